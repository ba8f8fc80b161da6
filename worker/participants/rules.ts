import { sql } from "drizzle-orm";
import { participantPaths } from "../../schema/tables/participants.ts";
import { placements } from "../../schema/tables/placements.ts";
import { invalid } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";

/** The statement that finds the days between which a participant's placements, and the first of their paths, began. */
export const findBegun = ({ db }: Scope, participantId: string) => {
  const days = (pick: "min" | "max") =>
    sql`(SELECT ${sql.raw(pick)}(${placements.startedOn}) FROM ${placements} WHERE ${placements.participantId} = ${participantId})`;
  const path = sql`(SELECT min(${participantPaths.startedOn}) FROM ${participantPaths} WHERE ${participantPaths.participantId} = ${participantId})`;
  return db
    .select({
      first: sql<string | null>`coalesce(min(${days("min")}, ${path}), ${days("min")}, ${path})`.as("first"),
      latest: sql<string | null>`${days("max")}`.as("latest"),
    })
    .from(sql`(SELECT 1)`);
};

type Coaching = { startedOn: string; endedOn: string | null };
type Begun = { first: string | null; latest: string | null };

/** Throws InvalidInput when coaching is moved past what began in it. What it leaves out already may stay. */
export const checkHoldsBegun = (before: Coaching, after: Coaching, begun: Begun | undefined): void => {
  const { first = null, latest = null } = begun ?? {};
  if (first !== null && after.startedOn > before.startedOn && after.startedOn > first)
    throw invalid("startedOn", "begunBefore", { day: first });
  if (latest !== null && after.endedOn !== null && after.endedOn !== before.endedOn && after.endedOn < latest)
    throw invalid("endedOn", "begunAfter", { day: latest });
};
