import { type SQL, sql } from "drizzle-orm";
import { lastDay, lastSubsidisedDay } from "../../../schema/tables/placements.ts";

/** At most so many days without a job lie between two jobs of a chain, as between a job and its renewal. */
const longestGap = 14;

/**
 * Chains of jobs: the employments and apprenticeships of one participant with one employer that overlap or follow each
 * other closely. `pairs` selects the `participant_id` and `employer_id` to look at; each of their chains comes with the
 * `id` of the placement that starts it, its first and last day, and the last day of its wage subsidies, if it had any.
 */
export const chainsOf = (pairs: SQL): SQL => {
  const inOrder = sql`PARTITION BY participant_id, employer_id ORDER BY started_on, id`;
  const jobs = sql`SELECT p.id, p.participant_id, p.employer_id, p.municipality, p.started_on, ${lastDay} AS last_day,
      CASE WHEN p.wage_subsidy THEN ${lastSubsidisedDay} END AS last_subsidised
    FROM (SELECT DISTINCT participant_id, employer_id FROM (${pairs})) AS pair
      CROSS JOIN placements p ON p.participant_id = pair.participant_id AND p.employer_id = pair.employer_id
    WHERE p.kind <> 'work_trial'`;
  const afterOthers = sql`SELECT *,
      max(last_day) OVER (${inOrder} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until FROM (${jobs})`;
  const marked = sql`SELECT *, busy_until IS NULL OR started_on > date(busy_until, ${`+${longestGap + 1} days`}) AS starts
    FROM (${afterOthers})`;
  const numbered = sql`SELECT *, sum(starts) OVER (${inOrder}) AS chain FROM (${marked})`;
  return sql`SELECT max(CASE WHEN starts THEN id END) AS id, max(municipality) AS municipality,
      min(started_on) AS started_on, max(last_day) AS last_day, max(last_subsidised) AS last_subsidised
    FROM (${numbered}) GROUP BY participant_id, employer_id, chain`;
};
