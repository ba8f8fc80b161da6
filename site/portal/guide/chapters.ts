import { type CollectionEntry, getCollection } from "astro:content";
import { type Locale, locales } from "../../../schema/vocabulary.ts";
import { chapterPath, publicPath } from "../../links.ts";
import type { Alternates } from "../../pages.ts";

export type Chapter = CollectionEntry<"guide">;

/** The guide's chapters in a language, in reading order. */
export const chaptersIn = async (locale: Locale): Promise<Chapter[]> => {
  const chapters = await getCollection("guide", ({ id }) => id.startsWith(`${locale}/`));
  return chapters.sort((a, b) => a.data.order - b.data.order);
};

/** The name of a chapter's file, the same in each language. */
export const nameOf = (chapter: Chapter): string => chapter.id.split("/")[1] ?? "";

export const pathOf = (chapter: Chapter, locale: Locale): string => chapterPath(chapter.data.slug, locale);

/** The chapter as HTML, before its blanks are filled and its links lead anywhere. */
export const htmlOf = (chapter: Chapter): string => chapter.rendered?.html ?? "";

type Heading = { depth: number; slug: string; text: string };
/** What the on-page links lead to. */
export const sectionsOf = (chapter: Chapter): Heading[] =>
  ((chapter.rendered?.metadata?.headings ?? []) as Heading[]).filter(({ depth }) => depth === 2);

/** The chapter at an address of the guide, by the address's last part. */
export const chapterAt = async (slug: string | undefined, locale: Locale): Promise<Chapter | undefined> =>
  (await chaptersIn(locale)).find(({ data }) => data.slug === slug);

/** The same chapter in each language; the guide's first page where a language does not have it. */
export const alternatesOfChapter = async (chapter: Chapter): Promise<Alternates> => {
  const paths = await Promise.all(
    locales.map(async (locale) => [locale, await pathOfChapter(nameOf(chapter), locale)] as const),
  );
  return Object.fromEntries(paths) as Alternates;
};

/** Where a chapter is, by its name; the guide's first page where the language does not have it. */
export const pathOfChapter = async (name: string, locale: Locale): Promise<string> => {
  const chapter = (await chaptersIn(locale)).find((one) => nameOf(one) === name);
  return chapter ? pathOf(chapter, locale) : publicPath("guide", locale);
};

/** Where the chapter that tells how it goes is: the pages that invite lead to it. */
export const howItGoesPath = (locale: Locale): Promise<string> => pathOfChapter("how-it-goes", locale);
