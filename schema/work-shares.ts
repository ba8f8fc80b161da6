import { z } from "zod";
import { chosenId, day, instantOut, rowId, version } from "./values/inputs.ts";

/** How much of full time a coach works from a day on. */
export const newWorkShare = z.strictObject({
  id: chosenId,
  userId: rowId("notACoach"),
  startsOn: day,
  percent: z.int().min(1).max(100).describe("Per cent of full time."),
});

export const workShare = z.strictObject({
  id: rowId(),
  userId: rowId(),
  user: z.string().describe("Name of the coach."),
  startsOn: day,
  percent: z.int(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const workShareList = z.strictObject({ items: z.array(workShare) });
