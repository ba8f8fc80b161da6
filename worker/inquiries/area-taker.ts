import { type SQL, sql } from "drizzle-orm";
import type { Day } from "../../schema/values/calendar.ts";
import { holdsRole } from "../platform/roles.ts";
import { firstLead } from "../users/coaches.ts";
import { coachOfArea } from "./area-coach.ts";

/** As a scalar: who takes what comes from a municipality when nobody is named; where nobody of the area is there, the lead. */
export const areaTaker = (municipality: SQL, day: Day): SQL =>
  sql`coalesce((SELECT id FROM (${coachOfArea(municipality, day)})), ${firstLead})`;

/** The same where there is one coach to ask; nobody where an area has several, who all see what is new, or none. */
export const onlyTaker = (municipality: SQL, day: Day): SQL => sql`
  CASE (SELECT count(*) FROM service_areas JOIN users carer ON carer.id = service_areas.user_id
      WHERE service_areas.municipality = ${municipality} AND carer.deactivated_at IS NULL AND ${holdsRole("coach", "carer")})
    WHEN 1 THEN (SELECT id FROM (${coachOfArea(municipality, day)})) END`;
