import { sql } from "drizzle-orm";
import type { FactSet, Match } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import { inPlace } from "../period.ts";

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
  snapshot: true,
  select: (asked) => sql`SELECT p.id, o.municipality, p.started_on AS day
    FROM participants o CROSS JOIN placements p ON p.participant_id = o.id
    WHERE p.started_on <= ${asked.to} AND p.kind <> 'work_trial'
      AND o.started_on <= ${asked.to} AND ${inPlace(asked, "o.municipality")}`,
};

const coached = (match: Match = {}) => ({ set: coachedFacts, match });
const outOfWork = { out_of_work: [1] };
const employed = { employed: [1] };

const outOfWorkLines: Line[] = [
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
export const employment: Table = {
  name: "employment",
  metric: "employmentRatio",
  columns: "municipality",
  lines: () => [
    { key: "participants", metric: "participants", picked: coached(), cell: "count" },
    { key: "employedPersons", metric: "employedPersons", picked: coached(employed), cell: "count" },
    { key: "employments", metric: "employments", picked: { set: jobFacts }, cell: "count" },
    { key: "employmentRatio", metric: "employmentRatio", picked: coached(employed), of: coached(), cell: "ratio" },
    ...outOfWorkLines,
  ],
};
