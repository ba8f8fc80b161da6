import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const register: typeof fi.register = {
  fetch: "Fetch from PRH's open data",
  fetchHint: "The search uses the business ID, or the name if the ID is empty. What you have written stays.",
  nothing: "No business was found in the register. Fill in the details by hand.",
  found: (count) =>
    plural("en", count, { one: "One was found. Is this it?", other: `${count} were found. Which one?` }),
  foundMore: (count, shown) => `${count} were found, here are the first ${shown}. Which one?`,
  use: "Use these details",
  choose: "Choose the business whose details are used.",
  ceased: "Ceased",
  filled: (name) => `Details fetched: ${name}. Check them and save.`,
  ceasedNote: "According to the register the business has ceased.",
  kept: "You wrote these yourself, and the register says otherwise:",
  suggests: (form, sector) => `The legal form ${form} suggests the sector ${sector}. You decide.`,
  suggestsOnly: (sector) => `The legal form suggests the sector ${sector}. You decide.`,
  source: (day) => `Source: PRH, open data, CC BY 4.0 (${day})`,
  sameId: "With the same business ID",
  sameIdAsk: "There is already a workplace with this business ID. Is this another one?",
  sameIdYes: "Save as another workplace",
  sameIdMore: "Show all workplaces",
};
