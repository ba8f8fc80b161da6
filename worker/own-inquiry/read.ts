import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { z } from "zod";
import type { OwnState, ownInquiry } from "../../schema/own-inquiry.ts";
import { phoneOf } from "../../schema/settings.ts";
import { inquiries, inquiryAdditions } from "../../schema/tables/inquiries.ts";
import { type Day, today } from "../../schema/values/calendar.ts";
import type { InquiryStatus } from "../../schema/vocabulary.ts";
import { coachOfArea } from "../inquiries/area-coach.ts";
import { type Answer, batch, one } from "../platform/batch.ts";
import { Conflict, NotFound } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";
import { selectSettings, settle } from "../settings/settings.ts";

export type OwnInquiry = z.infer<typeof ownInquiry>;

/** An inquiry as its sender sees it. Throws NotFound, and Conflict erased once its data is gone. */
export const readOwnInquiry = async (scope: Scope, id: string): Promise<OwnInquiry> =>
  ownOf(await batch(scope, selectOwn(scope, id)));

/** The statements that read an inquiry with what belongs to it, last in the batch of a write; `ownOf` opens their rows. */
export const selectOwn = (scope: Scope, id: string) => ({
  row: one(
    scope.db
      .select({ ...getTableColumns(inquiries), coach: coachOfInquiry(today()).as("coach") })
      .from(inquiries)
      .where(eq(inquiries.id, id)),
  ),
  additions: scope.db
    .select({ message: inquiryAdditions.message, createdAt: inquiryAdditions.createdAt })
    .from(inquiryAdditions)
    .where(eq(inquiryAdditions.inquiryId, id))
    .orderBy(asc(inquiryAdditions.createdAt), asc(inquiryAdditions.id)),
  settings: selectSettings(scope.db),
});

export const ownOf = ({ row, additions, settings }: Answer<ReturnType<typeof selectOwn>>): OwnInquiry => {
  if (!row) throw new NotFound();
  if (row.erasedAt !== null) throw new Conflict("erased");
  const { organisation } = settle(settings);
  const waits = states[row.status] === "received";
  return {
    reference: row.reference,
    state: states[row.status],
    interest: row.interest,
    companyName: row.companyName,
    businessId: row.businessId,
    municipality: row.municipality,
    personName: row.personName,
    phone: row.phone,
    email: row.email,
    bestTime: row.bestTime,
    message: row.message,
    additions,
    promisedOn: waits ? row.promisedOn : null,
    coach: organisation.showCoaches ? row.coach : null,
    areaPhone: phoneOf(organisation, row.municipality),
    // What a coach noted of a call was written for colleagues; what was mailed the sender has already.
    answer: row.answerMailId === null ? null : row.answer,
    answeredAt: row.answeredAt,
    convertedAt: row.convertedAt,
    closedAt: row.closedAt,
    createdAt: row.createdAt,
    version: row.version,
  };
};

const states: Record<InquiryStatus, OwnState> = {
  new: "received",
  assigned: "received",
  spam: "received",
  answered: "answered",
  converted: "converted",
  closed: "closed",
};

/** Whoever was given it and is at work, else who takes care of the area today. */
const coachOfInquiry = (day: Day) => sql<string | null>`coalesce(
  (SELECT held.name FROM users held WHERE held.id = inquiries.assigned_to AND held.deactivated_at IS NULL),
  (SELECT name FROM (${coachOfArea(sql`inquiries.municipality`, day)})))`;
