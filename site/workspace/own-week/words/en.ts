import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const ownWeek: typeof fi.ownWeek = {
  title: "Your week",
  unit: (count) => plural("en", count, { one: "contact in person", other: "contacts in person" }),
  known: (known, met) => {
    if (met === 0) return "No meetings in person yet this week.";
    if (met === 1) return known === 1 ? "You already knew the employer." : "The employer was a new acquaintance.";
    return `${known} of ${met} employers ${plural("en", known, { one: "was", other: "were" })} known already.`;
  },
  before: (range) => `In the seven weeks before: ${range}.`,
  none: "The figures for eight weeks appear here when you log a visit or an event.",
  chart: "Contacts in person by week",
  weeks: (weeks) => `Count, weeks ${weeks}. This week is not over.`,
  described: (week, count) => `Week ${week}: ${count}.`,
  table: "The same figures as a table",
  week: "Week",
  count: "Contacts",
  inPerson: "In person",
  definition:
    " = a visit or an event where you were present. A joint visit is in the figures of everyone who was there.",
  knownTerm: "Known already",
  knownDefinition: " = someone in the team has met the employer face to face on an earlier day.",
};
