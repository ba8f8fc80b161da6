import type { localGuide as fi } from "./fi.ts";

/** What the organisation says in the guide itself, and the supplements of its municipalities. */
export const localGuide: typeof fi = {
  title: "I vårt område",
  saved: (day) => `Uppdaterat ${day}.`,
  where: "Var",
  wholeArea: "Hela verksamhetsområdet",
  amount: "Hur mycket",
  valid: "Gäller",
  who: "Vem kan få det",
  how: "Så ansöker du",
  ofYear: (year) => `Källan gäller år ${year}.`,
  checked: (day) => `Kontrollerat ${day}.`,
  source: "Källa:",
  tell: {
    month: (sum) => `${sum} per månad`,
    once: (sum) => `${sum} en gång`,
    share: (share) => `${share} av bruttolönen`,
    cap: (sum) => `högst ${sum} per månad`,
    months: (months) => (months === 1 ? "i en månad" : `högst ${months} månader`),
    since: (day) => `från och med ${day}, tills vidare`,
  },
  cost: {
    title: "Kommuntillägg",
    caption: "Kostnaden per månad när kommunen betalar ett tillägg",
    note: "Det här är en uppskattning. Kommunen beslutar om du får tillägget och om du kan få det samtidigt med lönesubvention. Stöd och tillägg överstiger i den här räkningen inte lönen och bikostnaderna.",
    headings: {
      option: "Alternativ",
      supplement: "Kommuntillägg",
      during: "Du betalar under tillägget",
      total: "Kommuntillägg sammanlagt",
    },
    with: (supplement, support) => `${supplement} och ${support}`,
    perMonth: (sum) => `${sum} per månad`,
    perMonths: (months, sum) => `${months}\u00a0mån.:\u00a0${sum}`,
    once: (sum) => `${sum} en gång`,
    others: "Kommunens eget ekonomiska stöd beviljas efter prövning. Villkoren och källan står nedan.",
  },
};
