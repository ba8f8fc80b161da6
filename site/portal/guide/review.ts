import type { Day } from "../../../schema/values/calendar.ts";

/** Do a page's facts wait to be checked? From the day on by which they were to be. */
export const isDue = (reviewBy: Day, day: Day): boolean => day >= reviewBy;

type Reviewed = { name: string; reviewBy: Day };

/** Those of `pages` whose facts wait to be checked in any language, with the first day by which they were to be. */
export const waiting = <Page extends Reviewed>(
  pages: readonly Page[],
  inAllLanguages: readonly Reviewed[],
  day: Day,
): Page[] => {
  const due = inAllLanguages.filter(({ reviewBy }) => isDue(reviewBy, day));
  return pages.flatMap((page) => {
    const [first] = due
      .filter(({ name }) => name === page.name)
      .map(({ reviewBy }) => reviewBy)
      .sort();
    return first === undefined ? [] : [{ ...page, reviewBy: first }];
  });
};
