import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { today } from "../../schema/values/calendar.ts";
import { leads, type UserActor } from "../platform/actor.ts";
import type { UserScope } from "../platform/scope.ts";
import { areasOf, coveredBy, type Whose } from "./covered.ts";

/**
 * A coach knows the inquiries of their areas and their own, those of whom they stand in for today, and those they wrote
 * down themselves; the lead all.
 */
export const inquiriesKnownTo = (actor: UserActor): SQL | undefined =>
  inquiriesKnownOn({ id: actor.id, leads: leads(actor), day: today() });

/** The same of a person on a day. */
export const inquiriesKnownOn = (whose: Whose): SQL | undefined => {
  if (whose.leads) return isNull(inquiries.archivedAt);
  const own = coveredBy(whose);
  return and(
    isNull(inquiries.archivedAt),
    sql`(inquiries.assigned_to IN ${own} OR inquiries.entered_by = ${whose.id}
      OR inquiries.municipality IN ${areasOf(own)})`,
  );
};

/** The statement that finds an inquiry another noun names, if this person may know of it; no row without an id. */
export const findKnownInquiry = ({ db, actor }: UserScope, id: string | null | undefined) =>
  db
    .select({ id: inquiries.id })
    .from(inquiries)
    .where(and(eq(inquiries.id, id ?? ""), inquiriesKnownTo(actor)));
