import type { SQL } from "drizzle-orm";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { insertFrom, type Written } from "../platform/insert.ts";
import { recordEach } from "../platform/record.ts";
import type { Scope } from "../platform/scope.ts";

type Told = Omit<Written<typeof followUps>, "kind" | "createdAt" | "updatedAt">;

/**
 * The statements that make a reminder for each row that `from` finds, written as `FROM … WHERE …`, and an event for each
 * that was made: `made` selects their `id`.
 */
export const makeReminders = (scope: Scope, told: Told, from: SQL, made: SQL) => {
  const now = Date.now();
  return [
    insertFrom(scope, followUps, { ...told, kind: "reminder", createdAt: now, updatedAt: now }, from),
    recordEach(scope, "follow-up.created", made),
  ] as const;
};
