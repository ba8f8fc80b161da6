import { z } from "zod";
import { listedName, listItemId } from "./list-items.ts";
import {
  changeOf,
  chosenId,
  codeOf,
  day,
  instantOut,
  listOf,
  listQuery,
  message,
  municipalityCode,
  rowId,
  version,
} from "./values/inputs.ts";
import { normalLine } from "./values/normal-form.ts";
import { participantEndReasons } from "./vocabulary.ts";

export const longestCode = 8;
/** A random code; its key stays in the client system. */
export const participantCode = z
  .string()
  .overwrite(normalLine)
  .regex(new RegExp(`^[A-Z0-9]{4,${longestCode}}$`), message("wrongParticipantCode"));

const fields = {
  municipality: municipalityCode,
  coachId: rowId().optional().describe("The participant's own coach; yourself when left out."),
  startedOn: day,
  referralSource: listItemId("chooseReferral").describe(
    "An item of the list referral_sources, valid on the first day.",
  ),
  outOfWorkAtStart: z
    .boolean()
    .nullish()
    .describe("Whether they were out of work when the coaching began; null where nobody asked."),
};

export const newParticipant = z.strictObject({
  id: chosenId,
  code: participantCode.optional().describe("Made up at random when left out."),
  ...fields,
});

export const participantChange = changeOf({
  ...fields,
  endedOn: day.nullable(),
  endReason: listItemId("chooseEndReason")
    .nullable()
    .describe("An item of the list end_reasons, valid on the last day."),
});

export const newPath = z.strictObject({
  id: chosenId,
  kind: listItemId("choosePath").describe("An item of the list paths, valid on the day."),
  startedOn: day,
});

export const participantQuery = z.strictObject({
  ...listQuery,
  state: codeOf(["in_coaching", "ended"]).optional(),
  coach: rowId().optional(),
});

export const participant = z.strictObject({
  id: rowId(),
  code: z.string(),
  municipality: z.string(),
  coachId: rowId(),
  coach: z.string().describe("Name of the participant's own coach."),
  startedOn: day,
  referralSource: z.string(),
  referralName: listedName.nullable(),
  outOfWorkAtStart: z.boolean().nullable(),
  endedOn: z.string().nullable(),
  endReason: z.string().nullable(),
  endName: listedName.nullable(),
  status: z
    .enum(["in_coaching", ...participantEndReasons])
    .describe("As of today; of those that have ended, what their reason counts as."),
  paths: z.array(z.strictObject({ id: rowId(), kind: z.string(), name: listedName.nullable(), startedOn: day })),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const participantList = listOf(participant.omit({ paths: true, referralName: true }));
