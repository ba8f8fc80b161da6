import { z } from "zod";
import {
  changeOf,
  chosenId,
  email,
  instantOut,
  line,
  listOf,
  listQuery,
  phone,
  rowId,
  version,
  writing,
} from "./inputs.ts";

const fields = {
  name: line(120, "writeName"),
  jobTitle: line(120).nullish(),
  phone: phone.nullish(),
  email: email.nullish(),
  note: writing(500).nullish(),
};

export const newContactPerson = z.strictObject({ id: chosenId, employerId: rowId("chooseEmployer"), ...fields });
export const contactPersonChange = changeOf(fields);
export const contactPersonQuery = z.strictObject({ ...listQuery, employer: rowId().optional() });

export const contactPerson = z.strictObject({
  id: rowId(),
  employerId: rowId(),
  name: z.string(),
  jobTitle: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  note: z.string().nullable(),
  archivedAt: instantOut.nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const contactPersonList = listOf(contactPerson);
