import type { Day } from "../values/calendar.ts";
import { nameColumns } from "../values/name-columns.ts";
import type { Role } from "../vocabulary.ts";
import { firstNames, surnames } from "./contact-persons.ts";
import { idsFrom, instantOn } from "./days.ts";
import type { Random } from "./random.ts";
import type { RowOf } from "./rows.ts";

/** How the rows divide among the municipalities of Lapland, roughly as its people do. */
const municipalityWeights: Record<string, number> = {
  "698": 37,
  "851": 12,
  "240": 11,
  "758": 5,
  "241": 5,
  "320": 4,
  "148": 4,
  "261": 4,
  "683": 2,
  "273": 2,
  "976": 2,
  "732": 2,
  "854": 2,
  "614": 2,
  "845": 2,
  "751": 2,
  "498": 1,
  "047": 1,
  "890": 1,
  "742": 1,
  "583": 1,
};

/** The municipalities that have rows, in the order of their codes. */
export const municipalities = Object.keys(municipalityWeights).sort();

/** The weights as choices for `random.weighted`. */
export const weightedMunicipalities = municipalities.map((code) => [code, municipalityWeights[code] ?? 0] as const);

/** So many users: one in twenty leads, one in twenty administers, the others coach; every municipality has a coach. */
export const largeTeam = (random: Random, count: number, hiredOn: Day) => {
  const idAt = idsFrom(random);
  const users = Array.from({ length: count }, (_, i) => userRow(random, idAt, hiredOn, i));
  const coaches = users.filter(({ roles }) => roles === "coach");
  const areas = users.flatMap((user) => {
    if (user.roles === "lead") return municipalities.map((municipality) => ({ userId: user.id, municipality }));
    const municipality = random.weighted(weightedMunicipalities);
    return user.roles === "coach" ? [{ userId: user.id, municipality }] : [];
  });
  const alone = municipalities.filter((code) => !areas.some((area) => isCoach(coaches, area, code)));
  const serviceAreas: { userId: string; municipality: string }[] = [
    ...areas,
    ...alone.map((municipality) => ({ userId: random.pick(coaches).id, municipality })),
  ];
  const coachesOf = new Map(
    municipalities.map((code) => [
      code,
      serviceAreas.filter((area) => isCoach(coaches, area, code)).map(({ userId }) => userId),
    ]),
  );
  return { users, serviceAreas, coachesOf };
};

const isCoach = (coaches: RowOf<"users">[], area: { userId: string; municipality: string }, municipality: string) =>
  area.municipality === municipality && coaches.some(({ id }) => id === area.userId);

const userRow = (random: Random, idAt: (instant: number) => string, hiredOn: Day, order: number): RowOf<"users"> => {
  const createdAt = instantOn(hiredOn, 0) + order;
  const id = idAt(createdAt);
  const name = `${random.pick(firstNames)} ${random.pick(surnames)}`;
  return {
    id,
    name,
    ...nameColumns(name),
    email: `user${order + 1}@large.example`,
    emailVerified: true,
    roles: roleOf(order),
    locale: "fi",
    createdAt: new Date(createdAt),
    updatedAt: new Date(createdAt),
    deactivatedAt: null,
    version: 1,
  };
};

const roleOf = (order: number): Role => {
  if (order % 20 === 0) return "lead";
  return order % 20 === 1 ? "admin" : "coach";
};
