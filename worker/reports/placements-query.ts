import { and, count, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { employers } from "../../schema/tables/employers.ts";
import { participants } from "../../schema/tables/participants.ts";
import { placements } from "../../schema/tables/placements.ts";
import type { Db } from "../scope.ts";
import { type Asked, inMunicipality, within } from "./period.ts";

/** Placements begun in the period by the participant's municipality, kind, sector, wage subsidy and renewal. */
export const placementCounts = (db: Db, asked: Asked) => {
  const earlier = alias(placements, "earlier");
  // A job after a work trial with the same employer is the first job there, whatever it was entered as continuing.
  const renewal = sql`coalesce(${earlier.kind} <> 'work_trial', 0)`.mapWith(Boolean).as("renewal");
  return db
    .select({
      municipality: participants.municipality,
      kind: placements.kind,
      sector: employers.sector,
      wageSubsidy: placements.wageSubsidy,
      renewal,
      placements: count().as("placements"),
    })
    .from(placements)
    .innerJoin(participants, eq(participants.id, placements.participantId))
    .innerJoin(employers, eq(employers.id, placements.employerId))
    .leftJoin(earlier, eq(earlier.id, placements.continuesId))
    .where(and(within(placements.startedOn, asked), inMunicipality(participants.municipality, asked)))
    .groupBy(sql`1, 2, 3, 4, 5`);
};
