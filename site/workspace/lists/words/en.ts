import type * as fi from "./fi.ts";

/** The organisation's own lists: what it calls who refers, why coaching ends, ways onward, its tags for employers. */
export const lists: typeof fi.lists = {
  title: "Lists",
  lead: "Name the choices as your team says them. Reports count them by kind, so that years can be compared.",
  countsAs: (kind) => `In reports: ${kind}`,
  grouped: (kind) => `Group: ${kind}`,
  from: (day) => `Valid from ${day}`,
  until: (day) => `Valid until ${day}`,
  retired: "No longer valid",
  ahead: "Not yet valid",
  nothing: "The list is empty.",
  nothingText: "Add its first item below.",
  add: "Add to a list",
  kind: "List and kind",
  kindHint: "The kind says what reports count it as. It cannot be changed later.",
  chooseKind: "Choose",
  validFromHint: "Leave empty where it has always been valid.",
  validUntilHint: "After that it can no longer be chosen. Where it has been chosen, it stays.",
  healthHint:
    "The kind “Life situation or health” is not meant to be taken apart: no health data is stored, not in a name either.",
  save: "Add",
  saved: "Added to the list.",
  changed: "The changes are saved.",
  remove: "Remove from the list",
  removeText: "Only what nobody has chosen can be removed. Otherwise give it a last day of use.",
  removed: "Removed from the list.",
  choose: "Choose",
  retiredOption: (name, day) => `${name} (valid until ${day})`,
};
