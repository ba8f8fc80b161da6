import { z } from "zod";

/** The organisation's own words. `municipalities` are those it serves, in the order reports print them. */
export const organisation = z.strictObject({ name: z.string().min(1), municipalities: z.array(z.string()) });

/** Set only by loading the demo data set. */
export const demo = z.strictObject({ loadedOn: z.string() });

export type Settings = { organisation: z.infer<typeof organisation>; demo: z.infer<typeof demo> | null };
