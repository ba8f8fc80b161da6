import type { ReportName, RowUnit } from "../../../schema/vocabulary.ts";
import { type Dictionary, words } from "../../words/dictionary.ts";
import { count, ratio } from "../../words/format.ts";
import { cellsOf, figure, total } from "./table.ts";
import type { NamedReport } from "./tables.ts";

type Tables = Dictionary["workspace"]["reports"]["tables"];
/** What was found, in a sentence; nothing where there was nothing to find. */
type Finding = (report: NamedReport, locals: App.Locals) => string | undefined;
type Findings = { [Name in ReportName]?: { [Part in keyof Tables[Name]["parts"]]?: Finding } };

/** What the heading over a part of a table says; a part without a heading of its own goes on under the one before. */
const findings: Findings = {
  employment: {
    ratio: (report, { locale }) => {
      const say = words(locale).workspace.reports.ratio;
      const found = cellsOf(report, "employmentRatio")[total]?.ratio;
      return found == null ? say.none : say.title(ratio(found, locale));
    },
  },
  placements: {
    distribution: (report, { locale }) => {
      const jobs = figure(report, "total");
      return words(locale).workspace.reports.placements.title(jobs, count(jobs, locale));
    },
    persons: (report, { locale }) => words(locale).workspace.reports.persons.title(figure(report, "in_coaching")),
  },
  referrals: {
    sources: (report, { locale }) => words(locale).workspace.reports.referrals.title(figure(report, "total")),
  },
  contacts: {
    totals: (report, { locale }) =>
      words(locale).workspace.reports.contacts.title(figure(report, "contacts"), figure(report, "employersContacted")),
  },
  "first-steps": {
    days: (report, { locale }) => words(locale).workspace.reports.firstSteps.title(figure(report, "begun")),
  },
  retention: {
    chains: (report, { locale }) => {
      const { n = 0, of = 0 } = cellsOf(report, "chains.3m")[total] ?? {};
      return of === 0 ? undefined : words(locale).workspace.reports.retention.title(n, of);
    },
  },
  "weekly-contacts": {
    coaches: (report, { locale }) => {
      const mean = cellsOf(report, "perWorkedWeek")[total]?.ratio;
      return mean == null ? undefined : words(locale).workspace.reports.weekly.title(ratio(mean, locale));
    },
  },
  hindrances: {
    asked: (report, { locale }) => {
      const asked = figure(report, "asked");
      return asked === 0 ? undefined : words(locale).workspace.reports.hindrances.title(figure(report, "named"), asked);
    },
  },
  agreements: {
    agreements: (report, { locale }) => words(locale).workspace.reports.agreements.title(figure(report, "inForce")),
  },
  "working-hours": { work: (report, locals) => unitFinding(report, "runningEmployments", "placement", locals) },
  ladder: { stages: (report, locals) => unitFinding(report, "total", "employer", locals) },
  feedback: { answers: (report, locals) => unitFinding(report, "answers", "feedback", locals) },
  inquiries: { received: (report, locals) => unitFinding(report, "received", "inquiry", locals) },
};

/** `6 yhteydenottoa`: how many there are of what the table is about. */
const unitFinding = (report: NamedReport, key: string, unit: RowUnit, { locale }: App.Locals): string => {
  const found = figure(report, key);
  return words(locale).workspace.reports.rows.units[unit](found, count(found, locale));
};

export const findingOf = (report: NamedReport, part: string, locals: App.Locals): string | undefined =>
  (findings[report.name] as Record<string, Finding | undefined> | undefined)?.[part]?.(report, locals);
