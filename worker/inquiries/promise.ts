import { type Day, dayOf } from "../../schema/values/calendar.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";

/** The day by whose end an inquiry that came at an instant is answered: that many Finnish working days later. */
export const promiseFor = (cameAt: number, promiseDays: number): Day => addWorkingDays(dayOf(cameAt), promiseDays);
