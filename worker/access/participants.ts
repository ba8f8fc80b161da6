import { eq, type SQL, type SQLWrapper } from "drizzle-orm";
import { participants } from "../../schema/tables/participants.ts";
import { type Actor, leads } from "../platform/actor.ts";
import type { Scope } from "../platform/scope.ts";

/** A participant is known to their own coach and to the lead; to everybody else they are not there. */
export const knowsParticipant = (actor: Actor, coachId: string | null | undefined): boolean =>
  leads(actor) || (actor.kind === "user" && actor.id === coachId);

/** The same as a condition on rows: `coach` is where they say whose the participant is. Of a lead it asks nothing. */
export const participantsKnownTo = (actor: Actor, coach: SQLWrapper = participants.coachId): SQL | undefined =>
  leads(actor) ? undefined : eq(coach, actor.kind === "user" ? actor.id : "");

/** The statement that finds a participant whom another noun names, known or not; no row without an id. */
export const findParticipant = ({ db }: Scope, id: string | SQL | null | undefined) =>
  db
    .select({
      id: participants.id,
      coachId: participants.coachId,
      startedOn: participants.startedOn,
      endedOn: participants.endedOn,
    })
    .from(participants)
    .where(eq(participants.id, id ?? ""));
