import { and, count, eq, gte, lte, sql } from "drizzle-orm";
import type { Report } from "../../schema/reports.ts";
import { contactCoaches } from "../../schema/tables/contacts.ts";
import { addDays, type Day, isoWeek, startOfWeek, today } from "../../schema/values/calendar.ts";
import { type Answer, batch } from "../platform/batch.ts";
import type { Db, UserScope } from "../platform/scope.ts";
import { countCell, percentCell } from "../reports/cells.ts";
import { define, definitionsOf, type Metric } from "../reports/metrics.ts";

/** This week and the seven before it. */
const weeks = 8;

const metrics = {
  inPersonContacts: {
    unit: "contacts",
    numerator:
      "Contacts of the ISO week (Monday to Sunday, Europe/Helsinki) at which the person asking was present and the employer was met face to face: a visit or an event. A contact made together counts once for each who was there. Archived contacts do not count.",
    denominator: null,
    period: "period",
  },
  knownEmployers: {
    unit: "employers",
    numerator:
      "Of the employers (workplaces) the person asking met face to face this week, those that somebody of the team had met face to face on an earlier day.",
    denominator: "Different employers the person asking met face to face this week.",
    period: "period",
  },
} satisfies Record<string, Metric>;

/** The signed-in person's own in-person contacts of eight weeks, and how many of this week's employers were known already. */
export const readOwnWeek = async (scope: UserScope): Promise<Report> => {
  const day = today();
  return ownWeek(day, await batch(scope, selectOwnWeek(scope.db, scope.actor.id, day)));
};

/** The two statements behind a person's own week, for another read's batch; `ownWeek` makes their rows into a report. */
export const selectOwnWeek = (db: Db, coachId: string, day: Day) => ({
  byDay: inPersonByDay(db, coachId, day),
  employers: employersOfWeek(db, coachId, day),
});

export const ownWeek = (day: Day, { byDay, employers }: Answer<ReturnType<typeof selectOwnWeek>>): Report => {
  const columns = weeksUntil(day);
  const [thisWeek = ""] = columns.slice(-1);
  const monday = startOfWeek(day);
  const inWeek = new Map<string, number>();
  for (const { date, contacts } of byDay) {
    const week = isoWeek(date);
    inWeek.set(week, (inWeek.get(week) ?? 0) + contacts);
  }
  const known = employers.filter(({ knownBefore }) => knownBefore === 1).length;
  return {
    definition: define(metrics.inPersonContacts, { from: firstMonday(day), to: day }),
    columns,
    rows: [
      {
        key: "inPersonContacts",
        cells: Object.fromEntries(columns.map((week) => [week, countCell(inWeek.get(week) ?? 0)])),
      },
      {
        key: "knownEmployers",
        definition: "knownEmployers",
        cells: { [thisWeek]: percentCell(known, employers.length) },
      },
    ],
    definitions: definitionsOf(metrics, ["knownEmployers"], { from: monday, to: day }),
  };
};

const firstMonday = (day: Day): Day => addDays(startOfWeek(day), -7 * (weeks - 1));

const weeksUntil = (day: Day): string[] => {
  const first = firstMonday(day);
  return Array.from({ length: weeks }, (_, at) => isoWeek(addDays(first, 7 * at)));
};

const attended = (coachId: string, from: Day, to: Day) =>
  // The planner takes an index that is only partly there when its condition is written as it stands in the schema.
  and(
    sql`in_person = 1`,
    eq(contactCoaches.coachId, coachId),
    gte(contactCoaches.date, from),
    lte(contactCoaches.date, to),
  );

const inPersonByDay = (db: Db, coachId: string, day: Day) =>
  db
    .select({ date: contactCoaches.date, contacts: count().as("contacts") })
    .from(contactCoaches)
    .where(attended(coachId, firstMonday(day), day))
    .groupBy(contactCoaches.date);

/** Each employer met this week, with whether anybody had met it before that day. */
const employersOfWeek = (db: Db, coachId: string, day: Day) =>
  db
    .select({
      knownBefore: sql<number>`EXISTS (SELECT 1 FROM contacts earlier
        WHERE earlier.employer_id = met.employer_id AND earlier.date < met.first
          AND earlier.archived_at IS NULL AND earlier.channel IN ('visit', 'event'))`.as("known_before"),
    })
    .from(
      sql`(SELECT contacts.employer_id, min(contact_coaches.date) AS first FROM contact_coaches
        CROSS JOIN contacts ON contacts.id = contact_coaches.contact_id
        WHERE ${attended(coachId, startOfWeek(day), day)} GROUP BY contacts.employer_id) AS met`,
    );
