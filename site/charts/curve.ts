import { line } from "d3-shape";
import { type Figure, type LevelScale, levelScale } from "./columns.ts";

/** A month and its ratio; null where nobody had begun and there is none. */
export type CurvePoint = { key: string; value: number | null };
type Known = { index: number; value: number };
/**
 * A line in a box of 100 × 100, with its first and last value. `path` is empty when there is none to draw; `rises` tells
 * that the line leaves its start upwards, and a figure over it would stand in its way.
 */
export type DrawnCurve = { path: string; start: Figure | undefined; end: Figure | undefined; rises: boolean };
export type Curves = { current: DrawnCurve; previous: DrawnCurve; ticks: Figure[]; at: (index: number) => number };

/** Two periods month by month on one scale, each from its own first month on. */
export const drawCurves = (
  current: readonly CurvePoint[],
  previous: readonly CurvePoint[],
  scale: LevelScale = levelScale(
    [...current, ...previous].map(({ value }) => value ?? 0),
    false,
  ),
): Curves => {
  const months = Math.max(current.length, previous.length);
  const at = (index: number) => (months > 1 ? (index * 100) / (months - 1) : 100);
  const curve = (points: readonly CurvePoint[]) => drawCurve(points, at, scale);
  return { current: curve(current), previous: curve(previous), ticks: scale.ticks, at };
};

/** One line; a month without a value is a gap in it, never a zero. */
export const drawCurve = (
  points: readonly CurvePoint[],
  at: (index: number) => number,
  scale: LevelScale,
): DrawnCurve => {
  const place = line<CurvePoint>()
    .defined(({ value }) => isKnown(value))
    .x((_, index) => at(index))
    .y(({ value }) => scale.level(value ?? 0))
    .digits(3);
  const known = points.flatMap(({ value }, index): Known[] => (isKnown(value) ? [{ index, value }] : []));
  const figure = (point: Known | undefined): Figure | undefined =>
    point && { value: point.value, x: at(point.index), y: scale.level(point.value) };
  const [first, second, last] = [known[0], known[1], known.at(-1)];
  const start = first === last ? undefined : figure(first);
  return { path: place(points) ?? "", start, end: figure(last), rises: (second?.value ?? 0) > (first?.value ?? 0) };
};

/** Where a start's figure stands: over its point or under it, apart from the line and from the other line's figure. */
export const startsOf = (curves: readonly DrawnCurve[]): { start: Figure; over: boolean }[] =>
  curves.flatMap(({ start, rises }, index) => {
    if (!start) return [];
    const other = curves.find(
      (curve, at) => at !== index && curve.start && Math.abs(curve.start.x - start.x) < 15,
    )?.start;
    const under = other ? start.y > other.y || (start.y === other.y && index > 0) : rises;
    // Close to the ground there is no room under it.
    return [{ start, over: !under || start.y > 88 }];
  });

const isKnown = (value: number | null): value is number => value !== null && Number.isFinite(value);

/**
 * Labels of lines that end near each other, moved apart so that both can be read: their places in the order given, at
 * least `apart` from each other and within 0 and `height`, all in one unit.
 */
export const spread = (places: readonly number[], apart: number, height: number): number[] => {
  const sorted = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  let lowest = Number.NEGATIVE_INFINITY;
  for (const label of sorted) {
    label.place = Math.max(label.place, lowest + apart);
    lowest = label.place;
  }
  let highest = height;
  for (const label of sorted.toReversed()) {
    label.place = Math.min(label.place, highest);
    highest = label.place - apart;
  }
  return sorted.sort((a, b) => a.index - b.index).map(({ place }) => Math.max(0, place));
};
