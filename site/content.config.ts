import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { textSource } from "../schema/facts/source.ts";
import { isDay } from "../schema/values/calendar.ts";

const day = z.string().refine(isDay, "a day as YYYY-MM-DD, in quotes");

/** When the facts of a page were checked, and by when they are checked again: from that day on the page says that they wait. */
const review = {
  sources: z.array(textSource).min(1),
  reviewedOn: day,
  reviewBy: day,
};

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
  /** What stands under the text and is made from data: the supports with their amounts. */
  shows: z.enum(["supports"]).optional(),
  /** What changed for its readers, the newest first: the feed of changes. */
  changes: z.array(z.strictObject({ on: day, what: z.string() })).min(1),
  ...review,
});

const glossary = z.strictObject({
  ...review,
  terms: z.array(
    z.strictObject({
      /** The same in each language; a text links to it as `term:wage-subsidy`. */
      id: z.string().regex(/^[a-z0-9-]+$/),
      term: z.string(),
      meaning: z.string(),
      /** The chapter that tells more, by its file's name. */
      chapter: z.string().optional(),
    }),
  ),
});

const checklist = z.strictObject({
  ...review,
  groups: z.array(z.strictObject({ title: z.string(), items: z.array(z.string()).min(1) })).min(1),
});

const withoutExtension = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, "");
const filesOf = (folder: string, pattern: string) =>
  glob({ base: `./site/content/${folder}`, pattern, generateId: withoutExtension, retainBody: false });

export const collections = {
  guide: defineCollection({ loader: filesOf("guide", "*/*.md"), schema: chapter }),
  glossary: defineCollection({ loader: filesOf("glossary", "*.json"), schema: glossary }),
  checklist: defineCollection({ loader: filesOf("checklist", "*.json"), schema: checklist }),
};
