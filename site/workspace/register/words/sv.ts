import { plural } from "../../../words/plural.ts";
import type * as fi from "./fi.ts";

export const register: typeof fi.register = {
  fetch: "Hämta ur PRH:s öppna data",
  fetchHint: "Sökningen använder FO-numret, eller namnet om FO-numret är tomt. Det du redan har skrivit blir kvar.",
  nothing: "Inget företag hittades i registret. Fyll i uppgifterna själv.",
  found: (count) =>
    plural("sv", count, { one: "Ett hittades. Är det detta?", other: `${count} hittades. Vilket av dem?` }),
  foundMore: (count, shown) => `${count} hittades, här de ${shown} första. Vilket av dem?`,
  use: "Använd de här uppgifterna",
  choose: "Välj vilket företags uppgifter som används.",
  ceased: "Upphört",
  filled: (name) => `Uppgifterna hämtades: ${name}. Kontrollera dem och spara.`,
  ceasedNote: "Enligt registret har företaget upphört.",
  kept: "De här har du skrivit själv, och i registret står det annat:",
  suggests: (form, sector) => `Bolagsformen ${form} tyder på sektorn ${sector}. Du avgör.`,
  suggestsOnly: (sector) => `Bolagsformen tyder på sektorn ${sector}. Du avgör.`,
  source: (day) => `Källa: PRH, öppna data, CC BY 4.0 (${day})`,
  sameId: "Med samma FO-nummer",
  sameIdAsk: "Det finns redan ett verksamhetsställe med det här FO-numret. Är detta ett annat?",
  sameIdYes: "Spara som ett annat verksamhetsställe",
  sameIdMore: "Visa alla verksamhetsställen",
};
