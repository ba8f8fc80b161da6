import { nameCore } from "../../schema/values/folding.ts";

/** How alike two names are, whatever their legal forms say; null where nothing speaks for one employer. */
export const likenessOfNames = (one: string, other: string): "sameName" | "similarName" | null => {
  const [a, b] = [nameCore(one), nameCore(other)];
  if (a === "" || b === "") return null;
  if (unspaced(a) === unspaced(b)) return "sameName";
  return begins(a, b) || holdsWords(a, b) || isMistyped(unspaced(a), unspaced(b)) ? "similarName" : null;
};

const unspaced = (name: string): string => name.replaceAll(" ", "");
const byLength = (a: string, b: string): [string, string] => (a.length <= b.length ? [a, b] : [b, a]);

/** "prisma" and "prisma rovaniemi": one goes on where the other ends. */
const begins = (a: string, b: string): boolean => {
  const [short, long] = byLength(a, b);
  return short.length >= 4 && long.startsWith(short);
};

/** "kahvila malli" and "malli kahvila keskusta": two words or more, all of them in the other. */
const holdsWords = (a: string, b: string): boolean => {
  const [few, many] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]];
  return few.length > 1 && few.every((word) => many.includes(word));
};

/** A letter wrong in a short name, up to three in a long one. */
const isMistyped = (a: string, b: string): boolean => {
  const allowed = Math.min(3, Math.floor(Math.min(a.length, b.length) / 4));
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
};

/** How many letters have to be changed, added or taken away. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + Number(letter !== b[j]);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};
