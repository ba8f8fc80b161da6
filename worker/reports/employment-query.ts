import { and, count, eq, lte, ne, sql } from "drizzle-orm";
import { participants } from "../../schema/tables/participants.ts";
import { placements } from "../../schema/tables/placements.ts";
import type { Db } from "../scope.ts";
import { type Asked, inMunicipality } from "./period.ts";

/** Participants whose coaching had begun by the day, by municipality and by how many jobs they had begun by then. */
export const personsByJobs = (db: Db, asked: Asked) => {
  const begun = db
    .select({ participantId: placements.participantId, jobs: count().as("jobs") })
    .from(placements)
    .where(and(ne(placements.kind, "work_trial"), lte(placements.startedOn, asked.to)))
    .groupBy(placements.participantId)
    .as("begun");
  return db
    .select({
      municipality: participants.municipality,
      jobs: sql<number>`coalesce(${begun.jobs}, 0)`.as("jobs_begun"),
      persons: count().as("persons"),
    })
    .from(participants)
    .leftJoin(begun, eq(begun.participantId, participants.id))
    .where(and(lte(participants.startedOn, asked.to), inMunicipality(participants.municipality, asked)))
    .groupBy(sql`1, 2`);
};
