import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../schema/calendar.ts";

/** Whose day it is: one person, and whether they lead, because a lead stands in where nobody else was named. */
export type Whose = { id: string; leads: boolean; day: Day };

/** As a list for IN: the person, and the absent colleagues whose work they look after on that day. */
export const coveredBy = ({ id, leads, day }: Whose): SQL => sql`(SELECT ${id} UNION
  SELECT away.user_id FROM absences away WHERE away.ends_on >= ${day} AND away.starts_on <= ${day}
    AND (away.substitute_id = ${id}${leads ? sql` OR away.substitute_id IS NULL` : sql``}))`;
