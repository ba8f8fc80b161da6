import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, isDayCheck, notBeforeCheck, versioned } from "./columns.ts";
import { users } from "./users.ts";

/** Days when a coach is away, the first and the last included. Why is nobody's business here. */
export const absences = sqliteTable(
  "absences",
  {
    id: id(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    startsOn: text("starts_on").notNull(),
    endsOn: text("ends_on").notNull(),
    /** Who looks after what falls due meanwhile; without one, the lead does. */
    substituteId: text("substitute_id").references(() => users.id, { onDelete: "restrict" }),
    ...versioned(),
  },
  (t) => [
    index("absences_user").on(t.userId, t.startsOn),
    index("absences_end").on(t.endsOn),
    isDayCheck("absences_starts_on_day", t.startsOn),
    isDayCheck("absences_ends_on_day", t.endsOn),
    notBeforeCheck("absences_end_after_start", t.endsOn, t.startsOn),
  ],
);

/** How much of full time a coach works, from a day on; full time until the first of them. */
export const workShares = sqliteTable(
  "work_shares",
  {
    id: id(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    startsOn: text("starts_on").notNull(),
    /** Per cent of full time, 1 to 100. */
    percent: integer("percent").notNull(),
    ...versioned(),
  },
  (t) => [
    index("work_shares_user").on(t.userId, t.startsOn),
    isDayCheck("work_shares_starts_on_day", t.startsOn),
    check("work_shares_percent_range", sql`${t.percent} BETWEEN 1 AND 100`),
  ],
);
