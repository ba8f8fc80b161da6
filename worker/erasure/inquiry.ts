import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { creations } from "../../schema/tables/creations.ts";
import { inquiries, inquiryAdditions } from "../../schema/tables/inquiries.ts";
import { mailOutbox } from "../../schema/tables/mail.ts";
import { undoEntries } from "../../schema/tables/undo.ts";
import { recordEach } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";

/**
 * The statements that erase the inquiries that `which` leaves, for a verb's own batch: names, ways to reach and texts go;
 * interest, municipality, status, reference and times stay, for counting. Each has its event; what was erased before is
 * not touched again. `which` is a condition on `inquiries`, written with the table's name. The receipt, which has the
 * inquiry's id in the outbox, and every answer are not sent any more if they wait, and no longer tell to whom they went.
 */
export const eraseInquiries = (scope: Scope, which: SQL, now = Date.now()) => {
  const { db } = scope;
  const standing = sql`${which} AND inquiries.erased_at IS NULL`;
  const ids = sql`(SELECT inquiries.id FROM inquiries WHERE ${standing})`;
  const begins = sql`'inquiry-answer:' || inquiries.id`;
  const mails = sql`mail_outbox.id IN (
    SELECT id FROM inquiries WHERE ${standing} UNION SELECT answer_mail_id FROM inquiries WHERE ${standing}
    UNION SELECT sent.id FROM inquiries JOIN mail_outbox sent ON sent.once_key > ${begins} || ':' AND sent.once_key < ${begins} || ';'
    WHERE ${standing})`;
  return [
    recordEach(scope, "inquiry.erased", sql`SELECT inquiries.id FROM inquiries WHERE ${standing}`),
    db.delete(mailOutbox).where(and(mails, eq(mailOutbox.state, "waiting"))),
    db.update(mailOutbox).set({ recipient: "", subject: "", body: "" }).where(mails),
    db
      .update(creations)
      .set({ bodyHash: null })
      .where(
        sql`${creations.id} IN (SELECT id FROM inquiry_additions WHERE inquiry_id IN ${ids} UNION SELECT inquiries.id FROM inquiries WHERE ${standing})`,
      ),
    db.delete(inquiryAdditions).where(sql`${inquiryAdditions.inquiryId} IN ${ids}`),
    db.delete(undoEntries).where(sql`${undoEntries.rowId} IN ${ids}`),
    db
      .update(inquiries)
      .set({
        companyName: "",
        businessId: null,
        personName: "",
        phone: null,
        email: null,
        bestTime: null,
        message: null,
        answer: null,
        contentKey: null,
        contactPersonId: null,
        erasedAt: now,
        archivedAt: sql`coalesce(${inquiries.archivedAt}, ${now})`,
        updatedAt: sql`${now}`,
        version: sql`${inquiries.version} + 1`,
      })
      .where(and(which, isNull(inquiries.erasedAt))),
  ] as const;
};
