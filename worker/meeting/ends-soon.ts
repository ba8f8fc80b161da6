import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Day } from "../../schema/calendar.ts";
import type { meeting } from "../../schema/meeting.ts";
import { leads } from "../actor.ts";
import type { UserScope } from "../scope.ts";
import { listed } from "./listed.ts";

type Ending = z.infer<typeof meeting>["endsSoon"]["terms"]["items"][number];

/** Fixed terms and apprenticeships, or work trials, that still run and have an agreed last day within these days. */
export const selectTerms = (what: "term" | "trial", from: Day, until: Day) =>
  ending(
    "placements",
    "ends_on",
    from,
    until,
    sql`one.ended_on IS NULL AND one.kind ${what === "trial" ? sql`=` : sql`<>`} 'work_trial'`,
  );

/** Wage subsidies: only of participants that the person asking may know of. */
export const selectSubsidies = ({ actor }: UserScope, from: Day, until: Day) =>
  ending(
    "placements",
    "wage_subsidy_ends_on",
    from,
    until,
    leads(actor) ? sql`one.ended_on IS NULL` : sql`one.ended_on IS NULL AND one.coach_id = ${actor.id}`,
  );

export const selectAgreements = (from: Day, until: Day) =>
  ending("agreements", "valid_until", from, until, sql`one.archived_at IS NULL`);

const ending = (table: string, column: string, from: Day, until: Day, which: SQL) => {
  const last = sql.raw(`one.${column}`);
  return listed<Ending>(
    sql`SELECT employers.id, employers.name, ${last} AS ends_on FROM ${sql.raw(table)} one
      JOIN employers ON employers.id = one.employer_id
      WHERE ${last} BETWEEN ${from} AND ${until} AND ${which} ORDER BY ${last}, one.id`,
    sql`json_object('employerId', id, 'employer', name, 'endsOn', ends_on)`,
  );
};
