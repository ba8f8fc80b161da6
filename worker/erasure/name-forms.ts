import { fold, phoneDigits } from "../../schema/values/folding.ts";
import { mailAsSent } from "../../schema/values/formats.ts";
import { spokenAt } from "./words.ts";

export type Known = { name: string; phone: string | null; email: string | null };

/** What nobody sees, and a mark that no letter took in: they may stand between any two letters. */
const unseen = "[\\p{Cf}\\p{M}]*";
const start = "(?<![\\p{L}\\p{N}])";
const end = `(?!${unseen}[\\p{L}\\p{N}])`;
/** What people set digits apart with, several at once: "040 – 123", "(040) 123", "040/123". */
const apart = "[\\s\\p{Pd}\\p{Cf}\u2212().,*\u00b7\\/_]*";

/**
 * The forms that are certainly the person's, for a text in NFC: the whole name, the mail address, and the number with its
 * country or its leading zero before it, whatever stands between its digits.
 */
export const certainForms = ({ name, phone, email }: Known): RegExp[] => [
  new RegExp(`${start}${seen(name).split(/\s+/).map(lettersOf).join(`[\\s\\p{Cf}]+`)}${end}`, "giu"),
  ...(email
    ? [email, mailAsSent(seen(email))].map((mail) => new RegExp(`${start}${lettersOf(seen(mail))}${end}`, "giu"))
    : []),
  ...numberForms(phone ?? ""),
];

/**
 * May a text name the person all the same? A word that begins as a part of the name does, bent at its end or by its
 * consonants (Virtasen, Mikon, Sadun), a first name or a last one alone, the name run together or without its dots, the
 * number without what goes before it, the beginning of the mail address. `byAll` asks for every part of the name.
 */
export const mayName = (person: Known, byAll = false): ((text: string) => boolean) => {
  const whole = partsOf(person.name).map(beginningsOf);
  const parts = [...whole, ...partsOf(person.name.replace(/['’‘ʼ]/g, " ")).map(beginningsOf)];
  const joined = bare(person.name).replaceAll(" ", "");
  const forms = [...numberForms(person.phone ?? "", { alone: true }), ...spelledMail(person.email)];
  return (text) => {
    const plain = bare(text);
    const told = plain.split(" ");
    const isTold = (beginnings: string[]) => told.some((word) => beginnings.some((begins) => word.startsWith(begins)));
    return (
      (parts.length > 0 && (byAll ? whole.every(isTold) : parts.some(isTold))) ||
      (joined.length >= shortestJoined && plain.replaceAll(" ", "").includes(joined)) ||
      forms.some((form) => text.normalize("NFKC").search(form) >= 0)
    );
  };
};

const partsOf = (name: string): string[] =>
  bare(name)
    .split(" ")
    .filter((part) => part.length > 1);

/** Fewer letters stand within other words. */
const shortestJoined = 6;

const seen = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .trim();

/** As search compares, and with å ä ö as they are typed where there is no such key. */
const bare = (text: string): string =>
  fold(seen(text.normalize("NFKC")))
    .normalize("NFD")
    .replace(/\p{M}/gu, "");

const lettersOf = (text: string): string => [...text].map((letter) => RegExp.escape(letter)).join(unseen);

/** The address with its sign in words: "kalle (at) kahvila". */
const spelledMail = (email: string | null): RegExp[] =>
  email
    ? [new RegExp(`${start}${lettersOf(localPart(email))}\\s*(@|[([{]\\s*(${spokenAt.join("|")})(?!\\p{L}))`, "iu")]
    : [];

const localPart = (email: string): string => seen(email.slice(0, email.lastIndexOf("@")));

/**
 * The number however its digits are set apart. What is dialled before it tells it from any other row of digits; `alone`
 * takes it without that too.
 */
const numberForms = (phone: string, { alone = false } = {}): RegExp[] => {
  const { digits, isFinnish } = numberOf(phone);
  if (digits.length < shortestNumber) return [];
  const before = isFinnish ? `(?:(?:00|\\+${apart})?358${apart}(?:0${apart})?|0${apart})` : `(?:(?:00|\\+)${apart})`;
  return [new RegExp(`(?<![\\d+])[(]?${before}${alone ? "?" : ""}${[...digits].join(apart)}(?!\\d)`, "gu")];
};

/** A number's digits without what is dialled before them in Finland. */
const numberOf = (phone: string): { digits: string; isFinnish: boolean } => {
  const digits = phoneDigits(phone);
  return { digits: digits.replace(/^0+/, ""), isFinnish: /^0[1-9]/.test(digits) };
};

/** Fewer digits are anybody's. */
const shortestNumber = 5;

/**
 * What a word begins with that may be a part of the name: Finnish bends it within its last three letters, and in a short one
 * the consonant before the last vowel with it (Satu: Sadun, Mäki: Mäen).
 */
const beginningsOf = (part: string): string[] => [
  part.slice(0, Math.max(3, part.length - 3)),
  ...weakGrades.filter(([strong]) => strong.test(part)).map(([strong, weak]) => part.replace(strong, weak)),
];

const weakGrades: readonly (readonly [RegExp, string])[] = [
  [/si$/, "de"],
  [/de$/, "te"],
  [/vi$/, "ve"],
  [/rki$/, "rje"],
  [/ik([ao])$/, "j$1"],
  [/^(..)t.$/, "$1d"],
  [/^(..)p.$/, "$1v"],
  [/^(..)ki$/, "$1e"],
  [/^(..)k([aouy])$/, "$1$2"],
];
