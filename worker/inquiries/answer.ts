import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { inquiryAnswer } from "../../schema/inquiries.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { mailOutbox } from "../../schema/tables/mail.ts";
import { newId } from "../../schema/values/ids.ts";
import { lapseOfInquiry } from "../follow-ups/of-inquiry.ts";
import { outboxRow } from "../mail/outbox.ts";
import { batch, one } from "../platform/batch.ts";
import { changedRow, guardedUpdate } from "../platform/changes.ts";
import { invalid } from "../platform/errors.ts";
import { insertWhere } from "../platform/insert.ts";
import { recordIfChanged, wasRecorded } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { selectSettings, settle } from "../settings/settings.ts";
import { answerMail, answersOf } from "./answer-mail.ts";
import { type Inquiry, mustBe, selectInquiry, selectKnown } from "./inquiries.ts";

/**
 * Answers an inquiry: by a mail that is sent, or as it was given already. Whoever answers an unassigned inquiry takes it.
 * The mail is its writer's: should it be in doubt, they are told.
 */
export const answerInquiry = async (
  scope: UserScope,
  env: Parameters<typeof answerMail>[0],
  id: string,
  version: number,
  { answer, mail }: z.infer<typeof inquiryAnswer>,
): Promise<Inquiry> => {
  const { before, settings } = await batch(scope, {
    before: one(selectKnown(scope, id)),
    settings: selectSettings(scope.db),
  });
  mustBe(before, version, ["new", "assigned"]);
  const written = mail ? await answerMail(env, before, answer, settle(settings).organisation) : undefined;
  if (mail && !written) throw invalid("mail", "noMailAddress");
  // An inquiry that is opened again has several answers: each is found when it is erased.
  const onceKey = `${answersOf(id)}${newId()}`;
  const mailRow = written && outboxRow({ ...written, ownerId: scope.actor.id, onceKey });
  const eventId = newId();
  const won = wasRecorded(eventId);
  const change = {
    answer,
    status: "answered" as const,
    answeredAt: Date.now(),
    answeredBy: scope.actor.id,
    answerMailId: mailRow?.id ?? null,
    assignedTo: before.assignedTo ?? scope.actor.id,
  };
  const { changed, row } = await batch(scope, {
    changed: guardedUpdate(scope, inquiries, id, version, change),
    event: recordIfChanged(scope, { id: eventId, action: "inquiry.answered", subjectId: id }),
    mail: mailRow && insertWhere(scope, mailOutbox, mailRow, won),
    row: one(selectInquiry(scope, eq(inquiries.id, id))),
    reminders: lapseOfInquiry(scope, id, won),
  });
  return changedRow(changed, row, (inquiry) => inquiry);
};
