import type { WorkspaceWords } from "../../dictionary.ts";
import { plural } from "../../plural.ts";

export const charts: WorkspaceWords["charts"] = {
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
  stage: (name, at, moved) => `${name}: ${at}, flyttade till det här steget ${moved}.`,
  sameScale: "Samma skala i alla bilder.",
  pictures: {
    weeks: (mean) => `Per vecka blev det i medeltal ${mean} kontakter.`,
    weeksUnit: (days) => `Kontakter per vecka, ${days}.`,
    places: (count) =>
      plural("sv", count, { one: "Kontakter fanns i en kommun.", other: `Kontakter fanns i ${count} kommuner.` }),
    curve: (first, last) => `Sysselsättningskvoten var i början ${first} och i slutet ${last}.`,
    curveAt: (last) => `Sysselsättningskvoten var ${last}.`,
    curveUnit: "Kvoten den sista dagen i varje månad.",
    compared: (days) => `Jämförelsetid ${days}`,
    ladder: (partners, all) => `Partner är ${partners}, arbetsgivare sammanlagt ${all}.`,
    ladderUnit: "Arbetsgivare, antal. Samma skala i båda staplarna.",
    at: (day) => `På steget ${day}`,
    moved: (days) => `Steg upp på steget ${days}`,
    referrals: (sources, most, all) => `Oftast hänvisade: ${sources}, ${most}. Sammanlagt började ${all}.`,
    referralsUnit: (days) => `Personer vars arbetsträning började ${days}.`,
    hindrances: (named, most) => `Oftast nämnt hinder: ${named}, ${most}.`,
    hindrancesUnit: "Arbetsgivare per sektor. En arbetsgivare kan nämna flera hinder. Samma skala i alla.",
  },
};
