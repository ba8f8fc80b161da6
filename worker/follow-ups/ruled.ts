import { eq, type SQL, sql } from "drizzle-orm";
import { type FollowUpRuleSettings, followUpRuleSettings } from "../../schema/settings.ts";
import { participants } from "../../schema/tables/participants.ts";
import { placements } from "../../schema/tables/placements.ts";
import { settings } from "../../schema/tables/settings.ts";
import { today } from "../../schema/values/calendar.ts";
import type { Scope } from "../platform/scope.ts";
import { type Asked, bringInLine } from "./bring-in-line.ts";
import { placementRules, type RuledPlacement, wantedFor } from "./rules.ts";

/**
 * A placement as its follow-ups depend on it: the coach is its participant's, or else its own, the version the one these facts have. With
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
      coachId: sql<string>`coalesce(${participants.coachId}, ${placements.coachId})`,
      chainStartedOn: sql<string>`CASE WHEN ${placements.continuesId} IS NULL THEN ${placements.startedOn} ELSE ${chainStart} END`,
      renewals: sql<number>`(SELECT count(*) FROM placements renewal WHERE renewal.continues_id = placements.id)`,
    })
    .from(placements)
    .leftJoin(participants, eq(participants.id, placements.participantId))
    .where(where);

/** Where the chain of a placement begins that continues another one. A work trial is no employment, so none begins with it. */
export const chainStartOf = (startedOn: string, continued: Ruled | undefined): string =>
  continued && continued.kind !== "work_trial" && continued.chainStartedOn < startedOn
    ? continued.chainStartedOn
    : startedOn;

/** The statement that reads what the rules need to know of the placements that continue one, and of those after them. */
export const selectLater = (scope: Pick<Scope, "db">, id: string) =>
  selectRuledWhere(
    scope,
    sql`placements.id IN (WITH RECURSIVE later (id) AS (
      SELECT id FROM placements WHERE continues_id = ${id}
      UNION SELECT next.id FROM later JOIN placements next ON next.continues_id = later.id) SELECT id FROM later)`,
  ).orderBy(placements.startedOn);

/** Those of the later ones whose chain begins on another day, now that what they continue was corrected. */
export const rechained = (corrected: Ruled, later: Ruled[]): Ruled[] => {
  let link = corrected;
  return later.flatMap((each) => {
    link = { ...each, chainStartedOn: chainStartOf(each.startedOn, link) };
    return link.chainStartedOn === each.chainStartedOn ? [] : [link];
  });
};

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
  const versions = JSON.stringify(ruled.map(({ id, version }) => ({ id, version })));
  const held = sql`(SELECT value ->> 'id' FROM json_each(${versions})
    WHERE value ->> 'version' = (SELECT version FROM placements WHERE id = value ->> 'id') AND ${guard})`;
  return bringInLine(
    scope,
    ruled.flatMap((placement) => askedOf(placement, rules, day)),
    sql`wanted.value ->> 'placementId' IN ${held}`,
    sql`follow_ups.placement_id IN ${held}
      AND +follow_ups.rule IN (SELECT value FROM json_each(${JSON.stringify(placementRules)}))`,
  );
};

/** What the rules ask for one placement as of a day. */
export const askedOf = (
  { employerId, coachId, renewals, ...placement }: Ruled,
  rules: FollowUpRuleSettings,
  day: string,
): Asked[] =>
  wantedFor({ ...placement, renewed: renewals > 0 }, rules, day).map((wanted) => ({
    ...wanted,
    employerId,
    coachId,
    placementId: placement.id,
  }));
