import type { Report } from "../../../schema/reports.ts";
import { type Sector, sectors } from "../../../schema/vocabulary.ts";
import type { BarPanel } from "../../charts/bars.ts";
import { words } from "../../words/dictionary.ts";
import type { Column } from "./table.ts";
import { figure, total } from "./table.ts";

/** The sectors that the report has a row for. */
export const sectorsIn = (report: Report): Sector[] =>
  sectors.filter((sector) => report.rows.some(({ key }) => key === sector));

/** The placement distribution as one panel for each municipality that has any. */
export const panelsOf = (report: Report, columns: readonly Column[], { locale }: App.Locals): BarPanel[] => {
  const { labels, workspace } = words(locale);
  const say = workspace.reports.placements;
  const municipalities = columns.length === 1 ? columns : columns.filter(({ key }) => key !== total);
  const panelOf = ({ key, label }: Column): BarPanel => {
    const sectorLines = sectorsIn(report).map((sector) => ({
      key: sector,
      label: labels.sector[sector],
      parts: [
        { kind: "a" as const, value: figure(report, `${sector}.unsubsidised`, key) },
        { kind: "b" as const, value: figure(report, `${sector}.wage_subsidy`, key) },
      ],
    }));
    const learning = { kind: "c" as const, value: figure(report, "apprenticeship", key) };
    const apprenticeship = { key: "apprenticeship", label: say.apprenticeship, parts: [learning] };
    const title = say.panel(label, figure(report, "total", key));
    return { key, title, lines: [...sectorLines, apprenticeship] };
  };
  return municipalities.filter(({ key }) => figure(report, "total", key) > 0).map(panelOf);
};
