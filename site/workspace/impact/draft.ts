import type { z } from "zod";
import type { ImpactParameters, impactPreviewInput } from "../../../schema/impact.ts";
import { publishedParameters } from "../../../schema/impact-published.ts";
import type { Unit } from "../../../schema/values/typed-numbers.ts";
import { decimal } from "../../forms.ts";
import type { Draft } from "../parts/answers.ts";

type ImpactBody = z.input<typeof impactPreviewInput>;

/** Parameters with a low and a high end, in the order of the arithmetic; `optional` ones are left out when they are empty. */
export const ranges = ["assumedHours", "baseline", "benefits", "taxes", "pension", "coachingCost"] as const;
export type Range = (typeof ranges)[number];
export const optionalRanges: readonly Range[] = ["assumedHours", "pension"];
const told = ["source", "dated"] as const;
const own = { fullTime: ["hours"], split: ["municipality", "whole"] } as const;

const fieldsOfParameter = (name: string, values: readonly string[]) =>
  [...values, ...told].map((field) => `${name}.${field}`);

/** Every field of the form, named as the API names it, without `parameters.` before it. */
export const impactFields: readonly string[] = [
  "name",
  "startsOn",
  "endsOn",
  "municipality",
  ...fieldsOfParameter("fullTime", own.fullTime),
  ...ranges.flatMap((name) => fieldsOfParameter(name, ["low", "high"])),
  ...fieldsOfParameter("split", own.split),
];

export type ImpactDraft = Draft<string>;

export const draftIn = (read: (field: string) => unknown): ImpactDraft =>
  Object.fromEntries(
    impactFields.map((field) => {
      const value = read(field);
      return [field, typeof value === "string" ? value.trim() || undefined : undefined];
    }),
  );

/** What was published and is not filled in yet: a full week, and the shares of the period's last year. */
export const withPublished = (draft: ImpactDraft, write: (value: number) => string): ImpactDraft => {
  const { fullTime, split } = publishedParameters(draft.endsOn ?? "");
  return {
    ...draft,
    ...(isEmpty(draft, "fullTime") && flat({ fullTime }, write)),
    ...(split && isEmpty(draft, "split") && flat({ split }, write)),
  };
};

const isEmpty = (draft: ImpactDraft, name: keyof typeof own): boolean =>
  fieldsOfParameter(name, own[name]).every((field) => draft[field] === undefined);

/** Parameters as the form's fields. */
export const flat = (parameters: Partial<ImpactParameters>, write: (value: number) => string): ImpactDraft =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, parameter]) =>
      Object.entries(parameter ?? {}).map(([field, value]) => [
        `${name}.${field}`,
        typeof value === "number" ? write(value) : (value ?? undefined),
      ]),
    ),
  );

/** What a person may write behind the number of a parameter; the shares have none. */
const units: Partial<Record<string, Unit>> = {
  fullTime: "hours",
  assumedHours: "hours",
  baseline: "years",
  benefits: "euros",
  taxes: "euros",
  pension: "euros",
  coachingCost: "euros",
};

/** The form as the API takes it; what is no number goes as it was typed, to be told so. */
export const bodyOf = (draft: ImpactDraft): ImpactBody => {
  const number = (field: string) =>
    draft[field] === undefined ? undefined : (decimal(draft[field], units[field.split(".")[0] ?? ""]) ?? draft[field]);
  const toldOf = (name: string) => ({ source: draft[`${name}.source`] ?? null, dated: draft[`${name}.dated`] ?? null });
  const numbersOf = (name: string, fields: readonly string[]) => ({
    ...Object.fromEntries(fields.map((field) => [field, number(`${name}.${field}`)])),
    ...toldOf(name),
  });
  const rangeOf = (name: Range) => {
    const range = numbersOf(name, ["low", "high"]);
    const empty = draft[`${name}.low`] === undefined && draft[`${name}.high`] === undefined;
    return empty && optionalRanges.includes(name) ? null : range;
  };
  return {
    startsOn: draft.startsOn ?? "",
    endsOn: draft.endsOn ?? "",
    municipality: draft.municipality ?? null,
    parameters: {
      fullTime: numbersOf("fullTime", own.fullTime),
      ...Object.fromEntries(ranges.map((name) => [name, rangeOf(name)])),
      split: numbersOf("split", own.split),
    },
  } as ImpactBody;
};

/** `parameters.benefits.low` is the field `benefits.low`. */
export const unprefixed = <Problem extends { errors?: { path: string; message: string }[] | undefined }>(
  problem: Problem,
): Problem => ({
  ...problem,
  ...(problem.errors && {
    errors: problem.errors.map(({ path, message }) => ({ path: path.replace(/^parameters\./, ""), message })),
  }),
});
