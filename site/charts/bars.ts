import { scaleLinear } from "d3-scale";
import { amount } from "./lengths.ts";

/** How a part of a bar looks: filled, outlined, hatched or dotted. Told apart without colour, and in grey print. */
export type PartKind = "a" | "b" | "c" | "d";
/** What one bar counts, part after part; `below` is a second, thinner bar under it on the same scale. */
export type BarLine = {
  key: string;
  label: string;
  parts: readonly { kind: PartKind; value: number }[];
  below?: number | undefined;
};
/** A drawing of its own, under its own heading. `key` is part of an element's id: letters, digits, hyphens. */
export type BarPanel = { key: string; title: string; lines: readonly BarLine[] };

/** A part in percent of the drawing's width; `middle` is where its figure stands, when there is room for it. */
type DrawnPart = { kind: PartKind; value: number; x: number; width: number; middle: number | undefined };
export type DrawnLine = {
  key: string;
  label: string;
  parts: DrawnPart[];
  sum: number;
  end: number;
  below: { value: number; width: number } | undefined;
};
export type DrawnPanel = { key: string; title: string; lines: DrawnLine[] };

/** A part narrower than its figure goes without it; the table beside the drawing has it. */
const narrowest = (figure: string): number => 3 + 2.6 * figure.length;

const sumOf = ({ parts }: BarLine): number => parts.reduce((sum, { value }) => sum + amount(value), 0);

/** Bars of every panel on one scale, the longest as wide as the drawing. `write` says how a figure is written. */
export const drawBars = (panels: readonly BarPanel[], write: (value: number) => string): DrawnPanel[] => {
  const lines = panels.flatMap((panel) => panel.lines);
  const most = Math.max(...lines.flatMap((line) => [sumOf(line), amount(line.below)]), 0);
  const scale = scaleLinear()
    .domain([0, most || 1])
    .range([0, 100]);
  return panels.map(({ key, title, lines }) => ({
    key,
    title,
    lines: lines.map((line) => drawLine(line, scale, write)),
  }));
};

const drawLine = (line: BarLine, scale: (value: number) => number, write: (value: number) => string): DrawnLine => {
  const parts: DrawnPart[] = [];
  let before = 0;
  for (const { kind, value } of line.parts) {
    const counted = amount(value);
    const [x, width] = [scale(before), scale(counted)];
    before += counted;
    // A pattern is no ground for a figure.
    const shown = (kind === "a" || kind === "b") && width >= narrowest(write(counted));
    if (counted > 0) parts.push({ kind, value: counted, x, width, middle: shown ? x + width / 2 : undefined });
  }
  const { key, label, below } = line;
  const drawnBelow = below === undefined ? undefined : { value: amount(below), width: scale(amount(below)) };
  return { key, label, parts, sum: before, end: scale(before), below: drawnBelow };
};
