import { addDays, type Day } from "../values/calendar.ts";
import { indexWords } from "../values/folding.ts";
import { employerNameColumns } from "../values/name-columns.ts";
import type { Sector } from "../vocabulary.ts";
import { idsFrom, instantOn, workingDays } from "./days.ts";
import { count, firstDay, lastDay, type ProjectMunicipality, projectMunicipalities } from "./figures.ts";
import type { Coaches } from "./people.ts";
import { places, sizes } from "./places.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";
import { type Trade, trades } from "./trades.ts";

/** An employer with what the other rows must agree with: its line of work and the day the team first met it. */
export type Workplace = {
  row: RowOf<"employers">;
  trade: Trade;
  municipality: ProjectMunicipality;
  firstContactOn: Day;
};

/** Every employer the project contacted, in the order in which it did; its row was made on that day. */
export const demoWorkplaces = (coaches: Coaches): Workplace[] => {
  const random = randomOf("employers");
  const idAt = idsFrom(random);
  return projectMunicipalities
    .flatMap((municipality) => prospects(random, municipality))
    .sort((a, b) => (a.firstContactOn < b.firstContactOn ? -1 : 1))
    .map((prospect, i) => ({ ...prospect, row: employerRow(random, idAt, coaches, prospect, i) }));
};

/** The folded words by which the employers are found. */
export const employerWordRows = (workplaces: Workplace[]): RowOf<"employerWords">[] =>
  workplaces.flatMap(({ row }) => employerWordsOf(row));

/** The words of one employer. */
export const employerWordsOf = ({ id, name }: { id: string; name: string }): RowOf<"employerWords">[] => {
  const { nameFolded, nameSort } = employerNameColumns(name);
  return indexWords(name).map((word) => ({ employerId: id, word, nameFolded, nameSort }));
};

type Prospect = Omit<Workplace, "row"> & { sector: Sector; name: string };

const prospects = (random: Random, municipality: ProjectMunicipality): Prospect[] =>
  sectorSizes(count("employersContacted", municipality)).flatMap(([sector, size]) => {
    const days = workingDays(firstDay, lastDay(municipality));
    return namesOf(random, municipality, sector)
      .slice(0, size)
      .map(({ name, trade }, i) => ({
        municipality,
        sector,
        name,
        trade,
        firstContactOn: days[meetingOrder(random, i, days.length)] ?? firstDay,
      }));
  });

/** How the employers of a municipality divide into sectors: invented, the report counted placements only. */
const sectorSizes = (employers: number): [Sector, number][] => {
  const city = Math.round(employers * 0.17);
  const association = Math.round(employers * 0.13);
  const otherPublic = Math.round(employers * 0.04);
  return [
    ["company", employers - city - association - otherPublic],
    ["city", city],
    ["third_sector", association],
    ["other_public", otherPublic],
  ];
};

const namesOf = (random: Random, municipality: ProjectMunicipality, sector: Sector) =>
  random.shuffled(
    places[municipality].flatMap((place) =>
      trades[sector].map((trade) => ({ name: `${place} ${trade.word} ${random.pick(trade.forms)}`.trim(), trade })),
    ),
  );

/** Which working day of the project an employer was met on: two of each sector at once, the rest more in the first year. */
const meetingOrder = (random: Random, order: number, days: number): number =>
  order < 2 ? random.whole(0, 6) : Math.floor(days * random.fraction() ** 1.6);

/** The row of an employer that was first met on a day. */
export const employerRow = (
  random: Random,
  idAt: (instant: number) => string,
  coaches: Coaches,
  { name, trade, sector, municipality, firstContactOn }: Prospect,
  order: number,
): RowOf<"employers"> => {
  const createdAt = instantOn(firstContactOn, 0) + order;
  return {
    id: idAt(createdAt),
    name,
    ...employerNameColumns(name),
    businessId: null,
    sector,
    size: random.chance(0.9) ? random.weighted(sizes[sector]) : null,
    municipality,
    streetAddress: random.chance(0.6) ? `Keksitty katu ${random.whole(1, 99)}` : null,
    website: null,
    ...needsKnown(random.chance(0.4) ? trade.needs : null, firstContactOn),
    responsibleCoachId: random.chance(0.95) ? random.pick(coaches[municipality]) : null,
    archivedAt: null,
    createdAt,
    updatedAt: createdAt,
    version: 1,
  };
};

/** What an employer needs, known from a day on; nothing of it for an employer that has told nothing. */
export const needsKnown = (needs: Trade["needs"] | null, on: Day) => ({
  needs: needs?.tasks ?? null,
  needsHours: needs?.hours ?? null,
  needsSeason: needs?.season ?? null,
  needsKnownOn: needs && on,
});

/** The workplaces that could give work from a day on: known to the team long enough to have agreed on it. */
export const workplacesKnownBy = (
  workplaces: Workplace[],
  municipality: ProjectMunicipality,
  sector: Sector,
  startsOn: Day,
): Workplace[] =>
  workplaces.filter(
    (workplace) =>
      workplace.municipality === municipality &&
      workplace.row.sector === sector &&
      workplace.firstContactOn <= addDays(startsOn, -10),
  );
