import type { z } from "zod";
import type { ownInquiryCorrection } from "../../schema/own-inquiry.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { newId } from "../../schema/values/ids.ts";
import { contentKeyOf } from "../inquiries/content-key.ts";
import { signsAfterWriting } from "../inquiries/inquiries.ts";
import { batch } from "../platform/batch.ts";
import { changedFields, checkWon, guardedUpdate } from "../platform/changes.ts";
import { Conflict, invalid } from "../platform/errors.ts";
import { recordIfChanged, wasRecorded } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";
import { type OwnInquiry, ownOf, selectOwn } from "./read.ts";
import { tellResponsible } from "./tell-responsible.ts";

/** The sender corrects what they wrote or how they are reached. Throws as `readOwnInquiry`, InvalidInput and Conflict stale. */
export const correctOwnInquiry = async (
  scope: Scope,
  id: string,
  version: number,
  change: z.infer<typeof ownInquiryCorrection>,
): Promise<OwnInquiry> => {
  const before = ownOf(await batch(scope, selectOwn(scope, id)));
  if (before.version !== version) throw new Conflict("stale", before);
  const after = { ...before, ...change };
  if (!after.phone && !after.email) throw invalid("phone", "phoneOrEmail");
  const fields = changedFields(before, change);
  if (fields.length === 0) return before;
  const eventId = newId();
  const contentKey = await contentKeyOf(after);
  const { written, own } = await batch(scope, {
    written: guardedUpdate(scope, inquiries, id, version, {
      ...change,
      contentKey,
      spamSigns: signsAfterWriting,
      employerWroteAt: Date.now(),
    }),
    event: recordIfChanged(scope, { id: eventId, action: "inquiry.corrected", subjectId: id, fields }),
    told: tellResponsible(scope, id, "corrected", wasRecorded(eventId)),
    own: selectOwn(scope, id),
  });
  const now = ownOf(own);
  checkWon(written, now);
  return now;
};
