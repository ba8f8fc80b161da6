import { addDays, type Day } from "../values/calendar.ts";
import { idsFrom, instantOn } from "./days.ts";
import type { Coaches } from "./people.ts";
import { randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

/** One coach is away in the week after the day of loading, and the other looks after what falls due. */
export const demoAbsences = (loadDay: Day, coaches: Coaches): RowOf<"absences">[] => {
  const [substituteId = "", userId = ""] = coaches["698"];
  const monday = mondayAfter(loadDay);
  const createdAt = instantOn(addDays(loadDay, -12), 90);
  return [
    {
      id: idsFrom(randomOf("absences"))(createdAt),
      userId,
      startsOn: monday,
      endsOn: addDays(monday, 4),
      substituteId,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    },
  ];
};

/** The first coach works four days a week since the autumn of 2022. */
export const demoWorkShares = (coaches: Coaches): RowOf<"workShares">[] => {
  const startsOn = "2022-10-01";
  const createdAt = instantOn("2022-09-19", 60);
  return [
    {
      id: idsFrom(randomOf("work shares"))(createdAt),
      userId: coaches["698"][0] ?? "",
      startsOn,
      percent: 80,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    },
  ];
};

const mondayAfter = (day: Day): Day => addDays(day, 7 - ((new Date(day).getUTCDay() + 6) % 7));
