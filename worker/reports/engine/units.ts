import { type SQL, sql } from "drizzle-orm";
import type { RowUnit } from "../../../schema/vocabulary.ts";

/** Reading rows of these shows the codes of participants. */
export const showsCode = (unit: RowUnit): boolean => unit === "participant" || unit === "placement";

/**
 * For each kind of row, how a page of them (`page` selects `id` and `day`) is told: as one JSON text of a list of BehindRow,
 * in no particular order.
 */
export const unitRows: Record<RowUnit, (page: SQL) => SQL<string>> = {
  contact: (page) =>
    listed(page, sql`JOIN contacts c ON c.id = row.id JOIN employers e ON e.id = c.employer_id`, {
      employer,
      municipality: sql`c.municipality`,
      codes: sql`json_object('purpose', c.purpose, 'channel', c.channel, 'outcome', c.outcome)`,
    }),
  // The id of an attendance is the contact's and the coach's with a colon between them.
  attendance: (page) =>
    listed(
      page,
      sql`JOIN contacts c ON c.id = substr(row.id, 1, 36) JOIN employers e ON e.id = c.employer_id
        JOIN users u ON u.id = substr(row.id, 38)`,
      {
        employer,
        coach: sql`json_object('id', u.id, 'name', u.name)`,
        municipality: sql`c.municipality`,
        codes: sql`json_object('purpose', c.purpose, 'channel', c.channel, 'outcome', c.outcome)`,
      },
    ),
  employer: (page) =>
    listed(page, sql`JOIN employers e ON e.id = row.id`, {
      employer,
      municipality: sql`e.municipality`,
      codes: sql`json_object('sector', e.sector, 'size', e.size)`,
    }),
  participant: (page) =>
    listed(page, sql`JOIN participants o ON o.id = row.id`, {
      participant,
      municipality: sql`o.municipality`,
      codes: sql`json_object('referralSource', o.referral_kind)`,
    }),
  placement: (page) =>
    listed(
      page,
      sql`JOIN placements p ON p.id = row.id LEFT JOIN participants o ON o.id = p.participant_id
        JOIN employers e ON e.id = p.employer_id`,
      {
        employer,
        participant: sql`CASE WHEN o.id IS NOT NULL THEN ${participant} END`,
        municipality: sql`p.municipality`,
        codes: sql`json_object('placementKind', p.kind, 'contract', p.contract, 'sector', e.sector)`,
      },
    ),
  inquiry: (page) =>
    listed(page, sql`JOIN inquiries i ON i.id = row.id LEFT JOIN employers e ON e.id = i.employer_id`, {
      employer: sql`CASE WHEN e.id IS NULL THEN NULL ELSE json_object('id', e.id, 'name', e.name) END`,
      municipality: sql`i.municipality`,
      name: sql`i.reference`,
      codes: sql`json_object('inquiryStatus', i.status, 'inquiryInterest', i.interest)`,
    }),
  agreement: (page) =>
    listed(page, sql`JOIN agreements a ON a.id = row.id JOIN employers e ON e.id = a.employer_id`, {
      employer,
      municipality: sql`e.municipality`,
      codes: sql`json_object()`,
    }),
  // Who answered is nobody's to know: see docs/decisions/0014.
  feedback: (page) => listed(page, sql``, { codes: sql`json_object()` }),
};

const employer = sql`json_object('id', e.id, 'name', e.name)`;
const participant = sql`json_object('id', o.id, 'code', o.code)`;

type Told = Partial<Record<"employer" | "participant" | "coach" | "municipality" | "name", SQL>> & { codes: SQL };

const listed = (page: SQL, joins: SQL, told: Told): SQL<string> => {
  const none = sql`NULL`;
  return sql<string>`(SELECT json_group_array(json_object('id', row.id, 'day', row.day,
    'employer', json(${told.employer ?? none}), 'participant', json(${told.participant ?? none}),
    'coach', json(${told.coach ?? none}), 'municipality', ${told.municipality ?? none},
    'name', ${told.name ?? none}, 'codes', json(${told.codes}))) FROM (${page}) AS row ${joins})`;
};
