import { hc } from "hono/client";
import type { ProblemBody } from "../schema/problems.ts";
import type { absences } from "./absences/routes.ts";
import type { agreements } from "./agreements/routes.ts";
import type { apiKeys } from "./api-keys/routes.ts";
import type { areas } from "./areas/routes.ts";
import { type Assumed, assumedFor, readRemembering } from "./auth/remembered.ts";
import type { auth } from "./auth/routes.ts";
import { nobody } from "./auth/session.ts";
import type { businessRegister } from "./business-register/routes.ts";
import type { calendarFeed } from "./calendar/routes.ts";
import type { contactPersons, employerContactPersons } from "./contact-persons/routes.ts";
import type { contacts } from "./contacts/routes.ts";
import type { criteriaAssessments, criteriaEvidence } from "./criteria/routes.ts";
import type { digest } from "./digest/routes.ts";
import type { employers } from "./employers/routes.ts";
import type { ownInquiryErasures, participantErasures, personErasures } from "./erasure/routes.ts";
import type { events } from "./events/routes.ts";
import type { facts } from "./facts/routes.ts";
import type { feedbackRequests, feedbacks } from "./feedback/routes.ts";
import type { finalReports } from "./final-reports/routes.ts";
import type { followUpRules } from "./follow-up-rules/routes.ts";
import type { followUps } from "./follow-ups/routes.ts";
import type { guideVotes } from "./guide-votes/routes.ts";
import type { handovers } from "./handovers/routes.ts";
import { tellSettings } from "./held-pages.ts";
import type { impactCalculations } from "./impact-calculations/routes.ts";
import type { inquiries } from "./inquiries/routes.ts";
import type { listItems } from "./list-items/routes.ts";
import type { localTexts } from "./local-texts/routes.ts";
import type { me } from "./me/routes.ts";
import type { meeting } from "./meeting/routes.ts";
import type { ownInquiries } from "./own-inquiry/routes.ts";
import type { participants } from "./participants/routes.ts";
import type { personFigures } from "./person-figures/routes.ts";
import type { placements } from "./placements/routes.ts";
import type { AppEnv } from "./platform/app-env.ts";
import { isNotConfirmed } from "./platform/carrying.ts";
import { log, traceOf } from "./platform/log.ts";
import { reach } from "./platform/reached.ts";
import type { reports } from "./reports/routes.ts";
import { heldSettings } from "./settings/held.ts";
import type { settings } from "./settings/routes.ts";
import type { supplements } from "./supplements/routes.ts";
import type { supports } from "./supports/routes.ts";
import type { employerTimelines } from "./timeline/routes.ts";
import type { today } from "./today/routes.ts";
import type { undos } from "./undos/routes.ts";
import type { colleagues, users } from "./users/routes.ts";
import type { weeklyReviews } from "./weekly-reviews/routes.ts";
import type { workShares } from "./work-shares/routes.ts";

/** By which undo something is taken back, and whether it was a removal. */
export type HeardUndo = { undoId: string; removed: boolean };

/**
 * The API as a page uses it: the same app, the same checks, without the network, for the person whose request it is. By which
 * undo what it did can be taken back is told to `heardUndo`, whoever asked.
 */
