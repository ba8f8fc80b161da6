import { z } from "zod";
import { addMonths, today } from "./values/calendar.ts";
import { chosenId, day, instantOut, line, message, rowId } from "./values/inputs.ts";
import { apiKeyScopes } from "./vocabulary.ts";

/** The latest day until which a key made today may open anything. */
export const latestKeyDay = (): string => addMonths(today(), 12);

/** How many keys one person may have in use at a time. */
export const mostKeys = 20;

export const newApiKey = z.strictObject({
  id: chosenId,
  name: line(80, "writeName").describe("What it is for, in its holder's words."),
  validUntil: day
    .refine((until) => until >= today(), message("pastDay"))
    .refine((until) => until <= latestKeyDay(), message("overAYear"))
    .describe("The last day it opens anything, at most a year from today."),
});

export const apiKey = z.strictObject({
  id: rowId(),
  name: z.string(),
  scope: z.enum(apiKeyScopes).describe("`reports`: the figures of reports, and nothing else."),
  hint: z.string().describe("The key's first characters."),
  createdAt: instantOut,
  validUntil: day,
  usedOn: day.nullable().describe("The last day it was used."),
});
export const apiKeyList = z.strictObject({ items: z.array(apiKey) });

export const createdApiKey = apiKey.extend({
  key: z
    .string()
    .nullable()
    .describe("The key, told this once and stored nowhere; null when the same request had made it before."),
});
