import { sql } from "drizzle-orm";
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ImpactParameters, ImpactResult } from "../impact.ts";
import { id, instant, isDayCheck, notBeforeCheck, versioned } from "./columns.ts";
import { users } from "./users.ts";

/** An effect in euros as it was worked out on a day: with every parameter, so that it can be worked out again. */
export const impactCalculations = sqliteTable(
  "impact_calculations",
  {
    id: id(),
    name: text("name").notNull(),
    calculatedOn: text("calculated_on").notNull(),
    startsOn: text("starts_on").notNull(),
    endsOn: text("ends_on").notNull(),
    /** Null is the whole organisation. */
    municipality: text("municipality"),
    parameters: text("parameters", { mode: "json" }).$type<ImpactParameters>().notNull(),
    result: text("result", { mode: "json" }).$type<ImpactResult>().notNull(),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    archivedAt: instant("archived_at"),
    ...versioned(),
  },
  (t) => [
    index("impact_calculations_made").on(t.id).where(sql`${t.archivedAt} IS NULL`),
    isDayCheck("impact_calculations_calculated_on_day", t.calculatedOn),
    isDayCheck("impact_calculations_starts_on_day", t.startsOn),
    isDayCheck("impact_calculations_ends_on_day", t.endsOn),
    notBeforeCheck("impact_calculations_end_after_start", t.endsOn, t.startsOn),
  ],
);
