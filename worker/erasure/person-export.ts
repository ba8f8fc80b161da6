import { desc, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { personExport } from "../../schema/contact-persons.ts";
import { contacts } from "../../schema/tables/contacts.ts";
import { employers } from "../../schema/tables/employers.ts";
import { feedbackRequests } from "../../schema/tables/feedback.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { selectContactPerson } from "../contact-persons/contact-persons.ts";
import { batch, one } from "../platform/batch.ts";
import { NotFound } from "../platform/errors.ts";
import { recordRead } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { selectTexts, withoutPerson } from "./person-mentions.ts";

/** Everything that is kept of one contact person; reading it is an event. Throws NotFound. */
export const exportPerson = async (scope: UserScope, id: string): Promise<z.infer<typeof personExport>> => {
  const { db } = scope;
  const { person, employer, met, asked, requests, texts } = await batch(scope, {
    person: one(selectContactPerson(scope, id)),
    employer: one(
      db
        .select({ name: employers.name })
        .from(employers)
        .where(sql`${employers.id} = (SELECT employer_id FROM contact_persons WHERE contact_persons.id = ${id})`),
    ),
    met: db
      .select({
        date: contacts.date,
        channel: contacts.channel,
        purpose: contacts.purpose,
        outcome: contacts.outcome,
        note: contacts.note,
      })
      .from(contacts)
      .where(eq(contacts.contactPersonId, id))
      .orderBy(desc(contacts.date), desc(contacts.id)),
    asked: db
      .select({
        reference: inquiries.reference,
        createdAt: inquiries.createdAt,
        companyName: inquiries.companyName,
        personName: inquiries.personName,
        phone: inquiries.phone,
        email: inquiries.email,
        bestTime: inquiries.bestTime,
        message: inquiries.message,
        additions: sql<string>`(SELECT json_group_array(added.message) FROM (SELECT message FROM inquiry_additions
          WHERE inquiry_additions.inquiry_id = inquiries.id ORDER BY inquiry_additions.id) added)`.as("additions"),
        answer: inquiries.answer,
      })
      .from(inquiries)
      .where(eq(inquiries.contactPersonId, id)),
    requests: db
      .select({ createdAt: feedbackRequests.createdAt, answeredAt: feedbackRequests.answeredAt })
      .from(feedbackRequests)
      .where(eq(feedbackRequests.contactPersonId, id)),
    event: recordRead(
      scope,
      { action: "contact-person.exported", subjectId: id },
      sql`SELECT 1 FROM contact_persons WHERE contact_persons.id = ${id}`,
    ),
    texts: selectTexts(scope, id),
  });
  if (!person) throw new NotFound();
  const own = new Set([...met.map(({ note }) => note), ...asked.map(({ answer }) => answer)]);
  const mentions = withoutPerson(person, texts.flat())
    .changed.flatMap(({ said }) => said)
    .filter((text) => !own.has(text));
  return {
    person,
    employer: employer?.name ?? "",
    contacts: met,
    inquiries: asked.map((each) => ({ ...each, additions: JSON.parse(each.additions) })),
    feedbackRequests: requests.map(({ createdAt, answeredAt }) => ({ createdAt, answered: answeredAt !== null })),
    mentions,
  };
};
