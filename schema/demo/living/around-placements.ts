import { addDays, type Day } from "../../values/calendar.ts";
import { channelsOf } from "../contact-words.ts";
import { earlier } from "../days.ts";
import { type Meeting, supportOf } from "../meetings.ts";
import type { Random } from "../random.ts";
import type { Diary } from "./diary.ts";
import type { LivingPlaced } from "./placements.ts";
import type { Team } from "./team.ts";
import type { Year } from "./year.ts";

/** Days from the start of a job to a contact about how it goes. */
const supportDays = [8, 26, 61, 96, 131, 172, 220, 268, 316];

/** What led to a placement, and how it was supported for as long as the coaching lasted. */
export const aroundPlacement = (
  random: Random,
  year: Year,
  team: Team,
  diary: Diary,
  placed: LivingPlaced,
): Meeting[] => [...leadingTo(random, team, diary, placed), ...supporting(random, year, team, diary, placed)];

const leadingTo = (
  random: Random,
  { idOf }: Team,
  diary: Diary,
  { row, course, workplace }: LivingPlaced,
): Meeting[] => {
  const coach = course.coachOn(row.startedOn);
  const before = (days: number): Day | undefined => {
    const on = diary.until(coach, addDays(row.startedOn, -days));
    return on && on >= course.row.startedOn ? on : undefined;
  };
  const meet = (on: Day | undefined, change: Pick<Meeting, "purpose" | "channel" | "outcome">): Meeting[] =>
    on ? [{ workplace, on, course, coaches: [idOf[coach]], ...change }] : [];
  const agreed = row.kind === "work_trial" ? "work_trial_agreed" : "placement_agreed";
  if (row.continuesId)
    return meet(before(12), { purpose: "placement_support", channel: "visit", outcome: "placement_agreed" });
  const purpose = "targeted";
  return [
    ...meet(before(15), { purpose, channel: "visit", outcome: "candidate_presented" }),
    ...meet(before(5), { purpose, channel: random.weighted(channelsOf.targeted), outcome: agreed }),
  ];
};

const supporting = (random: Random, year: Year, { idOf }: Team, diary: Diary, placed: LivingPlaced): Meeting[] => {
  const { row, course } = placed;
  const until = [row.endedOn, course.row.endedOn].reduce<Day>((end, day) => earlier(end, day ?? end), year.last);
  const days = row.kind === "work_trial" ? [9] : supportDays;
  return days.flatMap((after) => {
    const day = addDays(row.startedOn, after + random.whole(-2, 2));
    const coach = course.coachOn(day);
    const on = day < until ? diary.from(coach, day) : undefined;
    if (!on || on > until || course.coachOn(on) !== coach) return [];
    return [{ ...supportOf(random, placed, on), coaches: [idOf[coach]] }];
  });
};
