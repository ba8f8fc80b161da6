import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";
import { tables } from "./tables/sv.ts";

const jobs = (count: number, shown: string) =>
  plural("sv", count, { one: `${shown} anställning`, other: `${shown} anställningar` });

export const reports: typeof fi.reports = {
  title: "Rapporter",
  period: (period, where) => `${period}, ${where}`,
  total: "Totalt",
  everyone: "Alla",
  asOf: (day) => `Läget ${day}`,
  begun: (period) => `Började ${period}`,
  week: (week, year) => `Vecka ${week}/${year}`,
  figures: { of: "av alla", percent: "%", mean: "mv.", median: "med." },
  numberOf: (number, row, column) => `${number}: ${row}, ${column}`,
  nothing: "Det finns inga siffror för den här perioden.",
  nothingText:
    "Siffrorna kommer hit automatiskt när teamet antecknar sitt arbete. Du kan också välja en längre period.",
  excel: "Excel",
  csv: "CSV",
  csvOf: (table) => `CSV: ${table}`,
  toChapter: "Tabeller och rader",
  otherChapters: "Andra siffror",
  chaptersTitle: "Alla siffror",
  moreTitle: "Rapporter och verktyg",
  tools: {
    feedback: "Svaren som getts, och hur många förfrågningar som besvarats",
    meeting: "Veckan på en sida: för väggen, för papper och för genomgången",
  },
  chapters: {
    employment: "Hur många som är sysselsatta, och hur kvoten har utvecklats",
    placements: "Var anställningarna uppstod, och vad mer som hände",
    retention: "Vilka anställningar som fortsatte, också efter lönesubventionen",
    "first-steps": "Hur snart den första kontakten och det första jobbet kom",
    referrals: "Vem som hänvisade till arbetsträningen",
    contacts: "Vilka vi var i kontakt med, varför och hur, vecka för vecka",
    "weekly-contacts": "Hur ofta arbetstränarna mötte arbetsgivare ansikte mot ansikte",
    employers: "I vilket skede samarbetet är, och vad som hindrar anställning",
    inquiries: "Svarade vi i tid, och vad blev det av kontaktförfrågningarna",
    agreements: "Samarbetsavtal som har ingåtts och som gäller",
    feedback: "Vad arbetsgivarna sade",
    criteria: "Vad siffrorna säger om kvaliteten, och vad som återstår att bedöma",
    impact: "Anställningarna och veckotimmarna som effekten i euro räknas på",
  },
  typedTitle: "Varifrån siffrorna är",
  typedBy: (by, day) => `Inskrivet av ${by} ${day}.`,
  filters: {
    title: "Avgränsa rapporten",
    allMunicipalities: "Alla kommuner",
    quick: {
      title: "Färdiga perioder",
      this_year: "I år",
      last_year: "I fjol",
      last_quarter: "Förra kvartalet",
      this_half: "Det här halvåret",
      beginning: "Från början",
      published: "2022 som publicerat",
    },
    compare: "Jämför",
    comparisons: {
      none: "Ingen jämförelse",
      before: "Lika lång period före",
      year: "Samma dagar ett år tidigare",
      own: "Egna dagar",
    },
    comparedFrom: "Jämförelsen från",
    comparedTo: "Jämförelsen till",
    compared: {
      noStart: "Välj jämförelsens första dag",
      noPeriod: "Välj första dagen, så kan perioden jämföras",
      noPeriodEnd: "Välj sista dagen, så kan perioden jämföras",
    },
  },
  compared: {
    caption: (caption) => `${caption}: två perioder sida vid sida`,
    note: (column, counts) => `${column}. ${counts}`,
    change: "Ändring",
    beside: (figure) => `Under jämförelseperioden ${figure}`,
  },
  rows: {
    units: {
      contact: (n, shown) => plural("sv", n, { one: `${shown} kontakt`, other: `${shown} kontakter` }),
      attendance: (n, shown) => plural("sv", n, { one: `${shown} deltagande`, other: `${shown} deltaganden` }),
      employer: (_, shown) => `${shown} arbetsgivare`,
      participant: (n, shown) => plural("sv", n, { one: `${shown} klient`, other: `${shown} klienter` }),
      placement: (n, shown) => jobs(n, shown),
      inquiry: (n, shown) =>
        plural("sv", n, { one: `${shown} kontaktförfrågan`, other: `${shown} kontaktförfrågningar` }),
      agreement: (_, shown) => `${shown} avtal`,
      feedback: (_, shown) => `${shown} svar`,
    },
    table: "Tabell",
    when: "Tid",
    shown: "I tabellen",
    means: "Vad som räknas",
    of: (n, of) => `${n} / ${of}`,
    started: (day) => `Arbetsträningen började ${day}`,
    begun: (day) => `Började ${day}`,
    signed: (day) => `Undertecknat ${day}`,
    answered: "Svar",
    anonymous: "Vem som svarade visas inte: svaren ges till teamet utan namn.",
    none: "Siffran har inga rader.",
    seen: "Att de här raderna öppnas antecknas bland händelserna.",
  },
  ratio: {
    title: (ratio) => `Sysselsättningskvot ${ratio}`,
    none: "Sysselsättningskvot",
    made: (employed, participants) =>
      `${employed} ${plural("sv", employed, { one: "sysselsatt", other: "sysselsatta" })}, ${participants} ${plural("sv", participants, { one: "klient", other: "klienter" })}`,
    jobs: (count) => `De har inlett ${jobs(count, String(count))}`,
  },
  placements: {
    title: (count, shown) => `${jobs(count, shown)} enligt sektor`,
    finding: (where, most, all, subsidised) =>
      `Flest anställningar började ${where}: ${most}, sammanlagt ${all}. Med lönesubvention började ${subsidised}.`,
    nothing: "Inga anställningar under den här perioden.",
    where: {
      company: "i företag",
      city: "i städer och kommuner",
      third_sector: "i tredje sektorn",
      other_public: "hos övriga offentliga arbetsgivare",
    },
    unit: "Anställningar, antal. Samma skala i alla kommuner.",
    unsubsidised: "Utan lönesubvention",
    subsidised: "Med lönesubvention",
    apprenticeship: "Läroavtal",
    panel: (municipality, count) => `${municipality}, ${jobs(count, String(count))}`,
  },
  persons: {
    title: (count) => `${count} i arbetsträning i slutet av perioden`,
  },
  referrals: {
    title: (count) =>
      plural("sv", count, {
        one: "1 klient enligt hänvisande instans",
        other: `${count} klienter enligt hänvisande instans`,
      }),
  },
  firstSteps: {
    title: (count) =>
      plural("sv", count, { one: "1 klient inledde arbetsträning", other: `${count} klienter inledde arbetsträning` }),
  },
  retention: { title: (running, all) => `Efter 3 månader fortsatte ${running}, av sammanlagt ${all}` },
  weekly: { title: (mean) => `Ansikte mot ansikte i genomsnitt ${mean} gånger per arbetsvecka` },
  hindrances: { title: (named, asked) => `${named} nämnde något hinder, ${asked} har tillfrågats` },
  agreements: { title: (count) => `${count} avtal i kraft i slutet av perioden` },
  contacts: {
    title: (contacts, employers) =>
      `${plural("sv", contacts, { one: "1 kontakt", other: `${contacts} kontakter` })}, ${plural("sv", employers, { one: "1 arbetsgivare", other: `${employers} arbetsgivare` })}`,
    employers: "Arbetsgivare",
    contacts: "Kontakter",
    each: (mean) => `Vi var i genomsnitt i kontakt med en arbetsgivare ${mean} gånger.`,
  },
  tables,
};
