import { sql } from "drizzle-orm";
import { contactChannels, contactPurposes, inPersonChannels } from "../../../schema/vocabulary.ts";
import type { FactSet } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { withinDays } from "../period.ts";
import { beginning } from "../suppression/sums.ts";

/** Contacts of the period in the employer's municipality; archived ones are left out. */
export const contactFacts: FactSet = {
  name: "contacts",
  unit: "contact",
  select: (asked) => sql`SELECT id, municipality, date AS day, employer_id, purpose, channel, iso_week,
      channel IN (${sql.raw(inPersonChannels.map((channel) => `'${channel}'`).join(", "))}) AS in_person
    FROM contacts WHERE archived_at IS NULL AND ${withinDays("date", asked)}`,
  once: { first_of_employer: { unit: "employer", id: "employer_id" } },
  byDay: { flag: "in_person" },
};

const metrics = {
  contacts: {
    unit: "contacts",
    numerator:
      "Contacts with employers in the period, in any channel, in the employer's municipality. A contact is one however many coaches were there. Archived contacts do not count.",
    denominator: null,
    period: "period",
  },
  employersContacted: {
    unit: "employers",
    numerator:
      "Different employers (workplaces) with at least one contact in the period, in the employer's municipality. Archived contacts do not count.",
    denominator: null,
    period: "period",
  },
  purpose: {
    unit: "contacts",
    numerator: "Contacts of the period with this purpose.",
    denominator: "The column's contacts of the period.",
    period: "period",
  },
  channel: {
    unit: "contacts",
    numerator: "Contacts of the period in this channel.",
    denominator: "The column's contacts of the period.",
    period: "period",
  },
} satisfies Record<string, Metric>;

const all = { set: contactFacts };

const part = (metric: "purpose" | "channel", code: string): Line<typeof metric> => ({
  key: `${metric}.${code}`,
  metric,
  picked: { set: contactFacts, match: { [metric]: [code] } },
  of: all,
  cell: "percent",
});

/** Employers contacted, contacts, and contacts by purpose and by channel. */
export const contacts: Table<keyof typeof metrics> = {
  name: "contacts",
  metrics,
  metric: "contacts",
  columns: "municipality",
  lines: () => [
    {
      key: "employersContacted",
      metric: "employersContacted",
      picked: { set: contactFacts, match: { first_of_employer: [1] } },
      cell: "count",
    },
    { key: "contacts", metric: "contacts", picked: all, cell: "count" },
    ...contactPurposes.map((code) => part("purpose", code)),
    ...contactChannels.map((code) => part("channel", code)),
  ],
  outsiders: {
    sums: (keys) => ["purpose.", "channel."].map((prefix) => ({ whole: "contacts", parts: beginning(keys, prefix) })),
    size: "contacts",
  },
};
