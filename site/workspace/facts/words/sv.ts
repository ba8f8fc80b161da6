import type * as fi from "./fi.ts";

export const facts: typeof fi.facts = {
  title: "Uppgifternas ålder",
  lead: (day: string) =>
    `Vilka uppgifter i guiden, räknaren och effektberäkningen som ska kontrolleras på nytt. Läget ${day}. Läsaren ser året bredvid uppgiften.`,
  nothing: "Varje uppgift har en källa från i år.",
  headings: ["Uppgift", "Senaste år", "Källor"],
  noYear: "inte angivet",
  more: (rest: number) => `och ${rest} till`,
  rate: (name: string) => `Lönebikostnader: ${name}`,
  supplement: (name) => `Kommuntillägg: ${name}`,
  value: (name: string) => `Effekt i euro: ${name}`,
  abolished: (name: string, day: string) => `${name}: indragen ${day}`,
  findings: {
    past_year: {
      title: "Året har gått",
      note: "Den nyaste källan gäller ett tidigare år. Sök en källa för i år, eller låt uppgiften stå med sitt år.",
    },
    abolished_authority: {
      title: "Källan är en indragen myndighets",
      note: "Anvisningen är från den tid då myndigheten fanns. Sök en källa från den nuvarande myndigheten.",
    },
    unconfirmed: {
      title: "Ingen källa bekräftar",
      note: "Källans år är inte angivet, eller två källor ger olika uppgifter.",
    },
  },
};
