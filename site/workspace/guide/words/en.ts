import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const guide: typeof fi.guide = {
  title: "Guide",
  lead: "Whether its pages were of use to readers, and when the facts are checked.",
  to: "To",
  votes: "Answers by page",
  votesNote: "The question stands at the end of each page. Only the day’s sums are kept, not who answered.",
  headings: ["Page", "Of use", "Not of use", "Checked", "To be checked by"],
  waits: (day) => `${day}, waits to be checked`,
  toCheck: "Check the guide’s facts",
  toCheckNote: (count) => plural("en", count, { one: "1 page", other: `${count} pages` }),
  due: (day) => `The facts were to be checked by ${day}. Readers are told so on the page.`,
  pages: {
    guide: "The guide’s first page",
    "support-finder": "Support and costs",
    "whole-guide": "The whole guide",
  },
};
