import { fold, plain } from "../../../schema/values/folding.ts";

/** What a word of the guide is found by: as it is folded, and as it is typed without å ä ö. */
export const termsToKeep = (term: string): string[] => {
  const word = folded(term);
  return [...new Set([word, plain(word)])].filter(Boolean);
};

/**
 * What to look for when a word is asked for: the word, and a longer one without its last letters, because Finnish and
 * Swedish bend the end of a word and change the middle of its last syllable ("palkkatukea" is found under "palkkatuki",
 * "koeajan" under "koeaika").
 */
export const termsToFind = (term: string): string[] => {
  const word = folded(term);
  const stem = word.slice(0, word.length - (word.length > 6 ? 3 : 2));
  return (stem.length >= 4 ? [word, stem] : [word]).filter(Boolean);
};

const folded = (term: string): string => fold(term).replaceAll(" ", "");
