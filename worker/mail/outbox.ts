import { and, eq, lt, lte, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { newId } from "../../schema/ids.ts";
import { mailOutbox } from "../../schema/tables/mail.ts";
import { log } from "../log.ts";
import type { Db } from "../scope.ts";

export type Mail = { kind: "invitation" | "reset"; recipient: string; subject: string; body: string };

/** A mail as a row of the outbox, for a verb's own batch. */
export const outboxRow = (mail: Mail): typeof mailOutbox.$inferInsert => {
  const now = Date.now();
  return { id: newId(), ...mail, state: "waiting", nextAttemptAt: now, createdAt: now };
};

export const enqueue = (db: Pick<Db, "insert">, mail: Mail) => db.insert(mailOutbox).values(outboxRow(mail));

const minute = 60_000;
/** Pauses before the second, third … attempt; after the last the mail has failed. */
const pauses = [2, 10, 30, 120, 480].map((minutes) => minutes * minute);

/** The most that one run sends; the next run goes on. */
const mostAtOnce = 20;

/**
 * Sends what waits, one mail after the other. A row is claimed before it is sent, so that two runs never send the same
 * one; a claim that nobody finished within ten minutes may have been sent, so it becomes uncertain and is left to people.
 * Only the mail in hand can be in doubt when a run is stopped: the others still wait.
 */
export const deliverMail = async (env: Env, now = Date.now()): Promise<void> => {
  const db = drizzle(env.DB);
  await db
    .update(mailOutbox)
    .set({ state: "uncertain" })
    .where(and(eq(mailOutbox.state, "claimed"), lt(mailOutbox.claimedAt, now - 10 * minute)));
  for (let handed = 0; handed < mostAtOnce; handed++) {
    const mail = await claimNext(db, now);
    if (!mail) return;
    await send(env, db, mail);
  }
};

const claimNext = async (db: Db, now: number) => {
  const due = and(eq(mailOutbox.state, "waiting"), lte(mailOutbox.nextAttemptAt, now));
  const [mail] = await db
    .update(mailOutbox)
    .set({ state: "claimed", claimedAt: Date.now(), attempts: sql`${mailOutbox.attempts} + 1` })
    .where(
      sql`${mailOutbox.id} = (SELECT id FROM mail_outbox WHERE ${due} ORDER BY next_attempt_at LIMIT 1) AND ${due}`,
    )
    .returning();
  return mail;
};

const send = async (env: Env, db: Db, mail: typeof mailOutbox.$inferSelect): Promise<void> => {
  const outcome = await hand(env, mail);
  if (outcome !== "taken")
    log.warn("mail not sent", { mail: mail.id, kind: mail.kind, attempts: mail.attempts, outcome });
  await db.update(mailOutbox).set(afterwards(mail, outcome)).where(eq(mailOutbox.id, mail.id));
};

const afterwards = (
  mail: typeof mailOutbox.$inferSelect,
  outcome: Outcome,
): Partial<typeof mailOutbox.$inferInsert> => {
  if (outcome === "taken") return { state: "sent", sentAt: Date.now(), body: "", lastError: null };
  if (outcome === "unheard") return { state: "uncertain", lastError: outcome };
  const pause = pauses[mail.attempts - 1];
  if (pause === undefined) return { state: "failed", lastError: outcome.refusal };
  return { state: "waiting", nextAttemptAt: Date.now() + pause, lastError: outcome.refusal };
};

type Outcome = "taken" | "unheard" | { refusal: string };

/** Hands a mail to the binding. A refusal carries the provider's code; an error without one may have come after sending. */
const hand = async (env: Env, mail: typeof mailOutbox.$inferSelect): Promise<Outcome> => {
  const [, name = "Rinnalla", address = env.MAIL_FROM] = /^(.*?)\s*<(.+)>$/.exec(env.MAIL_FROM) ?? [];
  try {
    await env.MAIL.send({
      from: { email: address, name },
      to: mail.recipient,
      subject: mail.subject,
      text: mail.body,
      headers: { "X-Rinnalla-Mail": mail.id },
    });
    return "taken";
  } catch (error) {
    return error instanceof Error && "code" in error ? { refusal: String(error.code) } : "unheard";
  }
};
