import { type CollectionEntry, getEntry } from "astro:content";
import type { GuidePage } from "../../../schema/guide.ts";
import { type Day, today } from "../../../schema/values/calendar.ts";
import { type Locale, locales } from "../../../schema/vocabulary.ts";
import { publicPath } from "../../links.ts";
import type { PublicPage } from "../../pages.ts";
import { words } from "../../words/dictionary.ts";
import { chaptersIn, nameOf, pathOf, pathOfChapter } from "./chapters.ts";
import { waiting } from "./review.ts";

/** Pages of the guide that are no chapters, by the names their votes are counted under. */
const toolPages: Partial<Record<GuidePage, PublicPage>> = {
  guide: "guide",
  "support-finder": "supports",
  checklist: "checklist",
  glossary: "glossary",
  "whole-guide": "wholeGuide",
};

/** Where a page of the guide is. */
export const guidePagePath = async (page: GuidePage, locale: Locale): Promise<string> => {
  const tool = toolPages[page];
  return tool ? publicPath(tool, locale) : pathOfChapter(page, locale);
};

export const glossaryIn = async (locale: string): Promise<CollectionEntry<"glossary"> | undefined> =>
  await getEntry("glossary", locale);
export const checklistIn = async (locale: string): Promise<CollectionEntry<"checklist"> | undefined> =>
  await getEntry("checklist", locale);

export type ReviewedPage = { name: string; title: string; path: string; reviewedOn: Day; reviewBy: Day };

/** The pages whose facts are checked again by a day, in reading order. */
export const reviewedPages = async (locale: Locale): Promise<ReviewedPage[]> => {
  const [chapters, glossary, checklist] = await Promise.all([
    chaptersIn(locale),
    glossaryIn(locale),
    checklistIn(locale),
  ]);
  const say = words(locale).pages.guideTools;
  const page = (
    name: string,
    title: string,
    path: string,
    { reviewedOn, reviewBy }: { reviewedOn: Day; reviewBy: Day },
  ) => ({
    name,
    title,
    path,
    reviewedOn,
    reviewBy,
  });
  return [
    ...chapters.map((chapter) => page(nameOf(chapter), chapter.data.title, pathOf(chapter, locale), chapter.data)),
    ...(checklist ? [page("checklist", say.checklist.title, publicPath("checklist", locale), checklist.data)] : []),
    ...(glossary ? [page("glossary", say.glossary.title, publicPath("glossary", locale), glossary.data)] : []),
  ];
};

/** The pages that wait for somebody to check them in any language, called as in `locale`, with the first of those days. */
export const pagesToCheck = async (locale: Locale): Promise<ReviewedPage[]> => {
  const [own = [], ...all] = await Promise.all([locale, ...locales].map(reviewedPages));
  return waiting(own, all.flat(), today());
};
