import { z } from "zod";
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
import { participantEndReasons, pathKinds, referralSources } from "./vocabulary.ts";

export const longestCode = 8;
/** A random code; its key stays in the client system. */
export const participantCode = z
  .string()
  .trim()
  .regex(new RegExp(`^[A-Z0-9]{4,${longestCode}}$`), message("wrongParticipantCode"));

const fields = {
  municipality: municipalityCode,
  coachId: rowId().optional().describe("The participant's own coach; yourself when left out."),
  startedOn: day,
  referralSource: codeOf(referralSources, "chooseReferral"),
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
  endReason: codeOf(participantEndReasons, "chooseEndReason").nullable(),
});

export const newPath = z.strictObject({ id: chosenId, kind: codeOf(pathKinds, "choosePath"), startedOn: day });

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
  referralSource: z.enum(referralSources),
  outOfWorkAtStart: z.boolean().nullable(),
  endedOn: z.string().nullable(),
  endReason: z.enum(participantEndReasons).nullable(),
  status: z.enum(["in_coaching", ...participantEndReasons]),
  paths: z.array(z.strictObject({ id: rowId(), kind: z.enum(pathKinds), startedOn: day })),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const participantList = listOf(participant.omit({ paths: true }));
