import { inPersonChannels } from "../../../schema/vocabulary.ts";
import type { Table } from "../engine/table.ts";
import { contactFacts } from "./contacts.ts";

/** Contacts week by week, all of them and those face to face. */
export const contactWeeks: Table = {
  name: "contact-weeks",
  metric: "contacts",
  columns: "week",
  lines: () => [
    { key: "contacts", metric: "contacts", picked: { set: contactFacts }, cell: "count" },
    {
      key: "inPerson",
      metric: "contactsInPerson",
      picked: { set: contactFacts, match: { channel: [...inPersonChannels] } },
      of: { set: contactFacts },
      cell: "percent",
    },
  ],
};
