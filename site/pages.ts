import { mailedPaths, secretPaths } from "../schema/values/mailed-paths.ts";
import { type Locale, locales, type Role } from "../schema/vocabulary.ts";
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
  digestOff: { at: under(secretPaths.digestOff, "[secret]"), file: "digest/DigestOffPage.astro" },
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

export type WorkspaceEntry = {
  /** As its file under site/pages has it. The same in every language: a link sent to a colleague opens in theirs. */
  path: string;
  /** Whose page it is, the first of them more than others: it stands in their menus. Who may open it, the API says. */
  for: readonly Role[];
  /** It opens before anybody has signed in. */
  open?: true;
  /** Its place, in the order of this book: in the bar at the top of every page, or only in the list of all. */
  menu?: "bar" | "list";
  called?: (say: Dictionary["workspace"]) => string;
  /** Only where the team keeps participants, or only where it keeps none. */
  participants?: boolean;
  /** And as long as figures of persons that were typed in are stored. */
  whileTyped?: true;
  /** A form that makes a row has the row's id in its address: always, or once it is chosen for which employer. */
  form?: "always" | "chosen";
};

const all = ["coach", "lead", "admin"] as const;
const team = ["coach", "lead"] as const;
const lead = ["lead"] as const;
const admin = ["admin"] as const;

/** The pages of the workspace. */
export const workspaceBook = {
  signIn: { path: "/tyotila/kirjaudu", for: [], open: true },
  forgotten: { path: "/tyotila/salasana-unohtui", for: [], open: true },
  password: { path: mailedPaths.password, for: [], open: true },

  today: { path: mailedPaths.today, for: team, menu: "bar", called: (say) => say.places.today },
  employers: { path: mailedPaths.employers, for: team, menu: "bar", called: (say) => say.places.employers },
  placements: { path: "/tyotila/tyosuhteet", for: team, menu: "bar", called: (say) => say.places.placements },
  participants: {
    path: "/tyotila/valmennettavat",
    for: team,
    menu: "bar",
    participants: true,
    called: (say) => say.places.participants,
  },
  reports: { path: "/tyotila/raportit", for: lead, menu: "bar", called: (say) => say.places.reports },
  team: { path: "/tyotila/tiimi", for: lead, menu: "bar", called: (say) => say.places.team },
  users: { path: "/tyotila/kayttajat", for: admin, menu: "bar", called: (say) => say.places.users },

  inquiries: { path: mailedPaths.inquiries, for: team, menu: "list", called: (say) => say.inquiries.title },
  followUps: { path: "/tyotila/muistutukset", for: team, menu: "list", called: (say) => say.followUps.title },
  absences: { path: "/tyotila/poissaolot", for: team, menu: "list", called: (say) => say.absences.title },
  followUpRules: {
    path: "/tyotila/muistutussaannot",
    for: team,
    menu: "list",
    called: (say) => say.followUpRules.title,
  },
  lists: { path: "/tyotila/luettelot", for: ["lead", "admin"], menu: "list", called: (say) => say.lists.title },
  personFigures: {
    path: "/tyotila/henkiloluvut",
    for: lead,
    menu: "list",
    participants: false,
    whileTyped: true,
    called: (say) => say.personFigures.title,
  },
  impact: { path: "/tyotila/vaikutus", for: lead, menu: "list", called: (say) => say.impact.title },
  apiKeys: { path: "/tyotila/avaimet", for: lead, menu: "list", called: (say) => say.apiKeys.title },
  handover: { path: "/tyotila/siirto", for: lead, menu: "list", called: (say) => say.handovers.title },
  guide: { path: "/tyotila/opas", for: ["lead", "admin"], menu: "list", called: (say) => say.guide.title },
  localGuide: {
    path: "/tyotila/oma-opas",
    for: ["lead", "admin"],
    menu: "list",
    called: (say) => say.localGuide.title,
  },
  settings: { path: "/tyotila/asetukset", for: ["admin", "lead"], menu: "list", called: (say) => say.settings.title },
  erasure: {
    path: "/tyotila/poisto",
    for: admin,
    menu: "list",
    called: (say) => say.erasure.title,
  },
  facts: { path: "/tyotila/tietojen-ika", for: admin, menu: "list", called: (say) => say.facts.title },
  events: { path: "/tyotila/tapahtumat", for: admin, menu: "list", called: (say) => say.events.title },

  undos: { path: "/tyotila/kumottavat", for: all, menu: "list", called: (say) => say.undos.title },
  own: { path: mailedPaths.own, for: all },
  log: { path: "/tyotila/kirjaa", for: team, form: "chosen" },
  contact: { path: "/tyotila/kontaktit/[id]", for: team },

  newEmployer: { path: `${mailedPaths.employers}/uusi`, for: team, form: "always" },
  employer: { path: `${mailedPaths.employers}/[id]`, for: team },
  editEmployer: { path: `${mailedPaths.employers}/[id]/muokkaa`, for: team },
  doNotContact: { path: `${mailedPaths.employers}/[id]/ei-yhteytta`, for: team },
  contactPerson: { path: `${mailedPaths.employers}/[id]/yhteyshenkilo`, for: team, form: "always" },
  followUp: { path: `${mailedPaths.employers}/[id]/muistutus`, for: team, form: "always" },
  agreement: { path: `${mailedPaths.employers}/[id]/sopimus`, for: team, form: "always" },
  interview: { path: `${mailedPaths.employers}/[id]/palaute`, for: team, form: "always" },
  feedbackRequest: { path: `${mailedPaths.employers}/[id]/palautepyynto`, for: team, form: "always" },

  newPlacement: { path: "/tyotila/tyosuhteet/uusi", for: team, form: "chosen" },
  placement: { path: "/tyotila/tyosuhteet/[id]", for: team },
  renewal: { path: "/tyotila/tyosuhteet/[id]/uusi-sopimus", for: team, form: "always" },
  newParticipant: { path: "/tyotila/valmennettavat/uusi", for: team, participants: true, form: "always" },
  participant: { path: "/tyotila/valmennettavat/[id]", for: team, participants: true },
  enterInquiry: { path: `${mailedPaths.inquiries}/uusi`, for: team, form: "always" },
  inquiry: { path: `${mailedPaths.inquiries}/[id]`, for: team },
  conversion: { path: `${mailedPaths.inquiries}/[id]/yhteistyo`, for: team, form: "chosen" },
  move: { path: "/tyotila/muistutukset/[id]", for: team },
  listItem: { path: "/tyotila/luettelot/[id]", for: ["lead", "admin"] },
  absence: { path: "/tyotila/poissaolot/[id]", for: team },
  feedback: { path: "/tyotila/palaute", for: team },
  meeting: { path: "/tyotila/viikkopalaveri", for: team },

  reportChapter: { path: "/tyotila/raportit/[chapter]", for: lead },
  reportRows: { path: "/tyotila/raportit/rivit", for: lead },
  finalReports: { path: "/tyotila/raportit/koosteet", for: lead },
  newFinalReport: { path: "/tyotila/raportit/koosteet/uusi", for: lead, form: "always" },
  finalReport: { path: "/tyotila/raportit/koosteet/[id]", for: lead },
  editFinalReport: { path: "/tyotila/raportit/koosteet/[id]/muokkaa", for: lead },
  criteria: { path: "/tyotila/laatu", for: lead },
  newAssessment: { path: "/tyotila/laatu/uusi", for: lead, form: "always" },
  assessment: { path: "/tyotila/laatu/[id]", for: lead },
  savedImpact: { path: "/tyotila/vaikutus/[id]", for: lead },

  localText: { path: "/tyotila/oma-opas/teksti", for: ["lead", "admin"], form: "always" },
  supplement: { path: "/tyotila/oma-opas/kuntalisa", for: ["lead", "admin"], form: "always" },

  user: { path: "/tyotila/kayttajat/[id]", for: admin },
  personErasure: { path: "/tyotila/yhteyshenkilot/[id]", for: admin },
} as const satisfies Record<string, WorkspaceEntry>;

