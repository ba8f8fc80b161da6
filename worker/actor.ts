import type { Role } from "../schema/vocabulary.ts";

/** Who is asking. The system asks when a scheduled job does. */
export type Actor =
  | { kind: "public" }
  | { kind: "system" }
  | { kind: "user"; id: string; name: string; email: string; roles: Role[]; sessionToken: string };

export type UserActor = Extract<Actor, { kind: "user" }>;

/** A participant is known to their own coach and to the lead; to everybody else they are not there. */
export const knows = (actor: Actor, coachId: string | null | undefined): boolean =>
  leads(actor) || (actor.kind === "user" && actor.id === coachId);

/** `lead` may do for the team what a coach may do for themselves. */
export const leads = (actor: Actor): boolean => actor.kind === "user" && actor.roles.includes("lead");
