import { nameWords } from "../values/folding.ts";
import { nameColumns, phoneColumns } from "../values/name-columns.ts";
import type { Sector } from "../vocabulary.ts";
import { idsFrom } from "./days.ts";
import type { Workplace } from "./employers.ts";
import { randomOf } from "./random.ts";
import type { RowOf } from "./rows.ts";

export const firstNames =
  "Aino Eero Helmi Ilmari Kaisa Lauri Martta Niilo Oona Pekka Riikka Sampo Taimi Urho Venla Väinö".split(" ");
/** Surnames that say "invented" to anybody who reads Finnish. */
export const surnames =
  "Mallinen Esimerkkilä Keksitynen Näytteinen Sepitteinen Kuvitelma Tekaistunen Olematon Harjoituslahti Mielikuvainen Tarinainen Demola".split(
    " ",
  );

const jobTitles: Record<Sector, string[]> = {
  company: ["Toimitusjohtaja", "Yrittäjä", "Esihenkilö", "Vuoropäällikkö", "Henkilöstövastaava"],
  city: ["Johtaja", "Palveluesihenkilö", "Työnjohtaja", "Ruokapalveluvastaava"],
  third_sector: ["Toiminnanjohtaja", "Puheenjohtaja", "Ohjaaja"],
  other_public: ["Palveluesihenkilö", "Työnjohtaja"],
};

/**
 * One or two persons to talk to at most employers; telephone numbers and addresses lead nowhere. The numbers go on from
 * `firstNumber`, so that no two persons share one.
 */
export const contactPersonRows = (
  workplaces: Workplace[],
  stream = "contact persons",
  firstNumber = 1,
): RowOf<"contactPersons">[] => {
  const random = randomOf(stream);
  const idAt = idsFrom(random);
  const employers = workplaces.flatMap(({ row }) => Array(random.weighted(personsPerEmployer)).fill(row));
  return employers.map((employer: Workplace["row"], i) => {
    const name = `${random.pick(firstNames)} ${random.pick(surnames)}`;
    const createdAt = employer.createdAt + 60_000;
    const phone = random.chance(0.8) ? inventedPhone(i + firstNumber) : null;
    return {
      id: idAt(createdAt),
      employerId: employer.id,
      name,
      ...nameColumns(name),
      jobTitle: random.pick(jobTitles[employer.sector]),
      phone,
      ...phoneColumns(phone),
      email: random.chance(0.7) ? `${asciiWords(name).join(".")}@${asciiWords(employer.name).join("-")}.example` : null,
      note: random.chance(0.12) ? random.pick(notes) : null,
      archivedAt: null,
      createdAt,
      updatedAt: createdAt,
      version: 1,
    };
  });
};

export const contactPersonWordRows = (persons: RowOf<"contactPersons">[]): RowOf<"contactPersonWords">[] =>
  persons.flatMap(({ id, employerId, name }) =>
    nameWords(name).map((word) => ({ contactPersonId: id, word, employerId })),
  );

/** A telephone number nobody has: `040 000 0001`. */
export const inventedPhone = (order: number): string => `040 000 ${String(order).padStart(4, "0")}`;

const personsPerEmployer = [
  [0, 3],
  [1, 11],
  [2, 6],
] as const;

const notes = [
  "Tavoittaa parhaiten aamulla ennen yhdeksää.",
  "Soita ensin, sähköposti jää helposti lukematta.",
  "Päättää uusista työntekijöistä.",
  "Paikalla maanantaista torstaihin.",
];

/** The words of a name as mail addresses allow them: `["esimerkkilan", "leipomo", "oy"]`. */
const asciiWords = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/);
