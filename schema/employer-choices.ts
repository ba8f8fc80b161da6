import { z } from "zod";
import { employerListItem } from "./employers.ts";
import { rowId } from "./inputs.ts";

/** Whose an employer is for the one who asks, in the order in which they are offered. */
export const choiceGroups = ["recent", "mine", "area", "all"] as const;
export type ChoiceGroup = (typeof choiceGroups)[number];
/** What of an employer begins as the text does. */
export const choiceMatches = ["name", "person", "phone", "businessId"] as const;

export const choiceQuery = z.strictObject({
  q: z
    .string()
    .trim()
    .max(80)
    .optional()
    .describe("Beginning of words of the name or of a contact person's, of a telephone number or of a business id."),
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
export const likenesses = ["sameBusinessId", "samePhone", "sameName", "similarName"] as const;
export type Likeness = (typeof likenesses)[number];

export const likelyQuery = z.strictObject({
  name: z.string().trim().max(160).optional(),
  businessId: z.string().trim().max(20).optional().describe("What is not a whole one yet is not looked for."),
  phone: z.string().trim().max(40).optional().describe("What is not a whole one yet is not looked for."),
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
    }),
  ),
});
