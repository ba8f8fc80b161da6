import { z } from "zod";
import { guideChapters } from "./guide.ts";
import { chosenId, codeOf, day, instantOut, line, message, rowId, version } from "./values/inputs.ts";
import { plainMarkdown } from "./values/plain-markdown.ts";
import { guideSlots } from "./vocabulary.ts";

/** Where a text of one's own may stand: on the guide's first page, or in one of its chapters. */
export const localPages = ["guide", ...guideChapters] as const;
export type LocalPage = (typeof localPages)[number];

const title = line(160).nullable().default(null);
const body = plainMarkdown(4000);
const otherBody = body.nullable().default(null);

/**
 * A text of the organisation's own in a fixed place of the guide, in plain Markdown. Finnish stands in for a language that is
 * left empty.
 */
const content = {
  page: codeOf(localPages, "chooseGuidePage"),
  slot: codeOf(guideSlots, "chooseGuideSlot"),
  titleFi: title.describe("A heading of its own; of a question, the question."),
  titleSv: title,
  titleEn: title,
  bodyFi: body,
  bodySv: otherBody,
  bodyEn: otherBody,
  until: day.nullable().default(null).describe("The last day it is shown; null until further notice."),
  shown: z.boolean().default(true).describe("False keeps it from readers, with all its versions."),
};

type Placed = { page: string; slot: string; titleFi: string | null };

/** A question is asked in words, in the chapter of questions. */
const questionsFit = ({ page, slot, titleFi }: Placed, { issues, addIssue }: z.RefinementCtx): void => {
  const wrong = new Set(issues.map(({ path = [] }) => path[0]));
  if (slot !== "question") return;
  if (page !== "questions" && !wrong.has("page"))
    addIssue({ code: "custom", path: ["page"], message: message("questionsChapter") });
  if (!titleFi && !wrong.has("titleFi"))
    addIssue({ code: "custom", path: ["titleFi"], message: message("writeQuestion") });
};

const asked = { when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null };

export const newLocalText = z.strictObject({ id: chosenId, ...content }).superRefine(questionsFit, asked);
/** Sent whole: what is left out is emptied. */
export const localTextChange = z.strictObject(content).superRefine(questionsFit, asked);

/** As it was at one saving. */
export const localTextContent = z.strictObject({
  page: z.enum(localPages),
  slot: z.enum(guideSlots),
  titleFi: z.string().nullable(),
  titleSv: z.string().nullable(),
  titleEn: z.string().nullable(),
  bodyFi: z.string(),
  bodySv: z.string().nullable(),
  bodyEn: z.string().nullable(),
  until: z.string().nullable(),
  shown: z.boolean(),
});
export type LocalTextContent = z.infer<typeof localTextContent>;

export const localText = localTextContent.extend({
  id: rowId(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export type LocalText = z.infer<typeof localText>;

export const localTextList = z.strictObject({ items: z.array(localText) });

/** What a row was at each saving, the latest first, and who saved it. */
export const versionsOf = <Content extends z.ZodType>(content: Content) =>
  z.strictObject({
    items: z.array(
      z.strictObject({ number: z.int(), content, savedAt: instantOut, savedBy: z.string().describe("A name.") }),
    ),
  });
export const localTextVersions = versionsOf(localTextContent);
