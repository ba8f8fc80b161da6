import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { mailOutbox } from "../../schema/tables/mail.ts";
import { NotFound } from "../platform/errors.ts";
import { recordIfChanged } from "../platform/record.ts";
import type { Db, UserScope } from "../platform/scope.ts";

/** More than these nobody would read one by one. */
const most = 20;

/** The statement that finds a person's mails that may not have arrived, and that they have not seen, the oldest first. */
export const selectDoubtful = (db: Db, ownerId: string) =>
  db
    .select({
      id: mailOutbox.id,
      kind: mailOutbox.kind,
      state: sql<"uncertain" | "failed">`${mailOutbox.state}`.as("doubt"),
      createdAt: mailOutbox.createdAt,
    })
    .from(mailOutbox)
    .where(doubtfulOf(ownerId))
    .orderBy(mailOutbox.id)
    .limit(most);

/** One's own mails that may not have arrived. */
export const listDoubtful = ({ db, actor }: UserScope) => selectDoubtful(db, actor.id);

/** The owner knows: it is shown no more. Throws NotFound unless it is one's own and still shown. */
export const acknowledgeMail = async (scope: UserScope, id: string): Promise<void> => {
  const [written] = await scope.db.batch([
    scope.db
      .update(mailOutbox)
      .set({ seenAt: Date.now() })
      .where(and(eq(mailOutbox.id, id), doubtfulOf(scope.actor.id))),
    recordIfChanged(scope, { action: "mail.acknowledged", subjectId: id }),
  ]);
  if (written.meta.changes === 0) throw new NotFound();
};

/** The statement that hides a person's doubtful mails of one kind, once another has been sent in their place. */
export const replaceDoubtful = (db: Db, ownerId: string, kind: "invitation") =>
  db
    .update(mailOutbox)
    .set({ seenAt: Date.now() })
    .where(and(eq(mailOutbox.kind, kind), doubtfulOf(ownerId)));

const doubtfulOf = (ownerId: string) =>
  and(
    eq(mailOutbox.ownerId, ownerId),
    // Written as the index has it, or the planner would not take it.
    inArray(mailOutbox.state, [sql`'uncertain'`, sql`'failed'`] as never),
    isNull(mailOutbox.seenAt),
  );
