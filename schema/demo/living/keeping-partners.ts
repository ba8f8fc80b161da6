import { addDays } from "../../values/calendar.ts";
import { channelsOf, outcomesOf } from "../contact-words.ts";
import type { Workplace } from "../employers.ts";
import type { Meeting } from "../meetings.ts";
import type { Random } from "../random.ts";
import type { Diary } from "./diary.ts";
import type { CoachName, Team } from "./team.ts";
import type { Year } from "./year.ts";

/** Days between two contacts with a partner: less than the half year after which the rule reminds of it. */
const between = 130;

/** Contacts with employers that have hired, by the coach who answers for them; every twentieth has been left waiting. */
export const keepPartners = (
  random: Random,
  year: Year,
  { idOf }: Team,
  diary: Diary,
  partners: Workplace[],
): Meeting[] =>
  partners.flatMap((workplace, i) => {
    const coach: CoachName = workplace.row.responsibleCoachId === idOf.second ? "second" : "first";
    const waiting = i % 20 === 7;
    const meetings: Meeting[] = [];
    for (let day = addDays(year.from, (i * 17) % between); day <= year.last; day = addDays(day, between)) {
      const on = diary.from(coach, addDays(day, random.whole(0, 9)));
      if (!on || (waiting && on > addDays(year.loadDay, -190))) continue;
      meetings.push({
        workplace,
        on,
        purpose: "relationship",
        channel: random.weighted(channelsOf.relationship),
        outcome: random.weighted(outcomesOf.relationship),
        course: null,
        coaches: [idOf[coach]],
      });
    }
    return meetings;
  });

/** The first contact with each employer that was new in the year: a visit, every third of them by both coaches. */
export const firstMeetings = (random: Random, { idOf }: Team, diary: Diary, workplaces: Workplace[]): Meeting[] =>
  workplaces.flatMap((workplace, i) => {
    const responsible: CoachName = workplace.row.responsibleCoachId === idOf.second ? "second" : "first";
    const other: CoachName = responsible === "second" ? "first" : "second";
    const day = workplace.firstContactOn;
    const [coach, on] = diary.isAtWork(responsible, day)
      ? [responsible, day]
      : diary.isAtWork(other, day)
        ? [other, day]
        : [responsible, diary.from(responsible, day)];
    if (!on) return [];
    const together = i % 3 === 0 && diary.isAtWork(other, on) && coach === responsible;
    return [
      {
        workplace,
        on,
        purpose: "cold" as const,
        channel: "visit" as const,
        outcome: random.pick(["interested", "interested", "wants_information", "maybe_later"] as const),
        course: null,
        coaches: together ? [idOf[coach], idOf[other]] : [idOf[coach]],
      },
    ];
  });
