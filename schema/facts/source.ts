import { z } from "zod";
import { publisherCodes } from "./publishers.ts";

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: "date" });

/** The years that a source may speak of: none is older than the youngest act that the guide names, or of a year to come. */
const year = z.int().min(1990).max(2100);

/** Where a fact was read: what it is called, who published it, and the year it speaks of. No amount stands without one. */
export const factSource = z.strictObject({
  title: z.string().min(1),
  /** Left out where it has no address. */
  url: z.url().optional(),
  publisher: z.enum(publisherCodes),
  year,
  /** The last day it speaks of, where it says so itself: a decision of one year may hold into the next. */
  until: day.optional(),
});
export type FactSource = z.infer<typeof factSource>;

/** A source of a text: the same, where the year and the publisher are told, as they are of every text that tells an amount. */
export const textSource = factSource.partial({ publisher: true, year: true });
export type TextSource = z.infer<typeof textSource>;
