import type { Assessment } from "../../../schema/criteria.ts";

/** How the points of each criterion differ from the assessment before; nothing where there is none. */
export const changesOf = ({ items, previous }: Assessment): { criterion: number; change: number }[] =>
  items.flatMap(({ criterion, points }, at) => {
    const before = previous?.points[at];
    return points === null || before == null ? [] : [{ criterion, change: points - before }];
  });

/** `+2`, `−1`, `0`: with a minus sign, not a hyphen. */
export const signed = (change: number): string => {
  if (change === 0) return "0";
  return change > 0 ? `+${change}` : `−${-change}`;
};
