import { isSuspected } from "../../../schema/inquiries.ts";
import { type Day, dayOf, today } from "../../../schema/values/calendar.ts";
import { addWorkingDays } from "../../../schema/values/working-days.ts";
import { words } from "../../words/dictionary.ts";
import { nearDay } from "../parts/days.ts";
import type { Inquiry } from "../parts/rows.ts";

/** The day by whose end an answer was promised; counted for those that came before promises were kept. */
const promisedOf = ({ promisedOn, createdAt }: Inquiry, { settings }: App.Locals): Day =>
  promisedOn ?? addWorkingDays(dayOf(createdAt), settings.organisation.promiseDays);

type Told = { text: string; sentence: string; late: boolean };

/** Until when an inquiry that waits, or is to be looked at, has been promised an answer, and whether that day is past; nothing for the others. */
export const promiseTold = (inquiry: Inquiry, locals: App.Locals): Told | undefined => {
  if (inquiry.status !== "new" && inquiry.status !== "assigned" && !isSuspected(inquiry)) return undefined;
  const day = promisedOf(inquiry, locals);
  const late = day < today();
  const { inquiries } = words(locals.locale).workspace;
  const text = (late ? inquiries.promiseOver : inquiries.promised)(nearDay(day, locals.locale));
  return { text, sentence: text.endsWith(".") ? text : `${text}.`, late };
};
