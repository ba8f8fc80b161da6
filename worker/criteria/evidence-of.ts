import type { CriterionEvidence, EvidencePart, EvidenceUnit, ProvenCriterion, RuleSet } from "../../schema/criteria.ts";
import { addDays, type Day, isoWeek } from "../../schema/values/calendar.ts";
import { oneDecimal, percent, ratio } from "../reports/cells.ts";
import { total } from "../reports/engine/columns.ts";
import { type Counts, heldIn } from "../reports/engine/count.ts";
import { isOfPersons } from "../reports/engine/facts.ts";
import { lineOf } from "../reports/engine/table.ts";
import { tallies } from "../reports/engine/tally.ts";
import { criteriaFacts } from "../reports/tables/criteria-facts.ts";
import { asWeeks, type CoachTime, fullWeek, isPresent, shareOn, type WorkedWeek } from "../reports/worked-weeks.ts";
import { pointsOf, ruleOf } from "./rules.ts";

/**
 * What evidence is made of. `worked` are the days of the period that have been, `weeks` the weeks that coaches worked in
 * them, `reviews` the weeks that the lead has gone through with the team.
 */
export type Told = {
  counts: Counts;
  rules: RuleSet;
  ofMunicipality: boolean;
  coaches: readonly CoachTime[];
  period: { from: Day; to: Day };
  worked: { from: Day; to: Day };
  weeks: readonly WorkedWeek[];
  reviews: ReadonlySet<string>;
};

/** The criteria of which the data tells something, each with its value and, where there is a rule, its points. */
export const evidenceOf = (told: Told): CriterionEvidence[] => {
  const facts = factsIn(told);
  const made: [ProvenCriterion, Made][] = [
    [1, caseload(told, facts)],
    [15, daysToMeeting(facts)],
    [17, contactsPerWeek(told, facts)],
    [18, share(facts, "employersMetAgain", "employersMet")],
    [19, share(facts, "occupations", "jobs", [facts.part("withoutOccupation", "withoutOccupation", "jobs")])],
    [20, share(facts, "businesses", "jobs")],
    [21, share(facts, "permanent", "jobs", [facts.part("withSubsidy", "permanentSubsidised", "permanent")])],
    [23, partsOnly(facts)],
  ];
  return made.map(([criterion, { whole, reviewed, ...evidence }]) => {
    const rule = ruleOf(told.rules, criterion);
    return {
      criterion,
      ...evidence,
      points: rule && whole ? pointsOf(rule, whole.n, whole.of, reviewed) : null,
    };
  });
};

/** Is it counted from participants? Then a team that keeps none has no such evidence. */
export const isEvidenceOfPersons = ({ unit, nRows, ofRows }: CriterionEvidence): boolean =>
  unit === "participants" ||
  [nRows, ofRows].some((key) => {
    const line = key === null ? undefined : lineOf(criteriaFacts, { from: null, to: "" }, key);
    return line !== undefined && isOfPersons(line.picked.set);
  });

/** `whole` are the same n and of in whole numbers, from which value and points are taken; null where there are neither. */
type Made = Omit<CriterionEvidence, "criterion" | "points"> & {
  whole: { n: number; of: number } | null;
  reviewed?: boolean;
};

/** Participants in coaching on the last day for each full-time coach who was in the team that day. */
const caseload = ({ coaches, period, ofMunicipality }: Told, facts: Facts): Made => {
  if (ofMunicipality) return onlyOfTeam("participants");
  const n = facts.count("caseload");
  const percents = coaches
    .filter((coach) => isPresent({ ...coach, away: [] }, period.to))
    .reduce((sum, coach) => sum + shareOn(coach, period.to), 0);
  const whole = { n: 100 * n, of: percents };
  return {
    unit: "participants",
    value: quotient("participants", whole),
    n,
    of: percents / 100,
    nRows: "caseload",
    ofRows: null,
    parts: [facts.part("withoutCoach", "withoutCoach", "inCoaching")],
    wholeTeamOnly: false,
    whole,
  };
};

