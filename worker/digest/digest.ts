import { and, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { defaultDigestHours, digestHours } from "../../schema/settings.ts";
import { settings } from "../../schema/tables/settings.ts";
import { users } from "../../schema/tables/users.ts";
import { type Day, dayOf, instantAt, timeOf } from "../../schema/values/calendar.ts";
import { isWorkingDay } from "../../schema/values/working-days.ts";
import { countSuspected } from "../inquiries/inquiries.ts";
import { enqueueOnce } from "../mail/outbox.ts";
import { batch, one } from "../platform/batch.ts";
import { roleSet } from "../platform/roles.ts";
import type { Db, Scope } from "../platform/scope.ts";
import { countLate, selectDue, selectWaiting, toldOnce } from "../today/waiting.ts";
import { atWork } from "../users/coaches.ts";
import { digestOffLink } from "./off.ts";
import { digestMail, localeOf, mostLines } from "./text.ts";

/** How many people's mails are written in one go: each is two statements of reading and one of writing. */
const together = 10;

/**
 * Writes the morning mails of a working day into the outbox: to each coach and lead at work what is due, which
 * inquiries wait and how many are to be looked at, as it was when the morning began, and nothing where nothing waits. Each person's is written once a day,
 * however often this runs and wherever it was stopped.
 */
export const writeDigests = async (env: Env, now: number): Promise<void> => {
  const day = dayOf(now);
  if (!isWorkingDay(day)) return;
  const scope: Scope = { db: drizzle(env.DB), actor: { kind: "system" }, requestId: null };
  const { setting, people, counted } = await batch(scope, {
    setting: one(selectHours(scope.db)),
    people: selectUnserved(scope.db, day),
    counted: one(countLate(scope, day)),
  });
  const { from, until } = digestHours.safeParse(setting?.value).data ?? defaultDigestHours;
  if (timeOf(now) < from || timeOf(now) >= until) return;
  const morning = instantAt(day, from);
  for (let at = 0; at < people.length; at += together)
    await writeSome(scope, people.slice(at, at + together), {
      day,
      morning,
      now,
      late: counted?.late ?? 0,
      env,
    });
};

type Person = Awaited<ReturnType<typeof selectUnserved>>[number];
/** `late`: how many inquiries have passed their promise, whoever has them. */
type Morning = { day: Day; morning: number; now: number; late: number; env: Env };

const writeSome = async (scope: Scope, people: Person[], { day, morning, now, late, env }: Morning): Promise<void> => {
  const found = await readWaiting(scope, people, day, morning);
  const offLinks = await Promise.all(people.map(({ id, locale }) => digestOffLink(env, id, localeOf(locale))));
  const mails = people.flatMap((person, at) => {
    const { due = [], inquiries = [], suspected } = found[at] ?? {};
    // What came later in the morning is on the page; the mail says the same whenever it is written.
    const before = <Row extends { createdAt: number }>(rows: Row[]) =>
      rows.filter(({ createdAt }) => createdAt < morning);
    const waiting = {
      due: toldOnce(before(due), inquiries),
      inquiries: before(inquiries),
      suspected: suspected ?? { n: 0, promisedOn: null },
      late: roleSet(person.roles).includes("lead") ? late : 0,
    };
    if (waiting.due.length + waiting.inquiries.length + waiting.suspected.n + waiting.late === 0) return [];
    const mail = digestMail(person, waiting, day, { url: env.PUBLIC_URL, off: offLinks[at] ?? "" });
    return [enqueueOnce(scope.db, { ...mail, ownerId: person.id, onceKey: onceKeyOf(person.id, day) }, now)];
  });
  await batch(scope, mails);
};

const readWaiting = async (scope: Scope, people: Person[], day: Day, morning: number) => {
  const limit = mostLines + 1;
  return batch(
    scope,
    people.map(({ id, roles }) => {
      const whose = { id, leads: roleSet(roles).includes("lead"), day };
      return {
        due: selectDue(scope, ["overdue", "today"], day, whose, limit),
        inquiries: selectWaiting(scope, whose, limit),
        suspected: one(countSuspected(scope, whose, morning)),
      };
    }),
  );
};

const onceKeyOf = (userId: string, day: Day): string => `digest:${userId}:${day}`;

const selectHours = (db: Db) =>
  db.select({ value: settings.value }).from(settings).where(eq(settings.key, "digest-hours"));

/** Coaches and leads at work that day who want the mail and have none yet; whoever has only been invited reads no work. */
const selectUnserved = (db: Db, day: Day) =>
  db
    .select({ id: users.id, name: users.name, email: users.email, roles: users.roles, locale: users.locale })
    .from(users)
    .where(
      and(
        atWork,
        eq(users.digest, true),
        sql`EXISTS (SELECT 1 FROM accounts WHERE user_id = ${users.id})`,
        sql`NOT EXISTS (SELECT 1 FROM mail_outbox WHERE once_key = 'digest:' || ${users.id} || ':' || ${day})`,
        sql`NOT EXISTS (SELECT 1 FROM absences WHERE user_id = ${users.id} AND starts_on <= ${day} AND ends_on >= ${day})`,
      ),
    )
    .orderBy(users.id);
