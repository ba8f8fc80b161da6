import { supportRules } from "../../../schema/supports/rules.ts";
import type { Day } from "../../../schema/values/calendar.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay } from "../../words/format.ts";

/** What a page of amounts says once: how the year beside each is read on this day, and when the oldest reading was. */
export const caveatOn = (day: Day, locale: Locale): string => {
  const [readOn = day] = supportRules.map(({ checkedOn }) => checkedOn).sort();
  return words(locale).pages.supports.found.caveat(day.slice(0, 4), fullDay(readOn, locale));
};
