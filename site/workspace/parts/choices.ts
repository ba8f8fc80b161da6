/** What a name out of an address or a form stands for; a name that an object merely inherits stands for nothing. */
export const choiceNamed = <Choice>(
  choices: Record<string, Choice>,
  name: string | null | undefined,
): Choice | undefined => (name != null && Object.hasOwn(choices, name) ? choices[name] : undefined);
