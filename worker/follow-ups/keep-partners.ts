import { sql } from "drizzle-orm";
import type { FollowUpRuleSettings } from "../../schema/settings.ts";
import { addMonths } from "../../schema/values/calendar.ts";
import type { Scope } from "../platform/scope.ts";
import { coachElseLead } from "../users/coaches.ts";
import { type Asked, closeEach } from "./bring-in-line.ts";
import { keepAsked } from "./keep-subjects.ts";
import { wantedAt } from "./rules.ts";

/** How many employers one run looks at. */
const atOnce = 1000;

type Partner = { id: string; coachId: string | null; lastOn: string | null; free: 0 | 1 };

/**
 * Reminds the responsible coach of partners whom nobody has been in touch with for long, in the order of their ids after
 * `cursor`. Answers how far it came, null once all have been looked at. Whom asked to be left alone is left alone.
 */
export const keepPartners = async (
  scope: Scope,
  rules: FollowUpRuleSettings,
  today: string,
  cursor: string,
): Promise<string | null> => {
  const { on, since, steps } = rules.partner_untouched;
  const partners = await scope.db.all<Partner>(selectPartners(cursor));
  const last = partners.length < atOnce ? null : (partners.at(-1)?.id ?? null);
  const wanted = partners.flatMap(({ id, coachId, lastOn, free }) => {
    if (!on || !free || !lastOn || !coachId) return [];
    const marks = steps.map((step) => ({ step, ruledOn: addMonths(lastOn, step) }));
    return wantedAt("partner_untouched", `${id}:${lastOn}`, marks, { since, today, late: true })
      .filter(({ ruledOn }) => ruledOn <= today)
      .map((each): Asked => ({ ...each, employerId: id, coachId, placementId: null }));
  });
  const looked = sql`follow_ups.employer_id > ${cursor} AND follow_ups.employer_id <= ${last ?? "~"}`;
  await keepAsked(scope, "partner_untouched", wanted, async (missing) => missing, looked);
  return last;
};

/** Closes what reminds of a partner with whom somebody has been in touch since. */
export const closeContacted = async (scope: Scope): Promise<void> => {
  await scope.db.batch(
    closeEach(
      scope,
      // `partner_untouched:<employer>:2026-05-01:6`
      sql`follow_ups.rule = 'partner_untouched' AND EXISTS (SELECT 1 FROM contacts
        WHERE contacts.employer_id = follow_ups.employer_id AND contacts.archived_at IS NULL
          AND contacts.date > substr(follow_ups.rule_key, 56, 10))`,
    ),
  );
};

/**
 * Employers with an employment, an apprenticeship or an agreement, and their last contact. The employers of placements
 * are found by steps from one to the next, because each of them has many.
 */
const selectPartners = (cursor: string) => sql`
  WITH RECURSIVE hiring (id) AS (
    SELECT (SELECT min(employer_id) FROM placements WHERE employer_id > ${cursor})
    UNION ALL SELECT (SELECT min(employer_id) FROM placements WHERE employer_id > hiring.id) FROM hiring
    WHERE hiring.id IS NOT NULL LIMIT ${atOnce}),
  partner (id) AS (
    SELECT id FROM hiring WHERE id IS NOT NULL
    UNION SELECT * FROM (SELECT DISTINCT employer_id FROM agreements
      WHERE employer_id > ${cursor} AND archived_at IS NULL ORDER BY employer_id LIMIT ${atOnce})
    ORDER BY 1 LIMIT ${atOnce})
  SELECT employers.id AS id, ${coachElseLead(sql`employers.responsible_coach_id`)} AS coachId,
    (SELECT date FROM contacts WHERE employer_id = employers.id AND archived_at IS NULL
      ORDER BY date DESC, id DESC LIMIT 1) AS lastOn,
    employers.archived_at IS NULL AND employers.do_not_contact_on IS NULL AND (
      EXISTS (SELECT 1 FROM placements WHERE employer_id = employers.id AND kind IN ('employment', 'apprenticeship'))
      OR EXISTS (SELECT 1 FROM agreements WHERE employer_id = employers.id AND archived_at IS NULL)) AS free
  FROM partner CROSS JOIN employers ON employers.id = partner.id ORDER BY employers.id`;
