import { sql } from "drizzle-orm";
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CriterionAssessment } from "../criteria.ts";
import { id, instant, isDayCheck, notBeforeCheck, versioned } from "./columns.ts";
import { users } from "./users.ts";

/** A self-assessment of the team by the quality criteria: points and notes of its own, and the evidence of that day. */
export const criteriaAssessments = sqliteTable(
  "criteria_assessments",
  {
    id: id(),
    assessedOn: text("assessed_on").notNull(),
    /** The period that its evidence was counted from. */
    startsOn: text("starts_on").notNull(),
    endsOn: text("ends_on").notNull(),
    /** Version of the rule set that the evidence's points came from. */
    ruleSet: text("rule_set").notNull(),
    /** All criteria by their number, each with points once they are given. */
    items: text("items", { mode: "json" }).$type<CriterionAssessment[]>().notNull(),
    /** When it was finished; from then on it changes no more. */
    finishedAt: instant("finished_at"),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    archivedAt: instant("archived_at"),
    ...versioned(),
  },
  (t) => [
    index("criteria_assessments_day").on(t.assessedOn, t.id).where(sql`${t.archivedAt} IS NULL`),
    isDayCheck("criteria_assessments_assessed_on_day", t.assessedOn),
    isDayCheck("criteria_assessments_starts_on_day", t.startsOn),
    isDayCheck("criteria_assessments_ends_on_day", t.endsOn),
    notBeforeCheck("criteria_assessments_end_after_start", t.endsOn, t.startsOn),
  ],
);
