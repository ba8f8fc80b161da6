import type * as fi from "./fi.ts";

export const events: typeof fi.events = {
  title: "Händelser",
  lead: "Vem som gjorde vad och när. Innehåll sparas inte här.",
  ofSubject: "Händelser för ett objekt",
  all: "Visa alla händelser",
  subject: "Objektets identifierare",
  when: "När",
  who: "Vem",
  what: "Vad",
  fields: "Uppgifter",
  subjectShort: "Objekt",
  public: "Offentlig sida",
  system: "Systemet",
  nothing: "Inga händelser hittades.",
  caption: "De nyaste först",
};
