import { FinnishSSN } from "finnish-ssn";

/**
 * Does a text hold a valid Finnish personal identity code (henkilötunnus)? Such a text is refused, never stored and never
 * logged. Seen as people and word processors write it: with points, slashes, blanks or dashes between, with the year of
 * birth in four digits, with its sign, with another one or without.
 */
export const holdsIdentityCode = (text: string): boolean => {
  const plain = text.normalize("NFKD").replace(withoutRoom, "");
  return (
    [signed, ...lettered].some((form) => found(form, plain).some(isCode)) ||
    bare.some((form) => found(form, plain).some((written) => isBirth(written) && isCode(written)))
  );
};

type Written = Partial<Record<"day" | "month" | "year" | "sign" | "order" | "check", string>>;

const found = (form: RegExp, text: string): Written[] => Array.from(text.matchAll(form), ({ groups = {} }) => groups);

/** What takes no room of its own: soft hyphens, joiners, zero-width spaces, marks over or through a digit. */
const withoutRoom = /[\p{Cf}\p{Co}\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** Looks at every place, also within what was found before it: another date may stand right before the code. */
const anywhere = (form: string): RegExp => new RegExp(`(?<!\\d)(?=${form})`, "gu");

const dash = "\\p{Pd}−_";
const century = "+A-FU-Ya-fu-y";
const year = "(?<year>(?:18|19|20)?\\d\\d)";
const fullYear = "(?<year>(?:18|19|20)\\d\\d)";

/**
 * With a sign of its own: any dash, several dashes or an underscore, spaces around them. The six digits stand together, or in
 * pairs as a day is written, which keeps most phone numbers out before the check character is computed.
 */
const signed = anywhere(
  `(?<day>\\d\\d)[ ./]?(?<month>\\d\\d)[ ./]?(?<year>\\d\\d)\\)?\\s{0,3}(?<sign>[${dash}${century}])[\\s\\p{Pd}]{0,3}(?<order>\\d{3})\\s?(?<check>[0-9A-Ya-y])(?!\\d)`,
);

/** With any sign or none, its day as dates are written: only where the check character is a letter, which numbers have not. */
const between = `\\s?[./${dash}]?\\s?`;
const lettered = [
  `(?<day>\\d\\d)${between}(?<month>\\d\\d)${between}${year}`,
  `(?<day>\\d\\d?)\\s?[./${dash}]\\s?(?<month>\\d\\d?)\\s?[./${dash}]\\s?${year}`,
  `${fullYear}[./${dash}]?(?<month>\\d\\d)[./${dash}]?(?<day>\\d\\d)`,
].map((date) =>
  anywhere(
    `${date}[\\s)]{0,3}(?<sign>[${dash}${century}./:,=·•(]?)[\\s${dash}(]{0,4}(?<order>\\d\\s?\\d\\s?\\d)[\\s./${dash}]?(?<check>[A-Ya-y])(?![\\p{L}\\d])`,
  ),
);

/**
 * Nothing but digits, and between them what stands in other numbers too. A telephone number in six and four begins as the
 * day of a code does; a year after a number is a case's or a period's.
 */
const bare = [
  `(?!0(?:\\d0|41)\\d{3} )(?<day>\\d\\d)(?<apart>[ ./${dash}]?)(?<month>\\d\\d)\\k<apart>`,
  `(?<day>\\d\\d?)\\s?(?<apart>[./])\\s?(?<month>\\d\\d?)\\s?\\k<apart>\\s?`,
].flatMap((date) =>
  [`(?<year>\\d\\d)\\s?[ ./${dash}]`, `${fullYear}\\s?[ ./,:${dash}]`, `${fullYear}(?<sign>[${century}])`].map(
    (yearAndSign) => anywhere(`${date}${yearAndSign}\\s?(?!19|20)(?<order>\\d{3})(?<check>\\d)(?!\\d)`),
  ),
);

/** Is it the birth of somebody of an age to work? A date before a sum, a time or a number is of our days. */
const isBirth = ({ year = "" }: Written): boolean =>
  year.length === 4 ? year >= "1900" && year <= "2012" : year <= "12" || year > "40";

const isCode = ({ day = "", month = "", year = "", sign = "", order = "", check = "" }: Written): boolean =>
  signsOf(sign).some((each) =>
    FinnishSSN.validate(
      `${day.padStart(2, "0")}${month.padStart(2, "0")}${year.slice(-2)}${each}${order.replace(/\s/g, "")}${check}`.toUpperCase(),
    ),
  );

/** A sign that is none of a century's may stand for either of the two that people living have. */
const signsOf = (sign: string): string[] => (/[+A-FU-Y]/i.test(sign) ? [sign] : ["-", "A"]);
