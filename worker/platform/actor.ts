import type { ApiKeyScope, Role } from "../../schema/vocabulary.ts";

/** Who is asking. The system asks when a scheduled job does, a key when a spreadsheet reads figures for its holder. */
export type Actor =
  | { kind: "public" }
  | { kind: "system" }
  | { kind: "user"; id: string; name: string; email: string; roles: Role[]; sessionToken: string }
  | { kind: "key"; keyId: string; userId: string; scope: ApiKeyScope };

export type UserActor = Extract<Actor, { kind: "user" }>;

/** A participant is known to their own coach and to the lead; to everybody else they are not there. */
export const knows = (actor: Actor, coachId: string | null | undefined): boolean =>
  leads(actor) || (actor.kind === "user" && actor.id === coachId);

/** `lead` may do for the team what a coach may do for themselves. */
export const leads = (actor: Actor): boolean => actor.kind === "user" && actor.roles.includes("lead");
