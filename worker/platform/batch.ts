import { isSQLWrapper } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Scope } from "./scope.ts";

type Statement = BatchItem<"sqlite">;
/** A statement that answers with rows. */
export type Select<Row> = Statement & { readonly _: { readonly result: Row[] } };

const first = Symbol("first");
type One<Row> = { readonly [first]: Select<Row> };

/** What a batch is made of: statements, lists of them, and groups in which each has a name. */
export type Part = Statement | One<unknown> | readonly Part[] | Group | undefined | false;
export type Group = { readonly [name: string]: Part };

/** What a batch answers to one of its parts. */
export type Answer<Asked> =
  Asked extends One<infer Row>
    ? Row | undefined
    : Asked extends Statement
      ? Asked["_"]["result"]
      : Asked extends readonly Part[] | Group
        ? Answers<Asked>
        : undefined;
type Answers<Asked> = { -readonly [Name in keyof Asked]: Answer<Asked[Name]> };

/** Of a batch, the first row of a select instead of all its rows; undefined where it has none. */
export const one = <Row>(select: Select<Row>): One<Row> => ({ [first]: select });

/**
 * Runs statements in one batch, in the order in which they are written, and gives what each of them answered in its place
 * and under its name. A place left empty adds no statement and stays undefined.
 */
export const batch = async <const Asked extends readonly Part[] | Group>(
  { db }: Pick<Scope, "db">,
  asked: Asked,
): Promise<Answers<Asked>> => {
  const statements: Statement[] = [];
  const answerFrom = place(asked, statements);
  const [statement, ...others] = statements;
  return answerFrom(statement ? await db.batch([statement, ...others]) : []) as never;
};

/** Adds a part's statements to those of the batch, and says how its answer is found among theirs. */
const place = (part: Part, statements: Statement[]): ((answers: readonly unknown[]) => unknown) => {
  if (!part) return () => undefined;
  if (isOne(part)) {
    const rowsFrom = place(part[first], statements);
    return (answers) => (rowsFrom(answers) as unknown[])[0];
  }
  if (isStatement(part)) {
    const at = statements.push(part) - 1;
    return (answers) => answers[at];
  }
  if (isList(part)) {
    const each = part.map((inner) => place(inner, statements));
    return (answers) => each.map((answerFrom) => answerFrom(answers));
  }
  const named = Object.entries(part).map(([name, inner]) => [name, place(inner, statements)] as const);
  return (answers) => Object.fromEntries(named.map(([name, answerFrom]) => [name, answerFrom(answers)]));
};

const isOne = (part: Exclude<Part, undefined | false>): part is One<unknown> => first in part;
const isStatement = (part: unknown): part is Statement => isSQLWrapper(part);
const isList = (part: Part): part is readonly Part[] => Array.isArray(part);
