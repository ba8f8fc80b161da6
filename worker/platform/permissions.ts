import type { ApiKeyScope, Role } from "../../schema/vocabulary.ts";
import type { Actor } from "./actor.ts";

type Holder = Role | "public" | "signed_in";

const team = ["coach", "lead"] as const satisfies Holder[];

/**
 * Who may what, once. A route names its permission; the API description carries it; the tests try every role on every
 * route. Rules about a single row (one's own contact, one's own participant) are in the verb that knows the row.
 */
export const permissions = {
  "health.read": ["public"],
  "session.open": ["public"],
  "inquiries.send": ["public"],
  "own-inquiry.read": ["public"],
  "own-inquiry.write": ["public"],
  "areas.read": ["public"],
  "supports.read": ["public"],
  "guide-votes.send": ["public"],
  "guide-votes.read": ["lead", "admin"],
  "feedback.send": ["public"],
  "digest.stop": ["public"],
  "feedback.read": team,
  "feedback.write": team,
  "settings.read": ["lead", "admin"],
  "settings.write": ["admin"],
  "local-texts.read": ["lead", "admin"],
  "local-texts.write": ["lead", "admin"],
  "inquiries.erase": ["admin"],
  "contact-persons.erase": ["admin"],
  "contact-persons.due": ["lead", "admin"],
  "me.read": ["signed_in"],
  "me.change": ["signed_in"],
  "today.read": team,
  "colleagues.read": team,
  "employers.read": team,
  "employers.write": team,
  "contact-persons.read": team,
  "contact-persons.write": team,
  "contacts.read": team,
  "contacts.write": team,
  "participants.read": team,
  "participants.write": team,
  "placements.read": team,
  "placements.write": team,
  "follow-ups.read": team,
  "follow-ups.write": team,
  "inquiries.read": team,
  "inquiries.write": team,
  "agreements.read": team,
  "agreements.write": team,
  "absences.read": team,
  "absences.write": team,
  "list-items.read": ["coach", "lead", "admin"],
  "list-items.write": ["lead", "admin"],
  "work-shares.read": ["lead"],
  "work-shares.write": ["lead"],
  "follow-up-rules.read": team,
  "follow-up-rules.write": ["lead"],
  "handovers.read": ["lead"],
  "handovers.write": ["lead"],
  "undos.read": ["coach", "lead", "admin"],
  "undos.write": ["coach", "lead", "admin"],
  "business-register.read": team,
  "participants.erase": ["admin"],
  "reports.read": ["lead"],
  "report-rows.read": ["lead"],
  "final-reports.read": ["lead"],
  "final-reports.write": ["lead"],
  "criteria.read": ["lead"],
  "criteria.write": ["lead"],
  "person-figures.read": ["lead"],
  "person-figures.write": ["lead"],
  "impact.read": ["lead"],
  "impact.write": ["lead"],
  "meeting.read": team,
  "weekly-reviews.read": ["lead"],
  "weekly-reviews.write": ["lead"],
  "api-keys.read": ["lead"],
  "api-keys.write": ["lead"],
  "users.read": ["admin"],
  "users.write": ["admin"],
  "events.read": ["admin"],
  "facts.read": ["admin"],
} as const satisfies Record<string, readonly Holder[]>;

export type Permission = keyof typeof permissions;

/** What only a team needs that keeps participants here: by its name, so that a new one is among them by itself. */
export const isOfParticipants = (permission: Permission): boolean => permission.startsWith("participants.");

/** All that a key opens, whatever its holder may do: not even what is public. */
const keyPermissions: Record<ApiKeyScope, readonly Permission[]> = { reports: ["reports.read"] };

export const mayWithKey = (scope: ApiKeyScope, permission: Permission): boolean =>
  keyPermissions[scope].includes(permission);

export const may = (actor: Actor, permission: Permission): boolean => {
  if (actor.kind === "system") return true;
  if (actor.kind === "key") return mayWithKey(actor.scope, permission);
  const holders: readonly Holder[] = permissions[permission];
  if (holders.includes("public")) return true;
  if (actor.kind !== "user") return false;
  return holders.includes("signed_in") || actor.roles.some((role) => holders.includes(role));
};
