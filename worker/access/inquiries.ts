import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { today } from "../../schema/values/calendar.ts";
import { leads, type UserActor } from "../platform/actor.ts";
import type { UserScope } from "../platform/scope.ts";
import { areasOf, coveredBy } from "./covered.ts";

/**
 * A coach knows the inquiries of their areas and their own, those of whom they stand in for today, and those they wrote
 * down themselves; the lead all.
 */
export const inquiriesKnownTo = (actor: UserActor): SQL | undefined => {
  if (leads(actor)) return isNull(inquiries.archivedAt);
  const own = coveredBy({ id: actor.id, leads: false, day: today() });
  return and(
    isNull(inquiries.archivedAt),
    sql`(${inquiries.assignedTo} IN ${own} OR ${inquiries.enteredBy} = ${actor.id}
      OR ${inquiries.municipality} IN ${areasOf(own)})`,
  );
};

/** The statement that finds an inquiry another noun names, if this person may know of it; no row without an id. */
export const findKnownInquiry = ({ db, actor }: UserScope, id: string | null | undefined) =>
  db
    .select({ id: inquiries.id })
    .from(inquiries)
    .where(and(eq(inquiries.id, id ?? ""), inquiriesKnownTo(actor)));
