import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { MailState } from "../vocabulary.ts";
import { id, instant } from "./columns.ts";

/**
 * Mail waits here before it is sent. States: `waiting`, `claimed` (being sent now), `sent`, `uncertain` (claimed, then
 * nothing was heard: it may have gone, so it is never sent again by itself), `failed` (refused too many times).
 */
export const mailOutbox = sqliteTable(
  "mail_outbox",
  {
    id: id(),
    kind: text("kind").notNull(),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    /** Plain text; emptied when the mail is sent, because it holds a secret link. */
    body: text("body").notNull(),
    state: text("state").$type<MailState>().notNull(),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: instant("next_attempt_at").notNull(),
    claimedAt: instant("claimed_at"),
    sentAt: instant("sent_at"),
    /** The provider's error code, never its text: that may quote an address. */
    lastError: text("last_error"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    index("mail_outbox_waiting").on(t.nextAttemptAt).where(sql`${t.state} = 'waiting'`),
    index("mail_outbox_claimed").on(t.claimedAt).where(sql`${t.state} = 'claimed'`),
    index("mail_outbox_state").on(t.state, t.id),
  ],
);
