import { and, type SQL, sql } from "drizzle-orm";
import type { SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { newId } from "../../schema/values/ids.ts";
import { recordEach } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";
import { makeReminders } from "./made.ts";
import type { Wanted } from "./rules.ts";

/** A follow-up that a rule asks for, with the employer it is about and the coach whose it becomes. */
export type Asked = Wanted & { employerId: string; coachId: string; placementId: string | null };

/**
 * The statements that bring follow-ups in line with what the rules ask for: what is missing is made, what has another day
 * moves, what was closed comes back. Of the open ones that `belonging` leaves, what nothing asks for is closed. One that
 * was done stays done. `held` is a condition on `wanted.value`, one of those asked for: whether it may be acted on.
 */
export const bringInLine = (scope: Scope, asked: Asked[], held: SQL, belonging: SQL) => {
  const { db } = scope;
  const json = JSON.stringify(asked.map((each) => ({ ...each, id: newId() })));
  const wanted = sql`json_each(${json}) wanted`;
  /** From each of those asked for by its key to what stands: the other way round each would go through all of them. */
  const standing = (condition: SQL) => sql`(SELECT known.id FROM ${wanted}
    CROSS JOIN follow_ups known ON known.rule_key = wanted.value ->> 'key' WHERE ${condition})`;
  const askedFor = (condition: SQL) => sql`follow_ups.id IN ${standing(sql`${held} AND ${condition}`)}`;
  const given = (field: "ruledOn" | "dueOn") =>
    sql`(SELECT wanted.value ->> ${field} FROM ${wanted} WHERE wanted.value ->> 'key' = follow_ups.rule_key)`;
  const ruledAnew = { ruledOn: given("ruledOn"), dueOn: given("dueOn") };
  return [
    // One that was done gives its key away when its day is put off beyond the day it was done: an extended term is told
    // of again.
    db.update(followUps).set({ ruleKey: retired }).where(askedFor(laterThanDone)),
    ...makeReminders(
      scope,
      {
        id: sql`value ->> 'id'`,
        employerId: sql`value ->> 'employerId'`,
        coachId: sql`value ->> 'coachId'`,
        placementId: sql`value ->> 'placementId'`,
        dueOn: sql`value ->> 'dueOn'`,
        task: "",
        origin: "rule",
        rule: sql`value ->> 'rule'`,
        ruleKey: sql`value ->> 'key'`,
        ruledOn: sql`value ->> 'ruledOn'`,
      },
      sql`FROM ${wanted} WHERE ${inTime} AND ${held}
        AND NOT EXISTS (SELECT 1 FROM follow_ups known WHERE known.rule_key = value ->> 'key')`,
      sql`SELECT follow_ups.id FROM ${wanted} CROSS JOIN follow_ups ON follow_ups.id = wanted.value ->> 'id'`,
    ),
    ...changeEach(scope, "revived", askedFor(sql`${closed} AND ${inTime}`), { archivedAt: null, ...ruledAnew }),
    ...changeEach(scope, "moved", and(open, askedFor(sql`${inTime} AND NOT ${sameDay}`)), ruledAnew),
    ...closeEach(scope, and(belonging, sql`follow_ups.id NOT IN ${standing(sql`(${inTime} OR ${sameDay})`)}`)),
  ];
};

/** The statements that close the open follow-ups that `which` leaves, because their reason is gone. */
export const closeEach = (scope: Scope, which: SQL | undefined) =>
  changeEach(scope, "lapsed", and(which, open), { archivedAt: Date.now() });

/** The statements that change the follow-ups that `which` leaves, each with its event. */
export const changeEach = (
  scope: Scope,
  action: "revived" | "moved" | "lapsed" | "reassigned",
  which: SQL | undefined,
  set: SQLiteUpdateSetSource<typeof followUps>,
) =>
  [
    recordEach(scope, `follow-up.${action}`, sql`SELECT follow_ups.id FROM follow_ups WHERE ${which}`),
    scope.db
      .update(followUps)
      .set({ ...set, updatedAt: Date.now(), version: sql`${followUps.version} + 1` })
      .where(which),
  ] as const;

/** Without its table's name SQLite would not see that an index of the open ones serves. */
export const open = sql`follow_ups.completed_at IS NULL AND follow_ups.archived_at IS NULL`;

/** `term_ends:<placement>@<its own id>:30`: a day may be given, done and put off more than once. */
const retired = sql`rtrim(rtrim(rule_key, '0123456789'), ':') || '@' || id
  || substr(rule_key, length(rtrim(rule_key, '0123456789')))`;

const closed = sql`known.completed_at IS NULL AND known.archived_at IS NOT NULL`;
const inTime = sql`wanted.value ->> 'dueOn' IS NOT NULL`;
const sameDay = sql`wanted.value ->> 'ruledOn' = known.ruled_on`;
const laterThanDone = sql`known.completed_at IS NOT NULL AND NOT (wanted.value ->> 'late')
  AND wanted.value ->> 'ruledOn' > known.ruled_on AND wanted.value ->> 'dueOn' > known.completed_on`;

/** A follow-up that a rule made earlier. */
export type Standing = {
  key: string | null;
  ruledOn: string | null;
  completedOn: string | null;
  archivedAt: number | null;
};

export const standingColumns = {
  key: followUps.ruleKey,
  ruledOn: followUps.ruledOn,
  completedOn: followUps.completedOn,
  archivedAt: followUps.archivedAt,
};

/** Of what the rules ask for, what `bringInLine` would make, move or bring back; and the keys of what it would close. */
export const outOfLine = <One extends Wanted>(
  asked: One[],
  standing: Standing[],
): { asked: One[]; lapsing: string[] } => {
  const known = new Map(standing.map((each) => [each.key, each]));
  const stays = new Set(
    asked
      .filter(({ key, ruledOn, dueOn }) => dueOn !== null || known.get(key)?.ruledOn === ruledOn)
      .map(({ key }) => key),
  );
  return {
    asked: asked.filter((each) => isOutOfLine(each, known.get(each.key))),
    lapsing: standing.flatMap(({ key, completedOn, archivedAt }) =>
      key !== null && completedOn === null && archivedAt === null && !stays.has(key) ? [key] : [],
    ),
  };
};

const isOutOfLine = ({ ruledOn, dueOn, late }: Wanted, known: Standing | undefined): boolean => {
  if (!known) return dueOn !== null;
  if (known.completedOn !== null)
    return !late && dueOn !== null && dueOn > known.completedOn && ruledOn > (known.ruledOn ?? "");
  return dueOn !== null && (known.archivedAt !== null || known.ruledOn !== ruledOn);
};
