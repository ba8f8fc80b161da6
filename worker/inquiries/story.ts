import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { inquiryStory } from "../../schema/inquiries.ts";
import { events } from "../../schema/tables/events.ts";
import { inquiries, inquiryAdditions } from "../../schema/tables/inquiries.ts";
import { mailOutbox } from "../../schema/tables/mail.ts";
import { undoBatches } from "../../schema/tables/undo.ts";
import { users } from "../../schema/tables/users.ts";
import { type EventAction, eventActions } from "../../schema/vocabulary.ts";
import { findKnownInquiry } from "../access/inquiries.ts";
import { leads } from "../platform/actor.ts";
import { batch, one } from "../platform/batch.ts";
import { NotFound } from "../platform/errors.ts";
import type { UserScope } from "../platform/scope.ts";

/** More than these nobody reads one by one. */
const most = 50;

/** What the employer added, what was done and by whom, what became of the mail, and what can be taken back. Throws NotFound. */
export const readStory = async (scope: UserScope, id: string): Promise<z.infer<typeof inquiryStory>> => {
  const { db, actor } = scope;
  const { known, additions, history, mail, undo } = await batch(scope, {
    known: one(findKnownInquiry(scope, id)),
    additions: db
      .select({ id: inquiryAdditions.id, message: inquiryAdditions.message, createdAt: inquiryAdditions.createdAt })
      .from(inquiryAdditions)
      .where(eq(inquiryAdditions.inquiryId, id))
      .orderBy(inquiryAdditions.id)
      .limit(most),
    history: db
      .select({ at: events.at, action: events.action, by: users.name })
      .from(events)
      .leftJoin(users, eq(users.id, events.actorId))
      .where(eq(events.subjectId, id))
      .orderBy(desc(events.id))
      .limit(most),
    mail: one(
      db
        .select({ state: mailOutbox.state, sentAt: mailOutbox.sentAt })
        .from(mailOutbox)
        .where(sql`${mailOutbox.id} = (SELECT answer_mail_id FROM inquiries WHERE id = ${id})`),
    ),
    undo: one(
      db
        .select({
          id: undoBatches.id,
          kind: undoBatches.kind,
          madeAt: undoBatches.madeAt,
          expiresAt: undoBatches.expiresAt,
          undoneAt: undoBatches.undoneAt,
        })
        .from(undoBatches)
        .innerJoin(inquiries, eq(inquiries.id, id))
        .where(
          and(
            sql`undo_batches.id IN (SELECT batch_id FROM undo_entries WHERE row_id = ${id} AND noun = 'inquiry'
            AND version_after = inquiries.version)`,
            sql`${undoBatches.kind} <> 'handover'`,
            isNull(undoBatches.undoneAt),
            sql`${undoBatches.expiresAt} >= ${Date.now()}`,
            leads(actor) ? undefined : eq(undoBatches.madeBy, actor.id),
          ),
        )
        .limit(1),
    ),
  });
  if (!known) throw new NotFound();
  return {
    additions,
    history: history.flatMap(({ action, ...rest }) => (isAction(action) ? [{ ...rest, action }] : [])),
    mail: mail ?? null,
    undo: undo ?? null,
  };
};

const isAction = (action: string): action is EventAction => (eventActions as readonly string[]).includes(action);
