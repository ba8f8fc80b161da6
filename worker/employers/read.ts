import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { employerListItem, employerQuery } from "../../schema/employers.ts";
import { employers } from "../../schema/tables/employers.ts";
import { users } from "../../schema/tables/users.ts";
import type { Scope } from "../platform/scope.ts";

type Query = z.infer<typeof employerQuery>;
type Item = z.infer<typeof employerListItem>;

/** What a filter leaves of the employers. */
export const filtered = (query: Query): SQL | undefined =>
  and(
    isNull(employers.archivedAt),
    query.municipality ? eq(employers.municipality, query.municipality) : undefined,
    query.sector ? eq(employers.sector, query.sector) : undefined,
    query.businessId ? eq(employers.businessId, query.businessId) : undefined,
    query.coach ? eq(employers.responsibleCoachId, query.coach) : undefined,
    query.tag
      ? sql`${employers.id} IN (SELECT employer_id FROM employer_tags WHERE item_id = ${query.tag})`
      : undefined,
  );

/** The newest contact of the outer query's employer as JSON, with one coach who was there, and whether this one was. */
const latestContact = (coachId: string | null) => sql`
  SELECT json_object('date', c.date, 'channel', c.channel, 'outcome', c.outcome,
    'by', (SELECT u.name FROM contact_coaches cc JOIN users u ON u.id = cc.coach_id WHERE cc.contact_id = c.id LIMIT 1),
    'own', json(CASE WHEN EXISTS (
      SELECT 1 FROM contact_coaches cc WHERE cc.contact_id = c.id AND cc.coach_id = ${coachId}) THEN 'true' ELSE 'false' END))
  FROM contacts c WHERE c.employer_id = employers.id AND c.archived_at IS NULL ORDER BY c.date DESC, c.id DESC LIMIT 1`;

/** The columns of a list item, from employers joined with their responsible coach. */
export const listedFor = ({ actor }: Scope) => ({
  id: employers.id,
  name: employers.name,
  sector: employers.sector,
  size: employers.size,
  municipality: employers.municipality,
  // Named apart from the employer's, so that it can be asked together with who asks.
  responsibleCoach: sql<string | null>`${users.name}`.as("responsible_coach"),
  doNotContactSince: employers.doNotContactOn,
  lastContact: sql<string | null>`(${latestContact(actor.kind === "user" ? actor.id : null)})`,
});

export const toItem = ({ lastContact, ...row }: Omit<Item, "lastContact"> & { lastContact: string | null }): Item => ({
  ...row,
  lastContact: lastContact === null ? null : JSON.parse(lastContact),
});
