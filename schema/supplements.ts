import { z } from "zod";
import { versionsOf } from "./local-texts.ts";
import { today } from "./values/calendar.ts";
import {
  chosenId,
  codeOf,
  day,
  instantOut,
  line,
  message,
  municipalityCode,
  pastDay,
  rowId,
  version,
  website,
  writing,
} from "./values/inputs.ts";
import { holdsTag } from "./values/plain-markdown.ts";
import { supplementKinds, supportCodes } from "./vocabulary.ts";
import type { MessageKey } from "./words/messages.ts";

/** It is shown as it is written, so a tag would stand in the guide in plain sight. */
const untagged = (text: z.ZodString) => text.refine((told) => !holdsTag(told), message("noHtml"));
const nameLine = (whenEmpty?: MessageKey) => untagged(line(120, whenEmpty));
const telling = (whenEmpty?: MessageKey) => untagged(writing(1000, whenEmpty));
const otherName = nameLine().nullable().default(null);
const otherText = telling().nullable().default(null);
const whole = (key: MessageKey, least: number, most: number) =>
  z.int(message(key)).min(least, message(key)).max(most, message(key));
/** Euros as cents, up to 100 000 €. */
const cents = whole("writeAmount", 1, 10_000_000);

/**
 * What a municipality pays an employer of its own money: no law's support, so its amount says whose decision it is and of
 * which year. `kind` tells how it is paid: so many euros a month or once, or a share of the wage.
 */
const content = {
  municipality: municipalityCode.nullable().default(null).describe("Null is the whole area that is served."),
  nameFi: nameLine("writeName"),
  nameSv: otherName,
  nameEn: otherName,
  kind: codeOf(supplementKinds, "chooseSupplementKind"),
  amountCents: cents.nullable().default(null).describe("Of what is paid a month or once."),
  wagePercent: whole("writePercent", 1, 100)
    .nullable()
    .default(null)
    .describe("Of the gross wage, where it is a share."),
  capCents: cents
    .nullable()
    .default(null)
    .describe("The most that a share may be a month; null where there is no most."),
  months: whole("writeMonths", 1, 60)
    .nullable()
    .default(null)
    .describe("The longest time; null for what is paid once."),
  whoFi: telling("writeWho"),
  whoSv: otherText,
  whoEn: otherText,
  howFi: telling("writeHow"),
  howSv: otherText,
  howEn: otherText,
  sourceTitle: untagged(line(200, "writeSource")),
  sourceUrl: website.nullable().default(null),
  year: whole("writeYear", 2000, 2099)
    .refine((year) => year <= Number(today().slice(0, 4)) + 1, message("yearTooFar"))
    .describe("The year that the source speaks of, next year at most."),
  checkedOn: pastDay,
  validFrom: day,
  validUntil: day.nullable().default(null).describe("The last day; null until further notice."),
  shown: z.boolean().default(true).describe("False keeps it from readers, with all its versions."),
};

type Told = {
  kind: string;
  amountCents: number | null;
  wagePercent: number | null;
  capCents: number | null;
  months: number | null;
};

/** An amount in the way it is paid, and no other; asked together with the rest, but of nothing that is wrong in itself. */
const amountFits = (told: Told, { issues, addIssue }: z.RefinementCtx): void => {
  const wrong = new Set(issues.map(({ path = [] }) => path[0]));
  if (wrong.has("kind")) return;
  const fault = (path: keyof Told, key: MessageKey) => {
    if (!wrong.has(path)) addIssue({ code: "custom", path: [path], message: message(key) });
  };
  const isShare = told.kind === "share";
  if (isShare && isEmpty(told.wagePercent)) fault("wagePercent", "writePercent");
  if (!isShare && isEmpty(told.amountCents)) fault("amountCents", "writeAmount");
  if (isShare && !isEmpty(told.amountCents)) fault("amountCents", "eitherAmountOrShare");
  if (!isShare && !isEmpty(told.wagePercent)) fault("wagePercent", "eitherAmountOrShare");
  if (!isShare && !isEmpty(told.capCents)) fault("capCents", "capOfShareOnly");
  if (told.kind === "once" && !isEmpty(told.months)) fault("months", "onceHasNoMonths");
  if (told.kind !== "once" && isEmpty(told.months)) fault("months", "writeMonths");
};

const isEmpty = (amount: number | null | undefined): boolean => amount === null || amount === undefined;

const asked = { when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null };

export const newSupplement = z.strictObject({ id: chosenId, ...content }).superRefine(amountFits, asked);
/** Sent whole: what is left out is emptied. */
export const supplementChange = z.strictObject(content).superRefine(amountFits, asked);
export type SupplementInput = z.infer<typeof supplementChange>;

/** As it was at one saving. */
export const supplementContent = z.strictObject({
  municipality: z.string().nullable(),
  nameFi: z.string(),
  nameSv: z.string().nullable(),
  nameEn: z.string().nullable(),
  kind: z.enum(supplementKinds),
  amountCents: z.int().nullable(),
  wagePercent: z.int().nullable(),
  capCents: z.int().nullable(),
  months: z.int().nullable(),
  whoFi: z.string(),
  whoSv: z.string().nullable(),
  whoEn: z.string().nullable(),
  howFi: z.string(),
  howSv: z.string().nullable(),
  howEn: z.string().nullable(),
  sourceTitle: z.string(),
  sourceUrl: z.string().nullable(),
  year: z.int(),
  checkedOn: z.string(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  shown: z.boolean(),
});
export type SupplementContent = z.infer<typeof supplementContent>;

export const supplement = supplementContent.extend({
  id: rowId(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export type Supplement = z.infer<typeof supplement>;

export const supplementList = z.strictObject({ items: z.array(supplement) });
export const supplementVersions = versionsOf(supplementContent);

const someCents = z.int().min(0);

/** A supplement that may come into question for a job, and what it leaves to pay: null where there is nothing to count from. */
export const countedSupplement = z.strictObject({
  supplement,
  /** What it is a month in this job; null for what is paid once. */
  monthlyCents: someCents.nullable(),
  /** How long it may be in this contract, and what it is in all then. */
  months: z.int().min(1).nullable(),
  totalCents: someCents.nullable(),
  /** What is left to pay a month with it alone. */
  withCents: someCents.nullable(),
  /** The same together with each support. */
  beside: z.array(z.strictObject({ support: z.enum(supportCodes), withCents: someCents })),
});
export type CountedSupplement = z.infer<typeof countedSupplement>;
