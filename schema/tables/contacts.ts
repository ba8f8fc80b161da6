import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ContactChannel, ContactOutcome, ContactPurpose } from "../vocabulary.ts";
import { id, instant, isDayCheck, versioned } from "./columns.ts";
import { contactPersons, employers } from "./employers.ts";
import { inquiries } from "./inquiries.ts";
import { participants } from "./participants.ts";
import { users } from "./users.ts";

/** One meeting, call or message with one employer. */
export const contacts = sqliteTable(
  "contacts",
  {
    id: id(),
    employerId: text("employer_id")
      .notNull()
      .references(() => employers.id, { onDelete: "restrict" }),
    contactPersonId: text("contact_person_id").references(() => contactPersons.id, { onDelete: "restrict" }),
    participantId: text("participant_id").references(() => participants.id, { onDelete: "restrict" }),
    inquiryId: text("inquiry_id").references(() => inquiries.id, { onDelete: "restrict" }),
    date: text("date").notNull(),
    /** The employer's, so that a period's figures read no employer. The database fills it in and keeps it: triggers of the migration reports. */
    municipality: text("municipality"),
    /** `2022-W12`; stored because computing it for each row of a report costs sixty times as much. */
    isoWeek: text("iso_week").notNull(),
    purpose: text("purpose").$type<ContactPurpose>().notNull(),
    channel: text("channel").$type<ContactChannel>().notNull(),
    outcome: text("outcome").$type<ContactOutcome>().notNull(),
    note: text("note"),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    archivedAt: instant("archived_at"),
    ...versioned(),
  },
  (t) => [
    index("contacts_employer").on(t.employerId, t.date, t.id),
    index("contacts_day").on(t.date, t.id),
    index("contacts_figures")
      // The last is null on every row here, but only what is in an index is read from it alone.
      .on(t.date, t.municipality, t.employerId, t.purpose, t.channel, t.isoWeek, t.archivedAt)
      .where(sql`${t.archivedAt} IS NULL`),
    // The ladder asks for the first contact, the first of an outcome, and the second meeting face to face: see stage.ts.
    index("contacts_outcome").on(t.employerId, t.outcome, t.date).where(sql`${t.archivedAt} IS NULL`),
    index("contacts_reached")
      .on(t.employerId, t.date)
      .where(sql`${t.outcome} <> 'not_reached' AND ${t.archivedAt} IS NULL`),
    index("contacts_met")
      .on(t.employerId, t.date)
      .where(sql`${t.channel} IN ('visit', 'event') AND ${t.outcome} <> 'not_reached' AND ${t.archivedAt} IS NULL`),
    index("contacts_participant").on(t.participantId, t.date),
    index("contacts_first_steps")
      .on(t.participantId, t.date, t.channel, t.archivedAt)
      .where(sql`${t.participantId} IS NOT NULL AND ${t.archivedAt} IS NULL`),
    index("contacts_person").on(t.contactPersonId),
    index("contacts_inquiry").on(t.inquiryId),
    index("contacts_inquiry_of_employer").on(t.employerId, t.inquiryId).where(sql`${t.inquiryId} IS NOT NULL`),
    isDayCheck("contacts_date_day", t.date),
    check("contacts_iso_week_form", sql`${t.isoWeek} GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'`),
  ],
);

/** Every coach who was there: a joint visit is one contact of the employer, and one in each coach's own figures. */
export const contactCoaches = sqliteTable(
  "contact_coaches",
  {
    contactId: text("contact_id")
      .notNull()
      .references(() => contacts.id, { onDelete: "restrict" }),
    coachId: text("coach_id")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    /** The contact's day, so that a coach's own contacts are found in its order. */
    date: text("date").notNull(),
    /** A visit or an event that stands: a coach's weeks are counted from this alone. False once the contact is archived. */
    inPerson: integer("in_person", { mode: "boolean" }).notNull().default(false),
    /** The contact's week and its employer's municipality; the database fills them in and keeps them, as in `contacts`. */
    isoWeek: text("iso_week"),
    municipality: text("municipality"),
  },
  (t) => [
    primaryKey({ columns: [t.contactId, t.coachId] }),
    index("contact_coaches_coach").on(t.coachId, t.date, t.contactId),
    index("contact_coaches_in_person").on(t.coachId, t.date, t.contactId).where(sql`${t.inPerson} = 1`),
    index("contact_coaches_figures").on(t.date, t.coachId, t.isoWeek, t.municipality).where(sql`${t.inPerson} = 1`),
    isDayCheck("contact_coaches_date_day", t.date),
  ],
);
