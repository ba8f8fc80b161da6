import { plural } from "../../plural.ts";
import { tables } from "./tables/fi.ts";

const jobs = (count: number, shown: string) =>
  plural("fi", count, { one: `${shown} työsuhde`, other: `${shown} työsuhdetta` });

/** The lead's report. Each figure says what it is made of, and its definition stands beside it. */
export const reports = {
  title: "Työsuhteet ja työllistyneet",
  period: (period: string, where: string) => `${period}, ${where}`,
  filter: "Rajaa raporttia",
  from: "Alkaen",
  to: "Päättyen",
  municipality: "Kunta",
  allMunicipalities: "Kaikki kunnat",
  total: "Yhteensä",
  everyone: "Kaikki",
  asOf: (day: string) => `Tilanne ${day}`,
  begun: (period: string) => `Alkaneet ${period}`,
  ratio: {
    title: (ratio: string) => `Työllisyyskerroin ${ratio}`,
    none: "Työllisyyskerroin",
    made: (employed: number, participants: number) =>
      `${employed} ${plural("fi", employed, { one: "työllistynyt", other: "työllistynyttä" })}, ${participants} ${plural("fi", participants, { one: "valmennettava", other: "valmennettavaa" })}`,
    jobs: (count: number) => `Heillä alkanut ${jobs(count, String(count))}`,
    term: "Työllisyyskerroin",
    definition:
      " = henkilöt, joilla on päivään mennessä alkanut vähintään yksi työsuhde tai oppisopimus, jaettuna henkilöillä, joiden valmennus on alkanut. Henkilöitä, ei työsuhteita. Työkokeilu ei ole työsuhde.",
  },
  placements: {
    title: (count: number, shown: string) => `${jobs(count, shown)} sektoreittain`,
    finding: (where: string, most: string, all: string, subsidised: string) =>
      `Eniten työsuhteita alkoi ${where}: ${most}, kaikkiaan ${all}. Palkkatuella alkoi ${subsidised}.`,
    nothing: "Ei työsuhteita tällä ajalla.",
    where: {
      company: "yrityksissä",
      city: "kaupungeissa ja kunnissa",
      third_sector: "kolmannella sektorilla",
      other_public: "muilla julkisilla työnantajilla",
    },
    unit: "Työsuhteita, kappaletta. Kaikissa kunnissa sama asteikko.",
    unsubsidised: "Ilman palkkatukea",
    subsidised: "Palkkatuella",
    apprenticeship: "Oppisopimus",
    panel: (municipality: string, count: number) => `${municipality}, ${jobs(count, String(count))}`,
    table: "Samat luvut taulukkona",
    note: (columns: string) =>
      `Prosentit sarakkeen työsuhteista (${columns}). Oppisopimus on oma rivinsä, ei minkään sektorin luvussa.`,
    sector: "Sektori",
    unitShort: "kpl",
    renewals: "joista jatkoja samalla työnantajalla",
    definition:
      "Aikavälillä alkaneet työsuhteet ja oppisopimukset valmennettavan kunnan mukaan. Jatko samalla työnantajalla on uusi työsuhde. Työkokeilu ei ole työsuhde.",
  },
  persons: {
    title: (count: number) => `${count} valmennuksessa ajan lopussa`,
    table: "Henkilöitä tilanteen mukaan",
    note: (columns: string) =>
      `Prosentit valmennettavista, joiden valmennus on alkanut ajan loppuun mennessä (${columns}). Sama henkilö voi olla usealla rivillä.`,
    state: "Tilanne",
    unitShort: "hlö",
    rows: {
      in_coaching: "Valmennuksessa ajan lopussa",
      completed: "Päätti valmennuksen sovitusti",
      work_trial: "Aloitti työkokeilun",
      study: "Siirtyi opiskelemaan",
      other_services: "Siirtyi muihin palveluihin",
      interrupted: "Keskeytti",
      moved_on: "Siirtyi eteenpäin",
    },
    definition:
      "Eri henkilöitä: työkokeilu, opiskelu tai muu palvelu alkoi aikavälillä; valmennus päättyi aikavälillä; valmennuksessa viimeisen päivän lopussa.",
  },
  referrals: {
    title: (count: number) =>
      plural("fi", count, {
        one: "1 valmennettava ohjaavan tahon mukaan",
        other: `${count} valmennettavaa ohjaavan tahon mukaan`,
      }),
    table: "Kuka ohjasi valmennukseen",
    note: (columns: string) => `Prosentit aikavälillä aloittaneista (${columns}).`,
    source: "Ohjaava taho",
    unitShort: "hlö",
    definition: "Valmennettavat, joiden valmennus alkoi aikavälillä, oman kunnan mukaan.",
  },
  contacts: {
    title: (contacts: number, employers: number) =>
      `${plural("fi", contacts, { one: "1 kontakti", other: `${contacts} kontaktia` })}, ${plural("fi", employers, { one: "1 työnantaja", other: `${employers} työnantajaa` })}`,
    employers: "Työnantajia",
    contacts: "Kontakteja",
    each: (mean: string) => `Yhteen työnantajaan oltiin yhteydessä keskimäärin ${mean} kertaa.`,
    byPurpose: "Kontaktit aiheittain",
    byChannel: "Kontaktit tavoittain",
    note: (columns: string) => `Prosentit sarakkeen kontakteista (${columns}).`,
    purpose: "Aihe",
    channel: "Tapa",
    unitShort: "kpl",
    read: "Miten lukea:",
    definition:
      " määrä kertoo, kuinka usein kohdattiin, ei sitä, mitä kohtaamisesta seurasi. Kontaktit ja työnantajat ovat työnantajan kunnan mukaan. Kontakti, jossa oli useampi valmentaja, on yksi kontakti.",
  },
  tables,
};
