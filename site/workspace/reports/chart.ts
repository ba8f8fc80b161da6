import { scaleLinear } from "d3-scale";
import type { Report } from "../../../schema/reports.ts";
import { type Sector, sectors } from "../../../schema/vocabulary.ts";
import { words } from "../../i18n/dictionary.ts";
import type { Column } from "./table.ts";
import { figure, total } from "./table.ts";

/** A bar: where it begins and how wide it is in percent of the drawing, and its figure where there is room for it. */
type Bar = { kind: "a" | "b" | "c"; x: number; width: number; value: string; middle: number | undefined };
type Line = { label: string; bars: Bar[]; end: number; sum: string };
export type Panel = { key: string; title: string; description: string; lines: Line[] };

/** Room after the longest bar for its sum. */
const longest = 88;
/** A bar narrower than its figure goes without one. */
const narrowest = (value: string): number => 3 + 2 * value.length;

/** The sectors that the report has a row for. */
export const sectorsIn = (report: Report): Sector[] =>
  sectors.filter((sector) => report.rows.some(({ key }) => key === sector));

/** The placement distribution as one drawing for each municipality that has any, all on one scale. */
export const panelsOf = (report: Report, columns: readonly Column[], { locale }: App.Locals): Panel[] => {
  const { labels, workspace } = words(locale);
  const say = workspace.reports.placements;
  const municipalities = columns.length === 1 ? columns : columns.filter(({ key }) => key !== total);
  const lines = [...sectorsIn(report), "apprenticeship" as const];
  const most = Math.max(1, ...municipalities.flatMap(({ key }) => lines.map((line) => figure(report, line, key))));
  const scale = scaleLinear().domain([0, most]).range([0, longest]);
  const bar = (kind: Bar["kind"], from: number, count: number): Bar[] => {
    const width = scale(count);
    const x = scale(from);
    const value = String(count);
    const shown = kind !== "c" && width >= narrowest(value);
    return count === 0 ? [] : [{ kind, x, width, value, middle: shown ? x + width / 2 : undefined }];
  };
  const panelOf = ({ key, label }: Column): Panel => {
    const sectorLines = sectorsIn(report).map((sector) => {
      const without = figure(report, `${sector}.unsubsidised`, key);
      const subsidised = figure(report, `${sector}.wage_subsidy`, key);
      const sum = figure(report, sector, key);
      return {
        label: labels.sector[sector],
        bars: [...bar("a", 0, without), ...bar("b", without, subsidised)],
        end: scale(sum),
        sum: String(sum),
        told: say.described(labels.sector[sector], String(sum), String(without), String(subsidised)),
      };
    });
    const learning = figure(report, "apprenticeship", key);
    const apprenticeship = {
      label: say.apprenticeship,
      bars: bar("c", 0, learning),
      end: scale(learning),
      sum: String(learning),
      told: say.describedOne(say.apprenticeship, String(learning)),
    };
    const all = [...sectorLines, apprenticeship];
    const title = say.panel(label, figure(report, "total", key));
    return { key, title, description: all.map(({ told }) => told).join(" "), lines: all };
  };
  return municipalities.filter(({ key }) => figure(report, "total", key) > 0).map(panelOf);
};
