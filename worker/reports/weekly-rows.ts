import type { Cell, ReportTable } from "../../schema/reports.ts";
import { addDays, type Day, isoWeek, startOfWeek } from "../../schema/values/calendar.ts";
import { byName } from "../../schema/values/sort-key.ts";
import { countCell, ratioCell } from "./cells.ts";
import { total } from "./engine/columns.ts";
import { definitionsOf, type Metric, type ReportPeriod } from "./metrics.ts";
import { type CoachTime, fullWeek, perWorkedWeek, workedWeeks } from "./worked-weeks.ts";
import { coachTimeOf } from "./worked-weeks-query.ts";

type Stored = Omit<Parameters<typeof coachTimeOf>[0], "createdAt"> & { createdAt: number };
type Row = ReportTable["rows"][number];
type Period = { from: Day; to: Day };
/** The figures that are not counted from rows. */
type Added = "workedWeeks" | "perWorkedWeek" | "contactsPerCoachWeek";

/**
 * Puts the coaches in the order of their names, those who met nobody too, and adds what is not counted from rows: the worked
 * weeks, and the two weekly figures. A coach works everywhere at once, so figures of one municipality have no worked weeks.
 */
export const finishWeekly = (
  table: ReportTable,
  { coaches, place }: Record<string, unknown>,
  { from, to }: ReportPeriod,
  metrics: Record<Added, Metric>,
): ReportTable => {
  if (from === null) return table;
  const period = { from, to };
  const weeks = weeksOf(period);
  const team = (coaches as Stored[])
    .map((row) => coachTimeOf({ ...row, createdAt: new Date(row.createdAt) }))
    .filter((coach) => daysInTeam(coach, period) > 0);
  const row = (key: string): Row[] => table.rows.filter((each) => each.key === key);
  const met = table.rows.filter(({ key }) => key.startsWith(prefix));
  const whole = place === null;
  const own = inOrder(whole ? [...met, ...whoMetNobody(met, team, table.columns)] : met);
  const counted = whole ? team : team.filter(({ id }) => met.some(({ key }) => key === prefix + id));
  const rows = [
    ...own,
    ...row("attendances"),
    ...row("inPerson"),
    ...(whole ? perWorkedWeekRows(own, team, period, table.columns) : []),
    ...row("contacts"),
    ...row("contacts").map(({ cells }) => perCoachWeekRow(cells, counted, weeks)),
  ];
  const named = rows.flatMap(({ definition }) => definition ?? []);
  return { ...table, rows, definitions: definitionsOf<string>(metrics, named, period) };
};

const prefix = "coach.";

const inOrder = (rows: readonly Row[]): Row[] => rows.toSorted(byName(({ label }) => label ?? ""));

const whoMetNobody = (met: readonly Row[], team: readonly CoachTime[], columns: readonly string[]): Row[] =>
  team
    .filter(({ id }) => !met.some(({ key }) => key === prefix + id))
    .map(({ id, name }) => ({
      key: prefix + id,
      label: name,
      unit: "attendance",
      cells: cellsOf(columns, () => countCell(0)),
    }));

/** The worked weeks of each coach and of the team, and then their in-person contacts per worked week. */
const perWorkedWeekRows = (
  own: readonly Row[],
  team: readonly CoachTime[],
  period: Period,
  columns: readonly string[],
): Row[] => {
  const coaches = own.filter(({ key }) => team.some(({ id }) => key === prefix + id));
  const ofCoach = new Map(coaches.map(({ key }) => [key, new Map<string, number>()]));
  const ofTeam = new Map<string, number>();
  for (const { coachId, isoWeek: week, percentDays } of workedWeeks(period, team)) {
    for (const days of [ofTeam, ofCoach.get(prefix + coachId)])
      for (const column of [week, total]) days?.set(column, (days.get(column) ?? 0) + percentDays);
  }
  const workedOf = (days: Days) => cellsOf(columns, (column) => ratioCell(days?.get(column) ?? 0, fullWeek));
  const meansOf = (rows: readonly Row[], days: Days) =>
    cellsOf(columns, (column) => {
      const n = rows.reduce((all, { cells }) => all + (cells[column]?.n ?? 0), 0);
      return { n, ratio: perWorkedWeek(n, days?.get(column) ?? 0) };
    });
  return [
    ...coaches.map((one) => rowOf("workedWeeks", workedOf(ofCoach.get(one.key)), one)),
    rowOf("workedWeeks", workedOf(ofTeam)),
    ...coaches.map((one) => rowOf("perWorkedWeek", meansOf([one], ofCoach.get(one.key)), one)),
    rowOf("perWorkedWeek", meansOf(coaches, ofTeam)),
  ];
};

/** Per cent days by column. */
type Days = ReadonlyMap<string, number> | undefined;

/** A row of the team, or of one coach: `workedWeeks` and `workedWeeks.<id>`. */
const rowOf = (metric: Added, cells: Row["cells"], coach?: Row): Row => ({
  key: coach ? `${metric}.${coach.key.slice(prefix.length)}` : metric,
  ...(coach?.label !== undefined && { label: coach.label }),
  definition: metric,
  cells,
});

/** All contacts per coach and calendar week; each calendar day that a coach was in the team is a seventh of a week. */
const perCoachWeekRow = (contacts: Row["cells"], coaches: readonly CoachTime[], weeks: readonly Week[]): Row => {
  const present = new Map(
    weeks.map((week) => [week.name, coaches.reduce((days, coach) => days + daysInTeam(coach, week), 0)]),
  );
  present.set(
    total,
    [...present.values()].reduce((all, days) => all + days, 0),
  );
  const cells = cellsOf(Object.keys(contacts), (column) => {
    const n = contacts[column]?.n ?? 0;
    const { ratio = null } = ratioCell(7 * n, present.get(column) ?? 0);
    return { n, ratio };
  });
  return rowOf("contactsPerCoachWeek", cells);
};

/** An ISO week, from its first to its last day in the period. */
type Week = Period & { name: string };

const weeksOf = ({ from, to }: Period): Week[] => {
  const weeks: Week[] = [];
  for (let monday = startOfWeek(from); monday <= to; monday = addDays(monday, 7))
    weeks.push({ name: isoWeek(monday), from: later(monday, from), to: earlier(addDays(monday, 6), to) });
  return weeks;
};

const daysInTeam = ({ from, until }: CoachTime, days: Period): number => {
  const first = later(from ?? days.from, days.from);
  const last = earlier(until ?? days.to, days.to);
  return first > last ? 0 : (Date.parse(last) - Date.parse(first)) / dayLength + 1;
};

const earlier = (day: Day, other: Day): Day => (day < other ? day : other);
const later = (day: Day, other: Day): Day => (day > other ? day : other);
/** In milliseconds; both ends are read as UTC, where every day is as long. */
const dayLength = 24 * 60 * 60 * 1000;

const cellsOf = (columns: readonly string[], cell: (column: string) => Cell): Row["cells"] => {
  const cells: Row["cells"] = {};
  for (const column of columns) cells[column] = cell(column);
  return cells;
};
