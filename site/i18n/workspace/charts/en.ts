import type { WorkspaceWords } from "../../dictionary.ts";

export const charts: WorkspaceWords["charts"] = {
  parts: (sum, parts) => `${sum}, of which ${parts}`,
  part: (name, value) => `${name} ${value}`,
  line: (name, value) => `${name}: ${value}.`,
  nothing: "Nothing in this period.",
  week: (week, year) => `week ${week}/${year}`,
  weeks: (first, last) => `Begins: ${first}. Ends: ${last}.`,
  most: (value, when) => `Most, ${value}: ${when}.`,
  meanLine: (mean) => `Mean ${mean} a week`,
  mean: (mean) => `The mean is ${mean} a week.`,
  weekShort: "wk",
  curve: (name, from, first, to, last) => `${name}: ${from} ${first}, ${to} ${last}.`,
  point: (name, when, value) => `${name}: ${when} ${value}.`,
  now: "now",
  before: "before",
  stage: (name, at, moved) => `${name}: ${at}, moved to this stage ${moved}.`,
  sameScale: "Same scale in all pictures.",
};
