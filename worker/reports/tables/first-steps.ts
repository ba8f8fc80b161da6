import { type SQL, sql } from "drizzle-orm";
import { today } from "../../../schema/values/calendar.ts";
import { inPersonChannels } from "../../../schema/vocabulary.ts";
import type { FactSet } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { withinDays } from "../period.ts";
import { beginning } from "../suppression/sums.ts";

/** Days from the coaching's start to a day: none where that was earlier, null where there is none. */
const daysTo = (day: SQL): SQL => sql`CAST(max(0, julianday(${day}) - julianday(o.started_on)) AS INTEGER)`;

const firstContact = (which: SQL): SQL => sql`(SELECT min(c.date) FROM contacts c
  WHERE c.participant_id = o.id AND c.archived_at IS NULL AND c.date <= ${today()} AND ${which})`;

const inPerson = sql`c.channel IN (${sql.join(
  inPersonChannels.map((channel) => sql`${channel}`),
  sql`, `,
)})`;

const firstJob = (): SQL => sql`(SELECT min(p.started_on) FROM placements p
  WHERE p.participant_id = o.id AND p.kind <> 'work_trial' AND p.started_on <= ${today()})`;

/**
 * Participants whose coaching began in the period, and after how many days each first step came. What came until today
 * counts, not only until the period's end: or else nobody who began last month could have waited for two.
 */
const begunFacts: FactSet = {
  name: "first_steps",
  unit: "participant",
  snapshot: true,
  select: (asked) => sql`SELECT o.id, o.municipality, o.started_on AS day,
      ${daysTo(firstContact(sql`1`))} AS contact, ${daysTo(firstContact(inPerson))} AS in_person,
      ${daysTo(firstJob())} AS employment
    FROM participants o WHERE ${withinDays("o.started_on", asked, "o.municipality")}`,
};

const metrics = {
  begun: {
    unit: "participants",
    numerator: "Participants whose coaching began in the period, in the participant's municipality.",
    denominator: null,
    period: "period",
  },
  contactDays: {
    unit: "participants",
    numerator:
      "Of the participants whose coaching began in the period, those with a first contact made for them with an employer by today, in any channel, and the mean and median of the days from the start to it; by days (30 means at most 30, 60 means 31 to 60, 150 means 61 to 150, 270 means 151 to 270), and without one (none). What came before the start counts as day 0. Archived contacts do not count.",
    denominator: "The column's participants whose coaching began in the period.",
    period: "period",
  },
  inPersonDays: {
    unit: "participants",
    numerator: "The same for the first contact face to face made for them with an employer: a visit or an event.",
    denominator: "The column's participants whose coaching began in the period.",
    period: "period",
  },
  employmentDays: {
    unit: "participants",
    numerator:
      "The same for the first job or apprenticeship that had begun by today. A work try-out is not an employment relationship.",
    denominator: "The column's participants whose coaching began in the period.",
    period: "period",
  },
} satisfies Record<string, Metric>;

const all = { set: begunFacts };

/** Days of a band, both ends included; the names are those of criterion 15's bounds. */
const bands = {
  "30": { from: 0, to: 30 },
  "60": { from: 31, to: 60 },
  "150": { from: 61, to: 150 },
  "270": { from: 151, to: 270 },
  more: { from: 271 },
  none: [null],
};

type StepLine = Line<keyof typeof metrics>;

const stepLines = (key: "contact" | "inPerson" | "employment", dimension: string): StepLine[] => {
  const line = (name: string, match: (typeof bands)[keyof typeof bands]): StepLine => ({
    key: name,
    metric: `${key}Days`,
    picked: { set: begunFacts, match: { [dimension]: match } },
    of: all,
    cell: "percent",
  });
  return [
    { ...line(key, { from: 0 }), cell: "mean", value: dimension },
    ...Object.entries(bands).map(([band, days]) => line(`${key}.${band}`, days)),
  ];
};

/** How soon after the start came the first contact with an employer, the first one face to face and the first job. */
export const firstSteps: Table<keyof typeof metrics> = {
  name: "first-steps",
  metrics,
  metric: "begun",
  columns: "municipality",
  lines: () => [
    { key: "begun", metric: "begun", picked: all, cell: "count" },
    ...stepLines("contact", "contact"),
    ...stepLines("inPerson", "in_person"),
    ...stepLines("employment", "employment"),
  ],
  outsiders: {
    sums: (keys) =>
      ["contact", "inPerson", "employment"].flatMap((step) => {
        const banded = beginning(keys, `${step}.`);
        return [
          { whole: "begun", parts: banded },
          { whole: step, parts: banded.filter((key) => key !== `${step}.none`) },
        ];
      }),
  },
};
