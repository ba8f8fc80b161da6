import { FinnishSSN } from "finnish-ssn";

/**
 * The form of a henkilötunnus as people and word processors write it: any dash, several dashes or an underscore, spaces
 * around them. The six digits stand together, or in pairs as a day is written, which keeps most phone numbers out before
 * the check character is computed.
 */
const candidate =
  /(?<!\d)(\d\d[ .]?\d\d[ .]?\d\d)\)?\s{0,3}([\p{Pd}−_+A-FU-Ya-fu-y])[\s\p{Pd}]{0,3}(\d{3})\s?([0-9A-Ya-y])(?!\d)/gu;

/**
 * The same with any other sign, with the day as dates are written or the year in four digits: only where the check character
 * is a letter, or a date before a number would be one.
 */
const loose =
  /(?<!\d)(\d\d)[ ./\p{Pd}]?(\d\d)[ ./\p{Pd}]?((?:18|19|20)?\d\d)[\s)]{0,3}([\p{Pd}−_+A-FU-Ya-fu-y./:,=·•(]?)[\s\p{Pd}(]{0,4}(\d\s?\d\s?\d)[\s\p{Pd}]?([A-Ya-y])(?![\p{L}\d])/gu;

/** The same without a sign: only where the check character is a letter, all digits would be anybody's number. */
const unsigned = /(?<!\d)(\d{6})\s?(\d{3})([A-Ya-y])(?![\p{L}\d])/gu;

/** What takes no room of its own: soft hyphens, joiners, zero-width spaces, marks over or through a digit. */
const withoutRoom = /[\p{Cf}\p{Co}\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Does a text hold a valid Finnish personal identity code (henkilötunnus)? Such a text is refused, never stored and never
 * logged.
 */
export const holdsIdentityCode = (text: string): boolean => {
  const plain = text.normalize("NFKD").replace(withoutRoom, "");
  return (
    Array.from(plain.matchAll(candidate)).some(([, birth = "", sign = "", order = "", check = ""]) =>
      isValid(`${birth.replace(/\D/g, "")}${/[\p{Pd}−_]/u.test(sign) ? "-" : sign}${order}${check}`),
    ) ||
    Array.from(plain.matchAll(loose)).some(([, date = "", month = "", year = "", sign = "", order = "", check = ""]) =>
      signsOf(sign).some((each) =>
        isValid(`${date}${month}${year.slice(-2)}${each}${order.replace(/\s/g, "")}${check}`),
      ),
    ) ||
    Array.from(plain.matchAll(unsigned)).some(([, birth = "", order = "", check = ""]) =>
      ["-", "A"].some((sign) => isValid(`${birth}${sign}${order}${check}`)),
    )
  );
};

/** A sign that is none of a century's may stand for either of the two that people living have. */
const signsOf = (sign: string): string[] => (/[+A-FU-Y]/i.test(sign) ? [sign] : ["-", "A"]);

const isValid = (code: string): boolean => FinnishSSN.validate(code.toUpperCase());
