import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "../platform/scope.ts";
import { type FreeText, rewrite, selectFreeTexts, strings } from "./free-texts.ts";

/** The statements that find the texts in which a code may stand. They look through all of them: nobody erases often. */
export const selectMentions = (scope: Scope, code: string) =>
  selectFreeTexts(scope, (text) => sql`instr(${runTogether(text)}, ${code}) > 0`);

/** What people set apart a code's letters with, or paste between them unseen. */
const between = [
  " ",
  "\u00a0",
  "\u2009",
  "\u202f",
  "-",
  "\u2010",
  "\u2011",
  "\u2012",
  "\u2013",
  "\u2014",
  "\u2212",
].concat([
  "\u00ad",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u2060",
  "\ufeff",
  ".",
  "_",
  "·",
  "/",
  "\t",
  "\n",
  "\u2003",
  "\u2007",
  "\u2015",
]);

const runTogether = (text: SQL): SQL =>
  between.reduce(
    (left, mark) => sql`replace(${left}, ${sql.raw(`char(${mark.codePointAt(0)})`)}, '')`,
    sql`upper(${text})`,
  );

/**
 * The texts as they read without a code, and those in which something is that may be it: set apart within itself, or a code
 * somebody chose that is a mere word or number, which cannot be told from one and stays.
 */
export const withoutMentions = <Text extends FreeText>(code: string, texts: Text[]) => {
  const isTelling = /[A-Z]/.test(code) && /\d/.test(code);
  const read = texts.map((text) => ({ ...text, after: isTelling ? withoutCode(code, text) : text.text }));
  const may = new RegExp(`${start}${[...code].join(`[${between.map(RegExp.escape).join("")}]*`)}${end}`, "iu");
  return {
    changed: read.filter(({ text, after }) => text !== after),
    candidates: read.filter(({ place, after }) => strings(place, after).some((said) => may.test(said))),
  };
};

const start = "(?<![\\p{L}\\p{N}])";
/** Finnish bends it: K7Q2Xlle, K7Q2X:n. */
const end = "(?!\\p{Cf}*\\d)";

/** A stored text as it reads without a participant's code, what nobody sees within it too. */
export const withoutCode = (code: string, mention: FreeText): string => {
  const standing = new RegExp(`${start}${[...code].join("\\p{Cf}*")}${end}`, "giu");
  return rewrite(mention, (said) => said.replace(standing, "[…]")).after;
};
