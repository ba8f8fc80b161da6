import { getEntry } from "astro:content";
import { guideChapters } from "../../../schema/guide.ts";
import { organisationName } from "../../../schema/settings.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { absolute } from "../../absolute.ts";
import { alternatesOf, isPublicPage, publicPath } from "../../links.ts";
import { words } from "../../words/dictionary.ts";
import type { Publisher } from "../parts/structured-data.ts";
import { chaptersIn, nameOf, pathOf } from "./chapters.ts";
import type { Blanks, Lead } from "./texts.ts";

/** What the organisation's settings say where the texts leave it open. */
export const blanksOf = ({ locale, settings }: Pick<App.Locals, "locale" | "settings">): Blanks => ({
  promise: words(locale).common.withinDays(settings.organisation.promiseDays),
  organisation: organisationName(settings.organisation, locale),
});

/** Where the texts' links lead when each chapter is a page of its own. */
export const leadIn = async (locale: Locale): Promise<Lead> => {
  const [chapters, terms] = await Promise.all([chaptersIn(locale), termIds(locale)]);
  const paths = new Map(chapters.map((chapter) => [nameOf(chapter), pathOf(chapter, locale)]));
  return (kind, name) => {
    if (kind === "chapter") return paths.get(name) ?? (isChapter(name) ? publicPath("guide", locale) : undefined);
    if (kind === "term") return terms.has(name) ? `${publicPath("glossary", locale)}#${name}` : undefined;
    return isPublicPage(name) ? alternatesOf(name)[locale] : undefined;
  };
};

/** Where they lead when everything is on one page. */
export const leadOnOnePage = async (locale: Locale): Promise<Lead> => {
  const [chapters, terms, elsewhere] = await Promise.all([chaptersIn(locale), termIds(locale), leadIn(locale)]);
  const names = new Set(chapters.map(nameOf));
  return (kind, name) => {
    if (kind === "chapter") return names.has(name) ? `#${name}` : elsewhere(kind, name);
    if (kind === "term") return terms.has(name) ? `#term-${name}` : undefined;
    if (name === "glossary" || name === "checklist") return `#${name}`;
    return elsewhere(kind, name);
  };
};

const isChapter = (name: string): boolean => (guideChapters as readonly string[]).includes(name);

const termIds = async (locale: Locale): Promise<Set<string>> => {
  const glossary = await getEntry("glossary", locale);
  return new Set(glossary?.data.terms.map(({ id }) => id));
};

/** Who publishes the guide, for search engines. */
export const publisherOf = (locals: Pick<App.Locals, "locale" | "settings">): Publisher => ({
  name: organisationName(locals.settings.organisation, locals.locale),
  url: absolute(publicPath("front", locals.locale)),
});
