import { FinnishBusinessIds } from "finnish-business-ids";
import { z } from "zod";
import type { MessageKey } from "../words/messages.ts";
import { isDay, mondayOf } from "./calendar.ts";
import { holdsIdentityCode } from "./identity-code.ts";
import { isId } from "./ids.ts";
import { isMunicipality, mergedInto } from "./municipalities.ts";
import { normalLine, normalText, shortLine, shortText } from "./normal-form.ts";

/** Zod carries the key of a message; the person's language is chosen when it is answered. */
export const message = (key: MessageKey): string => key;

/**
 * A text that a person wrote, of one line or several, in its normal form: never empty, and never holding a Finnish personal
 * identity code. It is as long as a browser counts; one that is far too long is looked at no further.
 */
export const writing = (max: number, whenEmpty: MessageKey = "required") =>
  judged(max, whenEmpty, shortText).overwrite(normalText);

/** A text of one line: a name, an address, a telephone number. What breaks a line in it is a space. */
export const line = (max: number, whenEmpty: MessageKey = "required") =>
  judged(max, whenEmpty, shortLine).overwrite(normalLine);

const judged = (max: number, whenEmpty: MessageKey, short: (text: string) => string) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? message(whenEmpty) : undefined) })
    .overwrite((text) => (text.length > mostUnseen * max ? text : short(text)))
    .min(1, message(whenEmpty))
    .max(max, { abort: true })
    .refine((text) => !holdsIdentityCode(text), message("identityCode"));

/** How many times its length a text may have before what nobody sees is taken away: nobody types so much of it. */
const mostUnseen = 10;

/** One of a code list; `whenMissing` says what to choose. */
export const codeOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes, whenMissing?: MessageKey) =>
  z.enum(codes, {
    error: (issue) =>
      whenMissing && (issue.input === undefined || issue.input === "") ? message(whenMissing) : undefined,
  });

/** Not `codeOf`: an error that lists the codes of municipalities helps nobody. A code that ended is told its successor. */
export const municipalityCode = z
  .string({ error: message("chooseMunicipality") })
  .superRefine((code, { addIssue }) => {
    if (isMunicipality(code)) return;
    const merged = mergedInto(code);
    addIssue({
      code: "custom",
      message: message(merged ? "mergedMunicipality" : "chooseMunicipality"),
      params: merged && { gone: code, into: merged.into, day: merged.from },
      // Nothing is asked of a form any more whose municipality is none.
      continue: false,
    });
  })
  .meta({ pattern: "^[0-9]{3}$", examples: ["297"] })
  .describe("Statistics Finland's code of a municipality of today.");

/** For what is looked up: rows keep a code that has ended, and what counts them is asked by it. */
export const knownMunicipality = z
  .string()
  .refine((code) => isMunicipality(code) || mergedInto(code) !== undefined, message("chooseMunicipality"))
  .meta({ pattern: "^[0-9]{3}$", examples: ["297"] })
  .describe("Statistics Finland's code of a municipality, also one that has merged into another.");

export const rowId = (whenMissing: MessageKey = "required") =>
  z
    .string({ error: (issue) => (issue.input === undefined ? message(whenMissing) : undefined) })
    .refine(isId, message("wrongId"))
    .meta({ format: "uuid" });

/** Somebody who types 22 for the year means 2022: days are those of this century. */
const ofThisCentury = (text: string): boolean => text >= "2000-01-01" && text <= "2099-12-31";

/** A day as it is written in Finland, `28.2.2022`, in the form that is kept. What is not one stays as it was. */
const asKept = (text: string): string =>
  text
    .trim()
    .replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, date: string, month: string, year: string) =>
      [year, month.padStart(2, "0"), date.padStart(2, "0")].join("-"),
    );

/** A day that exists, `YYYY-MM-DD`, from 2000 to 2099; `28.2.2022` is taken for it where a browser has no calendar to pick from. */
export const day = z
  .string()
  .overwrite(asKept)
  .refine((text) => text !== "", { error: message("chooseDay"), abort: true })
  .refine(isDay, { error: message("wrongDay"), abort: true })
  .refine(ofThisCentury, message("otherCentury"))
  .meta({ format: "date" });

/** An ISO week that exists, `2026-W47`, of the years from 2000 to 2099. */
export const week = z
  .string()
  .refine((text) => /^20/.test(text) && mondayOf(text) !== undefined, message("wrongWeek"))
  .meta({ format: "iso-week" });

export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, message("wrongTime"));

export const phone = line(40).regex(/^\+?[\d\s()-]{5,}$/, message("wrongPhone"));

export const email = line(200).pipe(z.email(message("wrongEmail")));

export const website = line(200).regex(/^https?:\/\/[^\s./]+(\.[^\s./]+)+(\/\S*)?$/, message("wrongWebsite"));

/** Seven digits, a hyphen and the check digit. */
export const longestBusinessId = 9;

/** Finnish business id: a six-digit old number gets its leading zero, the check digit must match. */
export const businessId = z
  .string()
  .trim()
  .transform((value) => (/^\d{6}-\d$/.test(value) ? `0${value}` : value))
  .refine((value) => FinnishBusinessIds.isValidBusinessId(value), message("wrongBusinessId"));

/** A client may choose the id of what it creates; the same id sent again makes nothing twice. */
export const chosenId = rowId().optional();

export const version = z.int().min(1).describe("Grows with each change; send it as If-Match.");

/** Query parameters of every list. */
export const listQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .transform((value) => Math.min(value, 100))
    .default(50),
  // The longest name, of letters that search takes apart, makes a cursor of over two thousand characters.
  cursor: z.string().max(3000).optional(),
};

/** A list answers its items and, when there are more, the cursor of the next page. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });

export const instantOut = z.int().describe("Milliseconds since 1970 in UTC.");

/** A change of some of these fields: at least one. */
export const changeOf = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z
    .strictObject(fields)
    .partial()
    .refine((change) => Object.keys(change).length > 0, message("nothingToChange"));
