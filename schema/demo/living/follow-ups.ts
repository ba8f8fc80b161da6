import { defaultFollowUpRules, workingDayOf } from "../../follow-up-rules.ts";
import { addDays, addMonths, type Day } from "../../values/calendar.ts";
import { workingDayFrom } from "../../values/working-days.ts";
import type { FollowUpRule } from "../../vocabulary.ts";
import type { DemoContact } from "../contacts.ts";
import { earlier, idsFrom, instantOn, later } from "../days.ts";
import { completedTasks, leadTasks, openTasks } from "../follow-up-words.ts";
import { promiseRow } from "../follow-ups.ts";
import { type Random, randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import type { LivingPlaced } from "./placements.ts";
import type { Team } from "./team.ts";
import { daysAgo, type Year } from "./year.ts";

type FollowUp = RowOf<"followUps">;

/** Days that a reminder whose day has come may still wait: those show as late. */
const mayWait = 5;

/** What the rules ask of the year's placements, kept when its day came, and the promises around the day of loading. */
export const followUpsOfYear = (
  year: Year,
  team: Team,
  contacts: DemoContact[],
  placed: LivingPlaced[],
): FollowUp[] => {
  const random = randomOf("follow-ups of the year");
  return [
    ...placed.flatMap((each) => ruled(random, year, team, each, placed)),
    ...promised(random, year, team, contacts),
  ];
};

type Mark = { rule: FollowUpRule; step: number; ruledOn: Day };

/** As worker/follow-ups/rules.ts gives them, so that the job finds them there and makes none anew. */
const marksOf = ({ row }: LivingPlaced, chainStartedOn: Day): Mark[] => {
  const before = (rule: FollowUpRule, end: Day | null | undefined): Mark[] =>
    end ? defaultFollowUpRules[rule].steps.map((step) => ({ rule, step, ruledOn: addDays(end, -step) })) : [];
  if (row.kind === "work_trial") return before("trial_ends", row.endsOn);
  const last = row.endedOn ?? row.endsOn ?? "9999-12-31";
  const visits = defaultFollowUpRules.support_visit.steps
    .map((step): Mark => ({ rule: "support_visit", step, ruledOn: addMonths(chainStartedOn, step) }))
    .filter(({ ruledOn }) => ruledOn >= row.startedOn && ruledOn <= last);
  return [...before("term_ends", row.endsOn), ...before("subsidy_ends", row.wageSubsidyEndsOn), ...visits];
};

const ruled = (
  random: Random,
  year: Year,
  { idOf, handedOverOn }: Team,
  each: LivingPlaced,
  placed: LivingPlaced[],
): FollowUp[] => {
  const { row, course } = each;
  const earlierOne = placed.find((other) => other.row.id === row.continuesId);
  const asked = marksOf(each, earlierOne?.row.startedOn ?? row.startedOn).filter(
    ({ ruledOn }) => ruledOn > row.startedOn && ruledOn <= (row.endedOn ?? "9999-12-31"),
  );
  // Once the job has ended nothing more is asked, and what was asked has been done.
  return asked.flatMap(({ rule, step, ruledOn }): FollowUp[] => {
    const dueOn = workingDayOf(rule, ruledOn, row.endedOn ?? row.endsOn);
    const isOpen = !row.endedOn && ruledOn >= addDays(year.loadDay, -mayWait);
    const createdAt = row.createdAt + 1;
    const doneOn = isOpen ? null : later(earlier(dueOn, year.last), row.startedOn);
    const completedAt = doneOn === null ? null : instantOn(doneOn, 330);
    const coachId = doneOn === null ? course.row.coachId : idOf[course.coachOn(doneOn)];
    const handedOverAt = instantOn(handedOverOn, 400);
    const wasHandedOver = doneOn === null && course.story.handedOver === true && createdAt < handedOverAt;
    return [
      {
        id: idsFrom(random)(createdAt),
        employerId: row.employerId,
        coachId,
        contactId: null,
        placementId: row.id,
        kind: "reminder",
        dueOn,
        dueTime: null,
        minutes: null,
        task: "",
        origin: "rule",
        rule,
        ruleKey: `${rule}:${row.id}:${step}`,
        ruledOn,
        completedAt,
        completedOn: doneOn,
        completedBy: completedAt ? coachId : null,
        archivedAt: null,
        createdAt,
        updatedAt: completedAt ?? (wasHandedOver ? handedOverAt : createdAt),
        version: completedAt || wasHandedOver ? 2 : 1,
      },
    ];
  });
};

/** Each promise after the last contact of its coach by then, with another employer each; the lead's after anybody's. */
const promised = (random: Random, year: Year, { idOf, leadId }: Team, contacts: DemoContact[]): FollowUp[] => {
  const idAt = idsFrom(random);
  const taken = new Set<string>();
  const ofCoaches = [...completedTasks, ...openTasks].map((promise, i) => ({
    promise,
    coachId: i % 2 === 0 ? idOf.first : idOf.second,
  }));
  return [...ofCoaches, ...leadTasks.map((promise) => ({ promise, coachId: leadId }))].map(({ promise, coachId }) => {
    const madeOn = daysAgo(year, promise.promisedAgo);
    const contact = contacts.findLast(
      ({ row }) =>
        (row.createdBy === coachId || coachId === leadId) &&
        row.date <= madeOn &&
        row.outcome !== "no_interest" &&
        !taken.has(row.employerId),
    );
    if (contact) taken.add(contact.row.employerId);
    const row = promiseRow(idAt, year.loadDay, coachId, contact?.row, promise);
    return { ...row, dueOn: workingDayFrom(row.dueOn) };
  });
};
