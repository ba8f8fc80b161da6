import type * as fi from "./fi.ts";

export const personFigures: typeof fi.personFigures = {
  title: "Person figures",
  lead: "No persons are kept in Rinnalla. Type the month's figures from the client system in here. Reports show them as typed in, with the source.",
  leadKept:
    "Participants are kept here again, so figures are counted from them. Here you can correct and remove months that were typed in before.",
  saved: "The figures have been saved.",
  removed: "The figures have been removed.",
  add: "Type a month in",
  change: "Correct a month",
  monthHint: "The month the figures are of",
  sourceHint: "For example the client system's report and its day",
  countHint: "Leave empty if you do not know.",
  listed: "Months typed in",
  nothing: "No month has been typed in yet",
  nothingText: "Type the first month in above.",
  remove: "Remove this month's figures",
  cancel: "Type another month in",
  back: "Cancel",
};
