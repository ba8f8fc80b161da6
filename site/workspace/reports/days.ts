import type { Definition, Report } from "../../../schema/reports.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay, list } from "../../words/format.ts";
import { municipalityName } from "../../words/municipalities.ts";
import { dayRange } from "../parts/days.ts";

/** The days that figures are of: a period, or one day that is looked back from. */
export const daysIn = ({ from, to }: Definition["period"], { locale }: App.Locals): string =>
  from === null ? words(locale).workspace.reports.asOf(fullDay(to, locale)) : dayRange(from, to, locale);

export const daysOf = ({ definition }: Report, locals: App.Locals): string => daysIn(definition.period, locals);

/** The days that one row of a table is of: what stood on a day and what happened before it may be in the same table. */
export const periodOfRow = (report: Report, key: string | undefined): Definition["period"] => {
  const row = report.rows.find((one) => one.key === key);
  return (report.definitions[row?.definition ?? ""] ?? report.definition).period;
};

/** The days that several tables are of: those of a figure that has a first one, or else the day that is looked back from. */
export const periodOf = (reports: readonly Report[]): Definition["period"] | undefined => {
  const periods = reports
    .flatMap(({ definition, definitions }) => [definition, ...Object.values(definitions)])
    .map(({ period }) => period);
  return periods.find(({ from }) => from !== null) ?? periods[0];
};

/** Where figures are from: the municipality that was asked for, or the organisation's own. */
export const placesOf = (municipality: string | undefined, { locale, settings }: App.Locals): string =>
  list(
    (municipality ? [municipality] : settings.organisation.municipalities).map((code) =>
      municipalityName(code, locale),
    ),
    locale,
  );
