import type { LocalPage } from "../../../schema/local-texts.ts";
import { markdownHtml } from "../../components/markdown.ts";
import { publicPath } from "../../links.ts";
import { words } from "../../words/dictionary.ts";
import { type Chapter, nameOf, pathOf } from "../guide/chapters.ts";
import type { Place } from "../guide/search.ts";
import { plain } from "../guide/texts.ts";
import { ownQuestions } from "./questions.ts";
import { supplementsFrom, textsOfPart, told } from "./shown.ts";
import { supplementAmount } from "./telling.ts";

/** What the search of the guide finds among the organisation's own words: its texts, its questions, its supplements. */
export const localPlaces = (chapters: readonly Chapter[], locals: Pick<App.Locals, "locale" | "settings">): Place[] => {
  const { locale, settings } = locals;
  const { guide, localGuide } = words(locale).pages;
  const pages = [
    { page: "guide" as LocalPage, title: guide.title, path: publicPath("guide", locale) },
    ...chapters.map((chapter) => ({
      page: nameOf(chapter) as LocalPage,
      title: chapter.data.title,
      path: pathOf(chapter, locale),
    })),
  ];
  return pages.flatMap(({ page, title, path }): Place[] => {
    const texts = textsOfPart(settings.local, page).map((text) => ({
      title: told(text, "title", locale)?.text ?? `${localGuide.title}: ${title}`,
      href: `${path}#local`,
      within: title,
      text: plain(markdownHtml(told(text, "body", locale)?.text ?? "")),
    }));
    const questions = page === "questions" ? ownQuestions(locals) : [];
    const supplements = page === "supports" ? supplementsFrom(settings.local) : [];
    return [
      ...texts,
      ...questions.map(({ id, question, html }) => ({
        title: question,
        href: `${path}#${id}`,
        within: title,
        text: plain(html),
      })),
      ...supplements.map((supplement) => ({
        title: told(supplement, "name", locale)?.text ?? "",
        href: `${path}#supplement-${supplement.id}`,
        within: title,
        text: [supplementAmount(supplement, locale), told(supplement, "who", locale)?.text].join(". "),
      })),
    ];
  });
};
