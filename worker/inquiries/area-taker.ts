import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../schema/calendar.ts";

/**
 * As a scalar: who takes what comes from a municipality when nobody is named. Of its coaches the one with the fewest
 * inquiries in hand, or the substitute of one who is away; where there is nobody, the lead.
 */
export const areaTaker = (municipality: SQL, day: Day): SQL => sql`coalesce(
  (SELECT taker FROM (${takersOf(municipality, day)}) WHERE taker IS NOT NULL ORDER BY (
    SELECT count(*) FROM inquiries held WHERE held.assigned_to = taker AND held.status = 'assigned'), name, taker LIMIT 1),
  (SELECT id FROM users WHERE deactivated_at IS NULL AND roles LIKE '%lead%' ORDER BY name, id LIMIT 1))`;

/** The same where there is only one to ask; nobody where an area has several coaches, who all see what is new, or none. */
export const onlyTaker = (municipality: SQL, day: Day): SQL =>
  sql`(SELECT CASE WHEN count(*) = 1 THEN max(taker) END FROM (${takersOf(municipality, day)}))`;

/** The coaches of a municipality; in the place of one who is away the substitute, if that one is there. */
const takersOf = (municipality: SQL, day: Day): SQL => sql`
  SELECT carer.name AS name, CASE WHEN ${isAway(sql`carer.id`, day)} THEN (
      SELECT stand_in.id FROM absences away JOIN users stand_in ON stand_in.id = away.substitute_id
      WHERE away.user_id = carer.id AND away.starts_on <= ${day} AND away.ends_on >= ${day}
        AND stand_in.deactivated_at IS NULL AND NOT ${isAway(sql`stand_in.id`, day)} LIMIT 1)
    ELSE carer.id END AS taker
  FROM service_areas JOIN users carer ON carer.id = service_areas.user_id
  WHERE service_areas.municipality = ${municipality} AND carer.deactivated_at IS NULL AND carer.roles LIKE '%coach%'`;

const isAway = (userId: SQL, day: Day): SQL => sql`EXISTS (SELECT 1 FROM absences gone
  WHERE gone.user_id = ${userId} AND gone.starts_on <= ${day} AND gone.ends_on >= ${day})`;
