import { isSQLWrapper } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Scope } from "./scope.ts";

type Statement = BatchItem<"sqlite">;
/** A statement that answers with rows. */
export type Select<Row> = Statement & { readonly _: { readonly result: Row[] } };

const first = Symbol("first");
type One<Row> = { readonly [first]: Select<Row> };
const certain = Symbol("certain");
type The<Row> = { readonly [certain]: Select<Row> };

/** What a batch is made of: statements, lists of them, and groups in which each has a name. */
export type Part = Statement | One<unknown> | The<unknown> | readonly Part[] | Group | undefined | false;
export type Group = { readonly [name: string]: Part };

/** What a batch answers to one of its parts. */
export type Answer<Asked> =
  Asked extends One<infer Row>
    ? Row | undefined
    : Asked extends The<infer Row>
      ? Row
      : Asked extends Statement
        ? Asked["_"]["result"]
        : Asked extends readonly Part[] | Group
          ? Answers<Asked>
          : undefined;
type Answers<Asked> = { -readonly [Name in keyof Asked]: Answer<Asked[Name]> };

/** Of a batch, the first row of a select instead of all its rows; undefined where it has none. */
export const one = <Row>(select: Select<Row>): One<Row> => ({ [first]: select });

/** The same of a select that must have a row, as one has of what its own batch has just written. Throws where it has none. */
export const the = <Row>(select: Select<Row>): The<Row> => ({ [certain]: select });

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
  if (isThe(part)) {
    const rowFrom = place(one(part[certain]), statements);
    return (answers) => {
      const row = rowFrom(answers);
      if (row === undefined) throw new Error("A select of a batch found no row where there must be one");
      return row;
    };
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
const isThe = (part: Exclude<Part, undefined | false>): part is The<unknown> => certain in part;
const isStatement = (part: unknown): part is Statement => isSQLWrapper(part);
const isList = (part: Part): part is readonly Part[] => Array.isArray(part);
