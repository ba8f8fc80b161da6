import { type Day, today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import { hasQuery } from "../../query.ts";
import type { Opened } from "../parts/opened.ts";
import { type Filters, filtersOf } from "./filters.ts";
import { type Period, quickPeriod } from "./periods.ts";

/**
 * What the address says a report is about. Where it says nothing of days, the report opens on the calendar year that has rows:
 * this one, or in its first days the last. A team at rest sees all of its days, as whoever asks for them by name does.
 */
export const openingFilters = async (page: Opened): Promise<Filters> => {
  const filters = filtersOf(page);
  if (filters.fromBeginning || hasQuery(page, "from") || hasQuery(page, "to")) return filters;
  const latest = await ask(page.locals.api.contacts.index.$get({ query: { limit: "1" } }));
  return latest.ok ? { ...filters, ...yearWith(latest.data.items[0]?.date, today()) } : filters;
};

/** The year up to a day in which the latest contact was, if it was in this year or the last. */
export const yearWith = (latest: Day | undefined, day: Day): Partial<Period> => {
  if (latest === undefined) return {};
  const thisYear = quickPeriod("this_year", day);
  if (latest >= (thisYear.from ?? "")) return thisYear;
  const lastYear = quickPeriod("last_year", day);
  return latest >= (lastYear.from ?? "") ? lastYear : {};
};
