import { fold, plain, searchWords } from "../../../schema/values/folding.ts";

/** A name in pieces, the ones that were typed marked: what a person sees why it was found. */
export const marked = (name: string, sought: string | undefined): { text: string; typed: boolean }[] => {
  const words = searchWords(sought ?? "");
  return name.split(/(?<=\s)|(?=\s)/).flatMap((part) => {
    const found = words.map((word) => placeOf(part, word)).find((place) => place !== null);
    if (!found) return [{ text: part, typed: false }];
    const [from, to] = found;
    const pieces = [
      { text: part.slice(0, from), typed: false },
      { text: part.slice(from, to), typed: true },
      { text: part.slice(to), typed: false },
    ];
    return pieces.filter(({ text }) => text !== "");
  });
};

/** From where to where a word stands in a part of a name, whatever of its letters and marks it was typed without. */
const placeOf = (part: string, word: string): [number, number] | null => {
  // Each letter of the folded part knows which one of the name it came from.
  const letters = Array.from(part.matchAll(/\P{M}\p{M}*/gu), ({ 0: text, index }) => ({
    folded: fold(text).replaceAll(" ", ""),
    from: index,
    to: index + text.length,
  })).flatMap(({ folded, ...place }) => [...folded].map((letter) => ({ letter, ...place })));
  const folded = letters.map(({ letter }) => letter).join("");
  const at = [folded.indexOf(word), plain(folded).indexOf(plain(word))].find((place) => place >= 0);
  const [first, last] = at === undefined ? [] : [letters[at], letters[at + word.length - 1]];
  return first && last ? [first.from, last.to] : null;
};
