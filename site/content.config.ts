import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { isDay } from "../schema/calendar.ts";

const day = z.string().refine(isDay, "a day as YYYY-MM-DD, in quotes");

/** A chapter of the employer's guide. The same file name in each language is the same chapter. */
const chapter = z.strictObject({
  title: z.string(),
  summary: z.string(),
  /** The employer's question that the chapter answers. */
  question: z.string(),
  /** The last part of its address, in its own language. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  order: z.int(),
  /** What must not be missed. */
  notice: z.strictObject({ title: z.string(), text: z.string() }).optional(),
  sources: z.array(z.strictObject({ title: z.string(), url: z.url().optional() })).min(1),
  reviewedOn: day,
  /** From this day on the page says that its facts wait to be checked again. */
  reviewBy: day,
});

const guide = defineCollection({
  loader: glob({
    base: "./site/content/guide",
    pattern: "*/*.md",
    generateId: ({ entry }) => entry.replace(/\.md$/, ""),
  }),
  schema: chapter,
});

export const collections = { guide };
