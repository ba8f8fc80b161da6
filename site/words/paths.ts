import { type Locale, locales } from "../../schema/vocabulary.ts";

/** The public pages' addresses, each in its own language. */
const publicPaths = {
  front: { fi: "/", sv: "/sv/", en: "/en/" },
  guide: { fi: "/opas", sv: "/sv/guide", en: "/en/guide" },
  inquiry: { fi: "/yhteydenotto", sv: "/sv/kontakt", en: "/en/contact" },
  supports: { fi: "/opas/tuet", sv: "/sv/guide/stod", en: "/en/guide/support" },
  wholeGuide: { fi: "/opas/koko-opas", sv: "/sv/guide/hela-guiden", en: "/en/guide/whole-guide" },
  checklist: { fi: "/opas/muistilista", sv: "/sv/guide/checklista", en: "/en/guide/checklist" },
  glossary: { fi: "/opas/sanasto", sv: "/sv/guide/ordlista", en: "/en/guide/glossary" },
  search: { fi: "/opas/haku", sv: "/sv/guide/sok", en: "/en/guide/search" },
  contacts: { fi: "/yhteystiedot", sv: "/sv/kontaktuppgifter", en: "/en/contacts" },
  privacy: { fi: "/tietosuoja", sv: "/sv/dataskydd", en: "/en/privacy" },
  accessibility: { fi: "/saavutettavuus", sv: "/sv/tillganglighet", en: "/en/accessibility" },
  cookies: { fi: "/evasteet", sv: "/sv/kakor", en: "/en/cookies" },
} as const satisfies Record<string, Record<Locale, string>>;

export type PublicPage = keyof typeof publicPaths;
export const publicPages = Object.keys(publicPaths) as PublicPage[];
/** Where one page is in each language. */
export type Alternates = Record<Locale, string>;

export const publicPath = (page: PublicPage, locale: Locale): string => publicPaths[page][locale];

export const isPublicPage = (name: string): name is PublicPage => Object.hasOwn(publicPaths, name);

export const alternatesOf = (page: PublicPage): Alternates => publicPaths[page];

export const chapterPath = (slug: string, locale: Locale): string => `${publicPaths.guide[locale]}/${slug}`;

/** A form that holds what one person writes, and names of coaches, who may leave while nothing else changes. */
const madeEachTime: readonly PublicPage[] = ["inquiry", "contacts"];
const contentPaths = new Set<string>(
  publicPages.filter((page) => !madeEachTime.includes(page)).flatMap((page) => Object.values(publicPaths[page])),
);

/** Is it an address of a page, or of a part of the guide, that says the same to everybody? */
export const isContent = (pathname: string): boolean =>
  contentPaths.has(pathname) ||
  contentPaths.has(`${pathname}/`) ||
  locales.some((locale) => pathname.startsWith(`${publicPaths.guide[locale]}/`));

/** What belongs to the guide and is no page: where its readers' votes go, the feed of its changes, and the guide as a PDF. */
const guideFiles = {
  vote: { fi: "/opas/arvio", sv: "/sv/guide/omdome", en: "/en/guide/vote" },
  feed: { fi: "/opas/muutokset.xml", sv: "/sv/guide/andringar.xml", en: "/en/guide/changes.xml" },
  pdf: {
    fi: "/opas/tyonantajan-opas.pdf",
    sv: "/sv/guide/arbetsgivarens-guide.pdf",
    en: "/en/guide/employers-guide.pdf",
  },
} as const satisfies Record<string, Record<Locale, string>>;

export const guideFile = (file: keyof typeof guideFiles, locale: Locale): string => guideFiles[file][locale];

/** The sizes of the printed guides in bytes, by language; there is no such file where none was printed. */
export const guidePdfSizes = "/opas/pdf.json";

/** The language of an address: its first part, or Finnish. */
export const localeOfPath = (pathname: string): Locale => {
  const first = pathname.split("/")[1];
  return locales.find((locale) => locale === first) ?? "fi";
};
