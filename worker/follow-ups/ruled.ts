import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import { today } from "../../schema/calendar.ts";
import { newId } from "../../schema/ids.ts";
import { type FollowUpRuleSettings, followUpRuleSettings } from "../../schema/settings.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { participants } from "../../schema/tables/participants.ts";
import { placements } from "../../schema/tables/placements.ts";
import { settings } from "../../schema/tables/settings.ts";
import { recordEach } from "../events/record.ts";
import type { Scope } from "../scope.ts";
import { placementRules, type RuledPlacement, wantedFor } from "./rules.ts";

/**
 * A placement as its follow-ups depend on it: the coach is its participant's, the version the one these facts have. With
 * a renewal, what comes after its end is agreed.
 */
export type Ruled = Omit<RuledPlacement, "renewed"> & {
  renewals: number;
  employerId: string;
  coachId: string;
  version: number;
};

/** The statement that reads when follow-ups are made by themselves, for a load batch; `rulesIn` opens its rows. */
export const selectRules = ({ db }: Pick<Scope, "db">) =>
  db
    .select({ value: settings.value, version: settings.version })
    .from(settings)
    .where(eq(settings.key, "follow-up-rules"));

export const rulesIn = ([row]: { value: unknown }[]): FollowUpRuleSettings | undefined =>
  followUpRuleSettings.safeParse(row?.value).data;

