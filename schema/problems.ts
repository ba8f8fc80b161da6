import { z } from "zod";

/** RFC 9457 problem details, in the asker's language. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  requestId: z.string().optional(),
  errors: z
    .array(z.strictObject({ path: z.string(), message: z.string() }))
    .optional()
    .describe("Which fields were not right, and what would be."),
  current: z
    .unknown()
    .optional()
    .describe(
      "The row as it is now, when the version sent was not the latest, or the thing is done already; `items`, when there are employers of the same name.",
    ),
});
export type ProblemBody = z.infer<typeof problem>;
