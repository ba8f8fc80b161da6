import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { meeting } from "../../schema/meeting.ts";
import { addDays } from "../../schema/values/calendar.ts";
import { employerStages } from "../../schema/vocabulary.ts";
import { type StageFacts, selectStageFacts, standingOn } from "../employers/stage.ts";
import { most } from "./listed.ts";
import type { Week } from "./week.ts";

type Moved = z.infer<typeof meeting>["ladder"]["moved"];
type Known = { id: string; name: string; facts: string };

/** The employers with which something happened in the week that may carry them up the ladder, by name. */
export const selectStepping = ({ from, to }: Week): SQL<Known[]> => {
  const inWeek = (day: string) => sql`${sql.raw(day)} BETWEEN ${from} AND ${to}`;
  const stepping = sql`employers.archived_at IS NULL AND employers.id IN (
    SELECT employer_id FROM contacts WHERE archived_at IS NULL AND ${inWeek("date")}
    UNION SELECT employer_id FROM placements WHERE ${inWeek("started_on")}
    UNION SELECT employer_id FROM agreements WHERE archived_at IS NULL AND ${inWeek("signed_on")}
    UNION SELECT id FROM employers WHERE ${inWeek("needs_known_on")})`;
  return sql`SELECT json_group_array(json_object('id', id, 'name', name, 'facts', facts || '')) FROM (
    SELECT employers.id, employers.name, standing.facts FROM (${selectStageFacts(stepping)}) AS standing
      JOIN employers ON employers.id = standing.id ORDER BY employers.name_sort, employers.id)`;
};

/** Of these the ones that stand further on Sunday than they did before Monday, the furthest first. */
export const movedOf = (stepping: readonly Known[], { from, to }: Week): Moved => {
  const moved = stepping
    .map(({ id, name, facts }) => {
      const known: StageFacts = JSON.parse(facts);
      const { stage, reason } = standingOn(to, known);
      return { employerId: id, employer: name, before: standingOn(addDays(from, -1), known).stage, stage, reason };
    })
    .filter(({ before, stage }) => before !== stage)
    .sort((one, other) => employerStages.indexOf(other.stage) - employerStages.indexOf(one.stage));
  return { n: moved.length, items: moved.slice(0, most) };
};
