import type { ReportChapter } from "../../schema/vocabulary.ts";
import { workspacePaths } from "../layouts/places.ts";

/** The workspace's addresses beyond the navigation. */
export const paths = {
  ...workspacePaths,
  signIn: "/tyotila/kirjaudu",
  signOut: "/tyotila/ulos",
  forgotten: "/tyotila/salasana-unohtui",
  password: "/tyotila/salasana",
  inquiries: "/tyotila/yhteydenotot",
  enterInquiry: "/tyotila/yhteydenotot/uusi",
  followUps: "/tyotila/muistutukset",
  followUpRules: "/tyotila/muistutussaannot",
  absences: "/tyotila/poissaolot",
  events: "/tyotila/tapahtumat",
  guide: "/tyotila/opas",
  handover: "/tyotila/siirto",
  erasure: "/tyotila/poisto",
  settings: "/tyotila/asetukset",
  feedback: "/tyotila/palaute",
  reportRows: "/tyotila/raportit/rivit",
  finalReports: "/tyotila/raportit/koosteet",
  newFinalReport: "/tyotila/raportit/koosteet/uusi",
  criteria: "/tyotila/laatu",
  newAssessment: "/tyotila/laatu/uusi",
  impact: "/tyotila/vaikutus",
  meeting: "/tyotila/viikkopalaveri",
  apiKeys: "/tyotila/avaimet",
  newEmployer: "/tyotila/tyonantajat/uusi",
  newParticipant: "/tyotila/valmennettavat/uusi",
  newPlacement: "/tyotila/tyosuhteet/uusi",
  employerChoices: "/tyotila/kirjaa/haku",
  likelyEmployers: "/tyotila/kirjaa/samat",
} as const;

export const employerPath = (id: string): string => `${paths.employers}/${id}`;
export const editEmployerPath = (id: string): string => `${employerPath(id)}/muokkaa`;
export const workplacesPath = (businessId: string): string => withQuery(paths.employers, { ytunnus: businessId });
export const contactPersonPath = (employerId: string, id?: string): string =>
  withQuery(`${employerPath(employerId)}/yhteyshenkilo`, { henkilo: id });
export const followUpPath = (employerId: string, id?: string): string =>
  withQuery(`${employerPath(employerId)}/muistutus`, { muistutus: id });
export const agreementPath = (employerId: string, id?: string): string =>
  withQuery(`${employerPath(employerId)}/sopimus`, { sopimus: id });
export const personErasurePath = (id: string): string => `/tyotila/yhteyshenkilot/${id}`;
export const interviewPath = (employerId: string, id?: string): string =>
  withQuery(`${employerPath(employerId)}/palaute`, { palaute: id });
export const feedbackRequestPath = (employerId: string, id?: string): string =>
  withQuery(`${employerPath(employerId)}/palautepyynto`, { pyynto: id });
export const doNotContactPath = (employerId: string): string => `${employerPath(employerId)}/ei-yhteytta`;
export const movePath = (followUpId: string, back: string): string =>
  withQuery(`${paths.followUps}/${followUpId}`, { takaisin: back });
export const absencePath = (id: string): string => `${paths.absences}/${id}`;
export const contactPath = (id: string): string => `/tyotila/kontaktit/${id}`;
export const participantPath = (id: string): string => `${paths.participants}/${id}`;
export const placementPath = (id: string): string => `${paths.placements}/${id}`;
export const renewalPath = (id: string): string => `${placementPath(id)}/uusi-sopimus`;
export const inquiryPath = (id: string): string => `${paths.inquiries}/${id}`;
export const conversionPath = (id: string): string => `${inquiryPath(id)}/yhteistyo`;
export const userPath = (id: string): string => `${paths.users}/${id}`;
export const reportPath = (chapter: ReportChapter): string => `${paths.reports}/${chapter}`;
export const finalReportPath = (id: string): string => `${paths.finalReports}/${id}`;
export const assessmentPath = (id: string): string => `${paths.criteria}/${id}`;
export const impactPath = (id: string): string => `${paths.impact}/${id}`;
export const logPath = (employerId?: string): string => withQuery(paths.log, { tyonantaja: employerId });

/** What was just logged, and the ways on from it. */
export const savedContactPath = (contactId: string): string => withQuery(paths.log, { tallennettu: contactId });
/** Adding an employer that was not found: in the log together with the contact, elsewhere first, and then back. */
export const newEmployerPath = (onward: string, name: string | undefined): string =>
  onward.startsWith(paths.log)
    ? withQuery(onward, { uusi: "1", nimi: name })
    : withQuery(paths.newEmployer, { nimi: name, jatka: onward });

type Query = Record<string, string | null | undefined>;

/** A path of this site with query parameters set, or taken away where there is no value. */
export const withQuery = (path: string, query: Query): string => {
  const url = new URL(path, here);
  for (const [name, value] of Object.entries(query)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.pathname + url.search;
};

/** Where to go on to, if it is a page of the workspace: a link may be made to send people elsewhere. */
export const onwardPath = (wanted: string | null | undefined): string | undefined => {
  if (!wanted || !URL.canParse(wanted, here)) return undefined;
  const { origin, pathname, search } = new URL(wanted, here);
  return origin === here && /^\/tyotila(\/|$)/.test(pathname) ? pathname + search : undefined;
};

const here = "https://rinnalla.invalid";
