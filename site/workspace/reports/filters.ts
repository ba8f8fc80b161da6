import type { Report } from "../../../schema/reports.ts";
import { isDay } from "../../../schema/values/calendar.ts";
import type { ReportName } from "../../../schema/vocabulary.ts";
import { paths } from "../../links.ts";
import { queryNames, queryOf, withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { choiceNamed } from "../parts/choices.ts";
import type { Opened } from "../parts/opened.ts";
import { type Period, periodBefore, yearBefore } from "./periods.ts";

export const comparisons = ["before", "year", "own"] as const;
export type Comparison = (typeof comparisons)[number];

/** What a report is about, as its address says it. */
export type Filters = {
  from: string | undefined;
  to: string | undefined;
  /** Asked for from the beginning on, so that it does not open on a year. */
  fromBeginning: boolean;
  municipality: string | undefined;
  comparison: Comparison | undefined;
  comparedFrom: string | undefined;
  comparedTo: string | undefined;
};

/** Each filter's name in the address, which is also its field's in the form. */
export const fields = {
  from: queryNames.from,
  to: queryNames.to,
  municipality: queryNames.municipality,
  comparison: queryNames.comparison,
  comparedFrom: queryNames.comparedFrom,
  comparedTo: queryNames.comparedTo,
} as const satisfies Record<Exclude<keyof Filters, "fromBeginning">, string>;

export const filtersOf = (page: Pick<Opened, "url">): Filters => ({
  from: queryOf(page, "from"),
  to: queryOf(page, "to"),
  fromBeginning: queryOf(page, "span") === allDays,
  municipality: queryOf(page, "municipality"),
  comparison: choiceNamed(Object.fromEntries(comparisons.map((code) => [code, code])), queryOf(page, "comparison")),
  comparedFrom: queryOf(page, "comparedFrom"),
  comparedTo: queryOf(page, "comparedTo"),
});

const allDays = "alusta";

/** The same filters on another page; own days of a comparison that is not by own days stay behind. */
export const withFilters = (path: string, filters: Partial<Filters>): string => {
  const own = filters.comparison === "own";
  return withQuery(path, {
    from: filters.from,
    to: filters.to,
    span: filters.fromBeginning && !filters.from && !filters.to ? allDays : undefined,
    municipality: filters.municipality,
    comparison: filters.comparison,
    comparedFrom: own ? filters.comparedFrom : undefined,
    comparedTo: own ? filters.comparedTo : undefined,
  });
};

/** Where the rows behind a number are. */
export const rowsPath = (name: ReportName, key: string, column: string, filters: Partial<Filters>): string =>
  withFilters(withQuery(paths.reportRows, { table: name, row: key, column }), filters);

/** The filters under which the rows of a table are those it was counted from: the same days, whatever day it is by then. */
export const filtersOfTable = (filters: Filters, { definition: { period } }: Report): Partial<Filters> => ({
  ...filters,
  from: filters.from ?? period.from ?? undefined,
  to: period.to,
});

/** The filters of what a report is compared with. */
export const comparedFilters = ({ municipality }: Filters, { definition: { period } }: Report): Partial<Filters> => ({
  municipality,
  from: period.from ?? undefined,
  to: period.to,
});

type FilterError = { path: string; message: string };

/** The days to compare with, if any; or what the form must still say to have them. */
export const comparedPeriod = (filters: Filters, { locale }: App.Locals): Partial<Period> | FilterError | undefined => {
  const { comparison, from, to, comparedFrom, comparedTo } = filters;
  const { compared } = words(locale).workspace.reports.filters;
  if (comparison === undefined) return undefined;
  if (comparison === "own") {
    // The fields for own days come with the choice: until they are filled in there is nothing to compare with yet.
    if (comparedFrom === undefined && comparedTo === undefined) return undefined;
    if (comparedFrom === undefined) return { path: fields.comparedFrom, message: compared.noStart };
    return { from: comparedFrom, ...(comparedTo && { to: comparedTo }) };
  }
  if (from === undefined) return { path: fields.from, message: compared.noPeriod };
  if (to === undefined) return { path: fields.to, message: compared.noPeriodEnd };
  if (!isDay(from) || !isDay(to)) return undefined;
  return (comparison === "before" ? periodBefore : yearBefore)({ from, to });
};
