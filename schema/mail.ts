import { z } from "zod";
import { instantOut, rowId } from "./values/inputs.ts";
import { mailKinds } from "./vocabulary.ts";

/** A mail that may not have arrived, and that nobody sends again by itself. */
export const doubtfulMail = z.strictObject({
  id: rowId(),
  kind: z.enum(mailKinds),
  state: z
    .enum(["uncertain", "failed"])
    .describe("`uncertain`: sent perhaps, nothing was heard. `failed`: refused as often as it is tried."),
  createdAt: instantOut,
});
export const doubtfulMailList = z.strictObject({ items: z.array(doubtfulMail) });
