import { plural } from "../../../words/plural.ts";
import { tables } from "./tables/fi.ts";

const jobs = (count: number, shown: string) =>
  plural("fi", count, { one: `${shown} työsuhde`, other: `${shown} työsuhdetta` });

/** The lead's reports. Each figure says what it is made of, and its definition stands beside it. */
export const reports = {
  title: "Raportit",
  period: (period: string, where: string) => `${period}, ${where}`,
  total: "Yhteensä",
  everyone: "Kaikki",
  asOf: (day: string) => `Tilanne ${day}`,
  begun: (period: string) => `Alkaneet ${period}`,
  week: (week: number, year: string) => `Viikko ${week}/${year}`,
  figures: { of: "kaikista", percent: "%", mean: "ka.", median: "med." },
  numberOf: (number: string, row: string, column: string) => `${number}: ${row}, ${column}`,
  nothing: "Tältä ajalta ei ole lukuja.",
  excel: "Excel",
  csv: "CSV",
  csvOf: (table: string) => `CSV: ${table}`,
  nothingText: "Luvut tulevat tähän itsestään, kun tiimi kirjaa työtään. Voit myös valita pidemmän ajan.",
  toChapter: "Taulukot ja rivit",
  otherChapters: "Muut luvut",
  chaptersTitle: "Kaikki luvut",
  moreTitle: "Raportit ja työkalut",
  tools: {
    feedback: "Annetut vastaukset, ja kuinka moneen pyyntöön vastattiin",
    meeting: "Viikko yhdellä sivulla: seinälle, paperille ja läpikäydyksi merkittäväksi",
  },
  chapters: {
    employment: "Kuinka moni on työllistynyt, ja miten kerroin on kehittynyt",
    placements: "Mihin työsuhteita syntyi, ja mitä muuta tapahtui",
    retention: "Mitkä työsuhteet jatkuivat, myös palkkatuen jälkeen",
    "first-steps": "Kuinka pian saatiin ensimmäinen kontakti ja ensimmäinen työ",
    referrals: "Ketkä ohjasivat valmennukseen",
    contacts: "Keihin oltiin yhteydessä, miksi ja miten, viikko viikolta",
    "weekly-contacts": "Kuinka usein valmentajat tapasivat työnantajia kasvokkain",
    employers: "Missä vaiheessa yhteistyö on, ja mikä estää palkkaamasta",
    inquiries: "Vastattiinko ajoissa, ja mitä yhteydenotoista syntyi",
    agreements: "Tehdyt ja voimassa olevat yhteistyösopimukset",
    feedback: "Mitä työnantajat sanoivat",
    criteria: "Mitä luvut kertovat laadusta, ja mikä jää arvioitavaksi",
    impact: "Työsuhteet ja viikkotunnit, joista vaikutus euroina lasketaan",
  },
  typedTitle: "Mistä luvut ovat",
  typedBy: (by: string, day: string) => `Kirjasi ${by} ${day}.`,
  filters: {
    title: "Rajaa raporttia",
    allMunicipalities: "Kaikki kunnat",
    quick: {
      title: "Valmiit ajat",
      this_year: "Tämä vuosi",
      last_year: "Viime vuosi",
      last_quarter: "Viime neljännes",
      this_half: "Tämä puolivuosi",
      beginning: "Alusta asti",
      published: "2022 julkaistuna",
    },
    compare: "Vertaa",
    comparisons: {
      none: "Ei verrata",
      before: "Yhtä pitkään aikaan ennen",
      year: "Samoihin päiviin vuotta aiemmin",
      own: "Omiin päiviin",
    },
    comparedFrom: "Vertailu alkaen",
    comparedTo: "Vertailu päättyen",
    compared: {
      noStart: "Valitse vertailun ensimmäinen päivä",
      noPeriod: "Valitse alkupäivä, niin aikaa voi verrata",
      noPeriodEnd: "Valitse loppupäivä, niin aikaa voi verrata",
    },
  },
  compared: {
    caption: (caption: string) => `${caption}: kaksi aikaa rinnakkain`,
    note: (column: string, counts: string) => `${column}. ${counts}`,
    change: "Muutos",
    beside: (figure: string) => `Vertailuaikana ${figure}`,
  },
  rows: {
    units: {
      contact: (n: number, shown: string) => plural("fi", n, { one: `${shown} kontakti`, other: `${shown} kontaktia` }),
      attendance: (n: number, shown: string) =>
        plural("fi", n, { one: `${shown} osallistuminen`, other: `${shown} osallistumista` }),
      employer: (n: number, shown: string) =>
        plural("fi", n, { one: `${shown} työnantaja`, other: `${shown} työnantajaa` }),
      participant: (n: number, shown: string) =>
        plural("fi", n, { one: `${shown} valmennettava`, other: `${shown} valmennettavaa` }),
      placement: (n: number, shown: string) => jobs(n, shown),
      inquiry: (n: number, shown: string) =>
        plural("fi", n, { one: `${shown} yhteydenotto`, other: `${shown} yhteydenottoa` }),
      agreement: (n: number, shown: string) =>
        plural("fi", n, { one: `${shown} sopimus`, other: `${shown} sopimusta` }),
      feedback: (n: number, shown: string) => plural("fi", n, { one: `${shown} vastaus`, other: `${shown} vastausta` }),
    },
    table: "Taulukko",
    when: "Aika",
    shown: "Taulukossa",
    means: "Mitä lasketaan",
    of: (n: string, of: string) => `${n} / ${of}`,
    started: (day: string) => `Valmennus alkoi ${day}`,
    begun: (day: string) => `Alkoi ${day}`,
    signed: (day: string) => `Allekirjoitettu ${day}`,
    answered: "Vastaus",
    anonymous: "Vastaajaa ei näytetä: vastaukset annetaan tiimille nimettöminä.",
    none: "Luvussa ei ole rivejä.",
    seen: "Näiden rivien avaaminen kirjataan tapahtumiin.",
  },
  ratio: {
    title: (ratio: string) => `Työllisyyskerroin ${ratio}`,
    none: "Työllisyyskerroin",
    made: (employed: number, participants: number) =>
      `${employed} ${plural("fi", employed, { one: "työllistynyt", other: "työllistynyttä" })}, ${participants} ${plural("fi", participants, { one: "valmennettava", other: "valmennettavaa" })}`,
    jobs: (count: number) => `Heillä alkanut ${jobs(count, String(count))}`,
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
  },
  persons: {
    title: (count: number) => `${count} valmennuksessa ajan lopussa`,
  },
  referrals: {
    title: (count: number) =>
      plural("fi", count, {
        one: "1 valmennettava ohjaavan tahon mukaan",
        other: `${count} valmennettavaa ohjaavan tahon mukaan`,
      }),
  },
  firstSteps: {
    title: (count: number) =>
      plural("fi", count, { one: "1 valmennettava aloitti", other: `${count} valmennettavaa aloitti` }),
  },
  retention: {
    title: (running: number, all: number) => `3 kuukauden kuluttua jatkui ${running}, kaikkiaan ${all}`,
  },
  weekly: { title: (mean: string) => `Kasvokkain keskimäärin ${mean} kertaa työviikossa` },
  hindrances: { title: (named: number, asked: number) => `Jonkin esteen kertoi ${named}, kysytty ${asked}` },
  agreements: {
    title: (count: number) =>
      plural("fi", count, {
        one: "1 sopimus voimassa ajan lopussa",
        other: `${count} sopimusta voimassa ajan lopussa`,
      }),
  },
  contacts: {
    title: (contacts: number, employers: number) =>
      `${plural("fi", contacts, { one: "1 kontakti", other: `${contacts} kontaktia` })}, ${plural("fi", employers, { one: "1 työnantaja", other: `${employers} työnantajaa` })}`,
    employers: "Työnantajia",
    contacts: "Kontakteja",
    each: (mean: string) => `Yhteen työnantajaan oltiin yhteydessä keskimäärin ${mean} kertaa.`,
  },
  tables,
};
