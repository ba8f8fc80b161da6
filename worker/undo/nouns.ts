import { getTableColumns, getTableName, sql } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { agreements } from "../../schema/tables/agreements.ts";
import { contacts } from "../../schema/tables/contacts.ts";
import { criteriaAssessments } from "../../schema/tables/criteria.ts";
import { contactPersons, employers } from "../../schema/tables/employers.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { impactCalculations } from "../../schema/tables/impact.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { listItems } from "../../schema/tables/list-items.ts";
import { participants } from "../../schema/tables/participants.ts";
import { personFigures } from "../../schema/tables/person-figures.ts";
import { finalReports } from "../../schema/tables/reports.ts";
import { weeklyReviews } from "../../schema/tables/weekly-reviews.ts";
import { absences, workShares } from "../../schema/tables/working-time.ts";
import type { UndoNoun } from "../../schema/vocabulary.ts";

/** A noun's table, and the fields of a row that stays which an action may change and give back. */
type Kept = { table: SQLiteTable; fields: readonly string[] };

const rowsOf = <Table extends SQLiteTable>(
  table: Table,
  ...fields: (keyof Table["$inferInsert"] & string)[]
): Kept => ({
  table,
  fields,
});

const kept: Record<UndoNoun, Kept> = {
  employer: rowsOf(
    employers,
    "archivedAt",
    "responsibleCoachId",
    "doNotContactOn",
    "doNotContactReason",
    "doNotContactAskedBy",
    "doNotContactSetBy",
  ),
  "follow-up": rowsOf(followUps, "dueOn", "dueTime", "coachId"),
  participant: rowsOf(participants, "coachId"),
  inquiry: rowsOf(
    inquiries,
    "assignedTo",
    "status",
    "spamSigns",
    "promisedOn",
    "closeReason",
    "closedAt",
    "convertedAt",
    "employerId",
    "contactPersonId",
  ),
  contact: rowsOf(contacts, "archivedAt"),
  "contact-person": rowsOf(contactPersons, "archivedAt"),
  agreement: rowsOf(agreements, "archivedAt"),
  "final-report": rowsOf(finalReports, "archivedAt"),
  "impact-calculation": rowsOf(impactCalculations, "archivedAt"),
  "criteria-assessment": rowsOf(criteriaAssessments, "archivedAt"),
  // Their rows are deleted, and kept whole.
  absence: rowsOf(absences),
  "list-item": rowsOf(listItems),
  "person-figures": rowsOf(personFigures),
  "weekly-review": rowsOf(weeklyReviews),
  "work-share": rowsOf(workShares),
};

export const tableOf = (noun: UndoNoun): SQLiteTable => kept[noun].table;
export const nameOf = (noun: UndoNoun) => sql.identifier(getTableName(tableOf(noun)));

/** The name of the column that tells a noun's rows apart: a month's figures have no other id than the month. */
export const keyOf = (noun: UndoNoun) =>
  sql.identifier(Object.values(getTableColumns(tableOf(noun))).find(({ primary }) => primary)?.name ?? "id");

/** The columns of a noun's rows that an undo entry may hold, by the name of their field. */
export const changingColumns = (noun: UndoNoun): [field: string, column: string][] =>
  Object.entries(getTableColumns(tableOf(noun)))
    .filter(([field]) => kept[noun].fields.includes(field))
    .map(([field, { name }]) => [field, name]);

/** Of these, the columns that point to a row of another table, and to which. */
export const referringColumns = (noun: UndoNoun): { column: string; to: string }[] => {
  const changing = new Set(changingColumns(noun).map(([, column]) => column));
  return getTableConfig(tableOf(noun)).foreignKeys.flatMap((key) => {
    const { columns, foreignTable } = key.reference();
    return columns.flatMap(({ name }) =>
      changing.has(name) ? [{ column: name, to: getTableName(foreignTable) }] : [],
    );
  });
};

/** Are a noun's rows deleted, and kept whole until that can no longer be taken back? */
export const isKeptWhole = (noun: UndoNoun): boolean => kept[noun].fields.length === 0;

export const allColumns = (noun: UndoNoun): string[] =>
  Object.values(getTableColumns(tableOf(noun))).map(({ name }) => name);
