import { addDays, type Day } from "../../../schema/values/calendar.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { nearDay, nextWeek, workdayAfterFree } from "../parts/days.ts";

type Later = readonly { day: Day; label: string }[];

/** The days a follow-up is put off to with one tap, each with its word: the same for every row of a page. */
export const laterDays = (today: Day, locale: Locale): Later => {
  const known = kept[locale];
  if (known?.today === today) return known.later;
  const later = laterFrom(today, locale);
  kept[locale] = { today, later };
  return later;
};

const kept: Partial<Record<Locale, { today: Day; later: Later }>> = {};

const laterFrom = (today: Day, locale: Locale): Later => {
  const { followUps } = words(locale).workspace;
  const later = [
    { day: addDays(today, 1), word: followUps.tomorrow },
    ...workdayAfterFree(today).map((day) => ({ day, word: followUps.nextWorkday })),
    { day: nextWeek(today), word: followUps.inAWeek },
    { day: nextWeek(addDays(today, 7)), word: followUps.inTwoWeeks },
  ];
  return later.map(({ day, word }) => ({ day, label: `${word} ${nearDay(day, locale)}` }));
};
