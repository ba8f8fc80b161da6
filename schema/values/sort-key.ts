import { likeFinnish } from "./letters.ts";

/**
 * What names are ordered by, compared byte by byte: the order of a Finnish phone book. Capitals, accents, spaces and marks
 * do not count, å ä ö stand last, ü with y, æ with ä, ø with ö. For names in Latin letters it is the order of
 * Intl.Collator("fi", { sensitivity: "base", ignorePunctuation: true }); other scripts come after, as their letters are
 * numbered. Names of one key are ordered by their ids.
 */
export const sortKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/a\u030A|[ao]\u0308|u\u0308/gu, (letter) => letter.normalize("NFC"))
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z\d]/gu, place)
    .normalize("NFC")
    .slice(0, longestKey);

/** Orders by name, in memory as the database does. */
export const byName = <Named>(nameOf: (named: Named) => string) => {
  // Each key once: a sort compares a name many times.
  const keys = new Map<string, string>();
  const keyOf = (named: Named): string => {
    const name = nameOf(named);
    const key = keys.get(name) ?? sortKey(name);
    keys.set(name, key);
    return key;
  };
  return (one: Named, other: Named): number => compareKeys(keyOf(one), keyOf(other));
};

/** Orders two keys as the database does. */
const compareKeys = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Longer ones would not fit a cursor. */
const longestKey = 200;

/** Where a letter stands: "~" puts one behind its neighbour, and what follows z in ASCII is after z. */
const place = (letter: string): string => {
  const known = places[letter];
  if (known !== undefined) return known;
  if (/[\p{P}\p{Z}\p{C}]/u.test(letter)) return "";
  if (/\p{S}/u.test(letter)) return "";
  const digits = /\p{N}/u.test(letter) ? letter.normalize("NFKD").replace(/\D/g, "") : "";
  return digits || likeFinnish[letter] || letter;
};

/** Signs stand before figures, in this order. */
const signs = "`´^°©®+<=>|~$£€";
const behind = (base: string, letters: string): [string, string][] =>
  [...letters].map((letter, at) => [letter, `${base}~${at}`]);

const places: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...signs].map((sign, at) => [sign, String.fromCharCode("!".charCodeAt(0) + at)])),
  å: "{",
  ä: "|",
  æ: "|",
  ö: "}",
  ø: "}",
  ü: "y",
  "™": "tm",
  "№": "no",
  ª: "a",
  º: "o",
  ...Object.fromEntries([
    ...behind("b", "ɓ"),
    ...behind("d", "ɗ"),
    ...behind("e", "ǝəɛ"),
    ...behind("f", "ƒ"),
    ...behind("g", "ɣ"),
    ...behind("h", "ʻ"),
    ...behind("i", "ıɨ"),
    ...behind("k", "ƙ"),
    ...behind("o", "ɔɵ"),
    ...behind("q", "ĸ"),
    ...behind("u", "ʉ"),
    ...behind("z", "þʔʼ"),
  ]),
  ŉ: "z~2n",
};
