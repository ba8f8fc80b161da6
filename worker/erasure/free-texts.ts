import { getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable, SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import { agreements } from "../../schema/tables/agreements.ts";
import { contacts } from "../../schema/tables/contacts.ts";
import { criteriaAssessments } from "../../schema/tables/criteria.ts";
import { contactPersons, employers } from "../../schema/tables/employers.ts";
import { employerFeedback } from "../../schema/tables/feedback.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { impactCalculations } from "../../schema/tables/impact.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { listItems } from "../../schema/tables/list-items.ts";
import { localTexts, localVersions, supplements } from "../../schema/tables/local-guide.ts";
import { personFigures } from "../../schema/tables/person-figures.ts";
import { placements } from "../../schema/tables/placements.ts";
import { finalReports } from "../../schema/tables/reports.ts";
import { undoEntries } from "../../schema/tables/undo.ts";
import { weeklyReviews } from "../../schema/tables/weekly-reviews.ts";
import { fold } from "../../schema/values/folding.ts";
import type { Scope } from "../platform/scope.ts";

type TextsOf = { table: SQLiteTable; of: string | null; fields: string[] };

const inTable = <Table extends SQLiteTable>(
  table: Table,
  of: string | null,
  ...fields: (keyof Table["_"]["columns"] & string)[]
): TextsOf => ({ table, of, fields });

/**
 * Where people write freely, and may have written what has to be erased; `of` is the column of the row's employer, null where
 * a text is nobody's in particular. tests/unit/worker/free-texts.test.ts holds it against every column of text there is.
 */
export const textsOfTables = [
  inTable(contacts, "employer_id", "note"),
  inTable(followUps, "employer_id", "task"),
  inTable(agreements, "employer_id", "note"),
  inTable(contactPersons, "employer_id", "note", "jobTitle"),
  inTable(
    employers,
    "id",
    "needs",
    "needsHours",
    "needsSeason",
    "hindrancesTold",
    "doNotContactReason",
    "doNotContactAskedBy",
  ),
  inTable(placements, "employer_id", "occupation"),
  inTable(inquiries, "employer_id", "answer"),
  inTable(employerFeedback, "employer_id", "worked", "improve", "other"),
  inTable(criteriaAssessments, null, "items"),
  // An issued report keeps its figures; what was written beside them is erased from it as from any other.
  inTable(finalReports, null, "title", "notes", "content"),
  inTable(impactCalculations, null, "name", "parameters"),
  inTable(listItems, null, "nameFi", "nameSv", "nameEn"),
  inTable(localTexts, null, "titleFi", "titleSv", "titleEn", "bodyFi", "bodySv", "bodyEn"),
  inTable(
    supplements,
    null,
    "nameFi",
    "nameSv",
    "nameEn",
    "whoFi",
    "whoSv",
    "whoEn",
    "howFi",
    "howSv",
    "howEn",
    "sourceTitle",
  ),
  // What a text was before stays as long as the text, so a name is taken out of that too.
  inTable(localVersions, null, "content"),
  inTable(personFigures, null, "source"),
  inTable(weeklyReviews, null, "note"),
  // And out of what an undo would bring back.
  inTable(undoEntries, null, "before"),
];

const freeTexts = new Map(
  textsOfTables.flatMap(({ table, of, fields }) => {
    const columns = getTableColumns(table);
    const key = Object.values(columns).find(({ primary }) => primary)?.name ?? "id";
    return Object.entries(columns)
      .filter(([field]) => fields.includes(field))
      .map(([field, { name, dataType }]): [string, TextPlace] => [
        `${getTableName(table)}.${name}`,
        { table, of, key, field, column: name, isJson: dataType === "json", date: columns.date?.name ?? null },
      ]);
  }),
);

type TextPlace = {
  table: SQLiteTable;
  of: string | null;
  key: string;
  field: string;
  column: string;
  isJson: boolean;
  date: string | null;
};

const placeOf = (place: string): TextPlace => {
  const found = freeTexts.get(place);
  if (!found) throw new Error(`no free text is kept in ${place}`);
  return found;
};

/** A text as it is stored, `place` its table and column: `contacts.note`. */
export type FreeText = { place: string; id: string; text: string };

/** The same with its row's employer, null where it is nobody's in particular, and with its row's day, where it has one. */
export type FoundText = FreeText & { employerId: string | null; date: string | null };

/**
 * A stored text as it reads with `replaced` done to it, and what of it that changes, as people wrote it. In a text of JSON
 * it is done to each string by itself: there a line's end is written `\n`, and a word after it would begin with that n.
 */
export const rewrite = ({ place, text }: FreeText, replaced: (said: string) => string) => {
  const said: string[] = [];
  const one = (each: string): string => {
    const after = replaced(each);
    if (after !== each) said.push(each);
    return after;
  };
  const after = placeOf(place).isJson
    ? JSON.stringify(JSON.parse(text, (_, value) => (isWritten(value) ? one(value) : value)))
    : one(text);
  return { after: said.length > 0 ? after : text, said };
};

/** What people wrote in a stored text: itself, or each string of one of JSON. */
export const strings = (place: string, text: string): string[] => {
  if (!placeOf(place).isJson) return [text];
  const found: string[] = [];
  JSON.parse(text, (_, value) => {
    if (isWritten(value)) found.push(value);
  });
  return found;
};

const isWritten = (value: unknown): value is string => typeof value === "string" && !holdsId.test(value);

/** The key of a row is nobody's name or code, whatever it begins with. */
const holdsId = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** The statements that read free texts; `which` says which rows, by the place's columns of the text and of its employer. */
export const selectFreeTexts = ({ db }: Scope, which: (column: SQL, of: SQL | null, key: SQL) => SQL) =>
  Array.from(freeTexts, ([place, { table, column, key, of, date }]) => {
    const own = sql`${sql.identifier(column)}`;
    const id = sql`${sql.identifier(key)}`;
    const employer = of === null ? null : sql`${sql.identifier(of)}`;
    return db
      .select({
        place: sql<string>`${place}`.as("place"),
        id: sql<string>`${id}`.as("id"),
        text: sql<string>`${own}`.as("text"),
        employerId: sql<string | null>`${employer}`.as("of_employer"),
        date: sql<string | null>`${date === null ? null : sql.identifier(date)}`.as("of_day"),
      })
      .from(table)
      .where(which(own, employer, id));
  });

/**
 * The statements that write texts anew, each as long as it stands as it was read; `guard` is true only for the change that
 * won. A text that stays the same is not touched.
 */
export const rewriteTexts = ({ db }: Scope, texts: (FreeText & { after: string })[], guard: SQL) =>
  [...Map.groupBy(texts, ({ place }) => place)].map(([place, found]) => {
    const { table, field, column, key } = placeOf(place);
    const own = sql.identifier(getTableName(table));
    const pairs = JSON.stringify(
      found.map(({ id, text, after }) => ({ id, before: text, after, folded: fold(after) })),
    );
    const ofRow = sql`FROM json_each(${pairs}) WHERE value ->> 'id' = ${own}.${sql.identifier(key)}
      AND value ->> 'before' = ${own}.${sql.identifier(column)} AND value ->> 'after' <> value ->> 'before'`;
    return db
      .update(table as typeof contacts)
      .set({
        [field]: sql`(SELECT value ->> 'after' ${ofRow})`,
        // What a supplement is compared by is its name too.
        ...(place === "supplements.name_fi" && { nameKey: sql`(SELECT value ->> 'folded' ${ofRow})` }),
        // What an undo kept has no version of its own.
        ...("version" in table && { updatedAt: sql`${Date.now()}`, version: sql`${own}.version + 1` }),
      } as SQLiteUpdateSetSource<typeof contacts>)
      .where(sql`EXISTS (SELECT 1 ${ofRow}) AND ${guard}`);
  });
