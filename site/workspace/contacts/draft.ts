import type { z } from "zod";
import type { contactChange, newContact } from "../../../schema/contacts.ts";
import { addDays, type Day, isDay, today } from "../../../schema/values/calendar.ts";
import { addWorkingDays } from "../../../schema/values/working-days.ts";
import { all, text } from "../../forms.ts";
import { words } from "../../words/dictionary.ts";
import { type Draft, idIn, nullable, written } from "../parts/answers.ts";
import { choiceNamed } from "../parts/choices.ts";
import { inTwoWeeks, nextWeek } from "../parts/days.ts";
import type { Contact } from "../parts/rows.ts";

const answers = ["channel", "purpose", "outcome", "date"] as const;
const optional = ["contactPersonId", "participantId", "note"] as const;
const onlyNew = ["inquiryId", "reminder", "nextStep.dueOn", "nextStep.task"] as const;
const ofNewEmployer = ["newEmployer.name", "newEmployer.municipality", "newEmployer.sector"] as const;
const fields = [...ofNewEmployer, ...answers, ...optional, ...onlyNew];

/** The fields of the form that the API's errors may belong to. */
export const contactFields: readonly string[] = [...fields, "coachIds"];

/** `openedOn` stays over an error, so that "next week" does not move when the form is sent again after midnight. */
export type ContactDraft = Draft<(typeof fields)[number]> & { id: string; coachIds: string[]; openedOn: Day };

export const newDraft = (id: string, coachId: string, more: Partial<ContactDraft>): ContactDraft => ({
  id,
  coachIds: [coachId],
  openedOn: today(),
  date: today(),
  ...more,
});

export const draftOf = (form: FormData): ContactDraft => ({
  ...written(form, fields),
  id: idIn(form),
  coachIds: all(form, "coachIds"),
  openedOn: openedOnIn(form),
});

/** The form's own hidden day, if it can be one: a form is not opened in the future, nor does it stand open for long. */
const openedOnIn = (form: FormData): Day => {
  const day = text(form, "openedOn") ?? "";
  return isDay(day) && day <= today() && day >= addDays(today(), -7) ? day : today();
};

export const draftOfContact = (contact: Contact): ContactDraft => {
  const { id, channel, purpose, outcome, date, note, contactPersonId, participantId, coaches } = contact;
  return {
    id,
    openedOn: today(),
    channel,
    purpose,
    outcome,
    date,
    note: note ?? undefined,
    contactPersonId: contactPersonId ?? undefined,
    participantId: participantId ?? undefined,
    coachIds: coaches.map((coach) => coach.id),
  };
};

/** The days that the reminder's choices stand for. */
export const reminderDays = (openedOn: Day) => ({
  tomorrow: addDays(openedOn, 1),
  workday: addWorkingDays(openedOn, 1),
  week: nextWeek(openedOn),
  twoWeeks: inTwoWeeks(openedOn),
});

/** Purposes that are for one participant: with another one the field is hidden, and what stands in it does not count. */
export const purposesForOne: readonly string[] = ["targeted", "placement_support"];

/**
 * The body of a new contact, with an employer that is not there yet unless `employerId` says which one. What is missing goes
 * as it is: the API says what to choose.
 */
export const bodyOfNew = (
  draft: ContactDraft,
  employerId: string | undefined,
  confirmedSeparate: boolean,
  locals: App.Locals,
) => {
  const { id, channel, purpose, outcome, date, coachIds, inquiryId } = draft;
  const details = nullable(draft, optional);
  if (!purposesForOne.includes(purpose ?? "")) details.participantId = null;
  const nextStep = nextStepOf(draft, locals);
  const body = {
    id,
    ...(employerId === undefined
      ? { newEmployer: { ...newEmployerOf(draft), ...(confirmedSeparate && { confirmedSeparate }) } }
      : { employerId }),
    channel,
    purpose,
    outcome,
    date,
    coachIds,
    inquiryId,
    ...details,
    ...(nextStep && { nextStep }),
  };
  return body as z.input<typeof newContact>;
};

const newEmployerOf = (draft: ContactDraft) => ({
  name: draft["newEmployer.name"] ?? "",
  municipality: draft["newEmployer.municipality"] ?? "",
  sector: draft["newEmployer.sector"] ?? "company",
});

/**
 * The body of a correction. Somebody who was there does not see another coach's participant: what they left empty then
 * is left out, or their correction would take the participant away.
 */
export const bodyOfChange = (draft: ContactDraft, seen: Contact) => {
  const { participantId, ...details } = nullable(draft, optional);
  const { channel = "", purpose = "", outcome = "", date = "", coachIds } = draft;
  const participant = participantId === null && seen.participantId === null ? {} : { participantId };
  return { channel, purpose, outcome, date, coachIds, ...details, ...participant } as z.input<typeof contactChange>;
};

export const nextStepOf = (draft: ContactDraft, { locale }: App.Locals) => {
  const { reminder, openedOn } = draft;
  if (!reminder || reminder === "none") return undefined;
  const dueOn = choiceNamed(reminderDays(openedOn), reminder) ?? draft["nextStep.dueOn"];
  return { dueOn, task: draft["nextStep.task"] ?? words(locale).workspace.logging.defaultTask };
};
