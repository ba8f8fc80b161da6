import { FinnishSSN } from "finnish-ssn";

/**
 * The form of a henkilötunnus, with any dash a keyboard or a word processor makes and with a space on either side of it.
 * The six digits stand together, which keeps most phone numbers out before the check character is even computed.
 */
const candidate = /(?<!\d)(\d{6})\s?([-–—−+A-FU-Ya-fu-y])\s?(\d{3}[0-9A-Ya-y])(?!\d)/g;

/**
 * Does a text hold a valid Finnish personal identity code (henkilötunnus)? Such a text is refused, never stored and never
 * logged.
 */
export const holdsIdentityCode = (text: string): boolean =>
  Array.from(text.matchAll(candidate)).some(([, birth = "", sign = "", rest = ""]) =>
    FinnishSSN.validate(`${birth}${sign.replace(/[–—−]/, "-")}${rest}`.toUpperCase()),
  );
