import { sql } from "drizzle-orm";
import type { FactSet, Match } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import type { Metric } from "../metrics.ts";
import { inPlace } from "../period.ts";
import { rest } from "../suppression/sums.ts";

/** Participants whose coaching had begun by the day, and whether they had begun an employment by then. */
const coachedFacts: FactSet = {
  name: "coached",
  unit: "participant",
  snapshot: true,
  select: (asked) => sql`SELECT o.id, o.municipality, o.started_on AS day, o.out_of_work_at_start AS out_of_work,
      EXISTS (SELECT 1 FROM placements p WHERE p.participant_id = o.id AND p.started_on <= ${asked.to}
        AND p.kind <> 'work_trial') AS employed
    FROM participants o WHERE o.started_on <= ${asked.to} AND ${inPlace(asked, "o.municipality")}`,
};

/** Employments and apprenticeships that those participants had begun by the day. */
const jobFacts: FactSet = {
  name: "jobs",
  unit: "placement",
  ofPersons: true,
  snapshot: true,
  select: (asked) => sql`SELECT p.id, o.municipality, p.started_on AS day
    FROM participants o CROSS JOIN placements p ON p.participant_id = o.id
    WHERE p.started_on <= ${asked.to} AND p.kind <> 'work_trial'
      AND o.started_on <= ${asked.to} AND ${inPlace(asked, "o.municipality")}`,
};

const metrics = {
  participants: {
    unit: "participants",
    numerator: "Participants whose coaching had begun by the date, ended or not, in the participant's municipality.",
    denominator: null,
    period: "snapshot",
  },
  employedPersons: {
    unit: "participants",
    numerator:
      "Participants with at least one job or apprenticeship begun by the date, each once. A work try-out is not an employment relationship.",
    denominator: null,
    period: "snapshot",
  },
  employments: {
    unit: "employments",
    numerator:
      "Jobs and apprenticeships of participants begun by the date: jobs held at the same time and renewals each count. A work try-out is not an employment relationship.",
    denominator: null,
    period: "snapshot",
  },
  employmentRatio: {
    unit: "participants",
    numerator:
      "Participants with at least one job or apprenticeship begun by the date, each once. A work try-out is not an employment relationship.",
    denominator: "The column's participants whose coaching had begun by the date.",
    period: "snapshot",
  },
  outOfWorkParticipants: {
    unit: "participants",
    numerator:
      "Participants whose coaching had begun by the date and who were out of work when it began, as they were asked then.",
    denominator: null,
    period: "snapshot",
  },
  outOfWorkEmployed: {
    unit: "participants",
    numerator:
      "Of the participants who were out of work when their coaching began, those with at least one job or apprenticeship begun by the date, each once. A work try-out is not an employment relationship.",
    denominator: null,
    period: "snapshot",
  },
  outOfWorkRatio: {
    unit: "participants",
    numerator:
      "Of the participants who were out of work when their coaching began, those with at least one job or apprenticeship begun by the date, each once. A work try-out is not an employment relationship.",
    denominator:
      "The column's participants whose coaching had begun by the date and who were out of work when it began. Whoever was not asked is not in it.",
    period: "snapshot",
  },
  outOfWorkUnknown: {
    unit: "participants",
    numerator:
      "Participants whose coaching had begun by the date and who were not asked whether they were out of work: they are in neither part of the ratio of those out of work.",
    denominator: null,
    period: "snapshot",
  },
} satisfies Record<string, Metric>;

const coached = (match: Match = {}) => ({ set: coachedFacts, match });
const outOfWork = { out_of_work: [1] };
const employed = { employed: [1] };

const outOfWorkLines: Line<keyof typeof metrics>[] = [
  { key: "outOfWorkParticipants", metric: "outOfWorkParticipants", picked: coached(outOfWork), cell: "count" },
  {
    key: "outOfWorkEmployed",
    metric: "outOfWorkEmployed",
    picked: coached({ ...outOfWork, ...employed }),
    cell: "count",
  },
  {
    key: "outOfWorkRatio",
    metric: "outOfWorkRatio",
    picked: coached({ ...outOfWork, ...employed }),
    of: coached(outOfWork),
    cell: "ratio",
  },
  { key: "outOfWorkUnknown", metric: "outOfWorkUnknown", picked: coached({ out_of_work: [null] }), cell: "count" },
];

/** The two employment ratios as of a day, in persons, and the counts they are made of. */
export const employment: Table<keyof typeof metrics> = {
  name: "employment",
  metrics,
  metric: "employmentRatio",
  columns: "municipality",
  lines: () => [
    { key: "participants", metric: "participants", picked: coached(), cell: "count" },
    { key: "employedPersons", metric: "employedPersons", picked: coached(employed), cell: "count" },
    { key: "employments", metric: "employments", picked: { set: jobFacts }, cell: "count" },
    { key: "employmentRatio", metric: "employmentRatio", picked: coached(employed), of: coached(), cell: "ratio" },
    ...outOfWorkLines,
  ],
  outsiders: {
    sums: (keys) =>
      keys.includes("outOfWorkUnknown")
        ? [{ whole: "participants", parts: ["outOfWorkParticipants", "outOfWorkUnknown", rest] }]
        : [],
    size: "participants",
  },
};
