import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const guide: typeof fi.guide = {
  title: "Guide",
  lead: "Whether its pages were useful to readers, and when the facts are checked.",
  to: "To",
  votes: "Answers by page",
  votesNote: "The question is at the end of each page. Only the day’s totals are kept, not who answered.",
  headings: ["Page", "Useful", "Not useful", "Checked", "To be checked by"],
  waits: (day) => `${day}, waiting to be checked`,
  toCheck: "Check the guide’s facts",
  toCheckNote: (count) => plural("en", count, { one: "1 page", other: `${count} pages` }),
  due: (day) => `The facts should have been checked by ${day}. Readers are told this on the page.`,
  pages: {
    guide: "The guide’s first page",
    "support-finder": "Support and costs",
    "whole-guide": "The whole guide",
  },
};
