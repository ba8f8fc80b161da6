import { z } from "zod";
import { sought } from "./inputs.ts";

export const occupationQuery = z.strictObject({
  q: sought(120).default("").describe("Words of a name in any of the languages, a Finnish job title, or a code."),
});

/** Unit groups of Ammattiluokitus 2010, in the asker's language. */
export const occupationList = z.strictObject({
  items: z.array(
    z.strictObject({
      code: z.string().describe("Four digits (ISCO-08)."),
      name: z.string(),
      mainGroup: z.string().describe("Name of its main group."),
    }),
  ),
});
