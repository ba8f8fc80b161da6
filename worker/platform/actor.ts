import type { ApiKeyScope, Role } from "../../schema/vocabulary.ts";

/** Who is asking. The system asks when a scheduled job does, a key when a spreadsheet reads figures for its holder. */
export type Actor =
  | { kind: "public" }
  | { kind: "system" }
  | { kind: "user"; id: string; name: string; email: string; roles: Role[]; sessionToken: string }
  | { kind: "key"; keyId: string; userId: string; scope: ApiKeyScope };

export type UserActor = Extract<Actor, { kind: "user" }>;

/** `lead` may do for the team what a coach may do for themselves. */
export const leads = (actor: Actor): boolean => actor.kind === "user" && actor.roles.includes("lead");
