import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { addDays } from "../../schema/calendar.ts";
import type { meeting } from "../../schema/meeting.ts";
import { type EmployerStage, employerStages } from "../../schema/vocabulary.ts";
import { type StageFacts, selectStageFacts, stageRankOn, standingOn } from "../employers/stage.ts";
import { type Listed, listed } from "./listed.ts";
import type { Week } from "./week.ts";

type Ladder = z.infer<typeof meeting>["ladder"];
type Stored = {
  stages: [rank: number, employers: number][];
  moved: Listed<{ id: string; name: string; facts: string }>;
};

/** How many employers stand where on the week's last day, and who came further during the week. */
export const selectLadder = ({ from, to }: Week): SQL<Stored> => sql`
  WITH standing AS MATERIALIZED (SELECT id, facts FROM (${selectStageFacts(sql`employers.archived_at IS NULL`)})),
    ranked AS MATERIALIZED (SELECT id, facts, ${stageRankOn(sql`facts`, to)} AS now,
      ${stageRankOn(sql`facts`, addDays(from, -1))} AS before FROM standing)
  SELECT json_object('stages', (SELECT json_group_array(json_array(now, n)) FROM (
      SELECT now, count(*) AS n FROM ranked GROUP BY now)),
    'moved', (${listed(
      sql`SELECT employers.id, employers.name, ranked.facts FROM ranked JOIN employers ON employers.id = ranked.id
        WHERE now > before ORDER BY now DESC, employers.name_folded, employers.id`,
      sql`json_object('id', id, 'name', name, 'facts', facts || '')`,
    )}))`;

export const ladderOf = ({ stages, moved }: Stored, { from, to }: Week): Ladder => ({
  stages: Object.fromEntries(
    employerStages.map((stage, rank) => [stage, stages.find(([at]) => at === rank)?.[1] ?? 0]),
  ) as Record<EmployerStage, number>,
  moved: {
    n: moved.n,
    items: moved.items.map(({ id, name, facts }) => {
      const known: StageFacts = JSON.parse(facts);
      const { stage, reason } = standingOn(to, known);
      return { employerId: id, employer: name, before: standingOn(addDays(from, -1), known).stage, stage, reason };
    }),
  },
});
