import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { type feedbackLink, type feedbackReceipt, instrument, type ownFeedback } from "../../schema/feedback.ts";
import { employers } from "../../schema/tables/employers.ts";
import { employerFeedback, feedbackRequests } from "../../schema/tables/feedback.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { batch } from "../platform/batch.ts";
import { Conflict, NotFound } from "../platform/errors.ts";
import { insertWhere } from "../platform/insert.ts";
import { recordIfChanged, wasRecorded } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";
import { openSecret } from "../platform/secret-links.ts";

type LinkEnv = Pick<Env, "AUTH_SECRET">;

/** Whether a link still opens the form. Reading changes nothing: mail scanners open links. Throws NotFound. */
export const readLink = async (scope: Scope, env: LinkEnv, secret: string): Promise<z.infer<typeof feedbackLink>> => {
  const { state, locale } = await openLink(scope, env, secret);
  return { instrument, state, locale };
};

/**
 * Takes an employer's own answers, once for each link. Throws NotFound for a secret that is none or whose time is over,
 * and Conflict alreadyDone for one that was answered.
 */
export const sendByLink = async (
  scope: Scope,
  env: LinkEnv,
  secret: string,
  answers: z.infer<typeof ownFeedback>,
): Promise<z.infer<typeof feedbackReceipt>> => {
  const link = await openLink(scope, env, secret);
  if (link.state === "answered") throw new Conflict("alreadyDone");
  if (link.state !== "open") throw new NotFound();
  const now = Date.now();
  const id = newId();
  const eventId = newId();
  const { employerId, municipality, requestId = null, inquiryId = null } = link;
  const givenOn = today();
  const row = { ...answers, id, instrument, source: "link" as const, givenOn, employerId, municipality };
  const event = { id: eventId, action: "feedback.received" as const, subjectId: id };
  const whole = { ...row, requestId, inquiryId, createdAt: now, updatedAt: now };
  const { recorded } = requestId
    ? await batch(scope, {
        request: scope.db.update(feedbackRequests).set({ answeredAt: now }).where(unanswered(requestId, now)),
        recorded: recordIfChanged(scope, event),
        feedback: insertWhere(scope, employerFeedback, whole, wasRecorded(eventId)),
      })
    : await batch(scope, {
        feedback: insertWhere(scope, employerFeedback, whole, sql`NOT ${givenFor(inquiryId)}`),
        recorded: recordIfChanged(scope, event),
      });
  if (recorded.meta.changes === 0) throw new Conflict("alreadyDone");
  return { givenOn };
};

type Link = z.infer<typeof feedbackLink>;
type Opened = Pick<Link, "state" | "locale"> & {
  employerId: string | null;
  municipality: string | null;
  requestId?: string;
  inquiryId?: string;
};

/** A link of its own kind opens a request; an inquiry's own link opens the form once the inquiry has been seen to. */
const openLink = async (scope: Scope, env: LinkEnv, secret: string): Promise<Opened> => {
  const [requestId, inquiryId] = await Promise.all([
    openSecret(env, "feedback", secret),
    openSecret(env, "inquiry", secret),
  ]);
  const opened = requestId
    ? await openRequest(scope, requestId)
    : inquiryId
      ? await openInquiry(scope, inquiryId)
      : undefined;
  if (!opened) throw new NotFound();
  return opened;
};

const openRequest = async ({ db }: Scope, requestId: string): Promise<Opened | undefined> => {
  const [row] = await db
    .select({
      locale: feedbackRequests.locale,
      expiresAt: feedbackRequests.expiresAt,
      answeredAt: feedbackRequests.answeredAt,
      employerId: feedbackRequests.employerId,
      municipality: employers.municipality,
    })
    .from(feedbackRequests)
    .innerJoin(employers, eq(employers.id, feedbackRequests.employerId))
    .where(eq(feedbackRequests.id, requestId));
  if (!row) return undefined;
  const { locale, expiresAt, answeredAt, employerId, municipality } = row;
  const state = answeredAt !== null ? "answered" : expiresAt <= Date.now() ? "expired" : "open";
  return { state, locale, employerId, municipality, requestId };
};

const openInquiry = async ({ db }: Scope, inquiryId: string): Promise<Opened | undefined> => {
  const [row] = await db
    .select({
      status: inquiries.status,
      locale: inquiries.locale,
      employerId: inquiries.employerId,
      municipality: inquiries.municipality,
      given: sql<number>`${givenFor(inquiryId)}`.as("given"),
    })
    .from(inquiries)
    .where(and(eq(inquiries.id, inquiryId), isNull(inquiries.erasedAt)));
  if (!row) return undefined;
  const { status, locale, employerId, municipality, given } = row;
  // What was kept aside waits like any other, or a robot would hear that it was found out.
  const waits = ["new", "assigned", "spam"].includes(status);
  return { state: given ? "answered" : waits ? "too-early" : "open", locale, employerId, municipality, inquiryId };
};

const givenFor = (inquiryId: string | null): SQL =>
  sql`EXISTS (SELECT 1 FROM employer_feedback given WHERE given.inquiry_id = ${inquiryId})`;

const unanswered = (requestId: string, now: number) =>
  and(
    eq(feedbackRequests.id, requestId),
    isNull(feedbackRequests.answeredAt),
    sql`${feedbackRequests.expiresAt} > ${now}`,
  );
