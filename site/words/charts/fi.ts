import { plural } from "../plural.ts";

/** What a drawing says in words to those who do not see it, and the names of its lines. */
export const charts = {
  parts: (sum: string, parts: string) => `${sum}, joista ${parts}`,
  part: (name: string, value: string) => `${name} ${value}`,
  line: (name: string, value: string) => `${name}: ${value}.`,
  nothing: "Ei mitään tällä ajalla.",
  week: (week: number, year: string) => `viikko ${week}/${year}`,
  weeks: (first: string, last: string) => `Alkaa: ${first}. Päättyy: ${last}.`,
  most: (value: string, when: string) => `Eniten, ${value}: ${when}.`,
  meanLine: (mean: string) => `Keskiarvo ${mean} viikossa`,
  mean: (mean: string) => `Keskiarvo viikossa on ${mean}.`,
  weekShort: "vk",
  curve: (name: string, from: string, first: string, to: string, last: string) =>
    `${name}: ${from} ${first}, ${to} ${last}.`,
  point: (name: string, when: string, value: string) => `${name}: ${when} ${value}.`,
  now: "nyt",
  before: "aiemmin",
  stage: (name: string, at: string, moved: string) => `${name}: ${at}, eteni tähän vaiheeseen ${moved}.`,
  sameScale: "Kaikissa kuvissa sama asteikko.",
  pictures: {
    weeks: (mean: string) => `Viikossa kertyi keskimäärin ${mean} kontaktia.`,
    weeksUnit: (days: string) => `Kontakteja viikoittain, ${days}.`,
    places: (count: number) =>
      plural("fi", count, { one: "Kontakteja oli yhdessä kunnassa.", other: `Kontakteja oli ${count} kunnassa.` }),
    curve: (first: string, last: string) => `Työllisyyskerroin oli alussa ${first} ja lopussa ${last}.`,
    curveAt: (last: string) => `Työllisyyskerroin oli ${last}.`,
    curveUnit: "Kerroin kunkin kuukauden viimeisenä päivänä.",
    compared: (days: string) => `Vertailuaika ${days}`,
    ladder: (partners: string, all: string) => `Kumppaneita on ${partners}, työnantajia kaikkiaan ${all}.`,
    ladderUnit: "Työnantajia, kappaletta. Molemmissa palkeissa sama asteikko.",
    at: (day: string) => `Vaiheessa ${day}`,
    moved: (days: string) => `Eteni vaiheeseen ${days}`,
    referrals: (sources: string, most: string, all: string) =>
      `Useimmin ohjasi: ${sources}, ${most}. Aloittaneita oli kaikkiaan ${all}.`,
    referralsUnit: (days: string) => `Henkilöitä, joiden valmennus alkoi ${days}.`,
    hindrances: (named: string, most: string) => `Useimmin kerrottu este: ${named}, ${most}.`,
    hindrancesUnit: "Työnantajia, kappaletta. Yksi työnantaja voi kertoa monta estettä.",
    hindrancesPanel: "Esteet sektoreittain",
  },
};
