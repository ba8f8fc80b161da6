import { type SQL, sql } from "drizzle-orm";
import { followUps } from "../../schema/tables/follow-ups.ts";
import type { FollowUpRule } from "../../schema/vocabulary.ts";
import { batch } from "../platform/batch.ts";
import type { Scope } from "../platform/scope.ts";
import { type Asked, bringInLine, closeEach, open, outOfLine, standingColumns } from "./bring-in-line.ts";
import type { Wanted } from "./rules.ts";

/** How many follow-ups are written in one batch. */
const together = 100;

/**
 * Brings the follow-ups of a rule in line with all it asks for; those among the open ones that `which` leaves are closed
 * where nothing asks for them. `dress` adds the employer and the coach to what has to be made; what it leaves out waits.
 */
export const keepAsked = async <One extends Wanted>(
  scope: Scope,
  rule: FollowUpRule,
  wanted: One[],
  dress: (wanted: One[]) => Promise<Asked[]>,
  which: SQL = sql`1`,
): Promise<void> => {
  const { asked, lapsing } = outOfLine(wanted, await standingOf(scope, rule, wanted, which));
  const dressed = asked.length === 0 ? [] : await dress(asked);
  for (let at = 0; at < dressed.length; at += together) {
    await batch(scope, bringInLine(scope, dressed.slice(at, at + together), sql`1`, sql`0`));
  }
  if (lapsing.length > 0) await scope.db.batch(closeEach(scope, keyed(lapsing)));
};

const standingOf = async (scope: Scope, rule: FollowUpRule, wanted: Wanted[], which: SQL) => {
  const [known, standing] = await scope.db.batch([
    scope.db
      .select(standingColumns)
      .from(followUps)
      .where(keyed(wanted.map(({ key }) => key))),
    scope.db.select(standingColumns).from(followUps).where(sql`follow_ups.rule = ${rule} AND ${open} AND ${which}`),
  ]);
  return [...standing, ...known];
};

const keyed = (keys: string[]): SQL =>
  sql`follow_ups.rule_key IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`;
