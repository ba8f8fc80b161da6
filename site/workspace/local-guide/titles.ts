import { type LocalPage, localPages } from "../../../schema/local-texts.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { chaptersIn, nameOf } from "../../portal/guide/chapters.ts";
import { words } from "../../words/dictionary.ts";

/** What each page of the guide is called that takes texts of one's own, in reading order. */
export const guidePageTitles = async (locale: Locale): Promise<Record<LocalPage, string>> => {
  const chapters = new Map((await chaptersIn(locale)).map((chapter) => [nameOf(chapter), chapter.data]));
  const { localGuide } = words(locale).workspace;
  const titleOf = (page: LocalPage): string => {
    const chapter = chapters.get(page);
    return chapter ? `${chapter.order}. ${chapter.title}` : localGuide.firstPage;
  };
  return Object.fromEntries(localPages.map((page) => [page, titleOf(page)])) as Record<LocalPage, string>;
};
