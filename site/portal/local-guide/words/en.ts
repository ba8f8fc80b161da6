import type { localGuide as fi } from "./fi.ts";

/** What the organisation says in the guide itself, and the supplements of its municipalities. */
export const localGuide: typeof fi = {
  title: "In our area",
  saved: (day) => `Updated ${day}.`,
  where: "Where",
  wholeArea: "The whole area served",
  amount: "How much",
  valid: "Valid",
  who: "Who can get it",
  how: "How to apply",
  ofYear: (year) => `The source speaks of ${year}.`,
  checked: (day) => `Checked ${day}.`,
  source: "Source:",
  tell: {
    month: (sum) => `${sum} a month`,
    once: (sum) => `${sum} once`,
    share: (share) => `${share} of the gross wage`,
    cap: (sum) => `at most ${sum} a month`,
    months: (months) => (months === 1 ? "for one month" : `for at most ${months} months`),
    since: (day) => `from ${day}, until further notice`,
  },
  cost: {
    title: "Municipal supplements",
    caption: "Cost a month when the municipality pays a supplement",
    note: "This is an estimate. The municipality decides whether you get the supplement and whether you can have it together with a pay subsidy. Here support and supplement never exceed the pay and the employer's on-costs.",
    headings: { option: "Option", supplement: "Supplement", during: "You pay during it", total: "Supplement in all" },
    with: (supplement, support) => `${supplement} and ${support}`,
    perMonth: (sum) => `${sum} a month`,
    perMonths: (months, sum) => `${months}\u00a0months:\u00a0${sum}`,
    once: (sum) => `${sum} once`,
    others: "A municipality's own money is granted at its discretion. The conditions and the source are below.",
  },
};