/** The mean of the days from the start of coaching until an employer was first met face to face for the participant. */
const daysToMeeting = (facts: Facts): Made => {
  const whole = { n: facts.sum("met", "days_to_meeting"), of: facts.count("met") };
  return {
    unit: "days",
    value: quotient("days", whole),
    ...whole,
    nRows: null,
    ofRows: "met",
    parts: [facts.part("withoutMeeting", "withoutMeeting", "begun")],
    wholeTeamOnly: false,
    whole,
  };
};

/**
 * Attendances at visits and events for each worked week. The lead's reviews count as recorded when each week that ended in
 * the period, and in which a coach worked, has its review; a period in which no week ended has none.
 */
const contactsPerWeek = ({ weeks, worked, reviews, ofMunicipality }: Told, facts: Facts): Made => {
  if (ofMunicipality) return onlyOfTeam("contacts");
  const n = facts.count("attendances");
  const percentDays = weeks.reduce((sum, week) => sum + week.percentDays, 0);
  const ended = isoWeek(addDays(worked.to, 1));
  const due = new Set(weeks.map((week) => week.isoWeek).filter((week) => week < ended));
  const done = [...due].filter((week) => reviews.has(week)).length;
  const whole = { n: fullWeek * n, of: percentDays };
  return {
    unit: "contacts",
    value: quotient("contacts", whole),
    n,
    of: asWeeks(percentDays),
    nRows: "attendances",
    ofRows: null,
    parts: [partOf("weeksReviewed", done, due.size)],
    wholeTeamOnly: false,
    whole,
    reviewed: due.size > 0 && done === due.size,
  };
};

const share = (facts: Facts, nRows: string, ofRows: string, parts: EvidencePart[] = []): Made => {
  const whole = { n: facts.count(nRows), of: facts.count(ofRows) };
  return {
    unit: "percent",
    value: quotient("percent", whole),
    ...whole,
    nRows,
    ofRows,
    parts,
    wholeTeamOnly: false,
    whole,
  };
};

/** How much support there was cannot be told in one value: in the first month and after it, of those that went on. */
const partsOnly = (facts: Facts): Made => ({
  unit: null,
  value: null,
  n: 0,
  of: 0,
  nRows: null,
  ofRows: null,
  parts: [
    facts.part("firstMonth", "firstMonthSupported", "firstMonthOver"),
    facts.part("afterFirstMonth", "laterSupported", "wentOn"),
  ],
  wholeTeamOnly: false,
  whole: null,
});

/** Coaches' working time is not divided among municipalities. */
const onlyOfTeam = (unit: EvidenceUnit): Made => ({
  unit,
  value: null,
  n: 0,
  of: 0,
  nRows: null,
  ofRows: null,
  parts: [],
  wholeTeamOnly: true,
  whole: null,
});

const quotient = (unit: EvidenceUnit, { n, of }: { n: number; of: number }): number | null => {
  if (unit === "percent") return percent(n, of);
  return unit === "contacts" ? ratio(n, of) : oneDecimal(n, of);
};

const partOf = (key: EvidencePart["key"], n: number, of: number): EvidencePart => ({
  key,
  n,
  of,
  percent: percent(n, of),
  nRows: null,
  ofRows: null,
});

type Facts = ReturnType<typeof factsIn>;

/** The counted groups by the rows of the table `criteria-facts`: how many there are, and what they hold in a dimension. */
const factsIn = ({ counts, period }: Told) => {
  const pick = tallies(criteriaFacts, counts);
  const pickedBy = (key: string) => {
    const line = lineOf(criteriaFacts, period, key);
    if (!line) throw new Error(`criteria-facts has no row ${key}`);
    return line.picked;
  };
  const count = (key: string): number => pick(pickedBy(key))(total).n;
  return {
    count,
    sum: (key: string, dimension: string): number => {
      const picked = pickedBy(key);
      const counted = counts.get(picked.set);
      if (!counted) return 0;
      const held = heldIn(counted, dimension);
      return pick(picked)(total).groups.reduce((all, group) => all + group.n * Number(held(group)), 0);
    },
    part: (key: EvidencePart["key"], nRows: string, ofRows: string): EvidencePart => ({
      ...partOf(key, count(nRows), count(ofRows)),
      nRows,
      ofRows,
    }),
  };
};
