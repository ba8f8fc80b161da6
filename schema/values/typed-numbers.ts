import { plainly } from "./formats.ts";

/** What people write behind a number, by what it is of; `/kk`, `/h`, `per vecka` may follow. */
const units = {
  euros: "(?:€|eur|euroa?|euros|e|:-)",
  hours: "(?:h|t|tim|tuntia?|timmar|timme|hours?)",
  percent: "(?:%|prosenttia?|procent|percent|per cent)",
  months: "(?:kk|kuukautta|kuukausi|mån|månader|månad|months?)",
  minutes: "(?:min|minuuttia?|minuter|minutes?)",
  years: "(?:v|vuotta|htv|år|årsverken|years?)",
} as const;
/** What a sum or hours are told for: `/kk`, `per vecka`, `viikossa`. */
const pace =
  "\\s?(?:/|per)\\s?\\p{L}+\\.?|\\s(?:tunnissa|viikossa|kuukaudessa|vuodessa|i (?:timmen|veckan|månaden|året))";
export type Unit = keyof typeof units;

/**
 * The digits of a number as somebody typed it, with a point for the decimals: `1 250,00`, `12,50 €`, `37,5 h/vko`,
 * `1.250,00`, `1,250.00`. A unit that is not the number's own is no part of it: then undefined, as for all that is no number.
 */
export const digitsTyped = (text: string, unit?: Unit): string | undefined => {
  const typed = plainly(text).toLowerCase();
  const alone = unit
    ? typed
        .replace(new RegExp(`\\s?${units[unit]}\\.?(?:${pace})?$`, "u"), "")
        .replace(unit === "euros" ? /^(?:€|eur)\s?/ : /^$/, "")
    : typed;
  const digits = alone
    .replace(/\s/g, "")
    .replace(unit === "euros" ? /^\d{1,3}(?:[.,]\d{3})+$/ : /^$/, (thousands) => thousands.replace(/[.,]/g, ""))
    .replace(/^\d{1,3}(?:\.\d{3})+(?=,\d+$)/, (thousands) => thousands.replaceAll(".", ""))
    .replace(/^\d{1,3}(?:,\d{3})+(?=\.\d+$)/, (thousands) => thousands.replaceAll(",", ""))
    .replace(/(?<=\d),-$/, "")
    .replace(",", ".");
  return /^\d+(\.\d+)?$/.test(digits) ? digits : undefined;
};
