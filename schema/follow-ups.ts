import { z } from "zod";
import {
  changeOf,
  chosenId,
  codeOf,
  day,
  instantOut,
  line,
  listOf,
  listQuery,
  message,
  rowId,
  timeOfDay,
  version,
} from "./values/inputs.ts";
import { followUpKinds, followUpOrigins, followUpRules } from "./vocabulary.ts";

const minutes = z.int().min(5).max(600);
const fields = {
  kind: codeOf(followUpKinds, "chooseFollowUp"),
  dueOn: day,
  dueTime: timeOfDay.nullish().describe("Helsinki time, HH:MM."),
  minutes: minutes.nullish().describe("How long a meeting lasts."),
  task: line(300, "writeTask"),
  coachId: rowId().optional().describe("Whose it is; yourself when left out."),
};

/** A meeting needs a time; a reminder may have one. */
const timed = ({ kind, dueTime }: { kind: string; dueTime?: string | null | undefined }) =>
  kind !== "meeting" || Boolean(dueTime);
/** Told along with what is wrong elsewhere. */
const untimed = {
  path: ["dueTime"],
  error: message("meetingTime"),
  when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null,
};

/** What a contact may bring along: the next step with its employer. */
export const nextStep = z.strictObject({ ...fields, kind: fields.kind.default("reminder") }).refine(timed, untimed);

export const newFollowUp = z
  .strictObject({
    id: chosenId,
    employerId: rowId("chooseEmployer"),
    contactId: rowId().nullish(),
    placementId: rowId().nullish(),
    ...fields,
    kind: fields.kind.default("reminder"),
  })
  .refine(timed, untimed);
export const followUpChange = changeOf(fields);

export const postponement = z.strictObject({ to: day.describe("Today or a later day.") });
export const reassignment = z.strictObject({ coachId: rowId("chooseWhom") });

export const followUpQuery = z.strictObject({
  ...listQuery,
  state: codeOf(["open", "done"]).default("open"),
  coach: rowId().optional(),
  mine: codeOf(["true", "false"])
    .default("false")
    .describe("One's own, and those of absent colleagues one stands in for today."),
  employer: rowId().optional(),
  until: day.optional().describe("Due on this day or before it."),
});

export const followUp = z.strictObject({
  id: rowId(),
  employerId: rowId(),
  employer: z.string().describe("Name of the employer."),
  coachId: rowId(),
  coach: z.string().describe("Name of the coach whose it is."),
  contactId: z.string().nullable(),
  placementId: z.string().nullable(),
  kind: z.enum(followUpKinds),
  dueOn: day,
  dueTime: z.string().nullable(),
  minutes: z.int().nullable(),
  task: z.string().describe("Empty where a rule made it and nobody has worded it: then the rule says what to do."),
  origin: z.enum(followUpOrigins),
  rule: z.enum(followUpRules).nullable(),
  ruledOn: z
    .string()
    .nullable()
    .describe("The day the rule gives; where that is no working day, the reminder is made due on one beside it."),
  inquiryId: z.string().nullable().describe("The inquiry that waits, where a rule reminds of one."),
  step: z.int().nullable().describe("Which step of the rule: days before an end, months after a start, working days."),
  yours: z
    .boolean()
    .describe("May the asker act on it: their own, of an absent colleague they stand in for, and for the lead any."),
  completedAt: instantOut.nullable(),
  completedOn: z.string().nullable().describe("The day it was done, in Helsinki."),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const followUpList = listOf(followUp);

/** A follow-up that was moved or given away, and what takes that back for a day. */
export const followUpMoved = z.strictObject({ followUp, undoId: rowId() });
