import type { z } from "zod";
import { type inquiry, isSuspected } from "../../schema/inquiries.ts";
import { type Day, dayOf } from "../../schema/values/calendar.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";

/** The day by whose end an inquiry that came at an instant is answered: that many Finnish working days later. */
export const promiseFor = (cameAt: number, promiseDays: number): Day => addWorkingDays(dayOf(cameAt), promiseDays);

/**
 * The same of one that was kept aside and proves to be an employer's: who was only suspected is answered by the day they were
 * told, who was in the spam is promised anew.
 */
export const promiseAfterAside = (before: z.infer<typeof inquiry>, now: number, promiseDays: number): Day =>
  (isSuspected(before) ? before.promisedOn : null) ?? promiseFor(now, promiseDays);
