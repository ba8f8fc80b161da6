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
} from "./values/inputs.ts";
import { contactChannels, contactOutcomes, contactPurposes } from "./vocabulary.ts";

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

const goes = {
  contacts: z.int().describe("Contacts that stay, without the person."),
  inquiries: z.int().describe("Inquiries that were turned into this person: they are erased too."),
  texts: z.int().describe("Texts about the employer that the name, mail or number is taken out of."),
  candidates: z.int().describe("Texts that may name the person in another form, for somebody to read."),
};

/** What erasing a contact person would take away. */
export const personErasurePreview = z.strictObject({
  name: z.string(),
  employerId: rowId(),
  employer: z.string().describe("Name of the employer."),
  ...goes,
});

/** What an erasure took away. */
export const personErasure = z.strictObject({
  ...goes,
  reader: z
    .string()
    .nullable()
    .describe("Name of who got follow-ups to read the candidates; null when there are none, or nobody."),
});

/** Everything that is kept of one contact person, for the person. */
export const personExport = z.strictObject({
  person: contactPerson,
  employer: z.string().describe("Name of the employer."),
  contacts: z.array(
    z.strictObject({
      date: z.string(),
      channel: z.enum(contactChannels),
      purpose: z.enum(contactPurposes),
      outcome: z.enum(contactOutcomes),
      note: z.string().nullable(),
    }),
  ),
  inquiries: z.array(
    z.strictObject({
      reference: z.string(),
      createdAt: instantOut,
      companyName: z.string(),
      personName: z.string(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      bestTime: z.string().nullable(),
      message: z.string().nullable(),
      additions: z.array(z.string()).describe("What was added through the secret link, the first first."),
      answer: z.string().nullable(),
    }),
  ),
  feedbackRequests: z.array(z.strictObject({ createdAt: instantOut, answered: z.boolean() })),
  mentions: z.array(z.string()).describe("Other texts about the employer that hold the name, mail address or number."),
});

/** Contact persons whose time is over soon. */
export const duePersons = z.strictObject({
  count: z.int(),
  items: z
    .array(
      z.strictObject({
        id: rowId(),
        name: z.string(),
        employerId: rowId(),
        employer: z.string(),
        erasedOn: z.string().describe("The day they are erased, unless somebody is in contact with them before."),
      }),
    )
    .describe("The first hundred, the soonest first."),
});
