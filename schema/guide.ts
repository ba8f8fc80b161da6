import { z } from "zod";
import { codeOf, day } from "./values/inputs.ts";
import { locales } from "./vocabulary.ts";

/** The guide's chapters by the name of their files, in reading order. */
export const guideChapters = [
  "why",
  "skills-and-work-ability",
  "how-it-goes",
  "shaping-the-job",
  "try-first",
  "contract",
  "supports",
  "apprenticeship",
  "accommodations",
  "induction",
  "sick-leave",
  "if-it-does-not-work-out",
  "what-may-i-ask",
  "procurement",
  "questions",
] as const;

/** Every page that asks whether it was of use. */
export const guidePages = [
  "guide",
  ...guideChapters,
  "support-finder",
  "checklist",
  "glossary",
  "whole-guide",
] as const;
export type GuidePage = (typeof guidePages)[number];

export const newGuideVote = z.strictObject({
  page: codeOf(guidePages).describe("The page's name, the same in each language."),
  locale: codeOf(locales),
  useful: z.boolean(),
});

export const guideVotesQuery = z.strictObject({
  from: day.optional().describe("All that has been counted when left out."),
  to: day.optional().describe("Today when left out."),
});

export const guideVotesAnswer = z.strictObject({
  from: day.nullable(),
  to: day,
  items: z.array(
    z.strictObject({
      page: z.enum(guidePages),
      locale: z.enum(locales),
      useful: z.int(),
      notUseful: z.int(),
    }),
  ),
});
