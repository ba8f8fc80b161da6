import { plural } from "../plural.ts";
import type * as fi from "./fi.ts";

export const charts: typeof fi.charts = {
  parts: (sum, parts) => `${sum}, varav ${parts}`,
  part: (name, value) => `${name} ${value}`,
  line: (name, value) => `${name}: ${value}.`,
  nothing: "Ingenting under den här tiden.",
  week: (week, year) => `vecka ${week}/${year}`,
  weeks: (first, last) => `Börjar: ${first}. Slutar: ${last}.`,
  most: (value, when) => `Mest, ${value}: ${when}.`,
  meanLine: (mean) => `Medeltal ${mean} per vecka`,
  mean: (mean) => `Medeltalet per vecka är ${mean}.`,
  weekShort: "v",
  curve: (name, from, first, to, last) => `${name}: ${from} ${first}, ${to} ${last}.`,
  point: (name, when, value) => `${name}: ${when} ${value}.`,
  now: "nu",
  before: "tidigare",
  stage: (name, at, moved) => `${name}: ${at}, nådde det här skedet ${moved}.`,
  sameScale: "Samma skala i alla bilder.",
  pictures: {
    weeks: (mean) => `Det togs i medeltal ${mean} kontakter per vecka.`,
    weeksUnit: (days) => `Kontakter per vecka, ${days}.`,
    places: (count) =>
      plural("sv", count, {
        one: "Det fanns kontakter i en kommun.",
        other: `Det fanns kontakter i ${count} kommuner.`,
      }),
    curve: (first, last) => `Sysselsättningskvoten var ${first} i början och ${last} i slutet.`,
    curveAt: (last) => `Sysselsättningskvoten var ${last}.`,
    curveUnit: "Kvoten den sista dagen i varje månad.",
    compared: (days) => `Jämförelsetid ${days}`,
    ladder: (partners, all) => `${partners} är partner, av sammanlagt ${all} arbetsgivare.`,
    ladderUnit: "Arbetsgivare, antal. Samma skala i båda staplarna.",
    at: (day) => `I skedet ${day}`,
    moved: (days) => `Nådde skedet ${days}`,
    referrals: (sources, most, all) => `Flest hänvisades av: ${sources}, ${most}. Sammanlagt började ${all}.`,
    referralsUnit: (days) => `Personer vars arbetsträning började ${days}.`,
    hindrances: (named, most) => `Oftast nämnt hinder: ${named}, ${most}.`,
    hindrancesUnit: "Arbetsgivare, antal. En arbetsgivare kan nämna flera hinder.",
    hindrancesPanel: "Hinder per sektor",
  },
};
