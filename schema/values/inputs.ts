import { FinnishBusinessIds } from "finnish-business-ids";
import { z } from "zod";
import type { MessageKey } from "../words/messages.ts";
import { isDay, mondayOf } from "./calendar.ts";
import { businessIdAsKept, isMail, isPhone, mailAsKept, phoneAsKept, websiteAsKept } from "./formats.ts";
import { holdsIdentityCode } from "./identity-code.ts";
import { isId } from "./ids.ts";
import { isMunicipality, mergedInto } from "./municipalities.ts";
import { normalLine, normalText, shortLine, shortText } from "./normal-form.ts";
import { dayAsKept, type Toward, timeAsKept } from "./typed-days.ts";

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
    .min(1, { error: message(whenEmpty), abort: true })
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

const dayToward = (toward: Toward) =>
  z
    .string()
    .overwrite((text) => dayAsKept(text, toward))
    .refine((text) => text !== "", { error: message("chooseDay"), abort: true })
    .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), { error: message("wrongDay"), abort: true })
    .refine(isDay, { error: message("noSuchDay"), abort: true })
    .refine(ofThisCentury, message("otherCentury"))
    .meta({ format: "date" });

/**
 * A day that exists, `YYYY-MM-DD`, from 2000 to 2099; taken too as people type it where a browser has no calendar to pick
 * from: `28.2.2022`, `28.2.`, huomenna, perjantai.
 */
export const day = dayToward("coming");

/** A day of what has happened: a weekday's name is the last such day. */
export const pastDay = dayToward("past");

/** An ISO week that exists, `2026-W47`, of the years from 2000 to 2099. */
export const week = z
  .string()
  .refine((text) => /^20/.test(text) && mondayOf(text) !== undefined, message("wrongWeek"))
  .meta({ format: "iso-week" });

export const timeOfDay = z
  .string()
  .overwrite(timeAsKept)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, message("wrongTime"));

/** Of any spelling the one that `phoneAsKept` makes of it. */
export const phone = line(40).overwrite(phoneAsKept).refine(isPhone, message("wrongPhone"));

/** With a domain of any letters; `mailAsSent` gives those that mail is sent to. */
export const email = line(200).overwrite(mailAsKept).refine(isMail, message("wrongEmail")).meta({ format: "email" });

/** Kept with its scheme, whether that was typed or not. */
export const website = line(200)
  .overwrite(websiteAsKept)
  .regex(/^https?:\/\/[^\s./]+(\.[^\s./]+)+(\/\S*)?$/, message("wrongWebsite"));

/** Finnish business id in any spelling: a six-digit old number gets its leading zero, the check digit must match. */
export const businessId = line(40)
  .overwrite(businessIdAsKept)
  .refine((id) => /^\d{7}-\d$/.test(id), { error: message("wrongBusinessIdForm"), abort: true })
  .refine((id) => FinnishBusinessIds.isValidBusinessId(id), message("wrongBusinessId"));

/** What is sought by, or signed in with: normal as what it is compared with, and nothing more is asked of it. */
export const sought = (max: number) => z.string().overwrite(normalLine).max(max);

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
