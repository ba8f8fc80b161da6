import type { ProblemBody } from "../schema/problems.ts";
import { normalText } from "../schema/values/normal-form.ts";
import { digitsTyped, type Unit } from "../schema/values/typed-numbers.ts";
import type { Locale } from "../schema/vocabulary.ts";
import { fieldName } from "../schema/words/field-names.ts";
import { words } from "./words/dictionary.ts";

/** What was wrong with what was sent: the path of the field as the API names it, and what would be right. */
export type FieldError = { path: string; message: string };

/** What a person wrote in a field, trimmed; an empty field is one that says nothing. */
export const text = (form: FormData, name: string): string | undefined => {
  const value = form.get(name);
  return typeof value === "string" ? seen(value) : undefined;
};

/** As it was typed; undefined where there is nothing but what nobody sees. */
const seen = (value: string): string | undefined => (normalText(value) ? value.trim() : undefined);

/** Every value chosen or written under one name, empty ones left out. */
export const all = (form: FormData, name: string): string[] =>
  form.getAll(name).flatMap((value) => (typeof value === "string" ? (seen(value) ?? []) : []));

/** A number as people type it, `1 728,5` or `37,5 h` with a unit of its own; what is no number stays undefined. */
export const decimal = (written: string, unit?: Unit): number | undefined => {
  const digits = digitsTyped(written, unit);
  return digits === undefined ? undefined : Number(digits);
};

export const errorAt = (errors: readonly FieldError[], path: string): string | undefined =>
  errors.find((error) => error.path === path)?.message;

/** The id of a field's control: where the error summary's link lands. */
export const fieldId = (path: string): string => `field-${path}`;

type Labelled = { name: string; label?: string | undefined; optional?: boolean | undefined };

/** What a field is called over its control: as in messages where it has no label of its own. */
export const labelOf = ({ name, label, optional }: Labelled, locale: Locale): string => {
  const said = label ?? fieldName(locale, name);
  return optional ? words(locale).common.optional(said) : said;
};

type Described = { name: string; hint?: string | undefined; errors?: readonly FieldError[] | undefined };

/** The attributes that tie a control to its hint and its error. */
export const controlAttributes = ({ name, hint, errors = [] }: Described) => {
  const id = fieldId(name);
  const error = errorAt(errors, name);
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    name,
    "aria-describedby": notes || undefined,
    "aria-invalid": error ? ("true" as const) : undefined,
  };
};

/** What stands over the errors: how many fields to mend, or that it was no field that stood in the way. */
export const errorHeading = (errors: readonly FieldError[], locale: Locale): string => {
  const { errorCount, failed } = words(locale).common;
  return isMendable(errors) ? errorCount(errors.length) : failed;
};

/** A page's title with what came of sending its form. */
export const titleWith = (errors: readonly FieldError[], title: string, locale: Locale): string => {
  if (errors.length === 0) return title;
  const { errorsInTitle, failedInTitle } = words(locale).common;
  return isMendable(errors) ? errorsInTitle(title) : failedInTitle(title);
};

const isMendable = (errors: readonly FieldError[]): boolean => errors.some(({ path }) => path !== "");

type Told = Pick<ProblemBody, "status" | "detail" | "requestId">;

/** What to do about a problem; where the fault is ours, with the id by which it is found in the log. */
export const detailOf = ({ status, detail, requestId }: Told, locale: Locale): string =>
  status >= 500 && requestId ? `${detail} ${words(locale).common.requestId(requestId)}` : detail;

const isFieldError = (value: unknown): value is FieldError =>
  typeof value === "object" && value !== null && "path" in value && "message" in value;

/** The errors of a problem+json answer; a problem without fields becomes one error that belongs to the whole form. */
export const problemErrors = async (response: { json(): Promise<unknown> }, locale: Locale): Promise<FieldError[]> => {
  const problem = ((await response.json().catch(() => ({}))) ?? {}) as Partial<ProblemBody>;
  const errors = Array.isArray(problem.errors) ? problem.errors.filter(isFieldError) : [];
  if (errors.length > 0) return errors;
  const { detail, status = 500, requestId } = problem;
  const message = detail ? detailOf({ detail, status, requestId }, locale) : words(locale).common.tryAgain;
  return [{ path: "", message }];
};