/** What has an address in the workspace and is no page: pieces that a script puts into one, files, the way out. */
export const workspaceDoors = {
  signOut: "/tyotila/ulos",
  employerChoices: "/tyotila/kirjaa/haku",
  likelyEmployers: "/tyotila/kirjaa/samat",
  chapterWorkbook: "/tyotila/raportit/[chapter]/taulukot.xlsx",
  chapterTable: "/tyotila/raportit/[chapter]/[table].csv",
  reportWorkbook: "/tyotila/raportit/koosteet/[id]/taulukot.xlsx",
  reportTable: "/tyotila/raportit/koosteet/[id]/[table].csv",
  reportSheet: "/tyotila/raportit/koosteet/[id]/tuloste.css",
} as const;

export type WorkspacePage = keyof typeof workspaceBook;
type PagesWith<Mark> = {
  [Name in WorkspacePage]: (typeof workspaceBook)[Name] extends Mark ? Name : never;
}[WorkspacePage];
/** The pages that stand in a menu. */
export type ListedPage = PagesWith<{ menu: string }>;
/** A main place: the navigation has an item for it, and other pages belong to it. */
export type Place = PagesWith<{ menu: "bar" }>;

const byPath = new Map(Object.values<WorkspaceEntry>(workspaceBook).map((page) => [page.path, page]));

/** What a team keeps, of all that pages depend on. */
export type Kept = { participants: boolean; figuresTyped?: boolean };

/** Is it a page of a team that keeps participants, or that keeps none? */
export const isOfTeam = ({ participants, whileTyped }: WorkspaceEntry, kept: Kept): boolean =>
  participants === undefined ||
  participants === kept.participants ||
  (whileTyped === true && kept.figuresTyped === true);

/** The page of a route's pattern; none for what is no page of the workspace. */
export const workspacePageAt = (pattern: string): WorkspaceEntry | undefined => byPath.get(pattern);
