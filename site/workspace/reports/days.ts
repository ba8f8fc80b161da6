import type { Definition, Report } from "../../../schema/reports.ts";
import { words } from "../../i18n/dictionary.ts";
import { fullDay, list } from "../../i18n/format.ts";
import { municipalityName } from "../../i18n/municipalities.ts";
import { dayRange } from "../days.ts";
import { total } from "./table.ts";

/** The days that figures are of: a period, or one day that is looked back from. */
export const daysIn = ({ from, to }: Definition["period"], { locale }: App.Locals): string =>
  from === null ? words(locale).workspace.reports.asOf(fullDay(to, locale)) : dayRange(from, to, locale);

export const daysOf = ({ definition }: Report, locals: App.Locals): string => daysIn(definition.period, locals);

/** Where a report's figures are from: the municipalities it has a column for. */
export const placesOf = ({ columns }: Report, { locale }: App.Locals): string =>
  list(
    columns.filter((key) => key !== total).map((key) => municipalityName(key, locale)),
    locale,
  );
