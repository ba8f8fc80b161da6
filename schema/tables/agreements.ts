import { sql } from "drizzle-orm";
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instant, isDayCheck, notBeforeCheck, versioned } from "./columns.ts";
import { employers } from "./employers.ts";
import { users } from "./users.ts";

/** A cooperation agreement with an employer. */
export const agreements = sqliteTable(
  "agreements",
  {
    id: id(),
    employerId: text("employer_id")
      .notNull()
      .references(() => employers.id, { onDelete: "restrict" }),
    signedOn: text("signed_on").notNull(),
    /** The last day; null means until further notice. */
    validUntil: text("valid_until"),
    note: text("note"),
    /** The employer's, so that a period's figures read no employer. The database fills it in and keeps it: triggers of the migration employer_figures. */
    municipality: text("municipality"),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    archivedAt: instant("archived_at"),
    ...versioned(),
  },
  (t) => [
    index("agreements_employer").on(t.employerId, t.signedOn, t.id),
    index("agreements_valid_until").on(t.validUntil),
    index("agreements_signed")
      .on(t.signedOn, t.validUntil, t.municipality, t.employerId, t.id)
      .where(sql`${t.archivedAt} IS NULL`),
    index("agreements_ended")
      .on(t.validUntil, t.municipality, t.employerId, t.id)
      .where(sql`${t.archivedAt} IS NULL AND ${t.validUntil} IS NOT NULL`),
    isDayCheck("agreements_signed_on_day", t.signedOn),
    isDayCheck("agreements_valid_until_day", t.validUntil),
    notBeforeCheck("agreements_valid_after_signed", t.validUntil, t.signedOn),
  ],
);
