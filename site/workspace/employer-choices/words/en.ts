import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const employerChoices: typeof fi.employerChoices = {
  employer: "Employer",
  searchHint: "Name, contact person, telephone number or business ID",
  groups: { recent: "Your latest", mine: "In your care", area: "In your municipalities", all: "Others" },
  results: (count) => plural("en", count, { one: "1 match", other: `${count} matches` }),
  moreResults: "These are the first ones. Write more if yours is missing.",
  nothing: (name) => `“${name}” was not found.`,
  nothingText: "Try a shorter beginning, or add the employer.",
  change: "Change",
  changeWhat: "employer",
  searchOffline: "The search has no connection. What you wrote stays: press Search when the network is back.",
  matchedPerson: (name, phone) => (phone ? `${name}, ${phone}` : name),
  addNamed: (name) => `Add a new employer “${name}”`,
};
