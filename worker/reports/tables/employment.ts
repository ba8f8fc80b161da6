import { sql } from "drizzle-orm";
import type { FactSet } from "../engine/facts.ts";
import type { Table } from "../engine/table.ts";
import { inPlace } from "../period.ts";

/** Participants whose coaching had begun by the day, and whether they had begun an employment by then. */
const coachedFacts: FactSet = {
  name: "coached",
  unit: "participant",
  snapshot: true,
  select: (asked) => sql`SELECT participants.id, participants.municipality, participants.started_on AS day,
      EXISTS (SELECT 1 FROM placements WHERE participant_id = participants.id AND started_on <= ${asked.to}
        AND kind <> 'work_trial') AS employed
    FROM participants WHERE participants.started_on <= ${asked.to} AND ${inPlace(asked, "participants.municipality")}`,
};

/** Employments and apprenticeships that those participants had begun by the day. */
const jobFacts: FactSet = {
  name: "jobs",
  unit: "placement",
  snapshot: true,
  select: (asked) => sql`SELECT placements.id, participants.municipality, placements.started_on AS day
    FROM placements JOIN participants ON participants.id = placements.participant_id
    WHERE placements.started_on <= ${asked.to} AND placements.kind <> 'work_trial'
      AND participants.started_on <= ${asked.to} AND ${inPlace(asked, "participants.municipality")}`,
};

const employed = { set: coachedFacts, match: { employed: [1] } };
const coached = { set: coachedFacts };

/** The employment ratio as of a day, in persons, and the counts it is made of. */
export const employment: Table = {
  name: "employment",
  metric: "employmentRatio",
  columns: "municipality",
  lines: () => [
    { key: "participants", metric: "participants", picked: coached, cell: "count" },
    { key: "employedPersons", metric: "employedPersons", picked: employed, cell: "count" },
    { key: "employments", metric: "employments", picked: { set: jobFacts }, cell: "count" },
    { key: "employmentRatio", metric: "employmentRatio", picked: employed, of: coached, cell: "ratio" },
  ],
};
