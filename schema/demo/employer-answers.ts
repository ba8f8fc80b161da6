import type { Hindrance } from "../vocabulary.ts";
import type { DemoContact } from "./contacts.ts";
import { instantOn } from "./days.ts";
import type { Workplace } from "./employers.ts";
import type { Placed } from "./placements.ts";
import { type Random, randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

type Employer = RowOf<"employers">;

/** The employers with what some of them have told about hiring, and the one that wants to be left alone. */
export const answeringEmployers = (workplaces: Workplace[], contacts: DemoContact[], placed: Placed[]): Employer[] => {
  const random = randomOf("employers' answers");
  const alone = wantsNoContact(workplaces, contacts, placed);
  const hiring = new Set(placed.map(({ row }) => row.employerId));
  return workplaces.map(({ row }) => {
    const answered = random.chance(0.35) ? { ...row, ...hindrancesTold(random) } : row;
    const told = hiring.has(row.id) ? withTasks(answered) : answered;
    return row.id === alone?.employerId ? leftAlone(told, alone) : told;
  });
};

/** What keeps an employer from hiring: one thing or two, half of the time in its own words. */
export const hindrancesTold = (random: Random): Required<Pick<Employer, "hindrances" | "hindrancesTold">> => {
  const [first, second] = random.shuffled(toldHindrances);
  const codes = [first, random.chance(0.3) ? second : undefined].flatMap((each) => (each ? [each.code] : []));
  return { hindrances: codes, hindrancesTold: random.chance(0.5) ? (first?.words ?? null) : null };
};

/** Who has given work does not say that there is none that suits. */
export const withTasks = ({ hindrances, hindrancesTold: told, ...row }: Employer): Employer => {
  const left = hindrances?.filter((code) => code !== "no_suitable_tasks") ?? [];
  if (left.length === 0) return row;
  const isOfTasks = toldHindrances.some(({ code, words }) => code === "no_suitable_tasks" && words === told);
  return { ...row, hindrances: left, hindrancesTold: isOfTasks ? null : (told ?? null) };
};

const toldHindrances: { code: Hindrance; words: string }[] = [
  { code: "no_suitable_tasks", words: "Työt ovat pitkiä vuoroja, lyhyempiä ei ole vielä mietitty." },
  { code: "cost", words: "Hiljaisina kuukausina palkkakulut mietityttävät." },
  { code: "time_for_guidance", words: "Sesongissa kukaan ei ehdi perehdyttää." },
  { code: "lack_of_information", words: "Ei ole tiedossa, mitä tukia voi saada ja kuka paperit tekee." },
  { code: "past_experience", words: "Edellinen harjoittelu jäi kesken, siitä opittiin." },
  { code: "work_community", words: "Tiimi on pieni, asia sovitaan ensin sen kanssa." },
  { code: "premises", words: "Tilat ovat ahtaat, keittiöön mahtuu kaksi kerrallaan." },
  { code: "contract_risk", words: "Mietityttää, miten sopimus päättyy, jos työt vähenevät." },
  { code: "timing", words: "Remontti kesken, uudelleen sen jälkeen." },
];

/** A contact that ended an acquaintance: a company without interest, nothing after it, and nobody works there. */
const wantsNoContact = (workplaces: Workplace[], contacts: DemoContact[], placed: Placed[]) => {
  const companies = new Set(workplaces.flatMap(({ row }) => (row.sector === "company" ? [row.id] : [])));
  return contacts.find(
    ({ row }) =>
      row.outcome === "no_interest" &&
      companies.has(row.employerId) &&
      !contacts.some((later) => later.row.employerId === row.employerId && later.row.date > row.date) &&
      !placed.some(({ workplace }) => workplace.row.id === row.employerId),
  )?.row;
};

const leftAlone = (row: Employer, { date, createdBy }: DemoContact["row"]): Employer => ({
  ...row,
  doNotContactOn: date,
  doNotContactReason: "Henkilöstö riittää. Pyysivät, ettei heihin oteta yhteyttä.",
  doNotContactAskedBy: "Toimitusjohtaja",
  doNotContactSetBy: createdBy,
  updatedAt: instantOn(date, 480),
  version: 2,
});
