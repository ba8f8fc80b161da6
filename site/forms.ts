/** What was wrong with what was sent: the path of the field as the API names it, and what would be right. */
export type FieldError = { path: string; message: string };

/** What a person wrote in a field, trimmed; an empty field is one that says nothing. */
export const text = (form: FormData, name: string): string | undefined => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() || undefined : undefined;
};

/** Every value chosen or written under one name, empty ones left out. */
export const all = (form: FormData, name: string): string[] =>
  form.getAll(name).flatMap((value) => (typeof value === "string" && value.trim() ? [value.trim()] : []));

/** A number as Finns type it (`1 728,5`); what is no number stays undefined. */
export const decimal = (written: string): number | undefined => {
  const value = Number(written.replaceAll(/\s/g, "").replace(",", "."));
  return Number.isNaN(value) ? undefined : value;
};

export const errorAt = (errors: readonly FieldError[], path: string): string | undefined =>
  errors.find((error) => error.path === path)?.message;

/** The id of a field's control: where the error summary's link lands. */
export const fieldId = (path: string): string => `field-${path}`;

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

type Problem = { detail?: unknown; errors?: unknown };

const isFieldError = (value: unknown): value is FieldError =>
  typeof value === "object" && value !== null && "path" in value && "message" in value;

/** The errors of a problem+json answer; a problem without fields becomes one error that belongs to the whole form. */
export const problemErrors = async (
  response: { json(): Promise<unknown> },
  fallback: string,
): Promise<FieldError[]> => {
  const problem = ((await response.json().catch(() => ({}))) ?? {}) as Problem;
  const errors = Array.isArray(problem.errors) ? problem.errors.filter(isFieldError) : [];
  if (errors.length > 0) return errors;
  return [{ path: "", message: typeof problem.detail === "string" ? problem.detail : fallback }];
};
