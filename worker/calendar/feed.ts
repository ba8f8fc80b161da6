import { and, eq, gte, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { calendarFeeds } from "../../schema/tables/calendar-feeds.ts";
import { employers } from "../../schema/tables/employers.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { users } from "../../schema/tables/users.ts";
import { addDays, type Day, today } from "../../schema/values/calendar.ts";
import { locales } from "../../schema/vocabulary.ts";
import { batch, one } from "../platform/batch.ts";
import { sha256Hex } from "../platform/bytes.ts";
import { log, traceOf } from "../platform/log.ts";
import type { Db } from "../platform/scope.ts";
import { hashSecret } from "../platform/secrets.ts";
import { atWork } from "../users/coaches.ts";

/** More open follow-ups than anybody keeps. */
const most = 1000;

/** For how many days a meeting that was held stays in the calendar. */
const heldDays = 365;

/**
 * Answers `/calendar/<secret>.ics`: the open follow-ups of the person whose address it is, and the meetings
 * they held in the last year, because a calendar is also looked back into. Whatever opens no calendar is
 * answered alike, and asking changes nothing.
 */
export const answerCalendar = async (request: Request, env: Env): Promise<Response> => {
  if (request.method !== "GET" && request.method !== "HEAD")
    return answer(request, null, { status: 405, headers: { Allow: "GET, HEAD" } });
  const [, secret] = /^\/calendar\/([\w-]{43})\.ics$/.exec(new URL(request.url).pathname) ?? [];
  if (!secret) return notFound(request);
  try {
    return await openFeed(request, env, secret);
  } catch (error) {
    log.error("calendar failed", traceOf(error));
    return answer(request, null, { status: 503, headers: { "Retry-After": "600" } });
  }
};

const openFeed = async (request: Request, env: Env, secret: string): Promise<Response> => {
  const db = drizzle(env.DB);
  const hash = await hashSecret(secret);
  const { owner, open, held } = await batch(
    { db },
    {
      owner: one(selectOwner(db, hash)),
      open: selectEntries(db, hash, isOpen),
      held: selectEntries(db, hash, wasHeldSince(addDays(today(), -heldDays))),
    },
  );
  if (!owner) return notFound(request);
  const { calendarOf } = await import("./ics.ts");
  const file = calendarOf([...held, ...open], locales.find((known) => known === owner.locale) ?? "fi", env.PUBLIC_URL);
  const tag = `"${(await sha256Hex(file)).slice(0, 32)}"`;
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((each) => each.trim().replace(/^W\//, ""));
  const headers = { ETag: tag, "Cache-Control": "private, no-cache" };
  if (known.includes(tag)) return answer(request, null, { status: 304, headers });
  return answer(request, file, {
    headers: {
      ...headers,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="rinnalla.ics"',
    },
  });
};

/** Whose address it is, as long as they are at work here: who may not open a follow-up is told of none. */
const selectOwner = (db: Db, hash: string) =>
  db
    .select({ locale: users.locale })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .where(and(eq(calendarFeeds.secretHash, hash), atWork));

const isOpen = and(isNull(followUps.completedAt), isNull(followUps.archivedAt));

/** Meetings whose day had come when they were done; what was done before its day did not happen then. */
const wasHeldSince = (day: Day) =>
  and(
    eq(followUps.kind, "meeting"),
    isNotNull(followUps.completedAt),
    isNull(followUps.archivedAt),
    gte(followUps.completedOn, day),
    lte(followUps.dueOn, followUps.completedOn),
  );

const selectEntries = (db: Db, hash: string, which: SQL | undefined) =>
  db
    .select({
      id: followUps.id,
      kind: followUps.kind,
      rule: followUps.rule,
      employer: employers.name,
      employerId: followUps.employerId,
      dueOn: followUps.dueOn,
      dueTime: followUps.dueTime,
      minutes: followUps.minutes,
      createdAt: followUps.createdAt,
      updatedAt: followUps.updatedAt,
      version: followUps.version,
    })
    .from(followUps)
    .innerJoin(employers, eq(employers.id, followUps.employerId))
    .where(and(sql`${followUps.coachId} = (SELECT user_id FROM calendar_feeds WHERE secret_hash = ${hash})`, which))
    .orderBy(followUps.dueOn, followUps.id)
    .limit(most);

const notFound = (request: Request): Response => answer(request, "Not found.\n", { status: 404 });

const answer = (
  { method }: Request,
  body: string | null,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> },
) =>
  new Response(method === "HEAD" ? null : body, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
      "X-Robots-Tag": "noindex",
      ...headers,
    },
  });
