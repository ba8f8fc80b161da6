import type * as fi from "./fi.ts";

/** Days when a coach is away, and who stands in. */
export const absences: typeof fi.absences = {
  title: "Absences",
  lead: "While you are away, your substitute sees and handles your reminders. The reason is not recorded.",
  listed: "Current and upcoming",
  nothing: "Nobody is away.",
  nothingText: "Absences appear here when someone records them.",
  add: "Add an absence",
  change: "Change the absence",
  who: "Who is away?",
  startsOn: "First day",
  endsOn: "Last day",
  substituteHint: "Without a substitute, the team lead handles the reminders.",
  leadStandsIn: "The team lead",
  standsIn: (name) => `Substitute: ${name}.`,
  save: "Save the absence",
  saved: "The absence is saved.",
  remove: "Remove the absence",
  removed: "The absence is removed.",
};
