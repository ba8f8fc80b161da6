import { inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { demo, type RetentionApplied, retentionApplied } from "../../schema/settings.ts";
import { settings } from "../../schema/tables/settings.ts";
import { dayOf } from "../../schema/values/calendar.ts";
import type { Scope } from "../platform/scope.ts";
import { cutFeedbackLinks } from "./old-feedback.ts";
import { eraseOldInquiries } from "./old-inquiries.ts";
import { forgetAddresses } from "./old-mails.ts";
import { eraseOldPersons } from "./old-persons.ts";
import { forgetSessions } from "./old-sessions.ts";
import type { Term } from "./term.ts";

/**
 * Erases what has been kept as long as it may be, once a day. A run does a slice of each part and the next one goes on,
 * so that an organisation that begins with years of rows is not stopped by them; when a day is done, a run reads one row.
 */
export const keepRetention = async (env: Env, now: number): Promise<void> => {
  const scope: Scope = { db: drizzle(env.DB), actor: { kind: "system" }, requestId: null };
  const day = dayOf(now);
  const { before, demoLoadedOn } = await readState(scope);
  const from = before.day === day ? before : { day, inquiries: true, mails: true, feedback: true, person: "" };
  const term: Term = { day, now, demoLoadedOn };
  if (before.day !== day) await forgetSessions(scope);
  const after = {
    day,
    inquiries: from.inquiries && (await eraseOldInquiries(scope, term)),
    mails: from.mails && (await forgetAddresses(scope, term)),
    feedback: from.feedback && (await cutFeedbackLinks(scope, term)),
    person: from.person === null ? null : await eraseOldPersons(scope, term, from.person),
  };
  if (JSON.stringify(after) !== JSON.stringify(before)) await remember(scope, after);
};

const key = "retention-applied";
const never: RetentionApplied = { day: "", inquiries: false, mails: false, feedback: false, person: null };

const readState = async ({ db }: Scope) => {
  const rows = await db
    .select({ key: settings.key, value: settings.value })
    .from(settings)
    .where(inArray(settings.key, [key, "demo"]));
  const held = new Map(rows.map((row) => [row.key, row.value]));
  return {
    before: retentionApplied.safeParse(held.get(key)).data ?? never,
    demoLoadedOn: demo.safeParse(held.get("demo")).data?.loadedOn ?? null,
  };
};

const remember = ({ db }: Scope, value: RetentionApplied) =>
  db
    .insert(settings)
    .values({ key, value, updatedAt: Date.now() })
    .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: Date.now() } });
