import { hashPassword } from "better-auth/crypto";
import { criteria } from "../../schema/criteria.ts";
import { type LargeSizes, largeRows } from "../../schema/demo/large.ts";
import { insertRows } from "../../schema/demo/load.ts";
import type { ImpactParameters } from "../../schema/impact.ts";
import { tablesOf } from "../../schema/report-chapters.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { reportChapters } from "../../schema/vocabulary.ts";
import { effectOf } from "../../worker/impact-calculations/effect.ts";

export const password = "rinnalla-bench-2026";

/** Of the generated users, the first of each role. */
const emails = { lead: "user1@large.example", admin: "user2@large.example", coach: "user3@large.example" };

/** What the requests ask about. The employer is the one with the most contacts. */
type Subjects = {
  coach: string;
  employer: string;
  contact: string;
  contactPerson: string;
  participant: string;
  placement: string;
  inquiry: string;
  user: string;
  followUp: string;
  absence: string;
  assessment: string;
  impact: string;
  finalReport: string;
  /** The whole name of a contact person, and a business id. */
  personName: string;
  businessId: string;
};

const told = { source: "Keksitty", dated: "2026-01-01" };
const impactParameters: ImpactParameters = {
  fullTime: { hours: 37.5, ...told },
  assumedHours: null,
  baseline: { low: 1, high: 2, ...told },
  benefits: { low: 9000, high: 10_000, ...told },
  taxes: { low: 3000, high: 4000, ...told },
  pension: { low: 5000, high: 6000, ...told },
  coachingCost: { low: 90_000, high: 94_000, ...told },
  split: { municipality: 136, whole: 232, ...told },
};

export type Filled = {
  emails: typeof emails;
  sizes: LargeSizes;
  contactsOfEmployer: number;
  livePlacements: number;
  subjects: Subjects;
};

/** Fills an empty, migrated database with years of a region's work, and lets three people sign in. */
export const fillDatabase = async (db: D1Database, sizes: LargeSizes): Promise<Filled> => {
  for (const rows of largeRows(today(), sizes)) await insertRows(db, rows);
  await db.batch(await accountsFor(db, Object.values(emails)));
  const one = async (sql: string, ...values: string[]): Promise<string> => {
    const id = await db
      .prepare(sql)
      .bind(...values)
      .first<string>("id");
    if (id === null) throw new Error(`The large data has no row for: ${sql}`);
    return id;
  };
  const coach = await one("SELECT id FROM users WHERE email = ?", emails.coach);
  const employer = await one(
    "SELECT employer_id AS id FROM contacts c JOIN employers e ON e.id = c.employer_id WHERE e.archived_at IS NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1",
  );
  const subjects = {
    coach,
    employer,
    contact: await one("SELECT id FROM contacts WHERE created_by = ? AND archived_at IS NULL LIMIT 1", coach),
    contactPerson: await one("SELECT id FROM contact_persons LIMIT 1"),
    participant: await one("SELECT id FROM participants WHERE coach_id = ? AND ended_on IS NULL LIMIT 1", coach),
    placement: await one(
      "SELECT p.id FROM placements p JOIN participants o ON o.id = p.participant_id WHERE o.coach_id = ? AND p.ended_on IS NULL LIMIT 1",
      coach,
    ),
    inquiry: await one("SELECT id FROM inquiries WHERE assigned_to = ? LIMIT 1", coach),
    user: coach,
    followUp: await one(
      "SELECT id FROM follow_ups WHERE coach_id = ? AND completed_at IS NULL AND archived_at IS NULL LIMIT 1",
      coach,
    ),
    absence: await one(
      "INSERT INTO absences (id, user_id, starts_on, ends_on, created_at, updated_at) VALUES (?, ?, '2099-07-01', '2099-07-31', 0, 0) RETURNING id",
      newId(),
      coach,
    ),
    impact: await one(
      `INSERT INTO impact_calculations (id, name, calculated_on, starts_on, ends_on, parameters, result, created_by, created_at, updated_at)
       SELECT ?, 'Laskelma', date(), date('now', '-1 years'), date(), ?, ?, id, 0, 0 FROM users WHERE email = ? RETURNING id`,
      newId(),
      JSON.stringify(impactParameters),
      JSON.stringify(effectOf([{ weeklyHours: 20, days: 365, n: 100 }], impactParameters)),
      emails.lead,
    ),
    assessment: await one(
      `INSERT INTO criteria_assessments (id, assessed_on, starts_on, ends_on, rule_set, items, created_by, created_at, updated_at)
       SELECT ?, date(), date('now', '-6 months'), date(), '', ?, id, 0, 0 FROM users WHERE email = ? RETURNING id`,
      newId(),
      JSON.stringify(criteria.map((criterion) => ({ criterion, points: null, note: null, evidence: null }))),
      emails.lead,
    ),
    finalReport: await one(
      `INSERT INTO final_reports (id, title, kind, starts_on, ends_on, chapters, notes, created_by, created_at, updated_at)
       SELECT ?, 'Kooste', 'annual', date('now', '-1 years'), date(), ?, '{}', id, 0, 0 FROM users WHERE email = ? RETURNING id`,
      newId(),
      JSON.stringify(reportChapters.filter((chapter) => tablesOf[chapter].length > 0)),
      emails.lead,
    ),
    personName: await one("SELECT name AS id FROM contact_persons ORDER BY id LIMIT 1"),
    businessId: await one("SELECT business_id AS id FROM employers WHERE business_id IS NOT NULL ORDER BY id LIMIT 1"),
  };
  const contactsOfEmployer = await db
    .prepare("SELECT count(*) AS n FROM contacts WHERE employer_id = ?")
    .bind(employer)
    .first<number>("n");
  const livePlacements = await db
    .prepare("SELECT count(*) AS n FROM placements WHERE ended_on IS NULL AND (ends_on IS NULL OR ends_on >= ?)")
    .bind(today())
    .first<number>("n");
  return {
    emails,
    sizes,
    contactsOfEmployer: contactsOfEmployer ?? 0,
    livePlacements: livePlacements ?? 0,
    subjects,
  };
};

const accountsFor = async (db: D1Database, addresses: string[]): Promise<D1PreparedStatement[]> => {
  const hash = await hashPassword(password);
  const statement = db.prepare(
    "INSERT INTO accounts (id, account_id, provider_id, user_id, password, created_at, updated_at) SELECT ?, id, 'credential', id, ?, created_at, updated_at FROM users WHERE email = ?",
  );
  return addresses.map((address) => statement.bind(newId(), hash, address));
};
