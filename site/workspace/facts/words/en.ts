import type * as fi from "./fi.ts";

export const facts: typeof fi.facts = {
  title: "Age of facts",
  lead: (day: string) =>
    `Which facts of the guide, the calculator and the effect in euros have to be looked at again. As of ${day}. Readers see the year beside a figure.`,
  nothing: "Every fact has a source from this year.",
  headings: ["Fact", "Newest year", "Sources"],
  noYear: "not given",
  more: (rest: number) => `and ${rest} more`,
  rate: (name: string) => `On-costs: ${name}`,
  supplement: (name) => `Municipal supplement: ${name}`,
  value: (name: string) => `Effect in euros: ${name}`,
  abolished: (name: string, day: string) => `${name}: abolished ${day}`,
  findings: {
    past_year: {
      title: "The year has passed",
      note: "The newest source speaks of an earlier year. Find a source from this year, or leave the figure with its year.",
    },
    abolished_authority: {
      title: "A source of an abolished authority",
      note: "The instructions are from when the office existed. Find a source from the present authority.",
    },
    unconfirmed: {
      title: "Nothing confirms it",
      note: "The source's year is not given, or two sources give different figures.",
    },
  },
};
