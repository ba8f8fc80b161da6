import { fold, foldedAs, phoneDigits, reversed } from "./folding.ts";
import { sortKey } from "./sort-key.ts";

/** The columns kept beside a name for the order of lists, of users and contact persons. */
export const nameColumns = (name: string) => ({ nameSort: sortKey(name), foldedAs });

/** The same of an employer, whose whole name is compared too. */
export const employerNameColumns = (name: string) => ({ nameFolded: fold(name), ...nameColumns(name) });

/** The columns by which a telephone number is found, from its beginning and from its end. */
export const phoneColumns = (phone: string | null) => {
  const digits = phone === null ? null : phoneDigits(phone);
  return { phoneDigits: digits, phoneReversed: digits === null ? null : reversed(digits) };
};
