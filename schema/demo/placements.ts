import { addDays, addMonths, type Day } from "../values/calendar.ts";
import { earlier, idsFrom, instantOn } from "./days.ts";
import { type Workplace, workplacesKnownBy } from "./employers.ts";
import { projectMunicipalities } from "./figures.ts";
import { type Hiring, planHirings } from "./hirings.ts";
import { occupationName } from "./occupations.ts";
import type { Course } from "./participants.ts";
import type { Coaches } from "./people.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";
import type { Trial } from "./work-trials.ts";

/** A placement with the participant and the employer whose contacts it explains. */
export type Placed = { row: RowOf<"placements">; course: Course; workplace: Workplace };

/** Every placement of the project, in the order of their first days: a renewal comes after what it renews. */
export const demoPlacements = (workplaces: Workplace[], courses: Course[]): Placed[] => {
  const random = randomOf("placements");
  return projectMunicipalities
    .flatMap((municipality) => {
      const people = courses.filter((course) => course.municipality === municipality);
      const employersOf = new Map<Course, Workplace[]>();
      return planHirings(random, municipality, people).flatMap((hiring) => {
        const { course, sector, startsOn } = hiring;
        const earlierOnes = employersOf.get(course) ?? [];
        const known = workplacesKnownBy(workplaces, municipality, sector, startsOn);
        const workplace = random.pick(known.filter((candidate) => !earlierOnes.includes(candidate)));
        employersOf.set(course, [...earlierOnes, workplace]);
        return placementRows(random, hiring, workplace).map((row) => ({ row, course, workplace }));
      });
    })
    .sort((a, b) => (a.row.startedOn < b.row.startedOn ? -1 : 1));
};

/**
 * The jobs that still run, two of them with an end ahead of the day of loading and two with a subsidy that ends: what the
 * coming weeks are full of. The others stay as they are, and so does every published total.
 */
export const endingAhead = (placed: Placed[], loadDay: Day, coaches: Coaches): Placed[] => {
  const running = placed.filter(
    ({ row, course, workplace }) =>
      row.kind === "employment" && !row.endedOn && !course.row.endedOn && workplace.municipality === "698",
  );
  const changed = new Map<Placed, Partial<Placed["row"]>>();
  for (const [i, coachId] of coaches["698"].entries()) {
    const own = running.filter(({ course }) => course.row.coachId === coachId);
    const term = own.find(({ row }) => !row.wageSubsidy);
    const subsidised = own.find(({ row }) => row.wageSubsidy);
    if (term) changed.set(term, { contract: "fixed_term", endsOn: addDays(loadDay, 24 + i * 8) });
    if (subsidised) changed.set(subsidised, { wageSubsidyEndsOn: addDays(loadDay, 47 - i * 7) });
  }
  return placed.map((each) => ({ ...each, row: { ...each.row, ...changed.get(each) } }));
};

/** What the contract of one placement says. */
type Terms = Pick<
  RowOf<"placements">,
  "kind" | "contract" | "startedOn" | "endsOn" | "endedOn" | "endReason" | "wageSubsidy" | "wageSubsidyEndsOn"
> & { weeklyHours: number };

const placementRows = (random: Random, { course, trial, contracts }: Hiring, workplace: Workplace) => {
  const occupationCode = random.pick(workplace.trade.occupations);
  const hours = random.pick([20, 22.5, 25, 30, 30, 37.5]);
  const idAt = idsFrom(random);
  const rowOf = (terms: Terms, continuesId: string | null): RowOf<"placements"> => {
    const createdAt = instantOn(terms.startedOn, random.whole(60, 300));
    return {
      id: idAt(createdAt),
      participantId: course.row.id,
      employerId: workplace.row.id,
      ...terms,
      occupationCode,
      occupation: occupationName(occupationCode),
      continuesId,
      createdBy: course.row.coachId,
      createdAt,
      updatedAt: terms.endedOn ? instantOn(terms.endedOn, 360) : createdAt,
      version: terms.endedOn ? 2 : 1,
    };
  };
  const rows = trial ? [rowOf(trialTerms(random, trial), null)] : [];
  let continuesId: string | null = null;
  for (const contract of contracts) {
    const row = rowOf(contractTerms(random, contract, hours, course.row.endedOn ?? null), continuesId);
    rows.push(row);
    continuesId = row.id;
  }
  return rows;
};

const trialTerms = (random: Random, { startedOn, endsOn }: Trial): Terms => ({
  kind: "work_trial",
  contract: null,
  startedOn,
  endsOn,
  endedOn: endsOn,
  endReason: "term_ended",
  wageSubsidy: false,
  wageSubsidyEndsOn: null,
  weeklyHours: random.pick([20, 25, 30]),
});

const contractTerms = (
  random: Random,
  { partTime, ...contract }: Hiring["contracts"][number],
  hours: number,
  coachingEndedOn: Day | null,
): Terms => ({
  ...contract,
  wageSubsidyEndsOn: contract.wageSubsidy
    ? [contract.endsOn, coachingEndedOn].reduce<Day>(
        (soonest, day) => (day ? earlier(soonest, day) : soonest),
        addDays(addMonths(contract.startedOn, random.pick([5, 10])), -1),
      )
    : null,
  weeklyHours: weeklyHours(random, contract.kind, partTime, hours),
});

/** Two jobs at once share a week; an apprentice works at least 25 hours, as the law asks. */
const weeklyHours = (random: Random, kind: Terms["kind"], partTime: boolean, hours: number): number => {
  if (partTime) return random.pick([15, 16, 18.5]);
  return kind === "apprenticeship" ? 30 : hours;
};
