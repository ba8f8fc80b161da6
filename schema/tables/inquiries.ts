import { sql } from "drizzle-orm";
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type {
  InquiryCloseReason,
  InquiryInterest,
  InquirySource,
  InquiryStatus,
  Locale,
  SpamSign,
} from "../vocabulary.ts";
import { codes, id, instant, versioned } from "./columns.ts";
import { contactPersons, employers } from "./employers.ts";
import { users } from "./users.ts";

/** What an employer asked for through the public form, or by telephone. */
export const inquiries = sqliteTable(
  "inquiries",
  {
    id: id(),
    /** What the employer is told and can quote: see references.ts. */
    reference: text("reference").notNull(),
    source: text("source").$type<InquirySource>().notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    interest: text("interest").$type<InquiryInterest>().notNull(),
    companyName: text("company_name").notNull(),
    businessId: text("business_id"),
    municipality: text("municipality").notNull(),
    personName: text("person_name").notNull(),
    phone: text("phone"),
    email: text("email"),
    bestTime: text("best_time"),
    message: text("message"),
    status: text("status").$type<InquiryStatus>().notNull(),
    /** What made it look like spam; such an inquiry is kept aside, never dropped. `honeypot` and `marked` stand alone. */
    spamSigns: codes<SpamSign>("spam_sign"),
    assignedTo: text("assigned_to").references(() => users.id, { onDelete: "restrict" }),
    answer: text("answer"),
    answeredAt: instant("answered_at"),
    answeredBy: text("answered_by").references(() => users.id, { onDelete: "restrict" }),
    archivedAt: instant("archived_at"),
    /** The day by whose end an answer was promised: see worker/inquiries/promise.ts. Null for what came before promises were kept. */
    promisedOn: text("promised_on"),
    /** Who wrote down what came by telephone. */
    enteredBy: text("entered_by").references(() => users.id, { onDelete: "restrict" }),
    /** Two sums, of what was said and of who said it: see worker/inquiries/content-key.ts. Emptied by erasure. */
    contentKey: text("content_key"),
    /** An earlier inquiry that this one repeats. */
    duplicateOf: text("duplicate_of"),
    /** The mail that carried the answer; null when it was given by telephone. */
    answerMailId: text("answer_mail_id"),
    closeReason: text("close_reason").$type<InquiryCloseReason>(),
    closedAt: instant("closed_at"),
    /** What it was turned into. */
    convertedAt: instant("converted_at"),
    employerId: text("employer_id").references(() => employers.id, { onDelete: "restrict" }),
    contactPersonId: text("contact_person_id").references(() => contactPersons.id, { onDelete: "restrict" }),
    /** The day of the first contact about it that reached somebody. The database keeps it: triggers of the migration employer_figures. */
    contactedOn: text("contacted_on"),
    /** When the employer last corrected it, or added to it, through the secret link. */
    employerWroteAt: instant("employer_wrote_at"),
    /** Names, ways to reach and texts are gone for good; what is left is for counting. */
    erasedAt: instant("erased_at"),
    ...versioned(),
  },
  (t) => [
    uniqueIndex("inquiries_reference").on(t.reference),
    index("inquiries_status").on(t.status, t.id),
    index("inquiries_municipality").on(t.municipality, t.status, t.id),
    index("inquiries_assigned").on(t.assignedTo, t.status, t.id),
    index("inquiries_promised")
      .on(t.promisedOn, t.id)
      .where(sql`${t.status} IN ('new', 'assigned') AND ${t.archivedAt} IS NULL`),
    // Those that a person has to look at: see isSuspected in schema/inquiries.ts.
    index("inquiries_suspected")
      .on(t.promisedOn, t.id)
      .where(
        sql`${t.status} = 'spam' AND ${t.spamSigns} NOT IN ('honeypot', 'marked') AND ${t.archivedAt} IS NULL AND ${t.erasedAt} IS NULL`,
      ),
    index("inquiries_content").on(t.contentKey, t.id).where(sql`${t.contentKey} IS NOT NULL`),
    // What retention looks through, the oldest first.
    index("inquiries_kept").on(t.createdAt, t.id).where(sql`${t.erasedAt} IS NULL`),
    index("inquiries_figures")
      .on(
        t.createdAt,
        t.municipality,
        t.status,
        t.interest,
        t.source,
        t.promisedOn,
        t.answeredAt,
        t.contactedOn,
        t.convertedAt,
        t.closeReason,
        t.duplicateOf,
        t.archivedAt,
        t.id,
      )
      .where(sql`${t.status} <> 'spam'`),
    index("inquiries_converted")
      .on(t.createdAt, t.municipality, t.employerId, t.id)
      .where(sql`${t.status} <> 'spam' AND ${t.employerId} IS NOT NULL`),
    index("inquiries_contact_person").on(t.contactPersonId).where(sql`${t.contactPersonId} IS NOT NULL`),
    index("inquiries_employer").on(t.employerId, t.id).where(sql`${t.employerId} IS NOT NULL`),
  ],
);

/** What an employer added to their inquiry through its secret link, each text as it was sent. */
export const inquiryAdditions = sqliteTable(
  "inquiry_additions",
  {
    id: id(),
    inquiryId: text("inquiry_id")
      .notNull()
      .references(() => inquiries.id, { onDelete: "restrict" }),
    message: text("message").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("inquiry_additions_inquiry").on(t.inquiryId, t.id)],
);
