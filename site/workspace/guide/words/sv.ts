import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const guide: typeof fi.guide = {
  title: "Guiden",
  lead: "Om sidorna var till nytta för läsarna, och när uppgifterna kontrolleras.",
  to: "Till",
  votes: "Svar per sida",
  votesNote: "Frågan finns i slutet av varje sida. Bara dagens summor sparas, inte vem som svarade.",
  headings: ["Sida", "Till nytta", "Inte till nytta", "Kontrollerad", "Kontrolleras senast"],
  waits: (day) => `${day}, väntar på kontroll`,
  toCheck: "Kontrollera guidens uppgifter",
  toCheckNote: (count) => plural("sv", count, { one: "1 sida", other: `${count} sidor` }),
  due: (day) => `Uppgifterna skulle kontrolleras senast ${day}. Läsarna får veta det på sidan.`,
  pages: {
    guide: "Guidens första sida",
    "support-finder": "Stöd och kostnader",
    "whole-guide": "Hela guiden",
  },
};
