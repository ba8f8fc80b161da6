import { and, count, eq, exists, isNull, sql } from "drizzle-orm";
import { contacts } from "../../schema/tables/contacts.ts";
import { employers } from "../../schema/tables/employers.ts";
import type { Db } from "../scope.ts";
import { type Asked, inMunicipality, within } from "./period.ts";

/** Contacts of the period by the employer's municipality, purpose and channel; archived ones are left out. */
export const contactCounts = (db: Db, asked: Asked) =>
  db
    .select({
      municipality: employers.municipality,
      purpose: contacts.purpose,
      channel: contacts.channel,
      contacts: count().as("contacts"),
    })
    .from(contacts)
    .innerJoin(employers, eq(employers.id, contacts.employerId))
    .where(and(isCounted(asked), inMunicipality(employers.municipality, asked)))
    .groupBy(employers.municipality, contacts.purpose, contacts.channel);

/** Employers with a contact in the period, by municipality: each is asked for one, which is less than to look at all. */
export const employerCounts = (db: Db, asked: Asked) => {
  const contactsOfEmployer = db
    .select({ one: sql`1` })
    .from(contacts)
    .where(and(eq(contacts.employerId, employers.id), isCounted(asked)));
  return db
    .select({ municipality: employers.municipality, employers: count().as("employers") })
    .from(employers)
    .where(and(exists(contactsOfEmployer), inMunicipality(employers.municipality, asked)))
    .groupBy(employers.municipality);
};

const isCounted = (asked: Asked) => and(isNull(contacts.archivedAt), within(contacts.date, asked));