export const openClient = (
  env: Env,
  request: Request,
  inProcess: AppEnv["Bindings"]["inProcess"],
  heardUndo?: (heard: HeardUndo) => void,
) => {
  const origin = new URL(request.url).origin;
  const carried = carriedHeaders(request, origin);
  const options = {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const headers = new Headers(init?.headers);
      for (const [name, value] of carried) if (!headers.has(name)) headers.set(name, value);
      const { app } = await import("./app.ts");
      const answer = await app.fetch(new Request(input, { ...init, headers }), { ...env, inProcess });
      const undoId = answer.headers.get("undo-id");
      if (undoId) heardUndo?.({ undoId, removed: init?.method === "DELETE" });
      return answer;
    },
  };
  const at = (noun: string) => `${origin}/api/v1/${noun}`;
  return {
    auth: hc<typeof auth>(`${origin}/api/auth`, options),
    me: hc<typeof me>(at("me"), options),
    calendarFeed: hc<typeof calendarFeed>(at("me/calendar-feed"), options),
    today: hc<typeof today>(at("today"), options),
    colleagues: hc<typeof colleagues>(at("colleagues"), options),
    employers: hc<typeof employers>(at("employers"), options),
    employerTimelines: hc<typeof employerTimelines>(at("employers"), options),
    employerContactPersons: hc<typeof employerContactPersons>(at("employers"), options),
    contactPersons: hc<typeof contactPersons>(at("contact-persons"), options),
    personErasures: hc<typeof personErasures>(at("contact-persons"), options),
    contacts: hc<typeof contacts>(at("contacts"), options),
    participants: hc<typeof participants>(at("participants"), options),
    participantErasures: hc<typeof participantErasures>(at("participants"), options),
    personFigures: hc<typeof personFigures>(at("person-figures"), options),
    placements: hc<typeof placements>(at("placements"), options),
    followUps: hc<typeof followUps>(at("follow-ups"), options),
    listItems: hc<typeof listItems>(at("list-items"), options),
    followUpRules: hc<typeof followUpRules>(at("follow-up-rules"), options),
    absences: hc<typeof absences>(at("absences"), options),
    ownInquiry: hc<typeof ownInquiries>(at("own-inquiry"), options),
    ownInquiryErasures: hc<typeof ownInquiryErasures>(at("own-inquiry"), options),
    inquiries: hc<typeof inquiries>(at("inquiries"), options),
    supports: hc<typeof supports>(at("supports"), options),
    facts: hc<typeof facts>(at("facts"), options),
    guideVotes: hc<typeof guideVotes>(at("guide-votes"), options),
    digest: hc<typeof digest>(at("digest"), options),
    feedback: hc<typeof feedbacks>(at("feedback"), options),
    feedbackRequests: hc<typeof feedbackRequests>(at("feedback-requests"), options),
    criteriaEvidence: hc<typeof criteriaEvidence>(at("reports/criteria"), options),
    criteriaAssessments: hc<typeof criteriaAssessments>(at("criteria-assessments"), options),
    reports: hc<typeof reports>(at("reports"), options),
    finalReports: hc<typeof finalReports>(at("final-reports"), options),
    users: hc<typeof users>(at("users"), options),
    workShares: hc<typeof workShares>(at("work-shares"), options),
    meeting: hc<typeof meeting>(at("meeting"), options),
    weeklyReviews: hc<typeof weeklyReviews>(at("weekly-reviews"), options),
    handovers: hc<typeof handovers>(at("handovers"), options),
    agreements: hc<typeof agreements>(at("agreements"), options),
    businessRegister: hc<typeof businessRegister>(at("business-register"), options),
    undos: hc<typeof undos>(at("undos"), options),
    impactCalculations: hc<typeof impactCalculations>(at("impact-calculations"), options),
    apiKeys: hc<typeof apiKeys>(at("api-keys"), options),
    settings: hc<typeof settings>(at("settings"), options),
    localTexts: hc<typeof localTexts>(at("local-texts"), options),
    supplements: hc<typeof supplements>(at("supplements"), options),
    areas: hc<typeof areas>(at("areas"), options),
    events: hc<typeof events>(at("events"), options),
  };
};

/** What the API needs to know of the browser: its session, its address for rate limits, and where the form came from. */
const carriedHeaders = (request: Request, origin: string): [string, string][] => {
  const names = ["cookie", "cf-connecting-ip", "user-agent"];
  const found = names.flatMap((name): [string, string][] => {
    const value = request.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return [...found, ["origin", origin]];
};

export { acceptedLocale } from "./auth/identify.ts";
export { sessionCookie } from "./auth/session-cookie.ts";
export { csvOf as writeCsv, csvType } from "./exports/csv.ts";
export type { Sheet, Value } from "./exports/sheet.ts";
export { xlsxOf as writeXlsx, xlsxType } from "./exports/xlsx.ts";
export type { Actor } from "./platform/actor.ts";
export { browserHolds } from "./platform/conditional.ts";

/** Who opens a page, in which language they work, and the organisation's words: what every page needs first. */
export const readVisitor = async (env: Env, request: Request, mayBeSignedIn: boolean) => {
  const assumed = mayBeSignedIn ? assumedFor(request) : undefined;
  try {
    const visitor = await openVisit(env, request, assumed, mayBeSignedIn).catch((error: unknown) => {
      if (!isNotConfirmed(error)) throw error;
      return openVisit(env, request, undefined, mayBeSignedIn);
    });
    tellSettings(request, visitor.settings);
    return visitor;
  } catch (error) {
    log.error("page has no visitor", traceOf(error));
    // The framework logs what a page throws, and the message of a failed query quotes the session's secret.
    throw new Error("The database did not answer.");
  }
};

const openVisit = async (env: Env, request: Request, assumed: Assumed | undefined, mayBeSignedIn: boolean) => {
  const db = assumed?.db ?? reach(env, request.method);
  const [{ actor, locale }, settings] = await Promise.all([
    assumed ?? (mayBeSignedIn ? readRemembering(env, db, request.headers) : nobody),
    heldSettings(env, db),
  ]);
  return { actor, locale, settings, db };
};

/** What the API answered: the data, or the problem in words a person can act on. */
export type Answer<Data> =
  | { ok: true; data: Data; response: Response }
  | { ok: false; problem: ProblemBody; response: Response };

type DataOf<Asked> = Asked extends { json(): Promise<infer Data> } ? Data : never;

/** Waits for an answer of the API and opens it. */
export const ask = async <Asked extends { ok: boolean; status: number; json(): Promise<unknown> }>(
  asked: Promise<Asked>,
): Promise<Answer<DataOf<Asked>>> => {
  const answer = await asked;
  const response = answer as unknown as Response;
  if (!answer.ok) return { ok: false, problem: (await answer.json()) as ProblemBody, response };
  return { ok: true, data: (answer.status === 204 ? undefined : await answer.json()) as DataOf<Asked>, response };
};
