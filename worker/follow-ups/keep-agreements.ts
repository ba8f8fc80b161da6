import { and, eq, gte, isNull, sql } from "drizzle-orm";
import type { FollowUpRuleSettings } from "../../schema/settings.ts";
import { agreements } from "../../schema/tables/agreements.ts";
import { employers } from "../../schema/tables/employers.ts";
import { addDays } from "../../schema/values/calendar.ts";
import type { Scope } from "../platform/scope.ts";
import { coachElseLead } from "../users/coaches.ts";
import type { Asked } from "./bring-in-line.ts";
import { keepAsked } from "./keep-subjects.ts";
import { wantedAt } from "./rules.ts";

/** Reminds the responsible coach of agreements that run out, unless a later one goes on. */
export const keepAgreements = async (scope: Scope, rules: FollowUpRuleSettings, today: string): Promise<void> => {
  const { on, since, steps } = rules.agreement_ends;
  const ending = on ? await selectEnding(scope, today) : [];
  const wanted = ending.flatMap(({ id, validUntil, employerId, coachId }) => {
    const marks = steps.map((step) => ({ step, ruledOn: addDays(validUntil as string, -step) }));
    return wantedAt("agreement_ends", id, marks, { since, today, late: true }).flatMap((each): Asked[] =>
      coachId ? [{ ...each, employerId, coachId, placementId: null }] : [],
    );
  });
  await keepAsked(scope, "agreement_ends", wanted, async (missing) => missing);
};

const selectEnding = ({ db }: Scope, today: string) =>
  db
    .select({
      id: agreements.id,
      validUntil: agreements.validUntil,
      employerId: agreements.employerId,
      coachId: sql<string | null>`${coachElseLead(sql`${employers.responsibleCoachId}`)}`.as("coach"),
    })
    .from(agreements)
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .where(
      and(
        gte(agreements.validUntil, today),
        isNull(agreements.archivedAt),
        isNull(employers.archivedAt),
        sql`NOT EXISTS (SELECT 1 FROM agreements later WHERE later.employer_id = ${agreements.employerId}
          AND later.archived_at IS NULL AND coalesce(later.valid_until, '9999') > ${agreements.validUntil})`,
      ),
    );
