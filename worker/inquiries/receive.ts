import type { Organisation } from "../../schema/settings.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { dayOf } from "../../schema/values/calendar.ts";
import { secretPath } from "../../schema/values/mailed-paths.ts";
import { type Answer, batch, type Group, one } from "../platform/batch.ts";
import { drawUntilFree, rememberCreation } from "../platform/creations.ts";
import { record } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";
import { secretOf } from "../platform/secret-links.ts";
import { selectSettings } from "../settings/settings.ts";
import { selectAreaCoach } from "./area-coach.ts";
import { assignByArea } from "./assign.ts";
import { contentKeyOf, selectAlike } from "./content-key.ts";
import { enqueueReceipt, receiptMail } from "./receipt-mail.ts";
import { newReference } from "./references.ts";

type Content = Parameters<typeof contentKeyOf>[0];

/** What was written, with the key by which the same again is known. */
export const contentOf = async <Written extends Content>(
  written: Written,
): Promise<Written & { contentKey: string }> => ({ ...written, contentKey: await contentKeyOf(written) });

/** The statements that find what has to be known of an inquiry that comes in, for the load batch of its door. */
export const findAround = (
  scope: Scope,
  content: Content & { contentKey: string; municipality: string },
  now: number,
) => ({
  settings: selectSettings(scope.db),
  alike: one(selectAlike(scope, content.contentKey, content, now)),
  coach: one(selectAreaCoach(scope, content.municipality, dayOf(now))),
});

type Received = {
  inquiry: Omit<typeof inquiries.$inferInsert, "reference" | "promisedOn" | "updatedAt"> & { promisedOn: string };
  bodyHash: string;
  action: "inquiry.received" | "inquiry.entered";
  /** Whom its sender is told of, where the organisation tells it. */
  coach: string | undefined;
  /** Whether its sender, having left an address, is mailed the way back to it. */
  mails: boolean;
};

/**
 * Saves an inquiry, whichever door it came through, under a reference that is free: with its creation and event, given to
 * its area's only coach, and with the receipt. `also` is asked in the same batch, when all of it is there.
 */
export const saveInquiry = async <const Also extends Group>(
  scope: Scope,
  env: Env,
  organisation: Organisation,
  { inquiry, bodyHash, action, coach, mails }: Received,
  now: number,
  also: Also,
): Promise<{ reference: string; also: Answer<Also> }> => {
  const { id, email, municipality, locale, promisedOn } = inquiry;
  const link = `${env.PUBLIC_URL}${secretPath("ownInquiry", await secretOf(env, "inquiry", id), locale)}`;
  const told = { id, municipality, locale, promisedOn, coach: organisation.showCoaches ? coach : undefined, link };
  return drawUntilFree(newReference, "inquiries.reference", async (reference) => {
    const mail = email && mails ? await receiptMail({ ...told, reference, email }, organisation, now) : undefined;
    const answers = await batch(scope, {
      creation: rememberCreation(scope, "inquiry", id, bodyHash),
      inquiry: scope.db.insert(inquiries).values({ ...inquiry, reference, updatedAt: now }),
      event: record(scope, { action, subjectId: id }),
      assigned: assignByArea(scope, id),
      mail: mail && enqueueReceipt(scope, mail),
      also,
    });
    return { reference, also: answers.also };
  });
};
