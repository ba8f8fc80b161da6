import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../schema/values/calendar.ts";
import { holdsRole } from "../platform/roles.ts";
import type { Scope } from "../platform/scope.ts";
import { isAtWork } from "../users/coaches.ts";

/**
 * The statement that finds who takes care of a municipality on a day: its first coach at work by name, then a lead whose
 * area it is. Whoever is away is stood in for by their substitute; no row where nobody of the area is there.
 */
export const selectAreaCoach = ({ db }: Pick<Scope, "db">, municipality: string, day: Day) =>
  db.select({ id: sql<string>`id`, name: sql<string>`name` }).from(sql`(${coachOfArea(sql`${municipality}`, day)})`);

/** The same as a query of its own, of the area that `municipality` names: `id` and `name`, one row or none. */
export const coachOfArea = (municipality: SQL, day: Day): SQL => sql`
  SELECT present.id AS id, present.name AS name FROM service_areas area
  JOIN users holder ON holder.id = area.user_id AND ${isAtWork("holder")}
  LEFT JOIN absences away ON away.user_id = holder.id AND ${during(sql`away`, day)}
  JOIN users present ON present.id = CASE WHEN away.id IS NULL THEN holder.id ELSE away.substitute_id END
    AND ${isAtWork("present")}
  WHERE area.municipality = ${municipality} AND NOT EXISTS (
    SELECT 1 FROM absences too WHERE too.user_id = present.id AND ${during(sql`too`, day)})
  ORDER BY away.id IS NOT NULL, NOT ${holdsRole("coach", "holder")}, holder.name_sort, holder.id LIMIT 1`;

const during = (absence: SQL, day: Day): SQL => sql`${absence}.starts_on <= ${day} AND ${absence}.ends_on >= ${day}`;
