import type { z } from "zod";
import type { newPlacement, placementChange } from "../../../schema/placements.ts";
import type { Option } from "../../components/types.ts";
import { decimal, type FieldError } from "../../forms.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay } from "../../words/format.ts";
import { type Draft, nullable } from "../parts/answers.ts";
import { dayRange } from "../parts/days.ts";
import { asWord, chosen, type Readings } from "../parts/differences.ts";
import type { Placement } from "../parts/rows.ts";

const answers = ["kind", "startedOn", "wageSubsidy", "weeklyHours"] as const;
const optional = ["contract", "endsOn", "wageSubsidyEndsOn", "occupation", "continuesId"] as const;
export const placementFields = [...answers, ...optional] as const;

/** What the form asks besides: it is sent, but it is none of the placement's own facts. */
export const sentFields = [...placementFields, "askAgainOn"] as const;

export type PlacementField = (typeof placementFields)[number];
export type PlacementDraft = Draft<(typeof sentFields)[number]>;

export const draftOfPlacement = (row: Placement, locals: App.Locals): PlacementDraft => ({
  ...Object.fromEntries(optional.map((field) => [field, row[field] ?? undefined])),
  kind: row.kind,
  startedOn: row.startedOn,
  wageSubsidy: row.kind === "work_trial" ? undefined : row.wageSubsidy ? "yes" : "no",
  weeklyHours: row.weeklyHours === null ? undefined : writeHours(row.weeklyHours, locals),
});

/** `37,5`, as a person types it: Finns write a comma. */
export const writeHours = (hours: number, { locale }: App.Locals): string =>
  locale === "en" ? String(hours) : String(hours).replace(".", ",");

/**
 * A placement as the API takes it. What is no number goes as it was written, so that the API says what it expects. What
 * another answer leaves nothing to ask of is hidden, and what stands in it does not count.
 */
export const placementBody = (written: PlacementDraft) => {
  const draft = { ...written, ...unasked(written) };
  const { kind = "", startedOn = "", wageSubsidy, weeklyHours, askAgainOn } = draft;
  const body = {
    kind,
    startedOn,
    wageSubsidy: wageSubsidy === undefined ? undefined : wageSubsidy === "yes",
    weeklyHours: weeklyHours === undefined ? null : (decimal(weeklyHours, "hours") ?? weeklyHours),
    ...nullable(draft, optional),
    ...(askAgainOn && { askAgainOn }),
  };
  return body as unknown as z.input<typeof placementChange> &
    Omit<z.input<typeof newPlacement>, "id" | "participantId" | "employerId">;
};

/** The fields of `placement.css` that are hidden for what was chosen. */
const unasked = ({ kind, wageSubsidy }: PlacementDraft): PlacementDraft => ({
  ...(kind === "apprenticeship" && { contract: undefined }),
  ...(kind === "work_trial" && { contract: undefined, wageSubsidy: undefined }),
  ...((kind === "work_trial" || wageSubsidy === "no") && { wageSubsidyEndsOn: undefined }),
});

/** The API would say which type it expects; a person is told how to write it. */
export const withHours = (
  errors: FieldError[],
  { weeklyHours = "" }: PlacementDraft,
  { locale }: App.Locals,
): FieldError[] => {
  if (decimal(weeklyHours, "hours") !== undefined) return errors;
  const message = words(locale).workspace.placements.hoursInDigits;
  return errors.map((error) => (error.path === "weeklyHours" ? { ...error, message } : error));
};

/** Earlier placements that one may go on from: one's own, by code and period; `kept` is chosen already. */
export const continuedOptions = (
  placements: readonly Placement[],
  { locale }: App.Locals,
  kept: string | null = null,
): Option[] =>
  placements
    .filter(({ id, own, kind }) => own && (kind !== "work_trial" || id === kept))
    .map(({ id, participantCode, occupation, startedOn, endedOn, endsOn }) => ({
      value: id,
      label: [participantCode ?? occupation, dayRange(startedOn, endedOn ?? endsOn, locale)].filter(Boolean).join(", "),
    }));

/** How the fields read, for the comparison with what somebody else saved. */
export const placementReadings = ({ locale }: App.Locals, earlier: readonly Option[]): Readings<PlacementField> => {
  const { labels, workspace } = words(locale);
  const day = (value: string) => fullDay(value, locale);
  return {
    kind: asWord(labels.placementKind),
    contract: asWord(labels.contract),
    startedOn: day,
    endsOn: day,
    wageSubsidy: asWord({ yes: workspace.forms.yes, no: workspace.forms.no }),
    wageSubsidyEndsOn: day,
    continuesId: chosen(earlier),
  };
};
