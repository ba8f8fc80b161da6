import { z } from "zod";
import { undoable } from "./undo.ts";
import { isId } from "./values/ids.ts";
import { chosenId, codeOf, listOf, listQuery, message, rowId } from "./values/inputs.ts";
import { followUpRules, handoverNouns } from "./vocabulary.ts";

/** Somebody whose work can be handed over: they hold something still. */
export const holder = z.strictObject({
  id: rowId(),
  name: z.string(),
  active: z.boolean().describe("False for a leaver, who no longer gets in."),
});
export const holderList = z.strictObject({ items: z.array(holder) });

export const handoverQuery = z.strictObject({
  from: rowId(),
  to: z
    .string()
    .max(2000)
    .refine((ids) => ids.split(",").every(isId), message("wrongId"))
    .transform((ids) => ids.split(","))
    .describe("Ids of the receivers, a comma between them."),
});

const counts = z.strictObject({
  employers: z.int(),
  participants: z.int(),
  followUps: z.int(),
  inquiries: z.int(),
});
const receiver = z.strictObject({ id: rowId(), name: z.string(), gets: counts });
const moved = { id: rowId(), toId: rowId() };

/** What would move to whom. A receiver whose service area holds the municipality comes first; else evenly, by name. */
export const handoverPlan = z.strictObject({
  from: holder,
  receivers: z.array(receiver),
  employers: z.array(z.strictObject({ ...moved, name: z.string(), municipality: z.string() })),
  participants: z.array(z.strictObject({ ...moved, code: z.string(), municipality: z.string() })),
  followUps: z.array(
    z.strictObject({
      ...moved,
      employerId: rowId(),
      employer: z.string(),
      dueOn: z.string(),
      task: z.string().describe("Empty where a rule made it and nobody has worded it."),
      rule: z.enum(followUpRules).nullable(),
      goesWith: z
        .strictObject({ noun: z.enum(["employer", "participant"]), id: rowId() })
        .nullable()
        .describe("What it goes along with, whoever gets that."),
    }),
  ),
  inquiries: z.array(
    z.strictObject({ ...moved, reference: z.string(), companyName: z.string(), municipality: z.string() }),
  ),
});

const move = z.strictObject({ noun: codeOf(handoverNouns), id: rowId(), toId: rowId() });

export const newHandover = z.strictObject({
  id: chosenId,
  fromId: rowId("notACoach"),
  toIds: z.array(rowId("notACoach")).min(1, message("notACoach")).max(50),
  moves: z.array(move).default([]).describe("Rows whose receiver is chosen by hand; the others go as planned."),
});

const handoverRow = {
  ...undoable.omit({ kind: true }).shape,
  fromId: rowId(),
  from: z.string(),
  madeBy: z.string().describe("Name of the lead."),
  undoable: z.boolean().describe("By its id, as an undo."),
  receivers: z.array(receiver),
};
export const handover = z.strictObject(handoverRow);
export const handoverList = listOf(handover);
export const handoverListQuery = z.strictObject(listQuery);

/** A handover as it was just made: rows chosen by hand that were no longer the leaver's stay where they are. */
export const handoverMade = z.strictObject({
  ...handoverRow,
  leftOut: z.array(z.strictObject({ noun: z.enum(handoverNouns), id: rowId(), label: z.string().nullable() })),
});
