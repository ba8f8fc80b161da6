import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { BehindRow, behindRows, rowsQuery } from "../../../schema/reports.ts";
import type { ReportName } from "../../../schema/vocabulary.ts";
import { invalid } from "../../platform/errors.ts";
import { decodeCursor, pageOf } from "../../platform/lists.ts";
import { recordWhere } from "../../platform/record.ts";
import type { Scope } from "../../platform/scope.ts";
import { selectKeepsParticipants } from "../../settings/participants.ts";
import { askedPeriod } from "../period.ts";
import { tables } from "../tables.ts";
import { columnMatch } from "./count.ts";
import { conditionOf, countedBy, factsOf, isOfPersons } from "./facts.ts";
import { lineOf } from "./table.ts";
import { showsCode, unitRows } from "./units.ts";

/**
 * The rows behind one number of a table, the latest day first; what they are counted from is what the number was counted
 * from. Reading rows that show a participant's code is an event. Throws InvalidInput where the table has no such row.
 */
export const readRows = async (
  scope: Scope,
  name: ReportName,
  query: z.infer<typeof rowsQuery>,
): Promise<z.infer<typeof behindRows>> => {
  const asked = askedPeriod(query);
  const after = decodeCursor(query.cursor, ["string", "string"]);
  const table = tables[name];
  const line = lineOf(table, { from: asked.from, to: asked.to }, query.key);
  if (!line) throw invalid("key", "unknownCode");
  const { unit, id } = countedBy(line.picked);
  if (isOfPersons(line.picked.set) && !(await keepsThem(scope))) throw invalid("key", "unknownCode");
  const behind = sql`SELECT ${sql.identifier(id)} AS id, coalesce(day, '') AS day FROM (${factsOf(line.picked.set, asked)})
    WHERE ${conditionOf(line.picked.match ?? {})} AND ${conditionOf(columnMatch(table, query.column))}`;
  const page = sql`SELECT id, day FROM (${behind}) WHERE ${afterKey(after)} ORDER BY day DESC, id DESC LIMIT ${query.limit + 1}`;
  const read = scope.db.select({ rows: unitRows[unit](page).as("rows") }).from(sql`(SELECT 1)`);
  const counted = scope.db.select({ n: sql<number>`(SELECT count(*) FROM (${behind}))`.as("n") }).from(sql`(SELECT 1)`);
  const seen = {
    action: "report.rows-read" as const,
    subjectId: subjectOf(scope),
    fields: [name, query.key, query.column],
  };
  const [[number], [found]] = showsCode(unit)
    ? await scope.db.batch([counted, read, recordWhere(scope, seen, sql`1`)])
    : await scope.db.batch([counted, read]);
  const rows = (JSON.parse(found?.rows ?? "[]") as (BehindRow & { day: string })[]).sort(latestFirst);
  const { items, nextCursor } = pageOf(rows, query.limit, (row) => [row.day, row.id]);
  return { n: number?.n ?? 0, unit, items: items.map((row) => ({ ...row, day: row.day || null })), nextCursor };
};

const afterKey = (after: readonly [string, string] | undefined): SQL =>
  after === undefined ? sql`1` : sql`(day, id) < (${after[0]}, ${after[1]})`;

const keepsThem = async (scope: Scope): Promise<boolean> => Boolean((await selectKeepsParticipants(scope))[0]?.on);

/** The reading itself is about nobody in particular: it is kept under who read. */
const subjectOf = ({ actor }: Scope): string => (actor.kind === "user" ? actor.id : actor.kind);

const latestFirst = (one: { day: string; id: string }, other: { day: string; id: string }): number =>
  one.day === other.day ? compare(other.id, one.id) : compare(other.day, one.day);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
