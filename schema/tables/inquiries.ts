import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { InquiryInterest, InquirySource, InquiryStatus, Locale } from "../vocabulary.ts";
import { id, instant, versioned } from "./columns.ts";
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
    /** What made it look like spam; such an inquiry is kept aside, never dropped. */
    spamSign: text("spam_sign").$type<"honeypot">(),
    assignedTo: text("assigned_to").references(() => users.id, { onDelete: "restrict" }),
    answer: text("answer"),
    answeredAt: instant("answered_at"),
    answeredBy: text("answered_by").references(() => users.id, { onDelete: "restrict" }),
    archivedAt: instant("archived_at"),
    ...versioned(),
  },
  (t) => [
    uniqueIndex("inquiries_reference").on(t.reference),
    index("inquiries_status").on(t.status, t.id),
    index("inquiries_municipality").on(t.municipality, t.status, t.id),
    index("inquiries_assigned").on(t.assignedTo, t.status, t.id),
  ],
);
