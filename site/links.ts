import { type Locale, locales } from "../schema/vocabulary.ts";
import { type Alternates, guidePdfs, type PublicPage, publicBook, publicDoors } from "./pages.ts";

export const publicPath = (page: PublicPage, locale: Locale): string => publicBook[page].at[locale];

export const isPublicPage = (name: string): name is PublicPage => Object.hasOwn(publicBook, name);

export const alternatesOf = (page: PublicPage): Alternates => publicBook[page].at;

export const chapterPath = (slug: string, locale: Locale): string => `${publicPath("guide", locale)}/${slug}`;

const contentPaths = new Set(
  Object.values(publicBook).flatMap(({ at, madeEachTime }) => (madeEachTime ? [] : Object.values(at))),
);

/** Is it an address of a page, or of a part of the guide, that says the same to everybody? */
export const isContent = (pathname: string): boolean =>
  contentPaths.has(pathname) ||
  contentPaths.has(`${pathname}/`) ||
  locales.some((locale) => pathname.startsWith(`${publicPath("guide", locale)}/`));

/** What belongs to the guide and is no page: where its readers' votes go, the feed of its changes, and the guide as a PDF. */
const guideFiles = { vote: publicDoors.vote.at, feed: publicDoors.feed.at, pdf: guidePdfs };

export const guideFile = (file: keyof typeof guideFiles, locale: Locale): string => guideFiles[file][locale];

/** The language of an address: its first part, or Finnish. */
export const localeOfPath = (pathname: string): Locale => {
  const first = pathname.split("/")[1];
  return locales.find((locale) => locale === first) ?? "fi";
};
