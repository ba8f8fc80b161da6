import { plural } from "../plural.ts";
import type * as fi from "./fi.ts";

export const charts: typeof fi.charts = {
  parts: (sum, parts) => `${sum}, of which ${parts}`,
  part: (name, value) => `${name} ${value}`,
  line: (name, value) => `${name}: ${value}.`,
  nothing: "Nothing in this period.",
  week: (week, year) => `week ${week}/${year}`,
  weeks: (first, last) => `Starts: ${first}. Ends: ${last}.`,
  most: (value, when) => `Most, ${value}: ${when}.`,
  meanLine: (mean) => `Mean ${mean} a week`,
  mean: (mean) => `The mean is ${mean} a week.`,
  weekShort: "wk",
  curve: (name, from, first, to, last) => `${name}: ${from} ${first}, ${to} ${last}.`,
  point: (name, when, value) => `${name}: ${when} ${value}.`,
  now: "now",
  before: "before",
  stage: (name, at, moved) => `${name}: ${at}, reached this stage ${moved}.`,
  sameScale: "Same scale in all pictures.",
  pictures: {
    weeks: (mean) => `There were ${mean} contacts a week on average.`,
    weeksUnit: (days) => `Contacts a week, ${days}.`,
    places: (count) =>
      plural("en", count, {
        one: "There were contacts in one municipality.",
        other: `There were contacts in ${count} municipalities.`,
      }),
    curve: (first, last) => `The employment ratio was ${first} at the start and ${last} at the end.`,
    curveAt: (last) => `The employment ratio was ${last}.`,
    curveUnit: "The ratio on the last day of each month.",
    compared: (days) => `Compared with ${days}`,
    ladder: (partners, all) => `${partners} are partners, of ${all} employers in all.`,
    ladderUnit: "Employers, number. Both bars on the same scale.",
    at: (day) => `At the stage ${day}`,
    moved: (days) => `Reached the stage ${days}`,
    referrals: (sources, most, all) => `Most were referred by: ${sources}, ${most}. ${all} started in all.`,
    referralsUnit: (days) => `People whose coaching started ${days}.`,
    hindrances: (named, most) => `Mentioned most often: ${named}, ${most}.`,
    hindrancesUnit: "Employers, number. One employer can mention several obstacles.",
    hindrancesPanel: "Obstacles by sector",
  },
};
