import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { employerStanding } from "../../schema/employers.ts";
import { today } from "../../schema/values/calendar.ts";
import { type EmployerStage, employerStages, type StageReason } from "../../schema/vocabulary.ts";
import { NotFound } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";

export type Standing = z.infer<typeof employerStanding>;
/** The first day on which each thing that carries up the ladder happened; null or absent where it has not. */
export type StageFacts = Partial<Record<StageReason, string | null>>;

/** Where one employer stands on the ladder today, and what carried it there. Throws NotFound. */
export const readStage = async (scope: Scope, employerId: string): Promise<Standing> => {
  const [row] = await scope.db.all<{ facts: string }>(selectStageFacts(sql`employers.id = ${employerId}`));
  if (!row) throw new NotFound();
  return standingOn(today(), JSON.parse(row.facts));
};

/**
 * The stage on a day and the day each stage was first reached: from facts alone, so that nobody types it in and no later
 * fact lowers it. A stage passed by a leap counts as reached on the day of the leap.
 */
export const standingOn = (day: string, facts: StageFacts): Standing => {
  const happened = reasonsIn(facts).filter((fact) => fact.day <= day);
  const firstTo = (stage: EmployerStage) => happened.find(({ reason }) => rank(stageOf[reason]) >= rank(stage));
  const reached = {
    introduced: firstTo("introduced")?.day ?? null,
    needs_known: firstTo("needs_known")?.day ?? null,
    matching: firstTo("matching")?.day ?? null,
    partner: firstTo("partner")?.day ?? null,
  };
  const stage = employerStages.findLast((each) => firstTo(each)) ?? "new";
  const fact = firstTo(stage);
  return { stage, since: fact?.day ?? null, reason: fact?.reason ?? null, reached };
};

/**
 * The facts of the employers that `where` leaves, as rows of `{ id, facts }` with StageFacts as JSON. Each fact is one step
 * into an index, so a busy employer costs no more than a quiet one. What has been archived counts for nothing.
 */
export const selectStageFacts = (where: SQL): SQL => {
  const pairs = Object.entries(firstDays).map(([reason, day]) => sql.raw(`'${reason}', (${day})`));
  return sql`SELECT employers.id AS id, json_object(${sql.join(pairs, sql`, `)}) AS facts FROM employers WHERE ${where}`;
};

type Step = Exclude<EmployerStage, "new">;
const steps = employerStages.filter((stage): stage is Step => stage !== "new");

/**
 * The employers that `where` leaves with the first day of what carries to each step, as `to_introduced`, `to_needs_known`,
 * `to_matching` and `to_partner`: the same facts as standingOn has, for all employers at once. A day that never came is
 * later than all others. With them the employer's `id`, `municipality`, `created_at` and `archived_at`.
 */
export const selectSteps = (where: SQL): SQL => {
  const carriedTo = steps.map((step) => {
    const carrying = reasons.filter((reason) => stageOf[reason] === step);
    return `${earliest(carrying.map((reason) => `(${firstDays[reason]})`))} AS to_${step}`;
  });
  return sql`SELECT employers.id, employers.municipality, employers.created_at, employers.archived_at,
    ${sql.raw(carriedTo.join(", "))} FROM employers WHERE ${where}`;
};

/** Of a row of selectSteps: the day a step was reached, by what carries to it or further. */
export const reachedOn = (step: Step): string => earliest(steps.slice(steps.indexOf(step)).map((each) => `to_${each}`));

const never = "9999-12-31";

const earliest = (days: readonly string[]): string =>
  days.length === 1 ? `coalesce(${days[0]}, '${never}')` : `min(${days.map((day) => `coalesce(${day}, '${never}')`)})`;

const rank = (stage: EmployerStage): number => employerStages.indexOf(stage);

/** Which stage each fact carries to. */
const stageOf: Record<StageReason, EmployerStage> = {
  reached: "introduced",
  met_twice: "needs_known",
  needs_saved: "needs_known",
  candidate_presented: "matching",
  interview_agreed: "matching",
  work_trial_agreed: "matching",
  placement_agreed: "matching",
  work_trial: "matching",
  agreement_signed: "partner",
  apprenticeship: "partner",
  employment: "partner",
};

const reasons = Object.keys(stageOf) as StageReason[];

/** In the order of their days; of one day's, the one that carries furthest first. */
const reasonsIn = (facts: StageFacts): { reason: StageReason; day: string }[] =>
  reasons
    .toReversed()
    .flatMap((reason) => (facts[reason] ? [{ reason, day: facts[reason] }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));

const firstContact = (outcome: string) =>
  `SELECT min(date) FROM contacts WHERE employer_id = employers.id AND outcome = ${outcome} AND archived_at IS NULL`;

const firstPlacement = (kind: string) =>
  `SELECT min(started_on) FROM placements WHERE employer_id = employers.id AND kind = '${kind}'`;

/** Literals throughout: SQLite uses a partial index only for a condition that it can see, and of two not always the narrow one. */
const firstDays: Record<StageReason, string> = {
  reached: `SELECT min(date) FROM contacts INDEXED BY contacts_reached
    WHERE employer_id = employers.id AND outcome <> 'not_reached' AND archived_at IS NULL`,
  met_twice: `SELECT date FROM contacts INDEXED BY contacts_met
    WHERE employer_id = employers.id AND channel IN ('visit', 'event') AND outcome <> 'not_reached' AND archived_at IS NULL
    ORDER BY date LIMIT 1 OFFSET 1`,
  needs_saved: "employers.needs_known_on",
  candidate_presented: firstContact("'candidate_presented'"),
  interview_agreed: firstContact("'interview_agreed'"),
  work_trial_agreed: firstContact("'work_trial_agreed'"),
  placement_agreed: firstContact("'placement_agreed'"),
  work_trial: firstPlacement("work_trial"),
  agreement_signed: `SELECT min(signed_on) FROM agreements WHERE employer_id = employers.id AND archived_at IS NULL`,
  apprenticeship: firstPlacement("apprenticeship"),
  employment: firstPlacement("employment"),
};
