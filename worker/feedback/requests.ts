import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { feedbackRequest, newFeedbackRequest } from "../../schema/feedback.ts";
import { contactPersons } from "../../schema/tables/employers.ts";
import { feedbackRequests } from "../../schema/tables/feedback.ts";
import { newId } from "../../schema/values/ids.ts";
import { secretPath } from "../../schema/values/mailed-paths.ts";
import { localeTags } from "../../schema/vocabulary.ts";
import { employerErrors } from "../contacts/rules.ts";
import { findEmployer } from "../employers/employers.ts";
import { enqueue } from "../mail/outbox.ts";
import { batch, one } from "../platform/batch.ts";
import { findCreation, hashBody, rememberCreation, repeated, retryLostRace } from "../platform/creations.ts";
import { type FieldError, NotFound, refuse } from "../platform/errors.ts";
import { record } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { secretOf } from "../platform/secret-links.ts";
import { words } from "./words.ts";

type RequestEnv = Pick<Env, "AUTH_SECRET" | "PUBLIC_URL">;
type FeedbackRequest = z.infer<typeof feedbackRequest>;
type Stored = Omit<FeedbackRequest, "link">;

/** How long a link can be answered. */
const validFor = 60 * 24 * 60 * 60 * 1000;

/**
 * Asks an employer for feedback: makes the link, and mails it to a contact person if a mail was written. An employer that
 * wants to be left alone is not asked.
 */
export const requestFeedback = (scope: UserScope, env: RequestEnv, input: z.infer<typeof newFeedbackRequest>) =>
  retryLostRace(async (): Promise<{ row: FeedbackRequest; created: boolean }> => {
    const { mail, ...asked } = input;
    const id = input.id ?? newId();
    const bodyHash = await hashBody(input);
    const { earlier, employer, person, known } = await batch(scope, {
      earlier: one(findCreation(scope, id)),
      employer: one(findEmployer(scope, asked.employerId)),
      person: one(findPerson(scope, asked.contactPersonId)),
      known: one(selectRequest(scope, id)),
    });
    const again = repeated(scope, earlier, bodyHash, known);
    if (again) return { row: await withLink(env, again), created: false };
    refuse([...employerErrors(employer), ...personErrors(input, person)]);
    const now = Date.now();
    const row = { ...asked, id, requestedBy: scope.actor.id, createdAt: now, expiresAt: now + validFor };
    const contactPersonId = asked.contactPersonId ?? null;
    const stored: Stored = { ...row, contactPersonId, contactPerson: person?.name ?? null, answeredAt: null };
    const answer = await withLink(env, stored);
    await batch(scope, {
      creation: rememberCreation(scope, "feedback-request", id, bodyHash),
      request: scope.db.insert(feedbackRequests).values(row),
      mail: mail && person?.email ? enqueue(scope.db, mailOf(scope, answer, mail, person.email)) : undefined,
      event: record(scope, { action: "feedback.requested", subjectId: id }),
    });
    return { row: answer, created: true };
  });

/** A request and its link once more, for the one who asked. Throws NotFound. */
export const getRequest = async (scope: UserScope, env: RequestEnv, id: string): Promise<FeedbackRequest> => {
  const [row] = await selectRequest(scope, id);
  if (!row) throw new NotFound();
  return withLink(env, row);
};

const personErrors = (
  { employerId, contactPersonId, mail }: z.infer<typeof newFeedbackRequest>,
  person: { employerId: string; email: string | null } | undefined,
): FieldError[] => {
  if (contactPersonId && person?.employerId !== employerId) return [{ path: "contactPersonId", key: "notOfEmployer" }];
  return mail && !person?.email ? [{ path: "contactPersonId", key: "personWithoutMail" }] : [];
};

/** The row is the proof that the asker may hand the link over: the link opens the form and nothing else. */
const withLink = async (env: RequestEnv, row: Stored): Promise<FeedbackRequest> => {
  const { id, employerId, contactPersonId, contactPerson, locale, createdAt, expiresAt, answeredAt } = row;
  const link = `${env.PUBLIC_URL}${secretPath("feedback", await secretOf(env, "feedback", id), locale)}`;
  return { id, employerId, contactPersonId, contactPerson, locale, createdAt, expiresAt, answeredAt, link };
};

type Written = { subject: string; text: string };

const mailOf = (
  { actor }: UserScope,
  { id, link, locale, expiresAt }: FeedbackRequest,
  { subject, text }: Written,
  recipient: string,
) => {
  const until = new Date(expiresAt).toLocaleDateString(localeTags[locale], { timeZone: "Europe/Helsinki" });
  const body = `${text}\n\n${link}\n\n${words[locale].validUntil(until)}\n`;
  return {
    kind: "feedback-request" as const,
    recipient,
    replyTo: actor.email,
    subject,
    body,
    ownerId: actor.id,
    onceKey: `feedback-request:${id}`,
  };
};

const findPerson = ({ db }: UserScope, id: string | null | undefined) =>
  db
    .select({ name: contactPersons.name, email: contactPersons.email, employerId: contactPersons.employerId })
    .from(contactPersons)
    .where(and(eq(contactPersons.id, id ?? ""), isNull(contactPersons.archivedAt)));

/** One's own requests. */
const selectRequest = ({ db, actor }: UserScope, id: string) =>
  db
    .select({
      id: feedbackRequests.id,
      employerId: feedbackRequests.employerId,
      contactPersonId: feedbackRequests.contactPersonId,
      contactPerson: contactPersons.name,
      locale: feedbackRequests.locale,
      createdAt: feedbackRequests.createdAt,
      expiresAt: feedbackRequests.expiresAt,
      answeredAt: feedbackRequests.answeredAt,
    })
    .from(feedbackRequests)
    .leftJoin(contactPersons, eq(contactPersons.id, feedbackRequests.contactPersonId))
    .where(and(eq(feedbackRequests.id, id), eq(feedbackRequests.requestedBy, actor.id)));
