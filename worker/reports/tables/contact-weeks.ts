import { inPersonChannels } from "../../../schema/vocabulary.ts";
import type { Line, Table } from "../engine/table.ts";
import { contactFacts } from "./contacts.ts";

const ofMunicipality = (code: string): Line => ({
  key: `municipality.${code}`,
  metric: "contacts",
  picked: { set: contactFacts, match: { municipality: [code] } },
  cell: "count",
});

/** Contacts week by week: all of them, those face to face, and those of each municipality that has any. */
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
    { prefix: "municipality", picked: { set: contactFacts }, dimension: "municipality", line: ofMunicipality },
  ],
};
