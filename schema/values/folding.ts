import { likeFinnish, unseen } from "./letters.ts";

/** Words that say a legal form: everybody has one, nobody searches by it. */
const legalForms = new Set(["oy", "ab", "oyj", "abp", "ky", "kb", "tmi", "ry", "rf", "osk", "ay"]);

/** Which way of folding a stored row has: a row of an earlier one is folded again, a slice a run (worker/jobs/refold-names.ts). */
export const foldedAs = 1;

/**
 * A text as search compares it: lower case in Finnish, other letters than å ä ö as a Finnish keyboard writes them, nothing
 * of apostrophes and of marks that nobody sees, anything else a space. SQLite folds ASCII only, so both sides of a
 * comparison are folded here.
 */
export const fold = (text: string): string =>
  text
    .replace(unseen, "")
    .normalize("NFC")
    .toLocaleLowerCase("fi")
    .replace(/(?<=[\p{L}\p{N}\p{M}])['’‘ʼʻ´`′](?=[\p{L}\p{N}])/gu, "")
    .replace(
      /[^åäö\p{ASCII}]/gu,
      (letter) => likeFinnish[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, "").replace(/./gu, bare),
    )
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What is left of a letter without its accents: ǿ is an ø then. */
const bare = (letter: string): string => likeFinnish[letter] ?? letter;

/** A folded text without the dots and rings of å ä ö: how it is typed by whoever has no such keys. */
export const plain = (folded: string): string => folded.replace(/[åäö]/g, (letter) => (letter === "ö" ? "o" : "a"));

/**
 * How a word stands in the index that is typed here without å ä ö: looked for second, so that what is spelt so comes first.
 * Null for a word that has such letters: whoever types them means them.
 */
export const secondTry = (word: string): string | null => (plain(word) === word ? `~${word}` : null);

/** A word in the index is at most this long, and a text gives at most so many words. */
const longestWord = 40;
const mostWords = 12;

/**
 * The distinct words that somebody typed, folded; at most twelve. What is written together with a short part (K-Market,
 * H&M) is one word, as the index has it; longer parts are words of their own.
 */
export const searchWords = (text: string): string[] =>
  telling(compounds(text).flatMap((parts) => (isJoined(parts) ? [parts.join("")] : parts)));

/** What a name is found by without the ends of its words: its words, what two neighbours make together, and the second tries. */
export const nameWords = (name: string): string[] => withSecondTries(name, spelt);

/** The shortest end of a word that is found by itself: -talo, -työ. */
const shortestEnd = 3;

/**
 * What a name is found by: as `nameWords`, and the ends of its words, because a Finnish word is often several in one and
 * people remember the last: "yhdistys" finds "Kierrätysyhdistys".
 */
export const indexWords = (name: string): string[] =>
  withSecondTries(name, (text) => [...telling(compounds(text).flat()).flatMap(endsOf), ...spelt(text)]);

const endsOf = (word: string): string[] =>
  Array.from({ length: Math.max(word.length - shortestEnd, 0) + 1 }, (_, at) => word.slice(at));

/** The words of a name, and what is one word to whoever leaves hyphens, full stops, ampersands or spaces out. */
const spelt = (name: string): string[] => {
  const parts = compounds(name);
  const inOrder = parts
    .flat()
    .filter((word) => !legalForms.has(word))
    .slice(0, 2 * mostWords);
  const pairs = inOrder.slice(1).map((word, at) => `${inOrder[at]}${word}`);
  const wholes = parts.filter((each) => each.length > 2).map((each) => each.join(""));
  const initials = inOrder.join(" ").match(/(?<!\S)\S(?: \S(?!\S))+/gu) ?? [];
  const together = [...pairs, ...wholes, ...initials.map((run) => run.replaceAll(" ", ""))];
  return shortened([...telling(parts.flat()), ...together.slice(0, 2 * mostWords)]);
};

/** The parts of what stands between two spaces, folded; "H & M" stands together. */
const compounds = (text: string): string[][] =>
  text
    .replace(/\s+([&+])\s+/g, "$1")
    .split(/\s+/)
    .map((part) => fold(part).split(" ").filter(Boolean))
    .filter((parts) => parts.length > 0);

const isJoined = (parts: readonly string[]): boolean => parts.length > 1 && parts.some(({ length }) => length < 3);

/** Without what says a legal form, unless there is nothing else. */
const telling = (words: readonly string[]): string[] => {
  const found = words.filter((word) => !legalForms.has(word));
  return shortened(found.length > 0 ? found : words).slice(0, mostWords);
};

const shortened = (words: readonly string[]): string[] => [...new Set(words.map((word) => word.slice(0, longestWord)))];

/** The words of a name, and marked apart the same without å ä ö and as other languages spell their letters in two. */
const withSecondTries = (name: string, wordsOf: (text: string) => string[]): string[] => {
  const words = wordsOf(name);
  const others = [...new Set([name, ...respelt(name)])].flatMap(wordsOf).map(plain);
  return [...new Set([...words, ...others.filter((word) => !words.includes(word)).map((word) => `~${word}`)])];
};

/** Æbelø is also typed Aebelø and Aebeloe, Müller also Mueller, Straße also Strase. */
const respelt = (name: string): string[] => {
  const small = name.normalize("NFC").toLocaleLowerCase("fi");
  const some = small.replace(/[æüß]/g, (letter) => inTwo[letter] ?? letter);
  return [some, some.replaceAll("ø", "oe")].filter((text) => text !== small);
};
const inTwo: Readonly<Record<string, string>> = { æ: "ae", ü: "ue", ß: "s" };

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

/** A telephone number as search compares it: its digits, a Finnish one from the leading zero whichever way it was written. */
export const phoneDigits = (phone: string): string =>
  phone
    .normalize("NFKC")
    .replace(/[^\d+]/g, "")
    .replace(/^(\+|00)3580?/, "0")
    .replace(/^00/, "")
    .replace(/\D/g, "");

/** Fewer digits tell nothing yet: of a beginning, and of an end. */
const shortestBeginning = 3;
const shortestEnding = 4;

/**
 * How the number may be stored of which the beginning or the whole was typed, with or without country code and trunk zero;
 * none where too little is typed, or letters.
 */
export const phoneBeginnings = (typed: string): string[] => {
  const digits = digitsTyped(typed);
  const national = digits.startsWith("0") ? [] : [`0${digits}`];
  const international = digits.startsWith("358") ? [`0${digits.slice(3).replace(/^0/, "")}`] : [];
  return digits.length < shortestBeginning
    ? []
    : [digits, ...national, ...international].filter(({ length }) => length >= shortestBeginning);
};

/** The digits typed, last one first, as the end of a number is stored; null where too little is typed, or letters. */
export const phoneEnding = (typed: string): string | null => {
  const digits = digitsTyped(typed);
  return digits.length < shortestEnding ? null : reversed(digits);
};

/** The digits of a number from the last to the first: what it is found by from its end. */
export const reversed = (digits: string): string => [...digits].reverse().join("");

const digitsTyped = (typed: string): string => (/\p{L}/u.test(typed) ? "" : phoneDigits(typed));
