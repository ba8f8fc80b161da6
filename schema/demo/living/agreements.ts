import { addDays, addMonths, type Day } from "../../values/calendar.ts";
import { idsFrom, instantOn } from "../days.ts";
import { randomOf } from "../random.ts";
import type { RowOf } from "../rows.ts";
import type { LivingPlaced } from "./placements.ts";
import type { Team } from "./team.ts";
import { daysAgo, type Year } from "./year.ts";

type Agreement = RowOf<"agreements">;

/** Signed so many days before the loading, for so long: the first two run out soon, one soon enough to be reminded of. */
const signed: { ago: number; until: "further notice" | number; note: string | null }[] = [
  { ago: 340, until: 21, note: "Kaksi työkokeilupaikkaa kerrallaan, perehdyttäjä nimetty." },
  { ago: 331, until: 32, note: null },
  { ago: 236, until: "further notice", note: "Käydään läpi joka syksy." },
  { ago: 170, until: 195, note: "Tehtävät katsotaan yhdessä kerran vuodessa." },
  { ago: 92, until: "further notice", note: null },
  { ago: 26, until: 340, note: "Ensin yksi paikka, laajennetaan kokemusten mukaan." },
];

/** The pilot's agreements with an end in its own time, and those signed in the year with employers that have hired in it. */
export const livingAgreements = (year: Year, team: Team, ofPilot: Agreement[], placed: LivingPlaced[]): Agreement[] => {
  const idAt = idsFrom(randomOf("agreements of the year"));
  const hiring = [
    ...new Map(
      placed.filter(({ row }) => row.kind === "employment").map((each) => [each.workplace.row.id, each]),
    ).values(),
  ];
  const ofYear = signed.map(({ ago, until, note }, i): Agreement => {
    const { workplace, row } = hiring[i] as LivingPlaced;
    const signedOn = daysAgo(year, ago);
    const createdAt = instantOn(signedOn, 240);
    return {
      id: idAt(createdAt),
      employerId: workplace.row.id,
      signedOn,
      validUntil: until === "further notice" ? null : addDays(year.loadDay, until),
      note,
      createdBy: team.idOf.third === row.createdBy ? team.idOf.second : row.createdBy,
      archivedAt: null,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    };
  });
  return [...ofPilot.map((agreement) => ({ ...agreement, validUntil: endOf(agreement) })), ...ofYear];
};

/** What the pilot agreed on for a time held for a year and a half. */
const endOf = ({ signedOn, validUntil }: Agreement): Day | null => (validUntil ? addMonths(signedOn, 18) : null);
