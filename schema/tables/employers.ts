import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { EmployerSize, Hindrance, IndustryVersion, Sector } from "../vocabulary.ts";
import { id, instant, versioned } from "./columns.ts";
import { users } from "./users.ts";

/** A workplace: one business id may have many of them, so the business id is not unique. */
export const employers = sqliteTable(
  "employers",
  {
    id: id(),
    name: text("name").notNull(),
    /** The name as search compares it: see folding.ts. */
    nameFolded: text("name_folded").notNull(),
    /** The name as lists are ordered: see sort-key.ts. */
    nameSort: text("name_sort").notNull().default(""),
    /** By which version of the two: see folding.ts (`foldedAs`). */
    foldedAs: integer("folded_as").notNull().default(0),
    businessId: text("business_id"),
    sector: text("sector").$type<Sector>().notNull(),
    size: text("size").$type<EmployerSize>(),
    municipality: text("municipality").notNull(),
    streetAddress: text("street_address"),
    website: text("website"),
    industryCode: text("industry_code"),
    industryVersion: text("industry_version").$type<IndustryVersion>(),
    /** The day its business data was last taken from the open data of the business register. */
    registerCheckedOn: text("register_checked_on"),
    /** What work there is to do, as the employer told it; and at which hours and in which season. */
    needs: text("needs"),
    needsHours: text("needs_hours"),
    needsSeason: text("needs_season"),
    /** The day needs were first known: the ladder does not fall when the words are emptied later. */
    needsKnownOn: text("needs_known_on"),
    hindrances: text("hindrances", { mode: "json" }).$type<Hindrance[]>().notNull().default([]),
    /** What hinders hiring, in the employer's own words. */
    hindrancesTold: text("hindrances_told"),
    /** The employer has asked to be left alone since this day; null when it has not. */
    doNotContactOn: text("do_not_contact_on"),
    doNotContactReason: text("do_not_contact_reason"),
    /** Who at the employer asked for it. */
    doNotContactAskedBy: text("do_not_contact_asked_by"),
    doNotContactSetBy: text("do_not_contact_set_by").references(() => users.id, { onDelete: "restrict" }),
    responsibleCoachId: text("responsible_coach_id").references(() => users.id, { onDelete: "restrict" }),
    archivedAt: instant("archived_at"),
    ...versioned(),
  },
  (t) => [
    index("employers_name").on(t.nameSort, t.id),
    index("employers_municipality").on(t.municipality, t.nameSort, t.id),
    index("employers_sector").on(t.sector, t.nameSort, t.id),
    index("employers_municipality_sector").on(t.municipality, t.sector, t.nameSort, t.id),
    index("employers_coach").on(t.responsibleCoachId, t.nameSort, t.id),
    index("employers_coach_municipality").on(t.responsibleCoachId, t.municipality, t.nameSort, t.id),
    index("employers_business_id").on(t.businessId, t.nameSort, t.id),
    index("employers_folded_as").on(t.foldedAs, t.id),
  ],
);

/** The folded words of a name and the ends of its words, searched by a range of what begins alike: see folding.ts (`indexWords`). */
export const employerWords = sqliteTable(
  "employer_words",
  {
    employerId: text("employer_id")
      .notNull()
      .references(() => employers.id, { onDelete: "restrict" }),
    word: text("word").notNull(),
    /** The employer's, so that a name is judged without its row. */
    nameFolded: text("name_folded").notNull(),
    /** The employer's, so that what is found by one word comes in the order of names. */
    nameSort: text("name_sort").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.employerId, t.word] }),
    index("employer_words_word").on(t.word, t.nameSort, t.employerId),
  ],
);

/** A person at an employer whom coaches talk to. */
export const contactPersons = sqliteTable(
  "contact_persons",
  {
    id: id(),
    employerId: text("employer_id")
      .notNull()
      .references(() => employers.id, { onDelete: "restrict" }),
    name: text("name").notNull(),
    /** The name as lists are ordered, and by which version of the key: see sort-key.ts. */
    nameSort: text("name_sort").notNull().default(""),
    foldedAs: integer("folded_as").notNull().default(0),
    jobTitle: text("job_title"),
    phone: text("phone"),
    /** The number as search compares it, digits only, from the leading zero: see folding.ts. */
    phoneDigits: text("phone_digits"),
    /** The same from the last digit to the first: a number is found by its end too. */
    phoneReversed: text("phone_reversed"),
    email: text("email"),
    note: text("note"),
    archivedAt: instant("archived_at"),
    ...versioned(),
  },
  (t) => [
    index("contact_persons_employer").on(t.employerId, t.nameSort, t.id),
    index("contact_persons_name").on(t.nameSort, t.id),
    index("contact_persons_phone").on(t.phoneDigits, t.employerId).where(sql`${t.archivedAt} IS NULL`),
    index("contact_persons_phone_end").on(t.phoneReversed, t.employerId).where(sql`${t.archivedAt} IS NULL`),
    index("contact_persons_folded_as").on(t.foldedAs, t.id),
    index("contact_persons_mail")
      .on(sql`lower(substr(email, instr(email, '@') + 1))`, sql`lower(email)`, t.employerId)
      .where(sql`${t.email} IS NOT NULL AND ${t.archivedAt} IS NULL`),
  ],
);

/** The folded words of a contact person's name: an employer is also found by whom one knows there. */
export const contactPersonWords = sqliteTable(
  "contact_person_words",
  {
    contactPersonId: text("contact_person_id")
      .notNull()
      .references(() => contactPersons.id, { onDelete: "restrict" }),
    word: text("word").notNull(),
    employerId: text("employer_id")
      .notNull()
      .references(() => employers.id, { onDelete: "restrict" }),
  },
  (t) => [
    primaryKey({ columns: [t.contactPersonId, t.word] }),
    index("contact_person_words_word").on(t.word, t.employerId, t.contactPersonId),
  ],
);
