import { and, count, eq, lte, sql } from "drizzle-orm";
import { participantPaths, participants } from "../../schema/tables/participants.ts";
import { placements } from "../../schema/tables/placements.ts";
import type { ParticipantEndReason } from "../../schema/vocabulary.ts";
import type { Db } from "../scope.ts";
import { type Asked, inMunicipality, within } from "./period.ts";

/** Participants whose coaching had begun by the period's end, each once, by what the period brought them. */
export const personCounts = (db: Db, asked: Asked) => {
  const trials = db
    .selectDistinct({ participantId: placements.participantId })
    .from(placements)
    .where(and(eq(placements.kind, "work_trial"), within(placements.startedOn, asked)))
    .as("trials");
  const paths = db
    .select({
      participantId: participantPaths.participantId,
      study: sql`max(${participantPaths.kind} = 'study')`.as("study"),
      otherServices: sql`max(${participantPaths.kind} = 'other_services')`.as("other_services"),
    })
    .from(participantPaths)
    .where(within(participantPaths.startedOn, asked))
    .groupBy(participantPaths.participantId)
    .as("paths");
  const { endedOn, endReason } = participants;
  // Drizzle writes a subquery's own names without the subquery's: the names given here must be others.
  return db
    .select({
      municipality: participants.municipality,
      workTrial: sql`${trials.participantId} IS NOT NULL`.mapWith(Boolean).as("work_trial"),
      study: sql`coalesce(${paths.study}, 0)`.mapWith(Boolean).as("began_study"),
      otherServices: sql`coalesce(${paths.otherServices}, 0)`.mapWith(Boolean).as("began_other_services"),
      ended: sql<ParticipantEndReason | null>`CASE WHEN ${within(endedOn, asked)} THEN ${endReason} END`.as("ended"),
      inCoaching: sql`(${endedOn} IS NULL OR ${endedOn} > ${asked.to})`.mapWith(Boolean).as("in_coaching"),
      persons: count().as("persons"),
    })
    .from(participants)
    .leftJoin(trials, eq(trials.participantId, participants.id))
    .leftJoin(paths, eq(paths.participantId, participants.id))
    .where(and(lte(participants.startedOn, asked.to), inMunicipality(participants.municipality, asked)))
    .groupBy(sql`1, 2, 3, 4, 5, 6`);
};
