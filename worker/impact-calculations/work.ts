import { sql } from "drizzle-orm";
import type { Db } from "../platform/scope.ts";
import { factsOf } from "../reports/engine/facts.ts";
import type { Asked } from "../reports/period.ts";
import { workFacts } from "../reports/tables/working-hours.ts";
import type { WorkGroup } from "./effect.ts";

/** The statement of the work done in a period: of the very rows that the table `working-hours` counts and opens. */
export const selectWork = (db: Db, asked: Asked) =>
  db
    .select({
      groups: sql<string>`(SELECT json_group_array(json_array(weekly_hours, days, n)) FROM (
        SELECT weekly_hours, days, count(*) AS n FROM (${factsOf(workFacts, asked)}) GROUP BY weekly_hours, days))`.as(
        "groups",
      ),
    })
    .from(sql`(SELECT 1)`);

export const workGroups = ([row]: { groups: string }[]): WorkGroup[] =>
  (JSON.parse(row?.groups ?? "[]") as [number | null, number, number][]).map(([weeklyHours, days, n]) => ({
    weeklyHours,
    days,
    n,
  }));
