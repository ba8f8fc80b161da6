import { type CollectionEntry, getCollection } from "astro:content";
import { type Locale, locales } from "../schema/vocabulary.ts";
import { type Alternates, chapterPath, publicPath } from "./i18n/paths.ts";

export type Chapter = CollectionEntry<"guide">;

/** The guide's chapters in a language, in reading order. */
export const chaptersIn = async (locale: Locale): Promise<Chapter[]> => {
  const chapters = await getCollection("guide", ({ id }) => id.startsWith(`${locale}/`));
  return chapters.sort((a, b) => a.data.order - b.data.order);
};

export const pathOf = (chapter: Chapter, locale: Locale): string => chapterPath(chapter.data.slug, locale);

/** The same chapter in each language; the guide's first page where a language does not have it. */
export const alternatesOfChapter = async (chapter: Chapter): Promise<Alternates> => {
  const name = chapter.id.split("/")[1];
  const paths = await Promise.all(
    locales.map(async (locale) => {
      const same = (await chaptersIn(locale)).find(({ id }) => id === `${locale}/${name}`);
      return [locale, same ? pathOf(same, locale) : publicPath("guide", locale)] as const;
    }),
  );
  return Object.fromEntries(paths) as Alternates;
};

/** Where the chapter that tells how it goes is: the pages that invite lead to it. */
export const howItGoesPath = async (locale: Locale): Promise<string> => {
  const chapter = (await chaptersIn(locale)).find(({ id }) => id === `${locale}/how-it-goes`);
  return chapter ? pathOf(chapter, locale) : publicPath("guide", locale);
};
