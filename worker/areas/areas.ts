import { and, asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { employmentAreaIn, phoneOf, type publicAreaList } from "../../schema/settings.ts";
import { serviceAreas, users } from "../../schema/tables/users.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import { roleSet } from "../platform/roles.ts";
import type { Scope } from "../platform/scope.ts";
import { selectSettings, settle } from "../settings/settings.ts";
import { atWork } from "../users/coaches.ts";

/** The municipalities that are served, in their order, with how the team is reached from each. */
export const listAreas = async (scope: Scope, locale: Locale): Promise<z.infer<typeof publicAreaList>> => {
  const [rows, coaches] = await scope.db.batch([selectSettings(scope.db), selectCoaches(scope)]);
  const { organisation } = settle(rows);
  const items = organisation.municipalities.map((municipality) => {
    const area = organisation.areas.find((each) => each.municipality === municipality);
    const named = organisation.showCoaches
      ? coachesFirst(coaches.filter((each) => each.municipality === municipality))
      : [];
    return {
      municipality,
      phone: phoneOf(organisation, municipality),
      email: area?.email ?? organisation.email,
      employmentArea: employmentAreaIn(organisation, municipality, locale),
      rulesUrl: area?.rulesUrl ?? null,
      coaches: named.map(({ name }) => name),
    };
  });
  return { items };
};

/** A lead answers for a municipality that has no coach. */
const coachesFirst = <Person extends { roles: string }>(people: Person[]): Person[] => {
  const coaches = people.filter(({ roles }) => roleSet(roles).includes("coach"));
  return coaches.length > 0 ? coaches : people;
};

/** Who takes care of which municipality: coaches and leads at work, by name. */
const selectCoaches = ({ db }: Scope) =>
  db
    .select({ municipality: serviceAreas.municipality, name: users.name, roles: users.roles })
    .from(serviceAreas)
    .innerJoin(users, and(eq(users.id, serviceAreas.userId), atWork))
    .orderBy(asc(users.nameSort), asc(users.id));
