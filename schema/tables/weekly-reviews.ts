import { sql } from "drizzle-orm";
import { check, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, versioned } from "./columns.ts";
import { users } from "./users.ts";

/** The lead has gone through a week's contacts with the team; one a week. */
export const weeklyReviews = sqliteTable(
  "weekly_reviews",
  {
    id: id(),
    /** `2022-W12`. */
    isoWeek: text("iso_week").notNull(),
    reviewedBy: text("reviewed_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    note: text("note"),
    ...versioned(),
  },
  (t) => [
    uniqueIndex("weekly_reviews_week").on(t.isoWeek),
    check("weekly_reviews_iso_week_form", sql`${t.isoWeek} GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'`),
  ],
);
