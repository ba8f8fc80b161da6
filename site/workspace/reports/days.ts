import type { Report } from "../../../schema/reports.ts";
import { words } from "../../i18n/dictionary.ts";
import { fullDay, list } from "../../i18n/format.ts";
import { municipalityName } from "../../i18n/municipalities.ts";
import { dayRange } from "../days.ts";
import { total } from "./table.ts";

/** The days that a report's figures are of: a period, or one day that is looked back from. */
export const daysOf = ({ definition: { period } }: Report, { locale }: App.Locals): string => {
  if (period.from !== null) return dayRange(period.from, period.to, locale);
  return words(locale).workspace.reports.asOf(fullDay(period.to, locale));
};

/** Where a report's figures are from: the municipalities it has a column for. */
export const placesOf = ({ columns }: Report, { locale }: App.Locals): string =>
  list(
    columns.filter((key) => key !== total).map((key) => municipalityName(key, locale)),
    locale,
  );
