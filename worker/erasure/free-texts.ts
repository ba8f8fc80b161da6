import { getTableName, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable, SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import { agreements } from "../../schema/tables/agreements.ts";
import { contacts } from "../../schema/tables/contacts.ts";
import { criteriaAssessments } from "../../schema/tables/criteria.ts";
import { contactPersons, employers } from "../../schema/tables/employers.ts";
import { employerFeedback } from "../../schema/tables/feedback.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { impactCalculations } from "../../schema/tables/impact.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { localTexts, localVersions, supplements } from "../../schema/tables/local-guide.ts";
import { finalReports } from "../../schema/tables/reports.ts";
import { weeklyReviews } from "../../schema/tables/weekly-reviews.ts";
import type { Scope } from "../platform/scope.ts";

/** Where people write freely, and may have written what has to be erased; `of` is the column of the row's employer, null where a text is nobody's in particular. */
const freeTexts = {
  "contacts.note": { table: contacts, field: "note", column: "note", of: "employer_id" },
  "follow_ups.task": { table: followUps, field: "task", column: "task", of: "employer_id" },
  "agreements.note": { table: agreements, field: "note", column: "note", of: "employer_id" },
  "contact_persons.note": { table: contactPersons, field: "note", column: "note", of: "employer_id" },
  "employers.needs": { table: employers, field: "needs", column: "needs", of: "id" },
  "employers.hindrances_told": { table: employers, field: "hindrancesTold", column: "hindrances_told", of: "id" },
  "employers.do_not_contact_reason": {
    table: employers,
    field: "doNotContactReason",
    column: "do_not_contact_reason",
    of: "id",
  },
  "employers.do_not_contact_asked_by": {
    table: employers,
    field: "doNotContactAskedBy",
    column: "do_not_contact_asked_by",
    of: "id",
  },
  "inquiries.answer": { table: inquiries, field: "answer", column: "answer", of: "employer_id" },
  "employer_feedback.worked": { table: employerFeedback, field: "worked", column: "worked", of: "employer_id" },
  "employer_feedback.improve": { table: employerFeedback, field: "improve", column: "improve", of: "employer_id" },
  "employer_feedback.other": { table: employerFeedback, field: "other", column: "other", of: "employer_id" },
  // The notes of all criteria are one text of JSON, in which a code or a name is replaced like in any other.
  "criteria_assessments.items": { table: criteriaAssessments, field: "items", column: "items", of: null },
  // An issued report keeps its figures; what was written beside them is erased from it as from any other.
  "final_reports.title": { table: finalReports, field: "title", column: "title", of: null },
  "final_reports.notes": { table: finalReports, field: "notes", column: "notes", of: null },
  "impact_calculations.name": { table: impactCalculations, field: "name", column: "name", of: null },
  "impact_calculations.parameters": { table: impactCalculations, field: "parameters", column: "parameters", of: null },
  "local_texts.title_fi": { table: localTexts, field: "titleFi", column: "title_fi", of: null },
  "local_texts.title_sv": { table: localTexts, field: "titleSv", column: "title_sv", of: null },
  "local_texts.title_en": { table: localTexts, field: "titleEn", column: "title_en", of: null },
  "local_texts.body_fi": { table: localTexts, field: "bodyFi", column: "body_fi", of: null },
  "local_texts.body_sv": { table: localTexts, field: "bodySv", column: "body_sv", of: null },
  "local_texts.body_en": { table: localTexts, field: "bodyEn", column: "body_en", of: null },
  "supplements.how_fi": { table: supplements, field: "howFi", column: "how_fi", of: null },
  "supplements.how_sv": { table: supplements, field: "howSv", column: "how_sv", of: null },
  "supplements.how_en": { table: supplements, field: "howEn", column: "how_en", of: null },
  // What a text was before stays as long as the text, so a name is taken out of that too; all of it is one text of JSON.
  "local_versions.content": { table: localVersions, field: "content", column: "content", of: null },
  "weekly_reviews.note": { table: weeklyReviews, field: "note", column: "note", of: null },
} as const satisfies Record<string, { table: SQLiteTable; field: string; column: string; of: string | null }>;

export type TextPlace = keyof typeof freeTexts;
export const isOfEmployer = (place: TextPlace): boolean => freeTexts[place].of !== null;

export type FreeText = { place: TextPlace; id: string; text: string };

/** The statements that read free texts; `which` says which rows, by the place's columns of the text and of its employer. */
export const selectFreeTexts = ({ db }: Scope, which: (column: SQL, of: SQL | null) => SQL) =>
  Object.entries(freeTexts).map(([place, { table, column, of }]) => {
    const own = sql`${sql.identifier(column)}`;
    return db
      .select({
        place: sql<TextPlace>`${place}`.as("place"),
        id: sql<string>`id`.as("id"),
        text: sql<string>`${own}`.as("text"),
      })
      .from(table)
      .where(which(own, of && sql`${sql.identifier(of)}`));
  });

/**
 * The statements that write texts anew, each as long as it stands as it was read; `guard` is true only for the change that
 * won. A text that stays the same is not touched.
 */
export const rewriteTexts = ({ db }: Scope, texts: (FreeText & { after: string })[], guard: SQL) =>
  [...Map.groupBy(texts, ({ place }) => place)].map(([place, found]) => {
    const { table, field, column } = freeTexts[place];
    const own = sql.identifier(getTableName(table));
    const pairs = JSON.stringify(found.map(({ id, text, after }) => ({ id, before: text, after })));
    const ofRow = sql`FROM json_each(${pairs}) WHERE value ->> 'id' = ${own}.id
      AND value ->> 'before' = ${own}.${sql.identifier(column)} AND value ->> 'after' <> value ->> 'before'`;
    return db
      .update(table as typeof contacts)
      .set({
        [field]: sql`(SELECT value ->> 'after' ${ofRow})`,
        updatedAt: sql`${Date.now()}`,
        version: sql`${own}.version + 1`,
      } as SQLiteUpdateSetSource<typeof contacts>)
      .where(sql`EXISTS (SELECT 1 ${ofRow}) AND ${guard}`);
  });
