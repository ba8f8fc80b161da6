import { z } from "zod";
import { businessId, day, line, message } from "./values/inputs.ts";
import { industryVersions, sectors } from "./vocabulary.ts";

/** What a business is looked for by: its id, or the beginning of its name. */
export const businessQuery = z
  .strictObject({ businessId: businessId.optional(), name: line(160, "writeName").optional() })
  .refine(({ businessId, name }) => businessId !== undefined || name !== undefined, {
    path: ["businessId"],
    error: message("idOrName"),
  });

/** A business as the register tells it; what it does not tell, or tells in a form of its own, is null. */
export const registeredBusiness = z.strictObject({
  businessId: z.string(),
  name: z.string(),
  ceased: z.boolean(),
  legalForm: z.string().nullable().describe("In the asker's language."),
  suggestedSector: z.enum(sectors).nullable().describe("Follows from the legal form; a person decides."),
  industryCode: z.string().nullable(),
  industryVersion: z.enum(industryVersions).nullable(),
  municipality: z.string().nullable(),
  streetAddress: z.string().nullable(),
  website: z.string().nullable(),
});

export const businessesFound = z.strictObject({
  items: z.array(registeredBusiness).describe("At most twenty."),
  total: z.int().describe("How many the register found."),
  checkedOn: day.describe("The day it was asked."),
  source: z.literal("PRH, avoin data, CC BY 4.0"),
});
