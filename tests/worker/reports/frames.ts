import type { Frame } from "../../../worker/reports/table.ts";

/** A frame of the two municipalities of 2022, in the order of that report. */
export const frame = (change: Partial<Frame> = {}): Frame => ({
  period: { from: "2022-01-01", to: "2022-06-30" },
  municipalities: ["698", "320"],
  only: undefined,
  ...change,
});
