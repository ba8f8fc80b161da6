import { type SQL, sql } from "drizzle-orm";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import { makeReminders } from "../follow-ups/made.ts";
import type { Scope } from "../platform/scope.ts";
import { coachElseLead } from "../users/coaches.ts";
import { words } from "./words.ts";

type What = keyof (typeof words)["fi"];

/**
 * The statements that make a follow-up for whoever is responsible for the employer that an inquiry has become, or with whom
 * it was spoken of: what the sender does through their link changes nothing in the register by itself. `guard` is true only
 * if the sender's own change won; the same follow-up is not made while one stands open.
 */
export const tellResponsible = (scope: Scope, inquiryId: string, what: What, guard: SQL) => {
  const id = newId();
  const word = (locale: Locale) => sql`${words[locale][what]} || ' ' || inquiries.reference`;
  return makeReminders(
    scope,
    {
      id,
      employerId: sql`told.employer_id`,
      coachId: sql`told.coach_id`,
      dueOn: addWorkingDays(today(), 1),
      task: sql`told.task`,
      origin: "manual",
    },
    sql`FROM (SELECT employers.id AS employer_id, reader.id AS coach_id,
        CASE reader.locale WHEN 'sv' THEN ${word("sv")} WHEN 'en' THEN ${word("en")} ELSE ${word("fi")} END AS task
      FROM inquiries JOIN employers ON employers.id = ${what === "erased" ? nameStands : registered}
      JOIN users reader ON reader.id = ${coachElseLead(sql`coalesce(employers.responsible_coach_id, inquiries.assigned_to)`)}
      WHERE inquiries.id = ${inquiryId}) told
    WHERE ${guard} AND NOT EXISTS (SELECT 1 FROM follow_ups open WHERE open.employer_id = told.employer_id
      AND open.task = told.task AND open.completed_at IS NULL AND open.archived_at IS NULL)`,
    sql`SELECT id FROM follow_ups WHERE id = ${id}`,
  );
};

/** The employer that an inquiry was turned into, or of a contact in which it was answered. */
const registered = sql`coalesce(inquiries.employer_id,
  (SELECT contacts.employer_id FROM contacts WHERE contacts.inquiry_id = inquiries.id AND contacts.archived_at IS NULL LIMIT 1))`;

/** The same, else the one that a reminder made under the inquiry's id and that keeps its name, because somebody has used it. */
const nameStands = sql`coalesce(${registered},
  (SELECT made.id FROM employers made WHERE made.id = inquiries.id AND made.archived_at IS NULL))`;
