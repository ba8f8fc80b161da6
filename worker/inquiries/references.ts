/** No letter or digit that is mistaken for another when read aloud. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** What an employer is told and can quote: `R-` and six characters, random, so that nobody can guess the next one. */
export const newReference = (): string => {
  const numbers = crypto.getRandomValues(new Uint32Array(6));
  return `R-${Array.from(numbers, (number) => alphabet[number % alphabet.length]).join("")}`;
};
