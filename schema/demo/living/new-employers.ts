import type { Sector } from "../../vocabulary.ts";
import { idsFrom, instantOn } from "../days.ts";
import { employerRow, type Workplace } from "../employers.ts";
import { randomOf } from "../random.ts";
import { type Trade, trades } from "../trades.ts";
import type { Team } from "./team.ts";
import { daysAgo, type Year } from "./year.ts";

/** Names of places that are on no map; none of the pilot's, so that no two employers share a name. */
const newPlaces = [
  "Mallivaaran",
  "Keksityn Rannan",
  "Sepitekosken",
  "Kuvitellun Aukion",
  "Esimerkkiharjun",
  "Näytevaaran",
  "Tekaistun Sillan",
];

/** How many days before the loading the team first met an employer, and of which sector it is. */
const met: [ago: number, Sector][] = [
  [352, "company"],
  [331, "company"],
  [309, "third_sector"],
  [288, "company"],
  [262, "city"],
  [241, "company"],
  [219, "company"],
  [198, "other_public"],
  [176, "company"],
  [151, "company"],
  [127, "third_sector"],
  [104, "company"],
  [83, "company"],
  [61, "company"],
  [47, "company"],
  [33, "city"],
  [19, "company"],
  [9, "company"],
];

/** Employers of Rovaniemi that the team met in the year for the first time. */
export const newWorkplaces = (year: Year, { idOf }: Team): Workplace[] => {
  const random = randomOf("employers of the year");
  const idAt = idsFrom(random);
  const coaches = { "698": [idOf.first, idOf.second], "320": [idOf.second] };
  const names = new Set<string>();
  const named = (sector: Sector): { name: string; trade: Trade } => {
    const trade = random.pick(trades[sector]);
    const name = `${random.pick(newPlaces)} ${trade.word} ${random.pick(trade.forms)}`.trim();
    return names.has(name) ? named(sector) : { name, trade };
  };
  return met.map(([ago, sector], i) => {
    const { name, trade } = named(sector);
    names.add(name);
    const place = { municipality: "698" as const, sector, name, trade, firstContactOn: daysAgo(year, ago) };
    const row = employerRow(random, idAt, coaches, place, i);
    const createdAt = instantOn(place.firstContactOn, 30);
    return { ...place, row: { ...row, createdAt, updatedAt: createdAt } };
  });
};
