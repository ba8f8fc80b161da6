import { z } from "zod";
import { locales } from "./vocabulary.ts";

/** What the secret link of a morning digest is about. */
export const digestLink = z.strictObject({
  digest: z.boolean().describe("Whether its person gets the digest."),
  locale: z.enum(locales).describe("The language of its person."),
});
