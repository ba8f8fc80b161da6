import { scaleLinear } from "d3-scale";
import { amount } from "./lengths.ts";

/** A week or a month and what is counted in it. */
export type Point = { key: string; value: number };
/** Where a figure stands: `x` in percent of the width, `y` in percent of the height from the top. */
export type Figure = { value: number; x: number; y: number };
export type Columns = {
  path: string;
  figures: Figure[];
  ticks: Figure[];
  mean: Figure | undefined;
  at: (index: number) => number;
  from: (index: number) => number;
};

/** As many digits fit beside each other on a phone; when there are more, the columns have an axis instead of figures. */
const digits = 24;
/** Up to here there is air between the columns; more touch each other. */
const apart = { wide: 80, small: 24 };
/** A column is never wider than one of so many. */
const slots = 8;

/** The scale of one drawing or of several that are compared: from none at 100 % down to a round number at the top. */
export const levelScale = (values: readonly number[], whole = true) => {
  const most = Math.max(...values.map(amount), 0);
  const scale = scaleLinear()
    .domain([0, most || 1])
    .range([100, 0])
    .nice(4);
  const ticks = scale.ticks(3).filter((value) => value > 0 && (!whole || Number.isInteger(value)));
  return {
    level: (value: number) => scale(amount(value)),
    ticks: ticks.map((value) => ({ value, x: 100, y: scale(value) })),
  };
};
export type LevelScale = ReturnType<typeof levelScale>;

/** Columns in a box of 100 × 100, with the mean as a line across it when there is one. */
export const drawColumns = (
  points: readonly Point[],
  mean: number | undefined,
  scale: LevelScale = levelScale([...points.map(({ value }) => value), mean ?? 0]),
  size: keyof typeof apart = "wide",
): Columns => {
  const step = stepOf(points.length);
  const at = (index: number) => (index + 0.5) * step;
  const from = (index: number) => index * step;
  const path = columnPath(
    points.map(({ value }) => scale.level(value)),
    points.length <= apart[size] ? 0.18 : 0,
  );
  const longest = Math.max(0, ...points.map(({ value }) => String(Math.round(amount(value))).length));
  const few = points.length * longest <= digits;
  const figures = few
    ? points.map(({ value }, index) => ({ value: amount(value), x: at(index), y: scale.level(value) }))
    : [];
  const line =
    mean === undefined || points.length === 0 ? undefined : { value: amount(mean), x: 100, y: scale.level(mean) };
  return { path, figures, ticks: few ? [] : scale.ticks, mean: line, at, from };
};

const stepOf = (count: number): number => 100 / Math.max(slots, count);

/** One outline for all columns: what touches has no seam. `levels` are their tops, `gap` the share of a step left empty. */
export const columnPath = (levels: readonly number[], gap: number): string => {
  const step = stepOf(levels.length);
  const air = (gap * step) / 2;
  const place = (value: number) => Number(value.toFixed(3));
  return levels
    .map((level, index) => {
      const [from, to] = [place(index * step + air), place((index + 1) * step - air)];
      return level >= 100 ? "" : `M${from},100V${place(level)}H${to}V100Z`;
    })
    .join("");
};
