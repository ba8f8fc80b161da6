import { type Locale, locales, type ReportChapter, type ReportName } from "../schema/vocabulary.ts";
import {
  type Alternates,
  guidePdfs,
  type PublicPage,
  publicBook,
  publicDoors,
  workspaceBook,
  workspaceDoors,
} from "./pages.ts";
import { noHost, withQuery } from "./query.ts";

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

type Addresses = { [Name in keyof typeof workspaceBook]: (typeof workspaceBook)[Name]["path"] } & typeof workspaceDoors;
const addresses = {
  ...Object.fromEntries(Object.entries(workspaceBook).map(([name, { path }]) => [name, path])),
  ...workspaceDoors,
} as Addresses;

type OfMany = {
  [Name in keyof Addresses]: Addresses[Name] extends `${string}[${string}` ? Name : never;
}[keyof Addresses];

/** The workspace's addresses that are there once. */
export const paths: Omit<Addresses, OfMany> = addresses;

type ParamsOf<Path> = Path extends `${string}[${infer Name}]${infer Rest}`
  ? Record<Name, string> & ParamsOf<Rest>
  : unknown;

/** One of many. A part that the address has and nobody gives does not compile. */
const pathOf = <Name extends OfMany>(name: Name, params: ParamsOf<Addresses[Name]>): string =>
  addresses[name].replaceAll(/\[(\w+)\]/g, (_, part: string) => (params as Record<string, string>)[part] ?? "");

export const employerPath = (id: string): string => pathOf("employer", { id });
export const editEmployerPath = (id: string): string => pathOf("editEmployer", { id });
export const workplacesPath = (businessId: string): string => withQuery(paths.employers, { businessId });
export const contactPersonPath = (employerId: string, id?: string): string =>
  withQuery(pathOf("contactPerson", { id: employerId }), { person: id });
export const followUpPath = (employerId: string, id?: string): string =>
  withQuery(pathOf("followUp", { id: employerId }), { followUp: id });
export const agreementPath = (employerId: string, id?: string): string =>
  withQuery(pathOf("agreement", { id: employerId }), { agreement: id });
export const personErasurePath = (id: string): string => pathOf("personErasure", { id });
export const interviewPath = (employerId: string, id?: string): string =>
  withQuery(pathOf("interview", { id: employerId }), { feedback: id });
export const feedbackRequestPath = (employerId: string, id?: string): string =>
  withQuery(pathOf("feedbackRequest", { id: employerId }), { feedbackRequest: id });
export const doNotContactPath = (employerId: string): string => pathOf("doNotContact", { id: employerId });
export const movePath = (followUpId: string, back: string): string =>
  withQuery(pathOf("move", { id: followUpId }), { back });
export const listItemPath = (id: string): string => pathOf("listItem", { id });
export const absencePath = (id: string): string => pathOf("absence", { id });
export const contactPath = (id: string): string => pathOf("contact", { id });
export const participantPath = (id: string): string => pathOf("participant", { id });
export const placementPath = (id: string): string => pathOf("placement", { id });
export const renewalPath = (id: string): string => pathOf("renewal", { id });
export const inquiryPath = (id: string): string => pathOf("inquiry", { id });
export const conversionPath = (id: string): string => pathOf("conversion", { id });
export const userPath = (id: string): string => pathOf("user", { id });
export const reportPath = (chapter: ReportChapter): string => pathOf("reportChapter", { chapter });
export const chapterWorkbookPath = (chapter: ReportChapter): string => pathOf("chapterWorkbook", { chapter });
export const chapterTablePath = (chapter: ReportChapter, table: ReportName): string =>
  pathOf("chapterTable", { chapter, table });
export const finalReportPath = (id: string): string => pathOf("finalReport", { id });
export const editFinalReportPath = (id: string): string => pathOf("editFinalReport", { id });
export const reportWorkbookPath = (id: string): string => pathOf("reportWorkbook", { id });
export const reportTablePath = (id: string, table: string): string => pathOf("reportTable", { id, table });
export const reportSheetPath = (id: string): string => pathOf("reportSheet", { id });
export const assessmentPath = (id: string): string => pathOf("assessment", { id });
export const impactPath = (id: string): string => pathOf("savedImpact", { id });
export const logPath = (employerId?: string): string => withQuery(paths.log, { employer: employerId });

export const localTextPath = (id?: string): string => withQuery(paths.localText, { localText: id });
export const supplementPath = (id?: string): string => withQuery(paths.supplement, { supplement: id });

/** What was just logged, and the ways on from it. */
export const savedContactPath = (contactId: string): string => withQuery(paths.log, { saved: contactId });
/** Adding an employer that was not found: in the log together with the contact, elsewhere first, and then back. */
export const newEmployerPath = (onward: string, name: string | undefined): string =>
  onward.startsWith(paths.log)
    ? withQuery(onward, { newEmployer: "1", name })
    : withQuery(paths.newEmployer, { name, onward });

/** Where to go on to, if it is a page of the workspace: a link may be made to send people elsewhere. */
export const onwardPath = (wanted: string | null | undefined): string | undefined => {
  if (!wanted || !URL.canParse(wanted, noHost)) return undefined;
  const { origin, pathname, search } = new URL(wanted, noHost);
  return origin === noHost && isInWorkspace(pathname) ? pathname + search : undefined;
};

/** Is it an address of the workspace? */
export const isInWorkspace = (pathname: string): boolean =>
  pathname === paths.today || pathname.startsWith(`${paths.today}/`);
