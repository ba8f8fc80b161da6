import { secretPaths } from "../schema/values/mailed-paths.ts";
import { type Locale, locales } from "../schema/vocabulary.ts";
import type { Dictionary } from "./words/dictionary.ts";

/** Where one page is in each language. */
export type Alternates = Record<Locale, string>;

type Injected = {
  at: Alternates;
  /** Its file under site/portal/: the one route of its three addresses. */
  file: string;
};
type Public = Injected & {
  /** It holds what one person writes, or what may change while nothing else does: no browser keeps it. */
  madeEachTime?: true;
  called?: (say: Dictionary) => string;
  /** Its place at the top of a page, from the left, and at the foot. */
  top?: number;
  foot?: number;
};

/** The pages that anybody opens, which the sitemap names. */
const pages = {
  front: { at: { fi: "/", sv: "/sv/", en: "/en/" }, file: "front/FrontPage.astro" },
  guide: {
    at: { fi: "/opas", sv: "/sv/guide", en: "/en/guide" },
    file: "guide/GuideIndex.astro",
    called: (say) => say.nav.guide,
    top: 1,
    foot: 1,
  },
  inquiry: {
    at: { fi: "/yhteydenotto", sv: "/sv/kontakt", en: "/en/contact" },
    file: "inquiry/InquiryPage.astro",
    madeEachTime: true,
    called: (say) => say.nav.contact,
    top: 3,
  },
  supports: {
    at: { fi: "/opas/tuet", sv: "/sv/guide/stod", en: "/en/guide/support" },
    file: "supports/SupportsPage.astro",
    called: (say) => say.nav.supports,
    top: 2,
  },
  wholeGuide: {
    at: { fi: "/opas/koko-opas", sv: "/sv/guide/hela-guiden", en: "/en/guide/whole-guide" },
    file: "guide/WholeGuidePage.astro",
  },
  checklist: {
    at: { fi: "/opas/muistilista", sv: "/sv/guide/checklista", en: "/en/guide/checklist" },
    file: "guide/ChecklistPage.astro",
  },
  glossary: {
    at: { fi: "/opas/sanasto", sv: "/sv/guide/ordlista", en: "/en/guide/glossary" },
    file: "guide/GlossaryPage.astro",
  },
  search: { at: { fi: "/opas/haku", sv: "/sv/guide/sok", en: "/en/guide/search" }, file: "guide/SearchPage.astro" },
  contacts: {
    at: { fi: "/yhteystiedot", sv: "/sv/kontaktuppgifter", en: "/en/contacts" },
    file: "contacts/ContactsPage.astro",
    madeEachTime: true,
    called: (say) => say.pages.contacts.title,
    foot: 2,
  },
  privacy: {
    at: { fi: "/tietosuoja", sv: "/sv/dataskydd", en: "/en/privacy" },
    file: "privacy/PrivacyPage.astro",
    called: (say) => say.pages.privacy.title,
    foot: 3,
  },
  accessibility: {
    at: { fi: "/saavutettavuus", sv: "/sv/tillganglighet", en: "/en/accessibility" },
    file: "accessibility/AccessibilityPage.astro",
    called: (say) => say.pages.accessibility.title,
    foot: 4,
  },
  cookies: {
    at: { fi: "/evasteet", sv: "/sv/kakor", en: "/en/cookies" },
    file: "cookies/CookiesPage.astro",
    called: (say) => say.pages.cookies.title,
    foot: 5,
  },
} satisfies Record<string, Public>;

export type PublicPage = keyof typeof pages;
export const publicBook: Record<PublicPage, Public> = pages;
export const publicPages = Object.keys(publicBook) as PublicPage[];

const under = (parent: Alternates, last: string): Alternates => ({
  fi: `${parent.fi}/${last}`,
  sv: `${parent.sv}/${last}`,
  en: `${parent.en}/${last}`,
});

/** What has an address in each language too, but is one of many, opened by a secret alone, or no page. */
export const publicDoors = {
  chapter: { at: under(publicBook.guide.at, "[chapter]"), file: "guide/ChapterPage.astro" },
  ownInquiry: { at: under(secretPaths.ownInquiry, "[secret]"), file: "own-inquiry/OwnInquiryPage.astro" },
  feedback: { at: under(secretPaths.feedback, "[secret]"), file: "feedback/FeedbackPage.astro" },
  vote: { at: { fi: "/opas/arvio", sv: "/sv/guide/omdome", en: "/en/guide/vote" }, file: "guide/votes.ts" },
  feed: {
    at: { fi: "/opas/muutokset.xml", sv: "/sv/guide/andringar.xml", en: "/en/guide/changes.xml" },
    file: "guide/feed.ts",
  },
} satisfies Record<string, Injected>;

/** The guide as a PDF: a file of the build, where it was printed. */
export const guidePdfs: Alternates = {
  fi: "/opas/tyonantajan-opas.pdf",
  sv: "/sv/guide/arbetsgivarens-guide.pdf",
  en: "/en/guide/employers-guide.pdf",
};

/** The sizes of the printed guides in bytes, by language; there is no such file where none was printed. */
export const guidePdfSizes = "/opas/pdf.json";

/** Every public address as a route, with the file that answers it, from the root: for astro.config.ts. */
export const publicRoutes = Object.values<Injected>({ ...publicBook, ...publicDoors }).flatMap(({ at, file }) =>
  locales.map((locale) => ({ pattern: at[locale], entrypoint: `./site/portal/${file}` })),
);
