import type { Cell, ReportTable } from "../../schema/reports.ts";
import { addDays, type Day, isoWeek, startOfWeek } from "../../schema/values/calendar.ts";
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
  const days = daysOf(period);
  const team = (coaches as Stored[])
    .map((row) => coachTimeOf({ ...row, createdAt: new Date(row.createdAt) }))
    .filter((coach) => days.some(({ day }) => isInTeam(coach, day)));
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
    ...row("contacts").map(({ cells }) => perCoachWeekRow(cells, counted, days)),
  ];
  const named = rows.flatMap(({ definition }) => definition ?? []);
  return { ...table, rows, definitions: definitionsOf<string>(metrics, named, period) };
};

const prefix = "coach.";

const inOrder = (rows: readonly Row[]): Row[] => rows.toSorted((a, b) => names.compare(a.label ?? "", b.label ?? ""));
const names = new Intl.Collator("fi");

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
  const worked = workedWeeks(period, team);
  const coaches = own.filter(({ key }) => team.some(({ id }) => key === prefix + id));
  const byColumn = Map.groupBy(
    worked.flatMap((week) => [week, { ...week, isoWeek: total }]),
    ({ coachId, isoWeek: column }) => `${prefix}${coachId} ${column}`,
  );
  const percentDays = (rows: readonly Row[], column: string): number =>
    sum(rows.flatMap(({ key }) => byColumn.get(`${key} ${column}`) ?? []).map((week) => week.percentDays));
  const weeksOf = (rows: readonly Row[]) =>
    cellsOf(columns, (column) => ratioCell(percentDays(rows, column), fullWeek));
  const meansOf = (rows: readonly Row[]) =>
    cellsOf(columns, (column) => {
      const n = sum(rows.map(({ cells }) => cells[column]?.n ?? 0));
      return { n, ratio: perWorkedWeek(n, percentDays(rows, column)) };
    });
  return [
    ...coaches.map((one) => rowOf("workedWeeks", weeksOf([one]), one)),
    rowOf("workedWeeks", weeksOf(coaches)),
    ...coaches.map((one) => rowOf("perWorkedWeek", meansOf([one]), one)),
    rowOf("perWorkedWeek", meansOf(coaches)),
  ];
};

/** A row of the team, or of one coach: `workedWeeks` and `workedWeeks.<id>`. */
const rowOf = (metric: Added, cells: Row["cells"], coach?: Row): Row => ({
  key: coach ? `${metric}.${coach.key.slice(prefix.length)}` : metric,
  ...(coach?.label !== undefined && { label: coach.label }),
  definition: metric,
  cells,
});

/** All contacts per coach and calendar week; each calendar day that a coach was in the team is a seventh of a week. */
const perCoachWeekRow = (contacts: Row["cells"], coaches: readonly CoachTime[], days: readonly CalendarDay[]): Row => {
  const weeks = coaches.flatMap((coach) => days.filter(({ day }) => isInTeam(coach, day)).map(({ week }) => week));
  const byWeek = Map.groupBy(weeks, (week) => week);
  const cells = cellsOf(Object.keys(contacts), (column) => {
    const n = contacts[column]?.n ?? 0;
    const present = column === total ? weeks : (byWeek.get(column) ?? []);
    const { ratio = null } = ratioCell(7 * n, present.length);
    return { n, ratio };
  });
  return rowOf("contactsPerCoachWeek", cells);
};

type CalendarDay = { day: Day; week: string };

/** Every day of the period with its ISO week. */
const daysOf = ({ from, to }: Period): CalendarDay[] => {
  const days: CalendarDay[] = [];
  for (let monday = startOfWeek(from); monday <= to; monday = addDays(monday, 7)) {
    const week = isoWeek(monday);
    for (let at = 0; at < 7; at += 1) days.push({ day: addDays(monday, at), week });
  }
  return days.filter(({ day }) => day >= from && day <= to);
};

const isInTeam = ({ from, until }: CoachTime, day: Day): boolean =>
  (from === null || day >= from) && (until === null || day <= until);

const cellsOf = (columns: readonly string[], cell: (column: string) => Cell): Row["cells"] =>
  Object.fromEntries(columns.map((column) => [column, cell(column)]));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
