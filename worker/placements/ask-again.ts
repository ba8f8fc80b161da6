import { type SQL, sql } from "drizzle-orm";
import type { Untold } from "../../schema/placement-rules.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import type { Locale, PlacementKind } from "../../schema/vocabulary.ts";
import { makeReminders } from "../follow-ups/made.ts";
import type { FieldError } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";
import { words } from "./words.ts";

type AskAgainOn = string | null | undefined;
type Asked = { id: string; employerId: string; coachId: string; kind: PlacementKind };

/** What is wrong where the day to ask again has passed. */
export const askAgainErrors = (askAgainOn: AskAgainOn): FieldError[] =>
  askAgainOn && askAgainOn < today() ? [{ path: "askAgainOn", key: "pastDay" }] : [];

/**
 * The statements that remind a placement's coach, in their language, of asking for the ends that are untold; none without a
 * day, or where all are told. `guard` is true only if the placement was written.
 */
export const askAgain = (scope: Scope, { term, subsidy }: Untold, day: AskAgainOn, asked: Asked, guard: SQL) => {
  if (!day || !(term || subsidy)) return undefined;
  const id = newId();
  const what = !term ? "subsidy" : subsidy ? "both" : asked.kind === "work_trial" ? "trial" : "job";
  const word = (locale: Locale) => sql`${words[locale][what]}`;
  return makeReminders(
    scope,
    {
      id,
      employerId: asked.employerId,
      coachId: sql`reader.id`,
      placementId: asked.id,
      dueOn: day,
      task: sql`CASE reader.locale WHEN 'sv' THEN ${word("sv")} WHEN 'en' THEN ${word("en")} ELSE ${word("fi")} END`,
      origin: "manual",
    },
    sql`FROM users reader WHERE reader.id = ${asked.coachId} AND ${guard}`,
    sql`SELECT id FROM follow_ups WHERE id = ${id}`,
  );
};
