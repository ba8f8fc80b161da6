import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { versioned } from "./columns.ts";
import { users } from "./users.ts";

/**
 * Figures of persons as somebody typed them in for a month, where the team keeps no participants to count them from: how
 * many, and nothing of anybody. Null is what nobody told.
 */
export const personFigures = sqliteTable(
  "person_figures",
  {
    /** `2026-03`. */
    month: text("month").primaryKey(),
    started: integer("started"),
    employed: integer("employed"),
    ended: integer("ended"),
    inCoaching: integer("in_coaching"),
    /** Where the figures are from. */
    source: text("source").notNull(),
    /** Who typed them in last. */
    typedBy: text("typed_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    ...versioned(),
  },
  (t) => [
    check("person_figures_month_form", sql`${t.month} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'`),
    check("person_figures_started_count", sql`${t.started} >= 0`),
    check("person_figures_employed_count", sql`${t.employed} >= 0`),
    check("person_figures_ended_count", sql`${t.ended} >= 0`),
    check("person_figures_in_coaching_count", sql`${t.inCoaching} >= 0`),
  ],
);
