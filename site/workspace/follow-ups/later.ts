import { addDays, type Day } from "../../../schema/values/calendar.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { nearDay, nextWeek } from "../parts/days.ts";

/** The days a follow-up is put off to with one tap, each with its word. */
export const laterDays = (today: Day, locale: Locale): { day: Day; label: string }[] => {
  const { followUps } = words(locale).workspace;
  const later = [
    { day: addDays(today, 1), word: followUps.tomorrow },
    { day: nextWeek(today), word: followUps.inAWeek },
    { day: nextWeek(addDays(today, 7)), word: followUps.inTwoWeeks },
  ];
  return later.map(({ day, word }) => ({ day, label: `${word} ${nearDay(day, locale)}` }));
};
