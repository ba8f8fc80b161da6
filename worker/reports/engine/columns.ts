import { addDays, addMonths, isoWeek, startOfWeek } from "../../../schema/values/calendar.ts";
import type { ReportPeriod } from "../metrics.ts";
import { type Counts, heldIn } from "./count.ts";
import type { Table } from "./table.ts";

/**
 * What a table is about: its days, the organisation's municipalities in the order it prints them, and the one
 * municipality that was asked for, if any.
 */
export type Frame = { period: ReportPeriod; municipalities: readonly string[]; only: string | undefined };

/** The column that sums up the others. */
export const total = "total";

/** The columns in their order: the organisation's municipalities, or every week or month of the period. */
export const columnsOf = ({ columns, noTotal }: Table, frame: Frame, counts: Counts): string[] => {
  const found = columns === "municipality" ? municipalitiesOf(frame, counts) : timesOf(columns, frame.period);
  return noTotal ? found : [...found, total];
};

const municipalitiesOf = ({ municipalities, only }: Frame, counts: Counts): string[] => {
  if (only !== undefined) return [only];
  const found = new Set([...counts.values()].flatMap((counted) => counted.groups.map(heldIn(counted, "municipality"))));
  const others = [...found].filter((code) => code !== null).map(String);
  return [...municipalities, ...others.filter((code) => !municipalities.includes(code)).sort()];
};

const timesOf = (columns: "week" | "month", { from, to }: ReportPeriod): string[] => {
  if (from === null) return [];
  return columns === "week" ? weeksOf(from, to) : monthsOf(from, to);
};

const weeksOf = (from: string, to: string): string[] => {
  const weeks: string[] = [];
  for (let monday = startOfWeek(from); monday <= to; monday = addDays(monday, 7)) weeks.push(isoWeek(monday));
  return weeks;
};

const monthsOf = (from: string, to: string): string[] => {
  const months: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addMonths(day, 1)) months.push(day.slice(0, 7));
  return months;
};
