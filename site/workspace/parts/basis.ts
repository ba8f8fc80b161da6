import type { ProblemBody } from "../../../schema/problems.ts";
import { text } from "../../forms.ts";
import { currentOf, errorsOf, type Shown } from "./answers.ts";

/**
 * What a form of a stored row was opened over: the row's version, and what its fields said then. Both come back with the
 * form, so that what somebody else saves meanwhile is neither overwritten nor taken for this person's own words.
 */
export type Basis = { version: string; opened: string };

/** A form of a stored row as it is shown. */
export type ShownOver<Content> = Shown<Content> & { basis: Basis };

/** A form that makes a row as well as it changes one. */
export type ShownEither<Content> = Shown<Content> & { basis?: Basis };

/** A form of a stored row that was refused; without a draft when it has no fields, as that of a removal. */
export type Refused<Content, Row> = Omit<ShownOver<Content>, "draft"> & {
  draft: Content | undefined;
  current: Row | undefined;
};

type Versioned = { version: number };

export const basisOf = <Content extends object>({ version }: Versioned, standing: Content): Basis => ({
  version: String(version),
  opened: JSON.stringify(standing),
});

export const basisIn = (form: FormData): Basis => ({
  version: text(form, "version") ?? "",
  opened: text(form, "opened") ?? "",
});

/** A form as it was sent and refused, or with what stands when nothing was typed in it. */
export const shownOver = <Content extends object>(
  row: Versioned,
  standing: Content,
  sent: (Omit<Shown<Content>, "draft"> & { draft: Content | undefined; basis?: Basis }) | undefined,
): ShownOver<Content> => ({
  draft: sent?.draft ?? standing,
  basis: (sent?.draft && sent.basis) ?? basisOf(row, standing),
  errors: sent?.errors ?? [],
  status: sent?.status ?? 200,
});

/** A change of a stored row with what the API refused; `draftOf` reads the row as the form would. */
export const refusedChange = <Content extends object, Row extends Versioned>(
  typed: Content | undefined,
  form: FormData,
  problem: ProblemBody,
  draftOf: (row: Row) => Content,
  fields: readonly string[],
  locals: App.Locals,
): Refused<Content, Row> => {
  const current = currentOf<Row>(problem);
  const told = { errors: errorsOf(problem, fields, locals), status: problem.status, current };
  if (!typed || !current) return { draft: typed, basis: basisIn(form), ...told };
  const now = draftOf(current);
  return { draft: mergedOver(typed, basisIn(form), now), basis: basisOf(current, now), ...told };
};

/** What was typed, with the fields that this person left alone as somebody else has saved them. */
export const mergedOver = <Content extends object>(typed: Content, { opened }: Basis, now: Content): Content => {
  const then = parsed(opened);
  if (!then) return typed;
  const left = Object.entries(now).filter(([field]) => same(said(typed, field), said(then, field)));
  const emptied = Object.keys(then).filter((field) => !(field in now) && same(said(typed, field), said(then, field)));
  return { ...typed, ...Object.fromEntries(left), ...Object.fromEntries(emptied.map((field) => [field, undefined])) };
};

/** Nothing when the form does not say what it was opened over: then all of it counts as typed. */
const parsed = (opened: string): object | undefined => {
  try {
    const then: unknown = JSON.parse(opened);
    return typeof then === "object" && then !== null ? then : undefined;
  } catch {
    return undefined;
  }
};

const said = (draft: object, field: string): unknown => (draft as Record<string, unknown>)[field];

/** A form sends its lines apart by two characters, and a set in its own order. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other));

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.toSorted();
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : (value ?? null);
};
