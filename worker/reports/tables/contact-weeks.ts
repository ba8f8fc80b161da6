import type { Line, Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { beginning } from "../suppression/sums.ts";
import { contactFacts, contacts } from "./contacts.ts";

const metrics = {
  contactsInPerson: {
    unit: "contacts",
    numerator: "Contacts of the period at which the employer was met face to face: visits and events.",
    denominator: "The column's contacts of the period.",
    period: "period",
  },
  contacts: contacts.metrics.contacts,
} satisfies Record<string, Metric>;

const ofMunicipality = (code: string): Line<"contacts"> => ({
  key: `municipality.${code}`,
  metric: "contacts",
  picked: { set: contactFacts, match: { municipality: [code] } },
  cell: "count",
});

/** Contacts week by week: all of them, those face to face, and those of each municipality that has any. */
export const contactWeeks: Table<keyof typeof metrics> = {
  name: "contact-weeks",
  metrics,
  metric: "contacts",
  columns: "week",
  lines: () => [
    { key: "contacts", metric: "contacts", picked: { set: contactFacts }, cell: "count" },
    {
      key: "inPerson",
      metric: "contactsInPerson",
      picked: { set: contactFacts, match: { in_person: [1] } },
      of: { set: contactFacts },
      cell: "percent",
    },
    { prefix: "municipality", picked: { set: contactFacts }, dimension: "municipality", line: ofMunicipality },
  ],
  outsiders: {
    sums: (keys) => {
      const municipalities = beginning(keys, "municipality.");
      return municipalities.length > 0 ? [{ whole: "contacts", parts: municipalities }] : [];
    },
    size: "contacts",
  },
};
