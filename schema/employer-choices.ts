import { z } from "zod";
import { employerListItem } from "./employers.ts";
import { mailAsKept, phoneAsKept } from "./values/formats.ts";
import { day, municipalityCode, rowId, sought } from "./values/inputs.ts";

/** Whose an employer is for the one who asks, in the order in which they are offered. */
export const choiceGroups = ["recent", "mine", "area", "all"] as const;
export type ChoiceGroup = (typeof choiceGroups)[number];
/** What of an employer begins as the text does. */
export const choiceMatches = ["name", "person", "phone", "businessId"] as const;

export const choiceQuery = z.strictObject({
  q: sought(80)
    .optional()
    .describe(
      "Beginning of words of the name or of a contact person's, beginning or end of a telephone number, beginning of a business id.",
    ),
});

const employerChoice = employerListItem.omit({ size: true }).extend({
  group: z.enum(choiceGroups),
  matchedBy: z.enum(choiceMatches).nullable().describe("Null where nothing was sought."),
  person: z
    .strictObject({ name: z.string(), phone: z.string().nullable() })
    .nullable()
    .describe("The contact person who was found."),
  businessId: z.string().nullable(),
});
export const choiceList = z.strictObject({
  items: z.array(employerChoice),
  more: z.boolean().describe("Are there more that would match? A longer text finds them."),
});

/** Why an employer may be the one that is being added. */
export const likenesses = [
  "sameBusinessId",
  "samePhone",
  "sameEmail",
  "sameName",
  "sameMailDomain",
  "similarName",
] as const;
export type Likeness = (typeof likenesses)[number];

/** Why a contact person may be the one who asks. */
export const personLikenesses = ["samePhone", "sameEmail", "sameName"] as const;

export const likelyQuery = z.strictObject({
  name: sought(160).optional(),
  businessId: sought(40).optional().describe("What is not a whole one yet is not looked for."),
  phone: sought(40).overwrite(phoneAsKept).optional().describe("What is not a whole one yet is not looked for."),
  email: sought(200)
    .overwrite(mailAsKept)
    .optional()
    .describe("Also finds those with mailboxes of the same organisation."),
  municipality: municipalityCode.optional().describe("Of two alike the one of this municipality comes first."),
  person: sought(120).optional().describe("Contact persons of this name are told too."),
});

export const likelyList = z.strictObject({
  items: z.array(
    z.strictObject({
      id: rowId(),
      name: z.string(),
      municipality: z.string(),
      businessId: z.string().nullable(),
      responsibleCoach: z.string().nullable(),
      likeness: z.enum(likenesses),
      doNotContactSince: day.nullable().describe("Since when the employer has asked to be left alone."),
      persons: z
        .array(
          z.strictObject({
            id: rowId(),
            name: z.string(),
            phone: z.string().nullable(),
            email: z.string().nullable(),
            likeness: z.enum(personLikenesses),
          }),
        )
        .describe("Its contact persons who may be the one who asks."),
    }),
  ),
});
