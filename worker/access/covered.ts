import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../schema/values/calendar.ts";

/** Whose day it is: one person, and whether they lead, because a lead stands in where nobody else can. */
export type Whose = { id: string; leads: boolean; day: Day };

/**
 * As a list for IN: the person, and those whose work they look after on that day. An absent colleague's substitute does;
 * the lead where none was named or that one is away too, and for whoever has left.
 * Only the absences that are not over are looked at, which the planner would not see by itself.
 */
export const coveredBy = ({ id, leads, day }: Whose): SQL => sql`(SELECT ${id} UNION ALL
  SELECT away.user_id FROM absences away INDEXED BY absences_end WHERE away.ends_on >= ${day} AND away.starts_on <= ${day}
    AND (away.substitute_id = ${id}${leads ? sql` OR ${isNobodysOn(day)}` : sql``})
  ${leads ? sql`UNION ALL SELECT id FROM users WHERE deactivated_at IS NOT NULL` : sql``})`;

/** As a list for IN: the municipalities that these people take care of. */
export const areasOf = (people: SQL): SQL => sql`(SELECT municipality FROM service_areas WHERE user_id IN ${people})`;

const isNobodysOn = (day: Day): SQL => sql`away.substitute_id IS NULL
  OR EXISTS (SELECT 1 FROM users WHERE users.id = away.substitute_id AND users.deactivated_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM absences other
    WHERE other.user_id = away.substitute_id AND other.starts_on <= ${day} AND other.ends_on >= ${day})`;
