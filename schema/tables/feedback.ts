import { sql } from "drizzle-orm";
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { EmployerSize, FeedbackInstrument, FeedbackSource, FeedbackUse, Locale } from "../vocabulary.ts";
import { id, instant, versioned } from "./columns.ts";
import { contactPersons, employers } from "./employers.ts";
import { inquiries } from "./inquiries.ts";
import { users } from "./users.ts";

/** A link that lets one employer give feedback once; the link itself is made from the id and is stored nowhere. */
export const feedbackRequests = sqliteTable(
  "feedback_requests",
  {
    id: id(),
    employerId: text("employer_id")
      .notNull()
      .references(() => employers.id, { onDelete: "restrict" }),
    contactPersonId: text("contact_person_id").references(() => contactPersons.id, { onDelete: "restrict" }),
    locale: text("locale").$type<Locale>().notNull(),
    requestedBy: text("requested_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    answeredAt: instant("answered_at"),
  },
  (t) => [
    index("feedback_requests_employer").on(t.employerId, t.id),
    index("feedback_requests_contact_person").on(t.contactPersonId).where(sql`${t.contactPersonId} IS NOT NULL`),
  ],
);

/** What an employer thought of the cooperation, by its own hand or in an interview. */
export const employerFeedback = sqliteTable(
  "employer_feedback",
  {
    id: id(),
    instrument: text("instrument").$type<FeedbackInstrument>().notNull(),
    source: text("source").$type<FeedbackSource>().notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    givenOn: text("given_on").notNull(),
    employerId: text("employer_id").references(() => employers.id, { onDelete: "restrict" }),
    inquiryId: text("inquiry_id").references(() => inquiries.id, { onDelete: "restrict" }),
    requestId: text("request_id").references(() => feedbackRequests.id, { onDelete: "restrict" }),
    /** Once the link to the employer is cut: a random id that the answers of one employer share, so that they count as one's. */
    giver: text("giver"),
    /** Where the employer is: reports are by municipality. */
    municipality: text("municipality"),
    size: text("size").$type<EmployerSize>(),
    uses: text("uses", { mode: "json" }).$type<FeedbackUse[]>().notNull(),
    worked: text("worked"),
    improve: text("improve"),
    other: text("other"),
    /** The coach who interviewed; null when the employer wrote it. */
    recordedBy: text("recorded_by").references(() => users.id, { onDelete: "restrict" }),
    archivedAt: instant("archived_at"),
    ...versioned(),
  },
  (t) => [
    index("employer_feedback_day").on(t.givenOn, t.id).where(sql`${t.archivedAt} IS NULL`),
    index("employer_feedback_employer").on(t.employerId, t.id),
    index("employer_feedback_inquiry").on(t.inquiryId).where(sql`${t.inquiryId} IS NOT NULL`),
    index("employer_feedback_request").on(t.requestId).where(sql`${t.requestId} IS NOT NULL`),
  ],
);
