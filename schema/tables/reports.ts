import { sql } from "drizzle-orm";
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { FrozenReport } from "../final-reports.ts";
import type { FinalReportKind, ReportChapter } from "../vocabulary.ts";
import { id, instant, isDayCheck, notBeforeCheck, versioned } from "./columns.ts";
import { users } from "./users.ts";

/** A report that the lead puts together and issues: until then it follows the data, from then on it is what it was. */
export const finalReports = sqliteTable(
  "final_reports",
  {
    id: id(),
    title: text("title").notNull(),
    kind: text("kind").$type<FinalReportKind>().notNull(),
    startsOn: text("starts_on").notNull(),
    endsOn: text("ends_on").notNull(),
    /** The period it is compared with; both null without one. */
    comparedFrom: text("compared_from"),
    comparedTo: text("compared_to"),
    /** Null is the whole organisation. */
    municipality: text("municipality"),
    /** In the order they are printed. */
    chapters: text("chapters", { mode: "json" }).$type<ReportChapter[]>().notNull(),
    /** What the lead wrote beside the figures; `cover` is the text of the first page. */
    notes: text("notes", { mode: "json" }).$type<Partial<Record<ReportChapter | "cover", string>>>().notNull(),
    /** The figures as they were when it was issued; null until then. */
    content: text("content", { mode: "json" }).$type<FrozenReport>(),
    issuedOn: text("issued_on"),
    issuedAt: instant("issued_at"),
    issuedBy: text("issued_by").references(() => users.id, { onDelete: "restrict" }),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    archivedAt: instant("archived_at"),
    ...versioned(),
  },
  (t) => [
    index("final_reports_made").on(t.id).where(sql`${t.archivedAt} IS NULL`),
    isDayCheck("final_reports_starts_on_day", t.startsOn),
    isDayCheck("final_reports_ends_on_day", t.endsOn),
    isDayCheck("final_reports_compared_from_day", t.comparedFrom),
    isDayCheck("final_reports_compared_to_day", t.comparedTo),
    isDayCheck("final_reports_issued_on_day", t.issuedOn),
    notBeforeCheck("final_reports_end_after_start", t.endsOn, t.startsOn),
    notBeforeCheck("final_reports_compared_after_start", t.comparedTo, t.comparedFrom),
  ],
);
