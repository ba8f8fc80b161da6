import type * as fi from "./fi.ts";

/** Days when a coach is away, and who stands in. */
export const absences: typeof fi.absences = {
  title: "Frånvaro",
  lead: "När du är borta ser och sköter vikarien dina påminnelser. Orsaken antecknas inte.",
  listed: "Pågående och kommande",
  nothing: "Ingen är borta.",
  nothingText: "Frånvaro kommer hit när någon antecknar den.",
  add: "Lägg till frånvaro",
  change: "Ändra frånvaron",
  who: "Vem är borta?",
  startsOn: "Första dagen",
  endsOn: "Sista dagen",
  substituteHint: "Utan vikarie sköter teamledaren påminnelserna.",
  leadStandsIn: "Teamledaren",
  standsIn: (name) => `Vikarie: ${name}.`,
  save: "Spara frånvaron",
  saved: "Frånvaron är sparad.",
  remove: "Ta bort frånvaron",
  removed: "Frånvaron är borttagen.",
};
