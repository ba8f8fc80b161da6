import { z } from "zod";
import { employerInContact } from "./employers.ts";
import { nextStep } from "./follow-ups.ts";
import {
  changeOf,
  chosenId,
  codeOf,
  day,
  instantOut,
  knownMunicipality,
  listOf,
  listQuery,
  message,
  pastDay,
  rowId,
  version,
  writing,
} from "./values/inputs.ts";
import { contactChannels, contactOutcomes, contactPurposes } from "./vocabulary.ts";

const coachIds = z.array(rowId()).min(1, message("chooseCoach")).max(10);

const fields = {
  date: pastDay.describe("The day it happened: today or before."),
  purpose: codeOf(contactPurposes, "choosePurpose"),
  channel: codeOf(contactChannels, "chooseChannel"),
  outcome: codeOf(contactOutcomes, "chooseOutcome"),
  note: writing(2000).nullish(),
  contactPersonId: rowId().nullish(),
  participantId: rowId().nullish(),
};

type WhoseContact = { employerId?: string | undefined; newEmployer?: unknown };
const namesOneEmployer = ({ employerId, newEmployer }: WhoseContact): boolean =>
  (employerId === undefined) !== (newEmployer === undefined);

export const newContact = z
  .strictObject({
    id: chosenId,
    employerId: rowId("chooseEmployer").optional().describe("Left out where `newEmployer` says what to add."),
    newEmployer: employerInContact
      .optional()
      .describe("An employer that is not there yet: added together with the contact, or neither is."),
    inquiryId: rowId().nullish(),
    coachIds: coachIds.optional().describe("Everyone who was there; yourself when left out."),
    nextStep: nextStep.optional(),
    ...fields,
    date: fields.date.optional().describe("The day it happened; today in Helsinki when left out."),
  })
  // Asked whatever else is wrong, so that everything is told in one round.
  .refine(namesOneEmployer, {
    path: ["employerId"],
    error: message("chooseEmployer"),
    when: ({ value }) => typeof value === "object" && value !== null,
  });
export const contactChange = changeOf({ ...fields, coachIds });

export const contactQuery = z.strictObject({
  ...listQuery,
  from: day.optional(),
  to: day.optional(),
  employer: rowId().optional(),
  coach: rowId().optional(),
  municipality: knownMunicipality.optional().describe("The employer's."),
});

export const contact = z.strictObject({
  id: rowId(),
  employerId: rowId(),
  employer: z.string().describe("Name of the employer."),
  date: day,
  isoWeek: z.string().describe("ISO 8601 week, 2022-W12."),
  purpose: z.enum(contactPurposes),
  channel: z.enum(contactChannels),
  outcome: z.enum(contactOutcomes),
  note: z.string().nullable(),
  contactPersonId: z.string().nullable(),
  participantId: z.string().nullable().describe("Null for other coaches than the participant's own."),
  inquiryId: z.string().nullable(),
  coaches: z.array(z.strictObject({ id: rowId(), name: z.string() })),
  createdBy: rowId(),
  archivedAt: instantOut.nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const contactList = listOf(contact);
