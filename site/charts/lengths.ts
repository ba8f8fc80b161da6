/**
 * The lengths of a drawing. Across it everything is in percent, so that it grows with the page; down it and in its text
 * everything is in rem, so that it grows with the letters.
 */

/** A share of the drawing's width or height from 0 to 100, as SVG wants it: `37.50%`. */
export const percent = (value: number): string => `${value.toFixed(2)}%`;

/** `1.625rem` */
export const rem = (value: number): string => `${Number(value.toFixed(3))}rem`;

/** What can be drawn of a figure: nothing is below none, and what is no number is none. */
export const amount = (value: number | null | undefined): number =>
  value != null && Number.isFinite(value) && value > 0 ? value : 0;

/** How much room the right edge keeps for figures: the lengths that `data-room` knows in charts.css. */
export type Room = "s" | "m" | "l" | "xl";
export const roomFor = (figures: readonly string[]): Room => {
  const longest = Math.max(0, ...figures.map(({ length }) => length));
  if (longest <= 2) return "s";
  if (longest <= 4) return "m";
  return longest <= 8 ? "l" : "xl";
};
