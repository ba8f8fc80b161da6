import type { ProblemBody } from "../../../schema/problems.ts";
import { isId, newId } from "../../../schema/values/ids.ts";
import { detailOf, type FieldError, text } from "../../forms.ts";
import { words } from "../../words/dictionary.ts";

/** What was written in a form, by the name the API gives each field. */
export type Draft<Field extends string> = Partial<Record<Field, string>>;

/** A form as it is shown: what is in it, what is wrong with it, and the status of the page around it. */
export type Shown<Content> = { draft: Content; errors: FieldError[]; status: number };

/** Opened for the first time. */
export const fresh = <Content>(draft: Content): Shown<Content> => ({ draft, errors: [], status: 200 });

export const written = <Field extends string>(form: FormData, fields: readonly Field[]): Draft<Field> =>
  Object.fromEntries(fields.map((field) => [field, text(form, field)])) as Draft<Field>;

/** What is written, or null to empty the field; for fields that may be empty. */
export const nullable = <Field extends string>(draft: Draft<Field>, fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field) => [field, draft[field] ?? null])) as Record<Field, string | null>;

/** What a new row is made of: a field left empty is left out, so that the API says to fill it in. */
export const filled = <Body extends Record<string, unknown>>(body: Body): Body =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== "")) as Body;

/** The id under which this form creates its row, kept from one sending to the next. */
export const idIn = (form: FormData): string => {
  const id = text(form, "id");
  return id && isId(id) ? id : newId();
};

/** The same id with other words is refused: what is sent next is another row. */
export const nextId = (id: string, problem: ProblemBody): string =>
  problem.status === 409 || problem.status === 410 ? newId() : id;

/** The errors of a problem in the order of a form's fields; whatever else was wrong belongs to the whole form. */
export const errorsOf = (problem: ProblemBody, fields: readonly string[], locals: App.Locals): FieldError[] => {
  if (problem.errors?.length) {
    const placed = problem.errors.map(({ path, message }) => ({ path: fieldOf(path, fields), message }));
    return placed.toSorted((a, b) => fields.indexOf(a.path) - fields.indexOf(b.path));
  }
  const { forms } = words(locals.locale).workspace;
  const message = problem.type.endsWith("idInUse")
    ? forms.alreadySent
    : `${problem.title}. ${detailOf(problem, locals.locale)}`;
  return [{ path: "", message }];
};

/** A form once more, with what the API refused; a creation that collided goes on under another id. */
export const refused = <Content extends { id?: string | undefined }>(
  draft: Content,
  problem: ProblemBody,
  fields: readonly string[],
  locals: App.Locals,
): Shown<Content> => ({
  draft: draft.id ? { ...draft, id: nextId(draft.id, problem) } : draft,
  errors: errorsOf(problem, fields, locals),
  status: problem.status,
});

/** The row as the API says it is now, when somebody else had changed it first. */
export const currentOf = <Row>(problem: ProblemBody): Row | undefined =>
  problem.status === 412 ? (problem.current as Row | undefined) : undefined;

/** `coachIds.0` is an error of the field `coachIds`. */
const fieldOf = (path: string, fields: readonly string[]): string => {
  const name = path.replace(/\.\d+$/, "");
  return fields.includes(name) ? name : "";
};
