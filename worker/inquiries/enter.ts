import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { phoneInquiry } from "../../schema/inquiries.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { dayOf, instantAt } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
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
import type { UserScope } from "../platform/scope.ts";
import { secretOf } from "../platform/secret-links.ts";
import { selectSettings, settle } from "../settings/settings.ts";
import { selectAreaCoach } from "./area-coach.ts";
import { assignByArea } from "./assign.ts";
import { contentKeyOf, selectAlike } from "./content-key.ts";
import { type Inquiry, selectInquiry } from "./inquiries.ts";
import { promiseFor } from "./promise.ts";
import { enqueueReceipt, receiptMail } from "./receipt-mail.ts";
import { newReference } from "./references.ts";

/**
 * Writes down an inquiry that came by telephone, as the public door would have taken it: the promise is counted from the
 * day of the call, and whoever left an address is mailed the way back to it. It is the area's, or is taken at once.
 */
export const enterInquiry = (scope: UserScope, input: z.infer<typeof phoneInquiry>, env: Env) =>
  retryLostRace(async (): Promise<{ row: Inquiry; created: boolean }> => {
    const { cameOn, take, ...written } = input;
    const id = input.id ?? newId();
    const secret = await secretOf(env, "inquiry", id);
    const bodyHash = await hashBody(input);
    const fields = plainTexts(written);
    const contentKey = await contentKeyOf(fields);
    const now = Date.now();
    const today = dayOf(now);
    if (cameOn && cameOn > today) throw invalid("cameOn", "notYet");
    const { earlier, known, settings, alike, coach } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      known: one(selectInquiry(scope, eq(inquiries.id, id))),
      settings: selectSettings(scope.db),
      alike: one(selectAlike(scope, contentKey, fields, now)),
      coach: one(selectAreaCoach(scope, fields.municipality, today)),
    });
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: again, created: false };
    const { organisation } = settle(settings);
    const cameAt = cameOn && cameOn < today ? instantAt(cameOn, "12:00") : now;
    const promisedOn = promiseFor(cameAt, organisation.promiseDays);
    const row = {
      ...fields,
      id,
      source: "phone" as const,
      status: take ? ("assigned" as const) : ("new" as const),
      assignedTo: take ? scope.actor.id : null,
      enteredBy: scope.actor.id,
      promisedOn,
      contentKey,
      duplicateOf: alike?.duplicateOf ?? null,
      createdAt: cameAt,
      updatedAt: now,
    };
    const write = async (reference: string): Promise<Inquiry> => {
      const { email, municipality, locale } = fields;
      const link = `${env.PUBLIC_URL}${secretPath("ownInquiry", secret, locale)}`;
      const told = organisation.showCoaches ? (take ? scope.actor.name : coach?.name) : undefined;
      const receiving = { id, reference, municipality, locale, promisedOn, coach: told, link };
      const inTime = promisedOn >= today;
      const mail = email && inTime ? await receiptMail({ ...receiving, email }, organisation, now) : undefined;
      const { made } = await batch(scope, {
        creation: rememberCreation(scope, "inquiry", id, bodyHash),
        inquiry: scope.db.insert(inquiries).values({ ...row, reference }),
        event: record(scope, { action: "inquiry.entered", subjectId: id }),
        assigned: assignByArea(scope, id),
        mail: mail && enqueueReceipt(scope, mail),
        made: one(selectInquiry(scope, eq(inquiries.id, id))),
      });
      return made as Inquiry;
    };
    return { row: await drawUntilFree(newReference, "inquiries.reference", write), created: true };
  });
