import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { phoneInquiry } from "../../schema/inquiries.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { dayOf, instantAt } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { batch, one, the } from "../platform/batch.ts";
import { findCreation, hashBody, repeated, retryLostRace } from "../platform/creations.ts";
import { invalid } from "../platform/errors.ts";
import type { UserScope } from "../platform/scope.ts";
import { settle } from "../settings/settings.ts";
import { type Inquiry, selectInquiry } from "./inquiries.ts";
import { promiseFor } from "./promise.ts";
import { contentOf, findAround, saveInquiry } from "./receive.ts";

/**
 * Writes down an inquiry that came by telephone, as the public door would have taken it: the promise is counted from the
 * day of the call, and whoever left an address is mailed the way back to it. It is the area's, or is taken at once.
 */
export const enterInquiry = (scope: UserScope, input: z.infer<typeof phoneInquiry>, env: Env) =>
  retryLostRace(async (): Promise<{ row: Inquiry; created: boolean }> => {
    const { cameOn, take, ...written } = input;
    const id = input.id ?? newId();
    const bodyHash = await hashBody(input);
    const content = await contentOf(written);
    const now = Date.now();
    const today = dayOf(now);
    if (cameOn && cameOn > today) throw invalid("cameOn", "notYet");
    const { earlier, known, around } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      known: one(selectInquiry(scope, eq(inquiries.id, id))),
      around: findAround(scope, content, now),
    });
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: again, created: false };
    const { organisation } = settle(around.settings);
    const cameAt = cameOn && cameOn < today ? instantAt(cameOn, "12:00") : now;
    const promisedOn = promiseFor(cameAt, organisation.promiseDays);
    const inquiry = {
      ...content,
      id,
      source: "phone" as const,
      status: take ? ("assigned" as const) : ("new" as const),
      assignedTo: take ? scope.actor.id : null,
      enteredBy: scope.actor.id,
      promisedOn,
      duplicateOf: around.alike?.duplicateOf ?? null,
      createdAt: cameAt,
    };
    const coach = take ? scope.actor.name : around.coach?.name;
    const received = { inquiry, bodyHash, action: "inquiry.entered", coach, mails: promisedOn >= today } as const;
    const { also } = await saveInquiry(scope, env, organisation, received, now, {
      row: the(selectInquiry(scope, eq(inquiries.id, id))),
    });
    return { row: also.row, created: true };
  });
