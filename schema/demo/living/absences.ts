import { addDays, type Day, startOfWeek } from "../../values/calendar.ts";
import { workingDayFrom, workingDayUntil } from "../../values/working-days.ts";
import { earlier, idsFrom, instantOn, later } from "../days.ts";
import { randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import { demoAbsences } from "../working-time.ts";
import type { CoachName, Team } from "./team.ts";
import { calendarYears, type Year } from "./year.ts";

type Away = { who: CoachName; substitute: CoachName; from: Day; to: Day };

/**
 * Summer holidays, a week in winter and some single days, each over by the day of loading; and ahead one coach's week and the
 * other's two days.
 */
export const livingAbsences = (year: Year, { idOf, handedOverOn }: Team): RowOf<"absences">[] => {
  const idAt = idsFrom(randomOf("absences of the year"));
  const over = calendarYears(year)
    .flatMap(awayIn)
    .filter(({ who, from, to }) => from > year.from && to < (who === "third" ? handedOverOn : addDays(year.last, -2)));
  const ahead = startOfWeek(addDays(year.loadDay, 21));
  const rowOf = ({ who, substitute, from, to }: Away): RowOf<"absences"> => {
    const askedOn = addDays(earlier(from, year.loadDay), -12);
    const createdAt = instantOn(later(askedOn, year.from), 90);
    const row = { userId: idOf[who], substituteId: idOf[substitute], startsOn: from, endsOn: to };
    return { id: idAt(createdAt), ...row, createdAt, updatedAt: createdAt, version: 1 };
  };
  return [
    ...over.map(rowOf),
    ...demoAbsences(year.loadDay, { "698": [idOf.first, idOf.second], "320": [] }),
    rowOf({ who: "first", substitute: "second", from: workingDayFrom(addDays(ahead, 1)), to: addDays(ahead, 4) }),
  ];
};

/** Whole weeks run from Monday to Friday. */
const awayIn = (year: string): Away[] => {
  const weeks = (day: string, count: number) => {
    const from = startOfWeek(`${year}-${day}`);
    return { from, to: addDays(from, 7 * count - 3) };
  };
  const oneDay = (day: string) => {
    const on = workingDayUntil(`${year}-${day}`);
    return { from: on, to: on };
  };
  return [
    { who: "second", substitute: "first", ...weeks("02-26", 1) },
    { who: "first", substitute: "second", ...weeks("03-05", 1) },
    { who: "third", substitute: "second", ...oneDay("05-15") },
    { who: "first", substitute: "second", ...weeks("07-04", 3) },
    { who: "third", substitute: "first", ...weeks("07-18", 2) },
    { who: "second", substitute: "first", ...weeks("07-25", 3) },
    { who: "second", substitute: "first", ...oneDay("10-20") },
    { who: "first", substitute: "second", ...oneDay("11-12") },
  ];
};
