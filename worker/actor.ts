import type { Role } from "../schema/vocabulary.ts";

/** Who is asking. The system asks when a scheduled job does. */
export type Actor =
  | { kind: "public" }
  | { kind: "system" }
  | { kind: "user"; id: string; name: string; email: string; roles: Role[]; sessionToken: string };

export type UserActor = Extract<Actor, { kind: "user" }>;

/** `lead` may do for the team what a coach may do for themselves. */
export const leads = (actor: Actor): boolean => actor.kind === "user" && actor.roles.includes("lead");
