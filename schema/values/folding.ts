/** Words that say a legal form: everybody has one, nobody searches by it. */
const legalForms = new Set(["oy", "ab", "oyj", "abp", "ky", "kb", "tmi", "ry", "rf", "osk", "ay"]);

/**
 * A text as search compares it: lower case in Finnish, other letters than å ä ö stripped of accents, anything else a
 * space. SQLite folds ASCII only, so both sides of a comparison are folded here.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFC")
    .toLocaleLowerCase("fi")
    .replace(/[^åäö\p{ASCII}]/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The distinct words of a text that are worth an index row, folded; at most twelve. */
export const searchWords = (text: string): string[] => {
  const words = fold(text).split(" ").filter(Boolean);
  const telling = words.filter((word) => !legalForms.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].map((word) => word.slice(0, 40)).slice(0, 12);
};

/** A name without what says its legal form: two that differ in nothing else are likely the same employer. */
export const nameCore = (name: string): string =>
  fold(name)
    .split(" ")
    .filter((word) => !legalForms.has(word))
    .join(" ") || fold(name);

/** The folded names that are likely the same employer's: as it is, without its legal form, and with any other before or after. */
export const likelyNames = (name: string): string[] => {
  const core = nameCore(name);
  return [...new Set([fold(name), core, ...[...legalForms].flatMap((form) => [`${core} ${form}`, `${form} ${core}`])])];
};

/** The shortest end of a word that is found by itself: -talo, -työ. */
const shortestEnd = 3;

/**
 * What a name is found by: its words, and the ends of them, because a Finnish word is often several in one and people
 * remember the last: "yhdistys" finds "Kierrätysyhdistys".
 */
export const indexWords = (name: string): string[] => {
  const found = searchWords(name).flatMap((word) => {
    const ends = Array.from({ length: Math.max(word.length - shortestEnd, 0) }, (_, at) => word.slice(at + 1));
    return [word, ...ends];
  });
  return [...new Set(found)];
};

/** A telephone number as search compares it: its digits, a Finnish one from the leading zero whichever way it was written. */
export const phoneDigits = (phone: string): string =>
  phone
    .replace(/[^\d+]/g, "")
    .replace(/^(\+|00)358\(?0?/, "0")
    .replace(/\D/g, "");
