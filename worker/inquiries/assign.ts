import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { inquiryAssignment } from "../../schema/inquiries.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { batch, one } from "../platform/batch.ts";
import { invalid } from "../platform/errors.ts";
import { recordIfChanged } from "../platform/record.ts";
import type { Scope, UserScope } from "../platform/scope.ts";
import { selectSettings, settle } from "../settings/settings.ts";
import { changeUndoably } from "../undo/change.ts";
import { activeCoach } from "../users/coaches.ts";
import { areaTaker, onlyTaker } from "./area-taker.ts";
import { mustBe, selectInquiry, selectKnown } from "./inquiries.ts";
import { promiseAfterAside } from "./promise.ts";

/**
 * Gives an inquiry to a coach or lead at work, or to another one; to whom the service area says when nobody is named. What
 * was kept aside is an employer's then; one from the spam is promised an answer from that day on. For a day it can be taken
 * back.
 */
export const assignInquiry = async (
  scope: UserScope,
  id: string,
  version: number,
  { assignedTo }: z.infer<typeof inquiryAssignment>,
) => {
  const { before, named, ofArea, settings } = await batch(scope, {
    before: one(selectKnown(scope, id)),
    named: one(activeCoach(scope, assignedTo)),
    ofArea: one(
      scope.db
        .select({ id: sql<string | null>`${areaTaker(sql`inquiries.municipality`, today())}`.as("taker") })
        .from(inquiries)
        .where(eq(inquiries.id, id)),
    ),
    settings: selectSettings(scope.db),
  });
  mustBe(before, version, ["new", "assigned", "spam"]);
  const taker = assignedTo === undefined ? ofArea?.id : named?.id;
  if (!taker) throw invalid("assignedTo", "notACoach");
  const { promiseDays } = settle(settings).organisation;
  const wasSpam = before.status === "spam" && {
    spamSigns: null,
    promisedOn: promiseAfterAside(before, Date.now(), promiseDays),
  };
  const change = { assignedTo: taker, status: "assigned" as const, ...wasSpam };
  const stood = {
    assigned_to: before.assignedTo,
    status: before.status,
    spam_sign: before.spamSigns?.join(" ") ?? null,
    promised_on: before.promisedOn,
  };
  const event = { action: "inquiry.assigned" as const };
  return changeUndoably(
    scope,
    { kind: "inquiry.assigned", noun: "inquiry", table: inquiries, id, version, change, before: stood, event },
    selectInquiry(scope, eq(inquiries.id, id)),
    (inquiry) => inquiry,
  );
};

/**
 * The statements that give a new inquiry to its area's only coach at once, for the batch that makes it. Where an area has
 * several coaches, each finds it on their day until one of them takes it; where it has none, the lead does.
 */
export const assignByArea = (scope: Scope, id: string) => {
  const taker = onlyTaker(sql`inquiries.municipality`, today());
  return [
    scope.db
      .update(inquiries)
      .set({ status: "assigned", assignedTo: sql`(${taker})` })
      .where(sql`inquiries.id = ${id} AND inquiries.status = 'new' AND (${taker}) IS NOT NULL`),
    recordIfChanged(
      { ...scope, actor: { kind: "system" } },
      { id: newId(), action: "inquiry.assigned", subjectId: id },
    ),
  ] as const;
};
