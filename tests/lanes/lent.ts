/** What the file that runs now was lent and has not given back, by name: a Worker, the browser. */
export const lent: string[] = [];

export const giveBack = (name: string): void => {
  const at = lent.indexOf(name);
  if (at >= 0) lent.splice(at, 1);
};
