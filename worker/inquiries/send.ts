import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { inquiryReceipt, newInquiry } from "../../schema/inquiries.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { dayOf } from "../../schema/values/calendar.ts";
import { isMadeAbout, newId } from "../../schema/values/ids.ts";
import { secretPath } from "../../schema/values/mailed-paths.ts";
import { plainTexts } from "../../schema/values/plain-text.ts";
import { batch, one } from "../platform/batch.ts";
import {
  drawUntilFree,
  findCreation,
  hashBody,
  rememberCreation,
  repeated,
  retryLostRace,
} from "../platform/creations.ts";
import { invalid } from "../platform/errors.ts";
import { record } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";
import { secretOf } from "../platform/secret-links.ts";
import { selectSettings, settle } from "../settings/settings.ts";
import { selectAreaCoach } from "./area-coach.ts";
import { assignByArea } from "./assign.ts";
import { contentKeyOf, selectAlike } from "./content-key.ts";
import { promiseFor } from "./promise.ts";
import { enqueueReceipt, receiptMail } from "./receipt-mail.ts";
import { newReference } from "./references.ts";
import { spamSign, wasTooFast } from "./spam.ts";
import { isConfirmed } from "./turnstile.ts";

type Receipt = z.infer<typeof inquiryReceipt>;

/**
 * Receives an inquiry from the public door. It is saved before anybody is thanked; what looks like a robot's is saved
 * aside, gets the same answer and no mail. The same form sent twice is one inquiry. `address` is the sender's.
 */
export const sendInquiry = (scope: Scope, input: z.infer<typeof newInquiry>, env: Env, address: string) =>
  retryLostRace(async (): Promise<{ row: Receipt; created: boolean }> => {
    const { websiteUrl, startedAt, turnstileToken, ...written } = input;
    const id = input.id ?? newId();
    const secret = await secretOf(env, "inquiry", id);
    const bodyHash = await hashBody(written);
    const fields = plainTexts(written);
    const contentKey = await contentKeyOf(fields);
    const now = Date.now();
    const { earlier, known, settings, alike, coach } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      known: one(selectReceipt(scope, id)),
      settings: selectSettings(scope.db),
      alike: one(selectAlike(scope, contentKey, fields, now)),
      coach: one(selectAreaCoach(scope, fields.municipality, dayOf(now))),
    });
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: { ...again, secret }, created: false };
    // Lists are in the order of ids, so nobody outside chooses their place in them.
    if (!known && !isMadeAbout(id, now)) throw invalid("id", "wrongId");
    if (wasTooFast({ startedAt }, now)) throw invalid("", "sentTooFast");
    const suspected = spamSign({ websiteUrl, ...fields }, alike?.senders ?? 0);
    const sign = suspected ?? ((await isConfirmed(env, turnstileToken, address)) ? null : "unconfirmed");
    const { organisation } = settle(settings);
    const promisedOn = promiseFor(now, organisation.promiseDays);
    const row = {
      ...fields,
      id,
      source: "form" as const,
      status: sign ? ("spam" as const) : ("new" as const),
      spamSign: sign,
      promisedOn,
      contentKey,
      duplicateOf: alike?.duplicateOf ?? null,
      createdAt: now,
      updatedAt: now,
    };
    const write = async (reference: string): Promise<Receipt> => {
      const { email, municipality, locale } = fields;
      const link = `${env.PUBLIC_URL}${secretPath("ownInquiry", secret, locale)}`;
      const told = organisation.showCoaches ? coach?.name : undefined;
      const receiving = { id, reference, municipality, locale, promisedOn, coach: told, link };
      const mail = email && !sign ? await receiptMail({ ...receiving, email }, organisation, now) : undefined;
      await batch(scope, {
        creation: rememberCreation(scope, "inquiry", id, bodyHash),
        inquiry: scope.db.insert(inquiries).values({ ...row, reference }),
        event: record(scope, { action: "inquiry.received", subjectId: id }),
        assigned: assignByArea(scope, id),
        mail: mail && enqueueReceipt(scope, mail),
      });
      return { id, reference, promisedOn, secret };
    };
    return { row: await drawUntilFree(newReference, "inquiries.reference", write), created: true };
  });

const selectReceipt = ({ db }: Scope, id: string) =>
  db
    .select({ id: inquiries.id, reference: inquiries.reference, promisedOn: inquiries.promisedOn })
    .from(inquiries)
    .where(eq(inquiries.id, id));
