import type { Day } from "../../../schema/values/calendar.ts";
import written from "./audit.json" with { type: "json" };

/** One rule of axe that a page breaks, at how many places, in a window of which width in pixels. */
type Violation = { rule: string; places: number; width: number };

export type Audit = {
  ranOn: Day;
  axe: string;
  widths: number[];
  public: { path: string; violations: Violation[] }[];
  workspace: { path: string; violations: Violation[] }[];
};

/** The last automatic audit, as `npm run audit` wrote it. */
export const audit: Audit = written;

export const violationsIn = (pages: Audit["public"]): number =>
  pages.flatMap(({ violations }) => violations).reduce((sum, { places }) => sum + places, 0);
