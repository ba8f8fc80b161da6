import { addDays } from "../values/calendar.ts";
import { idsFrom, instantOn } from "./days.ts";
import type { LargeRows, LargeWorld } from "./large-world.ts";
import { randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

/** Every coach has been away three times a year, half of the times with a substitute; a quarter work part-time. */
export const workingTime = (world: LargeWorld): LargeRows => {
  const random = randomOf(`${world.seed} working time`);
  const idAt = idsFrom(random);
  const coaches = [...new Set([...world.coachesOf.values()].flat())];
  const absences = coaches.flatMap((userId) =>
    Array.from({ length: 3 * world.sizes.years }, (): RowOf<"absences"> => {
      const startsOn = random.pick(world.days);
      const createdAt = instantOn(addDays(startsOn, -20), 0);
      return {
        id: idAt(createdAt),
        userId,
        startsOn,
        endsOn: addDays(startsOn, random.whole(0, 20)),
        substituteId: random.chance(0.5) ? random.pick(coaches.filter((id) => id !== userId)) : null,
        createdAt,
        updatedAt: createdAt,
        version: 1,
      };
    }),
  );
  const createdAt = instantOn(world.firstDay, 30);
  const workShares = coaches
    .filter((_, i) => i % 4 === 0)
    .map(
      (userId): RowOf<"workShares"> => ({
        id: idAt(createdAt),
        userId,
        startsOn: world.firstDay,
        percent: random.pick([50, 60, 80]),
        createdAt,
        updatedAt: createdAt,
        version: 1,
      }),
    );
  return { absences, workShares };
};
