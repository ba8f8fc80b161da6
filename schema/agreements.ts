import { z } from "zod";
import { changeOf, chosenId, day, instantOut, listOf, listQuery, rowId, version, writing } from "./values/inputs.ts";

const fields = {
  signedOn: day,
  validUntil: day.nullish().describe("The last day; left out when it holds until further notice."),
  note: writing(1000).nullish(),
};

export const newAgreement = z.strictObject({ id: chosenId, employerId: rowId("chooseEmployer"), ...fields });
export const agreementChange = changeOf(fields);
export const agreementQuery = z.strictObject({ ...listQuery, employer: rowId("chooseEmployer") });

/** A cooperation agreement with an employer. */
export const agreement = z.strictObject({
  id: rowId(),
  employerId: rowId(),
  signedOn: day,
  validUntil: z.string().nullable(),
  note: z.string().nullable(),
  archivedAt: instantOut.nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const agreementList = listOf(agreement);
