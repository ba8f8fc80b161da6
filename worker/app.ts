import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { absences } from "./absences/routes.ts";
import { agreements } from "./agreements/routes.ts";
import { apiKeys } from "./api-keys/routes.ts";
import { areas } from "./areas/routes.ts";
import { identify, insistOnWho } from "./auth/identify.ts";
import { auth } from "./auth/routes.ts";
import { businessRegister } from "./business-register/routes.ts";
import { calendarFeed } from "./calendar/routes.ts";
import { contactPersons, employerContactPersons } from "./contact-persons/routes.ts";
import { contacts } from "./contacts/routes.ts";
import { criteriaAssessments, criteriaEvidence } from "./criteria/routes.ts";
import { digest } from "./digest/routes.ts";
import { docs } from "./docs/routes.ts";
import { employers } from "./employers/routes.ts";
import { inquiryErasures, ownInquiryErasures, participantErasures, personErasures } from "./erasure/routes.ts";
import { events } from "./events/routes.ts";
import { facts } from "./facts/routes.ts";
import { feedbackRequests, feedbacks } from "./feedback/routes.ts";
import { finalReports } from "./final-reports/routes.ts";
import { followUpRules } from "./follow-up-rules/routes.ts";
import { followUps } from "./follow-ups/routes.ts";
import { guideVotes } from "./guide-votes/routes.ts";
import { handovers } from "./handovers/routes.ts";
import { health } from "./health/routes.ts";
import { impactCalculations } from "./impact-calculations/routes.ts";
import { inquiries } from "./inquiries/routes.ts";
import { listItems } from "./list-items/routes.ts";
import { localTexts } from "./local-texts/routes.ts";
import { me } from "./me/routes.ts";
import { meeting } from "./meeting/routes.ts";
import { occupations } from "./occupations/routes.ts";
import { ownInquiries } from "./own-inquiry/routes.ts";
import { participants } from "./participants/routes.ts";
import { personFigures } from "./person-figures/routes.ts";
import { placements } from "./placements/routes.ts";
import type { AppEnv } from "./platform/app-env.ts";
import { answerError, problem } from "./platform/problems.ts";
import { isTooLarge } from "./platform/request-body.ts";
import { withoutParticipants } from "./platform/without-participants.ts";
import { reports } from "./reports/routes.ts";
import { heldSettings } from "./settings/held.ts";
import { settings } from "./settings/routes.ts";
import { supplements } from "./supplements/routes.ts";
import { supports } from "./supports/routes.ts";
import { employerTimelines } from "./timeline/routes.ts";
import { today } from "./today/routes.ts";
import { undos } from "./undos/routes.ts";
import { colleagues, users } from "./users/routes.ts";
import { weeklyReviews } from "./weekly-reviews/routes.ts";
import { workShares } from "./work-shares/routes.ts";

const guarding = { referrerPolicy: "same-origin", xFrameOptions: "DENY" };
const headers = secureHeaders({
  ...guarding,
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
});
/** The reference page runs a library from our own address, whose style sheet holds its drawings. */
const headersOfReference = secureHeaders({
  ...guarding,
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    frameAncestors: ["'none'"],
  },
});

const refuseForeignForm = csrf();
/** A browser says where a request comes from. A program that does not has no other person's cookies to misuse. */
const refuseForeign: MiddlewareHandler<AppEnv> = (c, next) => {
  const origin = c.req.header("origin");
  const site = c.req.header("sec-fetch-site");
  if (origin === undefined && site === undefined) return next();
  if (origin !== undefined && !readsOnly.has(c.req.method) && origin !== new URL(c.req.url).origin)
    throw new HTTPException(403);
  return refuseForeignForm(c, next);
};
const readsOnly = new Set(["GET", "HEAD", "OPTIONS"]);

export const app = new OpenAPIHono<AppEnv>();

app.use(requestId({ headerName: "" }));
app.use((c, next) => (c.req.path === "/api/docs" ? headersOfReference : headers)(c, next));
app.use(async (c, next) => {
  await next();
  c.header("X-Request-Id", c.var.requestId);
  if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
});
app.use(identify);
for (const path of ["/api/auth/*", "/api/v1/business-register/*"]) app.use(path, insistOnWho);
app.use(async (c, next) => {
  c.set("keepsParticipants", async () => (await heldSettings(c.env, c.var.db)).participants);
  await next();
});
app.use(refuseForeign);
app.use(withoutParticipants);
app.use(async (c, next) => (isTooLarge(c.req.raw) ? problem(c, 413, "tooLarge") : next()));

app.route("/api/v1/health", health);
app.route("/api/v1/me", me);
app.route("/api/v1/me/calendar-feed", calendarFeed);
app.route("/api/v1/today", today);
app.route("/api/v1/colleagues", colleagues);
app.route("/api/v1/employers", employers);
app.route("/api/v1/employers", employerTimelines);
app.route("/api/v1/employers", employerContactPersons);
app.route("/api/v1/contact-persons", personErasures);
app.route("/api/v1/contact-persons", contactPersons);
app.route("/api/v1/contacts", contacts);
app.route("/api/v1/participants", participants);
app.route("/api/v1/participants", participantErasures);
app.route("/api/v1/placements", placements);
app.route("/api/v1/person-figures", personFigures);
app.route("/api/v1/follow-ups", followUps);
app.route("/api/v1/follow-up-rules", followUpRules);
app.route("/api/v1/absences", absences);
app.route("/api/v1/inquiries", inquiries);
app.route("/api/v1/inquiries", inquiryErasures);
app.route("/api/v1/supports", supports);
app.route("/api/v1/facts", facts);
app.route("/api/v1/guide-votes", guideVotes);
app.route("/api/v1/own-inquiry", ownInquiries);
app.route("/api/v1/own-inquiry", ownInquiryErasures);
app.route("/api/v1/feedback", feedbacks);
app.route("/api/v1/digest", digest);
app.route("/api/v1/feedback-requests", feedbackRequests);
app.route("/api/v1/occupations", occupations);
app.route("/api/v1/work-shares", workShares);
app.route("/api/v1/list-items", listItems);
app.route("/api/v1/weekly-reviews", weeklyReviews);
app.route("/api/v1/meeting", meeting);
app.route("/api/v1/handovers", handovers);
app.route("/api/v1/agreements", agreements);
app.route("/api/v1/business-register", businessRegister);
app.route("/api/v1/undos", undos);
app.route("/api/v1/reports/criteria", criteriaEvidence);
app.route("/api/v1/reports", reports);
app.route("/api/v1/criteria-assessments", criteriaAssessments);
app.route("/api/v1/impact-calculations", impactCalculations);
app.route("/api/v1/api-keys", apiKeys);
app.route("/api/v1/final-reports", finalReports);
app.route("/api/v1/settings", settings);
app.route("/api/v1/local-texts", localTexts);
app.route("/api/v1/supplements", supplements);
app.route("/api/v1/areas", areas);
app.route("/api/v1/users", users);
app.route("/api/v1/events", events);
app.route("/api/auth", auth);
app.route("/api", docs(app));

app.notFound((c) => problem(c, 404, "notFound"));
app.onError(answerError);
