import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type inquiryClosure, isSuspected } from "../../schema/inquiries.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { newId } from "../../schema/values/ids.ts";
import type { InquiryStatus } from "../../schema/vocabulary.ts";
import { lapseOfInquiry } from "../follow-ups/of-inquiry.ts";
import { batch, one } from "../platform/batch.ts";
import { changedRow, guardedUpdate } from "../platform/changes.ts";
import { Conflict } from "../platform/errors.ts";
import { recordIfChanged, wasRecorded } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { selectSettings, settle } from "../settings/settings.ts";
import { changeUndoably } from "../undo/change.ts";
import type { Before, Undoable } from "../undo/keep.ts";
import { assignByArea } from "./assign.ts";
import { type Inquiry, mustBe, selectInquiry, selectKnown } from "./inquiries.ts";
import { promiseAfterAside } from "./promise.ts";
import { enqueueReceipt, lateReceipt } from "./receipt-mail.ts";

/** Nothing comes of it, and why. It can be taken back for a day, and opened again whenever. */
export const closeInquiry = async (
  scope: UserScope,
  id: string,
  version: number,
  { reason }: z.infer<typeof inquiryClosure>,
): Promise<Undoable<Inquiry>> => {
  const [before] = await selectKnown(scope, id);
  mustBe(before, version, ["new", "assigned", "answered"]);
  const change = { status: "closed" as const, closeReason: reason, closedAt: Date.now() };
  const stood = { status: before.status, close_reason: before.closeReason, closed_at: before.closedAt };
  return putAway(scope, before, "inquiry.closed", change, stood);
};

/** Keeps an inquiry aside that is no employer's, or that the rules suspected with reason. It can be taken back for a day, and judged otherwise whenever. */
export const markSpam = async (scope: UserScope, id: string, version: number): Promise<Undoable<Inquiry>> => {
  const [before] = await selectKnown(scope, id);
  mustBe(before, version, ["new", "assigned", "spam"]);
  if (before.status === "spam" && !isSuspected(before)) throw new Conflict("alreadyDone", before);
  const change = { status: "spam" as const, spamSigns: ["marked" as const] };
  const stood = { status: before.status, spam_sign: before.spamSigns?.join(" ") ?? null };
  return putAway(scope, before, "inquiry.marked-spam", change, stood);
};

/**
 * What was kept aside is an employer's after all: it is new, finds its coach, and has its promise as `promiseAfterAside`
 * counts it. Its sender, having left an address, gets the receipt now that somebody has read what they wrote.
 */
export const takeFromSpam = async (scope: UserScope, env: Env, id: string, version: number): Promise<Inquiry> => {
  const { before, settings } = await batch(scope, {
    before: one(selectKnown(scope, id)),
    settings: selectSettings(scope.db),
  });
  mustBe(before, version, ["spam"]);
  const now = Date.now();
  const { organisation } = settle(settings);
  const promisedOn = promiseAfterAside(before, now, organisation.promiseDays);
  const eventId = newId();
  const mail = await lateReceipt(env, { ...before, promisedOn }, organisation, now, wasRecorded(eventId));
  const { written, row } = await batch(scope, {
    written: guardedUpdate(scope, inquiries, id, version, {
      status: before.assignedTo ? "assigned" : "new",
      spamSigns: null,
      promisedOn,
    }),
    event: recordIfChanged(scope, { id: eventId, action: "inquiry.not-spam", subjectId: id }),
    mail: mail && enqueueReceipt(scope, mail),
    assigned: assignByArea(scope, id),
    row: one(selectInquiry(scope, eq(inquiries.id, id))),
  });
  return changedRow(written, row, (inquiry) => inquiry);
};

/**
 * Opens one again that was closed or turned into cooperation, as it stood before that. What was logged with the employer
 * happened and stays; each of it can be archived on its own page. For a day it can be closed again as it was.
 */
export const reopenInquiry = async (scope: UserScope, id: string, version: number): Promise<Undoable<Inquiry>> => {
  const [before] = await selectKnown(scope, id);
  mustBe(before, version, ["closed", "converted"]);
  const change = {
    status: stateBefore(before),
    closeReason: null,
    closedAt: null,
    convertedAt: null,
    employerId: null,
    contactPersonId: null,
  };
  const stood = {
    status: before.status,
    close_reason: before.closeReason,
    closed_at: before.closedAt,
    converted_at: before.convertedAt,
    employer_id: before.employerId,
    contact_person_id: before.contactPersonId,
  };
  const event = { action: "inquiry.reopened" as const };
  return changeUndoably(
    scope,
    { kind: "inquiry.reopened", noun: "inquiry", table: inquiries, id, version, change, before: stood, event },
    selectInquiry(scope, eq(inquiries.id, id)),
    (inquiry) => inquiry,
  );
};

/** What the employer wrote after the answer has not been answered. */
const stateBefore = ({ answeredAt, employerWroteAt, assignedTo }: Inquiry): InquiryStatus => {
  if (answeredAt !== null && (employerWroteAt ?? 0) <= answeredAt) return "answered";
  return assignedTo === null ? "new" : "assigned";
};

const putAway = (
  scope: UserScope,
  { id, version }: Inquiry,
  kind: "inquiry.closed" | "inquiry.marked-spam",
  change: Partial<typeof inquiries.$inferInsert>,
  before: Before,
): Promise<Undoable<Inquiry>> =>
  changeUndoably(
    scope,
    {
      kind,
      noun: "inquiry",
      table: inquiries,
      id,
      version,
      change,
      before,
      event: { action: kind },
      along: (eventId) => lapseOfInquiry(scope, id, wasRecorded(eventId)),
    },
    selectInquiry(scope, eq(inquiries.id, id)),
    (inquiry) => inquiry,
  );
