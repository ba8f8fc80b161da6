import type { Cell } from "../../schema/reports.ts";

/** A figure that has no denominator. */
export const countCell = (n: number): Cell => ({ n });

/** A figure with its share of another, as a percentage. */
export const percentCell = (n: number, of: number): Cell => ({ n, of, percent: percent(n, of) });

/** A figure with its share of another, as a ratio. */
export const ratioCell = (n: number, of: number): Cell => ({ n, of, ratio: ratio(n, of) });

/** 100 × n ÷ of with one decimal, a half rounded up; null when there is nothing to divide by. Whole numbers from 0 up. */
export const percent = (n: number, of: number): number | null => (of === 0 ? null : roundedQuotient(1000 * n, of) / 10);

/** n ÷ of with two decimals, a half rounded up; null when there is nothing to divide by. Whole numbers from 0 up. */
export const ratio = (n: number, of: number): number | null => (of === 0 ? null : roundedQuotient(100 * n, of) / 100);

/** n ÷ of with one decimal, a half rounded up; null when there is nothing to divide by. Whole numbers from 0 up. */
export const oneDecimal = (n: number, of: number): number | null =>
  of === 0 ? null : roundedQuotient(10 * n, of) / 10;

/** In whole numbers: 0.145 × 100 is 14.499… as a float, and would round down. */
const roundedQuotient = (n: number, of: number): number => Math.floor((2 * n + of) / (2 * of));
