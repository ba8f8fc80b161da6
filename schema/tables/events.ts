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
