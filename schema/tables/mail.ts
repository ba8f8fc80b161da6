import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { MailKind, MailState } from "../vocabulary.ts";
import { id, instant } from "./columns.ts";
import { users } from "./users.ts";

/**
 * Mail waits here before it is sent. States: `waiting`, `claimed` (being sent now), `sent`, `uncertain` (claimed, then
 * nothing was heard: it may have gone, so it is never sent again by itself), `failed` (refused too many times).
 */
export const mailOutbox = sqliteTable(
  "mail_outbox",
  {
    id: id(),
    kind: text("kind").$type<MailKind>().notNull(),
    /** Emptied some weeks after nothing sends it any more: see retention. */
    recipient: text("recipient").notNull(),
    /** The mailbox that an answer goes to; null where the sender's own is it. */
    replyTo: text("reply_to"),
    subject: text("subject").notNull(),
    /** Plain text, which may hold a secret link or names: emptied as soon as nothing sends it any more. */
    body: text("body").notNull(),
    state: text("state").$type<MailState>().notNull(),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: instant("next_attempt_at").notNull(),
    claimedAt: instant("claimed_at"),
    sentAt: instant("sent_at"),
    /** The provider's error code, never its text: that may quote an address. */
    lastError: text("last_error"),
    /** Whose mail it is, where that person can see what became of it. */
    ownerId: text("owner_id").references(() => users.id, { onDelete: "restrict" }),
    /** `digest:<user>:2026-11-23`: what must be written once has one; a second row with it is refused. */
    onceKey: text("once_key"),
    /** The owner has seen that it is uncertain or failed. */
    seenAt: instant("seen_at"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    index("mail_outbox_waiting").on(t.nextAttemptAt).where(sql`${t.state} = 'waiting'`),
    index("mail_outbox_claimed").on(t.claimedAt).where(sql`${t.state} = 'claimed'`),
    index("mail_outbox_state").on(t.state, t.id),
    // What still tells whom it went to, the oldest first.
    index("mail_outbox_addressed").on(t.createdAt).where(sql`${t.recipient} <> ''`),
    uniqueIndex("mail_outbox_once_key").on(t.onceKey),
    index("mail_outbox_unsure").on(t.ownerId).where(sql`${t.state} IN ('uncertain', 'failed') AND ${t.seenAt} IS NULL`),
  ],
);
