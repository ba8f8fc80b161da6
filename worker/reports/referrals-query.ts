import { and, count } from "drizzle-orm";
import { participants } from "../../schema/tables/participants.ts";
import type { Db } from "../scope.ts";
import { type Asked, inMunicipality, within } from "./period.ts";

/** Participants whose coaching began in the period by municipality and referral source. */
export const referralCounts = (db: Db, asked: Asked) =>
  db
    .select({
      municipality: participants.municipality,
      source: participants.referralSource,
      participants: count().as("participants"),
    })
    .from(participants)
    .where(and(within(participants.startedOn, asked), inMunicipality(participants.municipality, asked)))
    .groupBy(participants.municipality, participants.referralSource);
