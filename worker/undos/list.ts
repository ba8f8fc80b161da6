import { and, desc, eq, getTableColumns, isNull, lt, ne, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { undoBatches, undoEntries } from "../../schema/tables/undo.ts";
import { users } from "../../schema/tables/users.ts";
import type { undoListQuery, undoRow } from "../../schema/undo.ts";
import { type UndoNoun, undoKinds } from "../../schema/vocabulary.ts";
import { leads } from "../platform/actor.ts";
import { NotFound } from "../platform/errors.ts";
import { decodeCursor, pageOf } from "../platform/lists.ts";
import { may } from "../platform/permissions.ts";
import type { UserScope } from "../platform/scope.ts";
import { ruleOf } from "../undo/kinds.ts";

type Undo = z.infer<typeof undoRow>;

/** What one can still take back of what one did (the lead: of what anybody did), the newest first, without the handovers. */
export const listUndos = async (scope: UserScope, query: z.infer<typeof undoListQuery>) => {
  const key = decodeCursor(query.cursor, ["string"]);
  const rows = await selectUndos(
    scope,
    and(
      isNull(undoBatches.undoneAt),
      sql`${undoBatches.expiresAt} >= ${Date.now()}`,
      ne(undoBatches.kind, "handover"),
      key && lt(undoBatches.id, key[0]),
    ),
  )
    .orderBy(desc(undoBatches.id))
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, (row) => [row.id]);
};

/** One of them, taken back or not. Throws NotFound, also when its time is over. */
export const getUndo = async (scope: UserScope, id: string): Promise<Undo> => {
  const [row] = await selectUndos(scope, and(eq(undoBatches.id, id), sql`${undoBatches.expiresAt} >= ${Date.now()}`));
  if (!row) throw new NotFound();
  return row;
};

const selectUndos = ({ db, actor }: UserScope, where: SQL | undefined) => {
  const { fromId: _, madeBy, ...columns } = getTableColumns(undoBatches);
  const kinds = undoKinds.filter((kind) => may(actor, ruleOf[kind].needs));
  return db
    .select({
      ...columns,
      noun: undoEntries.noun,
      rowId: undoEntries.rowId,
      employerId: sql<string | null>`${byNoun(employers)}`.as("employer_id"),
      about: sql<string | null>`${byNoun(names)}`.as("about"),
      madeById: madeBy,
      madeBy: users.name,
    })
    .from(undoBatches)
    .innerJoin(users, eq(users.id, madeBy))
    .innerJoin(
      undoEntries,
      sql`undo_entries.rowid = (SELECT min(first.rowid) FROM undo_entries first WHERE first.batch_id = undo_batches.id)`,
    )
    .where(
      and(
        where,
        sql`${undoBatches.kind} IN (SELECT value FROM json_each(${JSON.stringify(kinds)}))`,
        leads(actor) ? undefined : eq(madeBy, actor.id),
      ),
    );
};

const of = (column: string, table: string, id = "undo_entries.row_id"): SQL =>
  sql.raw(`(SELECT ${column} FROM ${table} WHERE id = ${id})`);
const kept = (column: string): SQL => sql.raw(`undo_entries.before ->> '${column}'`);
const employerNamed = (table: string): SQL =>
  sql.raw(`(SELECT employers.name FROM ${table} JOIN employers ON employers.id = ${table}.employer_id
    WHERE ${table}.id = undo_entries.row_id)`);

/** What a row is called, of each noun: what hangs on an employer has the employer's name. */
const names: Record<UndoNoun, SQL> = {
  employer: of("name", "employers"),
  contact: employerNamed("contacts"),
  agreement: employerNamed("agreements"),
  "follow-up": employerNamed("follow_ups"),
  "contact-person": of("name", "contact_persons"),
  participant: of("code", "participants"),
  inquiry: of("company_name", "inquiries"),
  "final-report": of("title", "final_reports"),
  "impact-calculation": of("name", "impact_calculations"),
  "criteria-assessment": of("assessed_on", "criteria_assessments"),
  absence: of("name", "users", "undo_entries.before ->> 'user_id'"),
  "work-share": of("name", "users", "undo_entries.before ->> 'user_id'"),
  "weekly-review": kept("iso_week"),
  "person-figures": kept("month"),
  "list-item": kept("name_fi"),
};

const nobody = sql.raw("NULL");
const employers: Record<UndoNoun, SQL> = {
  employer: sql.raw("undo_entries.row_id"),
  contact: of("employer_id", "contacts"),
  agreement: of("employer_id", "agreements"),
  "follow-up": of("employer_id", "follow_ups"),
  "contact-person": of("employer_id", "contact_persons"),
  participant: nobody,
  inquiry: nobody,
  "final-report": nobody,
  "impact-calculation": nobody,
  "criteria-assessment": nobody,
  absence: nobody,
  "work-share": nobody,
  "weekly-review": nobody,
  "person-figures": nobody,
  "list-item": nobody,
};

const byNoun = (told: Record<UndoNoun, SQL>): SQL => {
  const each = Object.entries(told).map(([noun, value]) => sql`WHEN ${sql.raw(`'${noun}'`)} THEN ${value}`);
  return sql`CASE undo_entries.noun ${sql.join(each, sql` `)} END`;
};
