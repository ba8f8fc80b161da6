import type * as fi from "./fi.ts";

export const events: typeof fi.events = {
  title: "Events",
  lead: "Who did what and when. No contents are stored here.",
  ofSubject: "Events of one subject",
  all: "Show all events",
  subject: "Identifier of the subject",
  when: "When",
  who: "Who",
  what: "What",
  fields: "Fields",
  subjectShort: "Subject",
  public: "Public page",
  system: "System",
  nothing: "No events were found.",
  caption: "The newest first",
};
