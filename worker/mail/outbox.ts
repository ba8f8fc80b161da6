import { and, eq, lt, lte, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { mailOutbox } from "../../schema/tables/mail.ts";
import { mailAsSent } from "../../schema/values/formats.ts";
import { newId } from "../../schema/values/ids.ts";
import type { MailKind } from "../../schema/vocabulary.ts";
import { log } from "../platform/log.ts";
import type { Db } from "../platform/scope.ts";
import { headersOf } from "./headers.ts";

/**
 * `ownerId` is the user who is told should it be in doubt, `replyTo` the mailbox that an answer to it goes to; of two mails with
 * one `onceKey` only the first is kept.
 */
export type Mail = {
  kind: MailKind;
  recipient: string;
  subject: string;
  body: string;
  ownerId?: string;
  replyTo?: string;
  onceKey?: string;
};

/** A mail as a row of the outbox, for a verb's own batch. */
export const outboxRow = (mail: Mail, now = Date.now()): typeof mailOutbox.$inferInsert => ({
  id: newId(),
  ...mail,
  state: "waiting",
  nextAttemptAt: now,
  createdAt: now,
});

export const enqueue = (db: Pick<Db, "insert">, mail: Mail) => db.insert(mailOutbox).values(outboxRow(mail));

/** The statement that puts a mail into the outbox unless it was put there before: however often and by whomever it is run. */
export const enqueueOnce = (db: Pick<Db, "insert">, mail: Mail & { onceKey: string }, now: number) =>
  db.insert(mailOutbox).values(outboxRow(mail, now)).onConflictDoNothing({ target: mailOutbox.onceKey });

const minute = 60_000;
/** Pauses before the second, third … attempt; after the last the mail has failed. */
const pauses = [2, 10, 30, 120, 480].map((minutes) => minutes * minute);

/** The most that one run sends; the next run goes on. */
const mostAtOnce = 20;

/**
 * Sends what waits at `now`, one mail after the other. A row is claimed before it is sent, so that two runs never send
 * the same one; a claim that nobody finished within ten minutes may have been sent, so it becomes uncertain and is left
 * to people. Only the mail in hand can be in doubt when a run is stopped: the others still wait.
 */
export const deliverMail = async (env: Env, now = Date.now()): Promise<void> => {
  const db = drizzle(env.DB);
  const clock = clockFrom(now);
  await db
    .update(mailOutbox)
    .set({ state: "uncertain", body: "" })
    .where(and(eq(mailOutbox.state, "claimed"), lt(mailOutbox.claimedAt, now - 10 * minute)));
  for (let handed = 0; handed < mostAtOnce; handed++) {
    const mail = await claimNext(db, now, clock);
    if (!mail) return;
    await send(env, db, mail, clock);
  }
};

/** A run begins at its own `now` and takes the time it takes: what it claims late is not old already. */
const clockFrom = (now: number) => {
  const begun = Date.now();
  return () => now + Date.now() - begun;
};
type Clock = ReturnType<typeof clockFrom>;

const claimNext = async (db: Db, now: number, clock: Clock) => {
  const due = and(eq(mailOutbox.state, "waiting"), lte(mailOutbox.nextAttemptAt, now));
  const [mail] = await db
    .update(mailOutbox)
    .set({ state: "claimed", claimedAt: clock(), attempts: sql`${mailOutbox.attempts} + 1` })
    .where(
      sql`${mailOutbox.id} = (SELECT id FROM mail_outbox WHERE ${due} ORDER BY next_attempt_at LIMIT 1) AND ${due}`,
    )
    .returning();
  return mail;
};

const send = async (env: Env, db: Db, mail: typeof mailOutbox.$inferSelect, clock: Clock): Promise<void> => {
  const outcome = await hand(env, mail);
  if (outcome !== "taken")
    log.warn("mail not sent", { mail: mail.id, kind: mail.kind, attempts: mail.attempts, outcome });
  await db
    .update(mailOutbox)
    .set(afterwards(mail, outcome, clock()))
    .where(eq(mailOutbox.id, mail.id));
};

/** Who will not send it again has no use for the text, which holds a secret link or names. */
const afterwards = (
  mail: typeof mailOutbox.$inferSelect,
  outcome: Outcome,
  now: number,
): Partial<typeof mailOutbox.$inferInsert> => {
  if (outcome === "taken") return { state: "sent", sentAt: now, body: "", lastError: null };
  if (outcome === "unheard") return { state: "uncertain", body: "", lastError: outcome };
  const pause = pauses[mail.attempts - 1];
  if (pause === undefined) return { state: "failed", body: "", lastError: outcome.refusal };
  return { state: "waiting", nextAttemptAt: now + pause, lastError: outcome.refusal };
};

type Outcome = "taken" | "unheard" | { refusal: string };

/** Hands a mail to the binding. A refusal carries the provider's code; an error without one may have come after sending. */
const hand = async (env: Env, mail: typeof mailOutbox.$inferSelect): Promise<Outcome> => {
  const [, name = "Rinnalla", address = env.MAIL_FROM] = /^(.*?)\s*<(.+)>$/.exec(env.MAIL_FROM) ?? [];
  try {
    await env.MAIL.send({
      from: { email: address, name },
      to: mailAsSent(mail.recipient),
      ...(mail.replyTo && { replyTo: mailAsSent(mail.replyTo) }),
      subject: mail.subject,
      text: mail.body,
      headers: await headersOf(env, mail),
    });
    return "taken";
  } catch (error) {
    return error instanceof Error && "code" in error ? { refusal: String(error.code) } : "unheard";
  }
};
