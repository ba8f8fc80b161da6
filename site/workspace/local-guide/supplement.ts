import type { z } from "zod";
import type { Supplement, SupplementContent, supplementChange } from "../../../schema/supplements.ts";
import { ask } from "../../../worker/client.ts";
import { decimal } from "../../forms.ts";
import { queryOf } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay } from "../../words/format.ts";
import { municipalityName } from "../../words/municipalities.ts";
import { type Draft, nullable } from "../parts/answers.ts";
import { asWord } from "../parts/differences.ts";
import type { Loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { openSavedForm, type SavedFormData } from "./saved-form.ts";

const texts = [
  "municipality",
  "nameSv",
  "nameEn",
  "whoSv",
  "whoEn",
  "howSv",
  "howEn",
  "sourceUrl",
  "validUntil",
] as const;
const needed = ["nameFi", "whoFi", "howFi", "sourceTitle"] as const;
const chosen = ["kind", "checkedOn", "validFrom"] as const;
const euroFields = ["amountCents", "capCents"] as const;
const wholeFields = ["wagePercent", "months", "year"] as const;
/** In the order in which the form asks. */
export const supplementFields = [
  "municipality",
  "nameFi",
  "nameSv",
  "nameEn",
  "kind",
  "amountCents",
  "wagePercent",
  "capCents",
  "months",
  "validFrom",
  "validUntil",
  "sourceTitle",
  "sourceUrl",
  "year",
  "checkedOn",
  "whoFi",
  "howFi",
  "whoSv",
  "howSv",
  "whoEn",
  "howEn",
  "shown",
] as const;
type Field = (typeof supplementFields)[number];
type SupplementDraft = Draft<Field>;

export type SupplementData = SavedFormData<Field, SupplementContent>;

/** The form that writes a municipal supplement down, or changes the one that the address names. */
export const openSupplement = (page: Opened): Promise<Response | Loaded<SupplementData>> => {
  const { supplements } = page.locals.api;
  const one = supplements[":id"];
  return openSavedForm(page, queryOf(page, "supplement"), {
    fields: supplementFields,
    first: { shown: "yes", kind: "month" },
    bodyOf,
    draftOf,
    readings: readings(page.locals),
    preview: (json) => ask(supplements.preview.$post({ json })),
    create: (id, json) => ask(supplements.index.$post({ json: { id, ...json } })),
    read: (id) => ask(one.$get({ param: { id } })),
    change: (id, version, json) => ask(one.$put({ param: { id }, header: { "if-match": version }, json })),
    versions: (id) => ask(one.versions.$get({ param: { id } })),
  });
};

/** The form as the API takes it; what is no number goes as it was typed, to be told so. */
const bodyOf = (draft: SupplementDraft) =>
  ({
    ...nullable(draft, texts),
    ...Object.fromEntries(needed.map((field) => [field, draft[field]])),
    ...Object.fromEntries(chosen.map((field) => [field, draft[field] ?? ""])),
    ...Object.fromEntries(euroFields.map((field) => [field, centsIn(draft[field])])),
    ...Object.fromEntries(wholeFields.map((field) => [field, wholeIn(draft[field])])),
    shown: draft.shown === "yes",
  }) as z.input<typeof supplementChange>;

const centsIn = (typed: string | undefined): number | string | null => {
  if (typed === undefined) return null;
  const euros = decimal(typed, "euros");
  return euros === undefined ? typed : Math.round(euros * 100);
};

const wholeIn = (typed: string | undefined): number | string | null => {
  if (typed === undefined) return null;
  const digits = typed.replace(/\s?%$/, "");
  return /^\d+$/.test(digits) ? Number(digits) : typed;
};

/** `300`, `1250,50`: as it would be typed. */
const eurosOf = (cents: number | null): string | undefined =>
  cents === null ? undefined : (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)).replace(".", ",");

const draftOf = (row: Supplement): SupplementDraft => ({
  ...Object.fromEntries(supplementFields.map((field) => [field, row[field]?.toString()])),
  ...Object.fromEntries(euroFields.map((field) => [field, eurosOf(row[field])])),
  shown: row.shown ? "yes" : "no",
});

const readings = ({ locale }: App.Locals) => {
  const { labels, workspace } = words(locale);
  const day = (value: string) => fullDay(value, locale);
  return {
    kind: asWord(labels.supplementKind),
    shown: asWord(workspace.localGuide.shown),
    municipality: (code: string) => municipalityName(code, locale),
    checkedOn: day,
    validFrom: day,
    validUntil: day,
  };
};
