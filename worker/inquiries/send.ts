import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { inquiryReceipt, newInquiry } from "../../schema/inquiries.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { isMadeAbout, newId } from "../../schema/values/ids.ts";
import { batch, one } from "../platform/batch.ts";
import { findCreation, hashBody, repeated, retryLostRace } from "../platform/creations.ts";
import { invalid } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";
import { secretOf } from "../platform/secret-links.ts";
import { settle } from "../settings/settings.ts";
import { promiseFor } from "./promise.ts";
import { contentOf, findAround, saveInquiry } from "./receive.ts";
import { spamSigns, wasTooFast } from "./spam.ts";
import { isConfirmed } from "./turnstile.ts";

type Receipt = z.infer<typeof inquiryReceipt>;

/**
 * Receives an inquiry from the public door. It is saved before anybody is thanked; what looks like a robot's is saved
 * aside for a person to look at, gets the same answer and, until it has been looked at, no mail. The same form sent twice is
 * one inquiry. `address` is the sender's.
 */
export const sendInquiry = (scope: Scope, input: z.infer<typeof newInquiry>, env: Env, address: string) =>
  retryLostRace(async (): Promise<{ row: Receipt; created: boolean }> => {
    const { websiteUrl, startedAt, turnstileToken, ...written } = input;
    const id = input.id ?? newId();
    const secret = await secretOf(env, "inquiry", id);
    const bodyHash = await hashBody(written);
    const content = await contentOf(written);
    const now = Date.now();
    const { earlier, known, around } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      known: one(selectReceipt(scope, id)),
      around: findAround(scope, content, now),
    });
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: { ...again, secret }, created: false };
    // Lists are in the order of ids, so nobody outside chooses their place in them.
    if (!known && !isMadeAbout(id, now)) throw invalid("id", "wrongId");
    if (wasTooFast({ startedAt }, now)) throw invalid("", "sentTooFast");
    const confirmed = Boolean(websiteUrl) || (await isConfirmed(env, turnstileToken, address));
    const signs = spamSigns({ websiteUrl, ...content }, around.alike?.senders ?? 0, confirmed);
    const { organisation } = settle(around.settings);
    const promisedOn = promiseFor(now, organisation.promiseDays);
    const inquiry = {
      ...content,
      id,
      source: "form" as const,
      status: signs ? ("spam" as const) : ("new" as const),
      spamSigns: signs,
      promisedOn,
      duplicateOf: around.alike?.duplicateOf ?? null,
      createdAt: now,
    };
    const received = {
      inquiry,
      bodyHash,
      action: "inquiry.received",
      coach: around.coach?.name,
      mails: !signs,
    } as const;
    const { reference } = await saveInquiry(scope, env, organisation, received, now, {});
    return { row: { id, reference, promisedOn, secret }, created: true };
  });

const selectReceipt = ({ db }: Scope, id: string) =>
  db
    .select({ id: inquiries.id, reference: inquiries.reference, promisedOn: inquiries.promisedOn })
    .from(inquiries)
    .where(eq(inquiries.id, id));
