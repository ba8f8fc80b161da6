import type { FinalReport, FinalReportFigures, LateChange } from "../../../schema/final-reports.ts";
import type { Cell } from "../../../schema/reports.ts";
import type { ReportName } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { joined } from "../../words/format.ts";
import { rowsPath } from "../reports/filters.ts";
import { fullName } from "../reports/row-names.ts";
import { type Figure, figureText, type NamedReport, tableOf } from "../reports/tables.ts";

/** A figure that is another one today: what it is, what the report says, and what it would be, with the way to its rows. */
export type LateRow = { name: string; href: string; was: string; now: string };

/** Tables that follow what began in the period until today: time alone changes them. */
const followedOn: readonly string[] = ["first-steps", "retention", "inquiries", "hindrances"] satisfies ReportName[];

/** Whether some of what has changed may have changed without a late entry. */
export const mayBeTime = ({ changes }: FinalReportFigures): boolean =>
  (changes ?? []).some(({ table }) => followedOn.includes(table));

/** What late entries have changed, in words. A figure that no table of the page names is none that was read. */
export const lateRows = (report: FinalReport, figures: FinalReportFigures, locals: App.Locals): LateRow[] =>
  (figures.changes ?? []).flatMap((change) => {
    const frozen = (change.compared ? figures.compared : figures.tables)?.[change.table];
    const name = frozen && nameOf(change, frozen, locals);
    if (!name) return [];
    const days = change.compared
      ? { from: report.comparedFrom ?? undefined, to: report.comparedTo ?? undefined }
      : { from: report.from, to: report.to };
    const filters = { ...days, municipality: report.municipality ?? undefined };
    const href = rowsPath(change.table, change.key, change.column, filters);
    return [{ name, href, was: told(change.was, locals), now: told(change.now, locals) }];
  });

const nameOf = ({ key, column, compared }: LateChange, frozen: NamedReport, locals: App.Locals): string | undefined => {
  const known = frozen.rows.some((row) => row.key === key);
  const rows = known ? frozen.rows : [...frozen.rows, { key, cells: {} }];
  const columns = frozen.columns.includes(column) ? frozen.columns : [...frozen.columns, column];
  const { parts } = tableOf({ ...frozen, rows, columns }, locals);
  for (const part of parts) {
    const row = part.rows.find((each) => each.key === key);
    const place = part.columns.find((each) => each.key === column)?.label;
    if (!row || !place) continue;
    const { ofCompared } = words(locals.locale).workspace.finalReports.late;
    return joined([part.caption, fullName(row), place, compared && ofCompared]);
  }
  return undefined;
};

/** The number, or what is told instead of it, and the mean beside it. */
const told = (cell: Cell | null, locals: App.Locals): string => {
  const { figures } = words(locals.locale).workspace.reports;
  const also = (["mean", "median"] as const).filter((figure: Figure) => cell?.[figure as "mean"] != null);
  const number = figureText(cell ?? { n: 0 }, "n", locals);
  return [number, ...also.map((figure) => `${figures[figure]} ${figureText(cell ?? undefined, figure, locals)}`)].join(
    ", ",
  );
};
