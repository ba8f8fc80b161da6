import { type SQL, sql } from "drizzle-orm";

/** At most so many days without a job lie between two jobs of a chain, as between a job and its renewal. */
const longestGap = 14;
const near = `${longestGap + 1} days`;

/*
 * Chains of jobs: the employments and apprenticeships of one participant with one employer that overlap or follow each
 * other closely. Conditions on a job of `placements` by its alias, each answered from a few entries of `placements_chains`
 * (numbering all chains by window functions sorts every job three times over). Jobs begun on one day go by their rowid,
 * which every index holds.
 */

/** The day a job ended, or else its agreed last day; a day after all others where it runs on. */
const lastDayOf = (job: string): SQL => sql.raw(`coalesce(${job}.ended_on, ${job}.ends_on, '9999-01-01')`);

/** Another job of the same participant with the same employer. */
export const sameAs = (job: string, other: string): SQL =>
  sql.raw(
    `${other}.participant_id = ${job}.participant_id AND ${other}.employer_id = ${job}.employer_id AND ${other}.kind <> 'work_trial'`,
  );

/** No earlier job reaches up to this one. */
export const startsChain = (job: string): SQL => sql`NOT EXISTS (SELECT 1 FROM placements earlier
  WHERE ${sameAs(job, "earlier")}
    AND (earlier.started_on, earlier.rowid) < (${sql.raw(job)}.started_on, ${sql.raw(job)}.rowid)
    AND ${lastDayOf("earlier")} >= date(${sql.raw(job)}.started_on, ${`-${near}`}))`;

/** The last day of a job's chain: the first, from any `day` of that job on, on which a job ends and none goes on from there. */
export const chainEndOf = (job: string, day: string): SQL => sql`(SELECT min(${lastDayOf("tail")}) FROM placements tail
  WHERE ${sameAs(job, "tail")} AND ${lastDayOf("tail")} >= ${sql.raw(`${job}.${day}`)}
    AND NOT EXISTS (SELECT 1 FROM placements next
      WHERE ${sameAs(job, "next")} AND next.started_on <= date(${lastDayOf("tail")}, ${`+${near}`})
        AND ${lastDayOf("next")} > ${lastDayOf("tail")}))`;

/** The placement that starts a job's chain. */
export const chainStartOf = (job: string): SQL => sql`(SELECT start.id FROM placements start
  WHERE ${sameAs(job, "start")} AND start.started_on <= ${sql.raw(job)}.started_on AND ${startsChain("start")}
  ORDER BY start.started_on DESC, start.rowid DESC LIMIT 1)`;
