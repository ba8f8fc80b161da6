/** Letters and digits that are not mistaken for one another when read aloud or written by hand. */
const letters = "ACEFHJKLMNPQRTUVWXY";
const digits = "2345679";

/** A random participant code such as K7Q2X: nothing of the person is in it. */
export const randomCode = (): string => {
  const numbers = crypto.getRandomValues(new Uint32Array(5));
  return Array.from(numbers, (number, at) => {
    const alphabet = at % 2 === 0 ? letters : digits;
    return alphabet[number % alphabet.length];
  }).join("");
};
