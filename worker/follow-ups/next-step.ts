import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { nextStep } from "../../schema/follow-ups.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import type { FieldError } from "../platform/errors.ts";
import { insertWhere } from "../platform/insert.ts";
import { recordWhere } from "../platform/record.ts";
import type { UserScope } from "../platform/scope.ts";
import { activeCoach } from "../users/coaches.ts";

type NextStep = z.infer<typeof nextStep>;
type Origin = { employerId: string; contactId: string };

/** The statement that finds the coach of a next step, for the load batch of the verb it belongs to. */
export const nextStepCoach = (scope: UserScope, step: NextStep | undefined) =>
  activeCoach(scope, step?.coachId ?? scope.actor.id);

/** What is wrong unless the next step is ahead and its coach at work. */
export const nextStepErrors = (step: NextStep | undefined, coach: { id: string } | undefined): FieldError[] => {
  if (!step) return [];
  const errors: FieldError[] = [];
  if (step.dueOn < today()) errors.push({ path: "nextStep.dueOn", key: "pastDay" });
  if (!coach) errors.push({ path: "nextStep.coachId", key: "notACoach" });
  return errors;
};

/** The follow-up and its event as statements for another verb's batch, where `guard` holds; none without a next step. */
export const insertNextStep = (scope: UserScope, step: NextStep | undefined, origin: Origin, guard: SQL = sql`1`) => {
  if (!step) return undefined;
  const id = newId();
  const now = Date.now();
  const row = {
    ...step,
    id,
    ...origin,
    coachId: step.coachId ?? scope.actor.id,
    origin: "manual" as const,
    createdAt: now,
    updatedAt: now,
  };
  return [
    insertWhere(scope, followUps, row, guard),
    recordWhere(scope, { action: "follow-up.created", subjectId: id }, guard),
  ] as const;
};
