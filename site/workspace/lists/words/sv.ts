import type * as fi from "./fi.ts";

/** The organisation's own lists: what it calls who refers, why coaching ends, ways onward, its tags for employers. */
export const lists: typeof fi.lists = {
  title: "Listor",
  lead: "Ge alternativen de namn som ni själva använder. Rapporterna räknar dem efter slag, så att åren går att jämföra.",
  countsAs: (kind) => `I rapporterna: ${kind}`,
  grouped: (kind) => `Grupp: ${kind}`,
  from: (day) => `Gäller från ${day}`,
  until: (day) => `Gäller till ${day}`,
  retired: "Gäller inte längre",
  ahead: "Gäller inte ännu",
  nothing: "Listan är tom.",
  nothingText: "Lägg till det första nedan.",
  add: "Lägg till i en lista",
  kind: "Lista och slag",
  kindHint: "Slaget avgör vad det räknas som i rapporterna. Det går inte att byta senare.",
  chooseKind: "Välj",
  validFromHint: "Lämna tomt om det alltid har gällt.",
  validUntilHint: "Efter det går det inte längre att välja. Där det redan har valts står det kvar.",
  healthHint:
    "Slaget ”Livssituation eller hälsa” är inte tänkt att delas upp: uppgifter om hälsa sparas inte, inte heller i ett namn.",
  save: "Lägg till",
  saved: "Tillagt i listan.",
  changed: "Ändringarna har sparats.",
  remove: "Ta bort ur listan",
  removeText: "Bara det som ingen har valt går att ta bort. Ge annars en sista dag för när det kan väljas.",
  removed: "Borttaget ur listan.",
  choose: "Välj",
  retiredOption: (name, day) => `${name} (gäller till ${day})`,
};
