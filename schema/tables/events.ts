import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ActorKind } from "../vocabulary.ts";
import { id, instant } from "./columns.ts";
import { users } from "./users.ts";

/** Append-only audit: who did what to which row, when, and which fields changed; never their contents. */
export const events = sqliteTable(
  "events",
  {
    id: id(),
    at: instant("at").notNull(),
    /** Null when nobody was signed in: the public form, or the system itself. */
    actorId: text("actor_id").references(() => users.id, { onDelete: "restrict" }),
    actorKind: text("actor_kind").$type<ActorKind>().notNull(),
    /** `contact.created`: the subject's noun and the verb in the past tense. */
    action: text("action").notNull(),
    subjectId: text("subject_id").notNull(),
    /** JSON list of field names. */
    fields: text("fields", { mode: "json" }).$type<string[]>().notNull(),
    requestId: text("request_id"),
  },
  (t) => [
    index("events_subject").on(t.subjectId, t.id),
    index("events_actor").on(t.actorId, t.id),
    index("events_action").on(t.action, t.id),
  ],
);

/**
 * Remembers who created a row under an id of their own choosing, so that the same request sent again answers with the row
 * it made, and an id whose row was erased stays erased.
 */
export const creations = sqliteTable("creations", {
  id: id(),
  noun: text("noun").notNull(),
  /** The creator's user id, or `public`. */
  actor: text("actor").notNull(),
  /** SHA-256 of the body as canonical JSON, in hex; null when the row was erased. */
  bodyHash: text("body_hash"),
  createdAt: instant("created_at").notNull(),
});
