import { sql } from "drizzle-orm";
import { mailOutbox } from "../../schema/tables/mail.ts";
import type { Scope } from "../platform/scope.ts";
import type { Term } from "./term.ts";

const day = 24 * 60 * 60 * 1000;
/** How long the outbox tells whom a mail went to. */
const keptFor = 30 * day;

/** The most that one run forgets. */
const slice = 500;

/** Empties to whom mails went a month ago, and who would have had the answer; that they went, and which kind they were, stays. Tells whether there may be more. */
export const forgetAddresses = async ({ db }: Scope, { now }: Term): Promise<boolean> => {
  const written = await db
    .update(mailOutbox)
    .set({ recipient: "", subject: "", replyTo: null })
    .where(
      sql`${mailOutbox.id} IN (SELECT id FROM mail_outbox WHERE recipient <> '' AND created_at < ${now - keptFor}
        AND state NOT IN ('waiting', 'claimed') ORDER BY created_at LIMIT ${slice})`,
    );
  return written.meta.changes === slice;
};
