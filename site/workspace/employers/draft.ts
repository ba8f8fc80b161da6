import type { z } from "zod";
import type { newEmployer } from "../../../schema/employers.ts";
import type { Option } from "../../components/types.ts";
import { words } from "../../i18n/dictionary.ts";
import { municipalityName } from "../../i18n/municipalities.ts";
import { type Draft, nullable } from "../answers.ts";
import { asWord, chosen, type Readings } from "../differences.ts";
import type { Employer } from "../rows.ts";

const needed = ["name", "municipality", "sector"] as const;
const optional = ["size", "businessId", "streetAddress", "website", "needs", "responsibleCoachId"] as const;
export const employerFields = [...needed, ...optional] as const;

export type EmployerField = (typeof employerFields)[number];
export type EmployerDraft = Draft<EmployerField>;

export const draftOfEmployer = (row: Employer): EmployerDraft =>
  Object.fromEntries(employerFields.map((field) => [field, row[field] ?? undefined]));

/** An employer as the API takes it: what must be chosen goes even when empty, so that the API says so. */
export const employerBody = (draft: EmployerDraft) =>
  ({
    ...Object.fromEntries(needed.map((field) => [field, draft[field] ?? ""])),
    ...nullable(draft, optional),
  }) as Omit<z.input<typeof newEmployer>, "id">;

/** How the fields read, for the comparison with what somebody else saved. */
export const employerReadings = ({ locale }: App.Locals, coaches: readonly Option[]): Readings<EmployerField> => {
  const { labels } = words(locale);
  return {
    municipality: (code) => municipalityName(code, locale),
    sector: asWord(labels.sector),
    size: asWord(labels.employerSize),
    responsibleCoachId: chosen(coaches),
  };
};
