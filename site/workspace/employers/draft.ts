import type { z } from "zod";
import type { newEmployer } from "../../../schema/employers.ts";
import { today } from "../../../schema/values/calendar.ts";
import { hindrances } from "../../../schema/vocabulary.ts";
import type { Option } from "../../components/types.ts";
import { all } from "../../forms.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay, list } from "../../words/format.ts";
import { municipalityName } from "../../words/municipalities.ts";
import { listedOptions } from "../lists/options.ts";
import { type Draft, nullable, written } from "../parts/answers.ts";
import { asWord, chosen, type Readings } from "../parts/differences.ts";
import type { Employer, ListItem } from "../parts/rows.ts";
import { industryAnswer, industryName, industryOf } from "./industry.ts";

const needed = ["name", "municipality", "sector"] as const;
const optional = [
  "businessId",
  "needs",
  "needsHours",
  "needsSeason",
  "hindrancesTold",
  "size",
  "streetAddress",
  "website",
  "responsibleCoachId",
  "registerCheckedOn",
] as const;
const plain = [...needed, ...optional] as const;
/** `hindrances` and `tags` hold their codes as one text in order, `industry` the code and its edition. */
export const employerFields = [...plain, "hindrances", "tags", "industry"] as const;

export type EmployerField = (typeof employerFields)[number];
export type EmployerDraft = Draft<EmployerField>;

export const draftOfEmployer = (row: Employer): EmployerDraft => ({
  ...Object.fromEntries(plain.map((field) => [field, row[field] ?? undefined])),
  hindrances: hindrancesAsText(row.hindrances),
  tags: tagsAsText(row.tags.map(({ id }) => id)),
  industry: industryAnswer(row),
});

/** An employer as it was written in the form. */
export const writtenEmployer = (form: FormData): EmployerDraft => ({
  ...written(form, employerFields),
  hindrances: hindrancesAsText(all(form, "hindrances")),
  tags: tagsAsText(all(form, "tags")),
});

/** An employer as the API takes it: what must be chosen goes even when empty, so that the API says so. */
export const employerBody = (draft: EmployerDraft) =>
  ({
    ...Object.fromEntries(needed.map((field) => [field, draft[field] ?? ""])),
    ...nullable(draft, optional),
    ...industryOf(draft.industry),
    hindrances: hindrancesIn(draft),
    tags: tagsIn(draft),
  }) as Omit<z.input<typeof newEmployer>, "id">;

export const hindrancesIn = ({ hindrances: told }: EmployerDraft): string[] => told?.split(" ") ?? [];

export const tagsIn = ({ tags }: EmployerDraft): string[] => tags?.split(" ") ?? [];

const tagsAsText = (told: readonly string[]): string | undefined => told.toSorted().join(" ") || undefined;

const hindrancesAsText = (told: readonly string[]): string | undefined => {
  const order: readonly string[] = hindrances;
  return told.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).join(" ") || undefined;
};

/** The tags that a form offers: those in use, and those that the employer has. */
export const tagOptions = (items: readonly ListItem[], draft: EmployerDraft, locals: App.Locals): Option[] =>
  listedOptions(items, "employer_tags", locals, today(), tagsIn(draft));

/** How the fields read, for the comparison with what somebody else saved. */
export const employerReadings = (
  { locale }: App.Locals,
  coaches: readonly Option[],
  tags: readonly Option[],
): Readings<EmployerField> => {
  const { labels } = words(locale);
  const hindrance = asWord(labels.hindrance);
  return {
    municipality: (code) => municipalityName(code, locale),
    sector: asWord(labels.sector),
    size: asWord(labels.employerSize),
    responsibleCoachId: chosen(coaches),
    registerCheckedOn: (day) => fullDay(day, locale),
    hindrances: (told) => list(told.split(" ").map(hindrance), locale),
    tags: (told) => list(told.split(" ").map(chosen(tags)), locale),
    industry: (answer) => industryName(answer, locale),
  };
};
