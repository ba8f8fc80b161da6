import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ownInquiryAddition } from "../../schema/own-inquiry.ts";
import { inquiries, inquiryAdditions } from "../../schema/tables/inquiries.ts";
import { newId } from "../../schema/values/ids.ts";
import { signsAfterWriting } from "../inquiries/inquiries.ts";
import { promiseFor } from "../inquiries/promise.ts";
import { batch, one } from "../platform/batch.ts";
import { findCreation, hashBody, rememberCreationWhere, repeated, retryLostRace } from "../platform/creations.ts";
import { invalid } from "../platform/errors.ts";
import { insertWhere } from "../platform/insert.ts";
import { recordWhere, wasRecorded } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";
import { settle } from "../settings/settings.ts";
import { type OwnInquiry, ownOf, selectOwn } from "./read.ts";
import { tellResponsible } from "./tell-responsible.ts";

/** Nobody needs more of them, and somebody could write for ever. */
const mostAdditions = 30;

/**
 * The sender adds to their inquiry. One that was answered or closed waits again, with a new promise; one that
 * was in the spam is looked at again. The same addition sent
 * twice is one. Throws as `readOwnInquiry`, and InvalidInput.
 */
export const addToOwnInquiry = (scope: Scope, inquiryId: string, input: z.infer<typeof ownInquiryAddition>) =>
  retryLostRace(async (): Promise<{ row: OwnInquiry; created: boolean }> => {
    const id = input.id ?? newId();
    const bodyHash = await hashBody({ ...input, inquiryId } as { id?: string });
    const { earlier, own } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      own: selectOwn(scope, inquiryId),
    });
    const before = ownOf(own);
    const again = repeated(scope, earlier, bodyHash, before);
    if (again) return { row: again, created: false };
    if (before.additions.length >= mostAdditions) throw invalid("message", "enoughAdditions");
    const now = Date.now();
    const [addedId, reopenedId] = [newId(), newId()];
    const added = wasRecorded(addedId);
    const { promiseDays } = settle(own.settings).organisation;
    const reopened = wasRecorded(reopenedId);
    const { written, after } = await batch(scope, {
      written: recordWhere(
        scope,
        { id: addedId, action: "inquiry.added-to", subjectId: inquiryId },
        sql`EXISTS (SELECT 1 FROM inquiries WHERE id = ${inquiryId} AND erased_at IS NULL)
          AND (SELECT count(*) FROM inquiry_additions WHERE inquiry_id = ${inquiryId}) < ${mostAdditions}`,
      ),
      reopened: recordWhere(
        scope,
        { id: reopenedId, action: "inquiry.reopened", subjectId: inquiryId },
        sql`EXISTS (SELECT 1 FROM inquiries WHERE id = ${inquiryId} AND status IN ('answered', 'closed')) AND ${added}`,
      ),
      creation: rememberCreationWhere(scope, "inquiry-addition", id, bodyHash, added),
      addition: insertWhere(scope, inquiryAdditions, { id, inquiryId, message: input.message, createdAt: now }, added),
      inquiry: scope.db
        .update(inquiries)
        .set({
          status: sql`CASE WHEN NOT ${reopened} THEN status WHEN assigned_to IS NULL THEN 'new' ELSE 'assigned' END`,
          promisedOn: sql`CASE WHEN ${reopened} THEN ${promiseFor(now, promiseDays)} ELSE promised_on END`,
          closeReason: sql`CASE WHEN ${reopened} THEN NULL ELSE close_reason END`,
          closedAt: sql`CASE WHEN ${reopened} THEN NULL ELSE closed_at END`,
          spamSigns: signsAfterWriting,
          employerWroteAt: now,
          updatedAt: now,
          version: sql`${inquiries.version} + 1`,
        })
        .where(sql`${eq(inquiries.id, inquiryId)} AND ${added}`),
      told: tellResponsible(scope, inquiryId, "added-to", sql`${added} AND NOT ${reopened}`),
      after: selectOwn(scope, inquiryId),
    });
    const row = ownOf(after);
    // Others were added at the same moment.
    if (written.meta.changes === 0) throw invalid("message", "enoughAdditions");
    return { row, created: true };
  });
