import { z } from "zod";
import { changeOf, chosenId, codeOf, day, instantOut, line, message, version } from "./values/inputs.ts";
import { listItemKinds, listNames } from "./vocabulary.ts";
import type { MessageKey } from "./words/messages.ts";

/** The id of an item of the organisation's lists: a code where every organisation begins with it, else a UUIDv7. */
export const listItemId = (whenMissing: MessageKey = "required") =>
  z
    .string({ error: (issue) => (issue.input === undefined ? message(whenMissing) : undefined) })
    .min(1, { error: message(whenMissing), abort: true })
    .regex(/^[a-z0-9_-]{1,40}$/, message("notListed"));

/** What an item is called, by language. */
export const listedName = z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() });

export const longestListedName = 80;
const fields = {
  nameFi: line(longestListedName, "writeName"),
  nameSv: line(longestListedName, "writeName"),
  nameEn: line(longestListedName, "writeName"),
  validFrom: day.nullish().describe("The first day on which it may be chosen."),
  validUntil: day.nullish().describe("The last one: after it the item is retired, and stays where it was chosen."),
};

export const newListItem = z.strictObject({
  id: chosenId,
  list: codeOf(listNames, "chooseList"),
  kind: codeOf(listItemKinds, "chooseListKind").describe(
    "What reports count it as, one of its list's; it never changes.",
  ),
  ...fields,
});
export const listItemChange = changeOf(fields);
export const listItemQuery = z.strictObject({ list: codeOf(listNames).optional() });

export const listItem = z.strictObject({
  id: z.string(),
  list: z.enum(listNames),
  kind: z.enum(listItemKinds),
  nameFi: z.string(),
  nameSv: z.string(),
  nameEn: z.string(),
  validFrom: day.nullable(),
  validUntil: day.nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const listItems = z.strictObject({ items: z.array(listItem) });
