import { z } from "zod";
import { changeOf, chosenId, day, instantOut, listOf, listQuery, rowId, version } from "./values/inputs.ts";

const fields = {
  startsOn: day,
  endsOn: day.describe("The last day away."),
  substituteId: rowId().nullish().describe("Who looks after what falls due meanwhile; without one, the lead does."),
};

export const newAbsence = z.strictObject({
  id: chosenId,
  userId: rowId().optional().describe("Who is away; oneself when left out. Somebody else is the lead's to name."),
  ...fields,
});
export const absenceChange = changeOf(fields);

export const absenceQuery = z.strictObject({
  ...listQuery,
  user: rowId().optional(),
  from: day.optional().describe("Those that last until this day or longer; today when left out."),
});

export const absence = z.strictObject({
  id: rowId(),
  userId: rowId(),
  user: z.string().describe("Name of who is away."),
  startsOn: day,
  endsOn: day,
  substituteId: z.string().nullable(),
  substitute: z.string().nullable().describe("Name of the substitute."),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const absenceList = listOf(absence);
