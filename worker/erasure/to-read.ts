import { type SQL, sql } from "drizzle-orm";
import { asDate, type Day, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";
import { type Locale, localeTags } from "../../schema/vocabulary.ts";
import { makeReminders } from "../follow-ups/made.ts";
import type { Scope } from "../platform/scope.ts";
import type { selectCoachElseLead } from "../users/coaches.ts";
import type { FoundText } from "./free-texts.ts";
import { words } from "./words.ts";

export type Reader = Awaited<ReturnType<typeof selectCoachElseLead>>[number];

/** What somebody is to read: a contact's note, with the contact's day, or else whatever an employer, or the team, has. */
export type ToRead = Pick<FoundText, "place" | "id" | "employerId" | "date">;

/**
 * The statements that give to a person to read what may still tell of somebody who was erased: a follow-up for each
 * contact's note, one for all else of an employer, and one for what the team wrote, which stands at `teamsAt`. None tells
 * why: whoever sees the employer sees it.
 */
export const giveToRead = (
  scope: Scope,
  found: ToRead[],
  { id, locale }: Reader,
  won: SQL,
  teamsAt: string | null = null,
) => {
  const rows = JSON.stringify(tasksOf(found, locale ?? "fi", teamsAt));
  return makeReminders(
    scope,
    {
      id: sql`value ->> 'id'`,
      employerId: sql`value ->> 'employer'`,
      coachId: id,
      contactId: sql`contacts.id`,
      dueOn: addWorkingDays(today(), 5),
      task: sql`value ->> 'task'`,
      origin: "manual",
    },
    sql`FROM json_each(${rows}) LEFT JOIN contacts ON contacts.id = value ->> 'contact' WHERE ${won}`,
    sql`SELECT follow_ups.id FROM json_each(${rows}) CROSS JOIN follow_ups ON follow_ups.id = value ->> 'id'`,
  );
};

type Task = { id: string; employer: string; contact?: string; task: string };

const tasksOf = (found: ToRead[], locale: Locale, teamsAt: string | null): Task[] => {
  const { readNote, readRest, readTeam } = words[locale];
  const [notes, others] = [found.filter(isNote), found.filter((text) => !isNote(text))];
  const places = new Map(others.map(({ employerId }) => [employerId ?? teamsAt, employerId ? readRest : readTeam]));
  return [
    ...[...new Map(notes.map((note) => [note.id, note])).values()].map(({ id, employerId, date }) => ({
      id: newId(),
      employer: employerId ?? "",
      contact: id,
      task: readNote(written(date ?? "", locale)),
    })),
    ...Array.from(places, ([employer, task]) => ({ id: newId(), employer: employer ?? "", task })),
  ].filter(({ employer }) => employer !== "");
};

const isNote = ({ place }: ToRead): boolean => place === noteOfContact;

export const noteOfContact = "contacts.note";

const written = (day: Day, locale: Locale): string =>
  asDate(day).toLocaleDateString(localeTags[locale], { timeZone: "UTC" });