/** The statement that reads what the rules need to know of some placements, by id. */
export const selectRuled = (scope: Pick<Scope, "db">, ids: (string | null | undefined)[]) =>
  selectRuledWhere(scope, sql`${placements.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);

export const selectRuledWhere = ({ db }: Pick<Scope, "db">, where: SQL | undefined) =>
  db
    .select({
      id: placements.id,
      kind: placements.kind,
      contract: placements.contract,
      startedOn: placements.startedOn,
      endsOn: placements.endsOn,
      endedOn: placements.endedOn,
      wageSubsidyEndsOn: placements.wageSubsidyEndsOn,
      version: placements.version,
      employerId: placements.employerId,
      coachId: participants.coachId,
      chainStartedOn: sql<string>`CASE WHEN ${placements.continuesId} IS NULL THEN ${placements.startedOn} ELSE ${chainStart} END`,
      renewals: sql<number>`(SELECT count(*) FROM placements renewal WHERE renewal.continues_id = placements.id)`,
    })
    .from(placements)
    .innerJoin(participants, eq(participants.id, placements.participantId))
    .where(where);

/** Where the chain of a placement begins that continues another one. A work trial is no employment, so none begins with it. */
export const chainStartOf = (startedOn: string, continued: Ruled | undefined): string =>
  continued && continued.kind !== "work_trial" && continued.chainStartedOn < startedOn
    ? continued.chainStartedOn
    : startedOn;

/** What the rules need to know of a placement that begins, of the coach's participant; after the one it continues. */
export const ruledFrom = (
  begun: Pick<Ruled, "id" | "kind" | "contract" | "startedOn" | "employerId" | "coachId"> & {
    endsOn?: string | null | undefined;
    wageSubsidyEndsOn?: string | null | undefined;
  },
  continued: Ruled | undefined,
): Ruled => ({
  id: begun.id,
  kind: begun.kind,
  contract: begun.contract,
  startedOn: begun.startedOn,
  endsOn: begun.endsOn ?? null,
  endedOn: null,
  wageSubsidyEndsOn: begun.wageSubsidyEndsOn ?? null,
  employerId: begun.employerId,
  coachId: begun.coachId,
  chainStartedOn: chainStartOf(begun.startedOn, continued),
  renewals: 0,
  version: 1,
});

const chainStart = sql`(
  WITH RECURSIVE chain (started_on, continues_id) AS (
    SELECT ${placements.startedOn}, ${placements.continuesId}
    UNION SELECT earlier.started_on, earlier.continues_id FROM chain JOIN placements earlier
      ON earlier.id = chain.continues_id AND earlier.kind <> 'work_trial')
  SELECT min(started_on) FROM chain)`;

/**
 * The statements that bring the follow-ups of placements in line with the rules, for the batch of any write that changes
 * these placements: what is missing is made, what has another day moves, what has lost its reason is closed, and comes
 * back with it. One that was done stays done. Nothing is touched unless each placement has the version given here, and
 * `guard` is true. Without rules nothing is done.
 */
export const ruledFollowUps = (
  scope: Scope,
  ruled: Ruled[],
  rules: FollowUpRuleSettings | undefined,
  guard: SQL = sql`1`,
  day = today(),
) => {
  if (!rules || ruled.length === 0) return [];
  const asked = JSON.stringify(
    ruled.flatMap(({ id, employerId, coachId, renewals, ...placement }) =>
      wantedFor({ id, ...placement, renewed: renewals > 0 }, rules, day).map((wanted) => ({
        ...wanted,
        id: newId(),
        placementId: id,
        employerId,
        coachId,
      })),
    ),
  );
  const held = JSON.stringify(ruled.map(({ id, version }) => ({ id, version })));
  return bringInLine(
    scope,
    asked,
    sql`
    SELECT value ->> 'id' FROM json_each(${held})
    WHERE value ->> 'version' = (SELECT version FROM placements WHERE id = value ->> 'id') AND ${guard}`,
  );
};

const bringInLine = (scope: Scope, asked: string, held: SQL) => {
  const { db } = scope;
  const now = Date.now();
  /** `wanted.value` is what the rules ask for under the key of the outer query's follow-up. */
  const askedFor = (condition: SQL) => sql`EXISTS (SELECT 1 FROM json_each(${asked}) wanted
    WHERE wanted.value ->> 'key' = follow_ups.rule_key AND ${condition})`;
  const given = (field: "ruledOn" | "dueOn") => sql`(SELECT wanted.value ->> ${field} FROM json_each(${asked}) wanted
    WHERE wanted.value ->> 'key' = follow_ups.rule_key)`;
  const inTime = sql`wanted.value ->> 'dueOn' IS NOT NULL`;
  const sameDay = sql`wanted.value ->> 'ruledOn' = follow_ups.ruled_on`;
  const changed = (action: Change, which: SQL | undefined, change: SQLiteUpdateSetSource<typeof followUps>) => [
    recordEach(scope, `follow-up.${action}`, sql`SELECT follow_ups.id FROM follow_ups WHERE ${which}`),
    db
      .update(followUps)
      .set({ ...change, updatedAt: now, version: sql`${followUps.version} + 1` })
      .where(which),
  ];
  const ofThese = sql`follow_ups.placement_id IN (${held})`;
  const open = and(ofThese, isNull(followUps.completedAt), isNull(followUps.archivedAt));
  const lapsed = and(ofThese, isNull(followUps.completedAt), isNotNull(followUps.archivedAt));
  const ruledAnew = { ruledOn: given("ruledOn"), dueOn: given("dueOn") };
  return [
    retireDone(scope, ofThese, askedFor),
    db.insert(followUps).select(sql`
      SELECT value ->> 'id', value ->> 'employerId', value ->> 'coachId', NULL, value ->> 'placementId', 'reminder',
        value ->> 'dueOn', NULL, NULL, '', 'rule', value ->> 'rule', value ->> 'key', value ->> 'ruledOn',
        NULL, NULL, NULL, NULL, ${now}, ${now}, 1
      FROM json_each(${asked}) wanted
      WHERE ${inTime} AND value ->> 'placementId' IN (${held})
        AND NOT EXISTS (SELECT 1 FROM follow_ups known WHERE known.rule_key = value ->> 'key')`),
    recordEach(
      scope,
      "follow-up.created",
      sql`SELECT follow_ups.id FROM json_each(${asked}) wanted JOIN follow_ups ON follow_ups.id = wanted.value ->> 'id'`,
    ),
    ...changed("revived", and(lapsed, askedFor(inTime)), { archivedAt: null, ...ruledAnew }),
    ...changed("moved", and(open, askedFor(sql`${inTime} AND NOT ${sameDay}`)), ruledAnew),
    ...changed("lapsed", and(open, ruleOfPlacements, sql`NOT ${askedFor(sql`(${inTime} OR ${sameDay})`)}`), {
      archivedAt: now,
    }),
  ];
};

type Change = "revived" | "moved" | "lapsed";

const ruleOfPlacements = sql`follow_ups.rule IN (SELECT value FROM json_each(${JSON.stringify(placementRules)}))`;

/**
 * One that was done gives its key away when the day it was for is put off beyond the day it was done: a term that is
 * extended is told of again.
 */
const retireDone = ({ db }: Scope, ofThese: SQL, askedFor: (condition: SQL) => SQL) =>
  db
    .update(followUps)
    .set({ ruleKey: sql`replace(rule_key, placement_id, placement_id || '@' || ruled_on)` })
    .where(
      and(
        ofThese,
        isNotNull(followUps.completedAt),
        askedFor(sql`wanted.value ->> 'dueOn' = wanted.value ->> 'ruledOn'
          AND wanted.value ->> 'ruledOn' > max(follow_ups.ruled_on, follow_ups.completed_on)`),
      ),
    );
