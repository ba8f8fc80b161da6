import type { WorkspaceWords } from "../../dictionary.ts";

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
};
