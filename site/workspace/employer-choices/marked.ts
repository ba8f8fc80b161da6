import { fold, searchWords } from "../../../schema/values/folding.ts";

/** A name in pieces, the ones that were typed marked: what a person sees why it was found. */
export const marked = (name: string, sought: string | undefined): { text: string; typed: boolean }[] => {
  const words = searchWords(sought ?? "");
  return name.split(/(?<=\s)|(?=\s)/).flatMap((part) => {
    const folded = fold(part);
    const word = words.find((typed) => folded.includes(typed));
    // Letters that folding takes apart would put the mark in a wrong place.
    if (!word || folded.length !== part.length) return [{ text: part, typed: false }];
    const at = folded.indexOf(word);
    const pieces = [
      { text: part.slice(0, at), typed: false },
      { text: part.slice(at, at + word.length), typed: true },
      { text: part.slice(at + word.length), typed: false },
    ];
    return pieces.filter(({ text }) => text !== "");
  });
};
