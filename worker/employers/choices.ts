import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { type ChoiceGroup, choiceGroups, type choiceList, choiceMatches } from "../../schema/employer-choices.ts";
import { contactPersons, employers } from "../../schema/tables/employers.ts";
import { serviceAreas, users } from "../../schema/tables/users.ts";
import { fold, indexWords, searchWords } from "../../schema/values/folding.ts";
import type { UserScope } from "../platform/scope.ts";
import { type Found, selectFound, selectOwn } from "./choice-sources.ts";
import { listedFor, toItem } from "./read.ts";

type ChoiceList = z.infer<typeof choiceList>;
type Choice = ChoiceList["items"][number];
type Match = Choice["matchedBy"];
type Ranked = { id: string; personId: string | null; group: ChoiceGroup; matchedBy: Match };

/** What fits over a phone's keyboard; each one shown costs reads of its own. */
const mostShown = 8;

/**
 * Employers to choose from as somebody types: those one was in contact with last, then one's own, those of one's
 * municipalities and all others. Every source of them reads a bounded number of rows whatever is typed, so of a beginning
 * that hundreds share the first ones are offered, and `more` says so.
 */
export const chooseEmployer = async (scope: UserScope, q = ""): Promise<ChoiceList> => {
  const sought = fold(q);
  const [areas, ...found] = await scope.db.batch([
    scope.db
      .select({ municipality: serviceAreas.municipality })
      .from(serviceAreas)
      .where(eq(serviceAreas.userId, scope.actor.id)),
    ...(sought === "" ? selectOwn(scope) : selectFound(scope, q.trim())),
  ]);
  const ranked = rank(scope.actor.id, found.flat(), new Set(areas.map(({ municipality }) => municipality)), sought);
  return { items: await dress(scope, ranked.slice(0, mostShown)), more: ranked.length > mostShown };
};

/** Each employer once, by the best that was found of it: in the order of the groups, and then of what matched. */
const rank = (me: string, found: readonly Found[], areas: ReadonlySet<string>, sought: string): Ranked[] => {
  const latest = new Map(found.flatMap(({ source, id, key }) => (source === "recent" ? [[id, key] as const] : [])));
  const groupOf = ({ id, responsibleCoachId, municipality }: Found): ChoiceGroup => {
    if (latest.has(id)) return "recent";
    if (responsibleCoachId === me) return "mine";
    return areas.has(municipality) ? "area" : "all";
  };
  const matchOf = ({ source }: Found): Match => (sought === "" ? null : source === "recent" ? "name" : source);
  const rows = found
    .filter(({ source, nameFolded }) => source !== "recent" || holds(nameFolded, sought))
    .map((row) => ({ ...row, key: latest.get(row.id) ?? "", group: groupOf(row), matchedBy: matchOf(row) }))
    .toSorted(
      (a, b) =>
        choiceGroups.indexOf(a.group) - choiceGroups.indexOf(b.group) ||
        choiceMatches.indexOf(a.matchedBy ?? "name") - choiceMatches.indexOf(b.matchedBy ?? "name") ||
        inOrder(b.key, a.key) ||
        Number(b.nameFolded.startsWith(sought)) - Number(a.nameFolded.startsWith(sought)) ||
        inOrder(a.nameFolded, b.nameFolded),
    );
  return rows.filter(({ id }, at) => rows.findIndex((row) => row.id === id) === at);
};

/** Does each word that was typed begin or end a word of the name? One's latest are few: they are looked through, not searched. */
const holds = (nameFolded: string, sought: string): boolean => {
  const known = indexWords(nameFolded);
  return sought === "" || searchWords(sought).every((typed) => known.some((word) => word.startsWith(typed)));
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What is shown of each: asked for only once it is known which ones are. */
const dress = async (scope: UserScope, ranked: readonly Ranked[]): Promise<Choice[]> => {
  const personIds = ranked.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const [rows, persons] = await scope.db.batch([
    selectShown(
      scope,
      ranked.map(({ id }) => id),
    ),
    scope.db
      .select({ id: contactPersons.id, name: contactPersons.name, phone: contactPersons.phone })
      .from(contactPersons)
      .where(and(inArray(contactPersons.id, personIds), isNull(contactPersons.archivedAt))),
  ]);
  return ranked.flatMap(({ id, personId, group, matchedBy }): Choice[] => {
    const row = rows.find((one) => one.id === id);
    const person = persons.find((one) => one.id === personId);
    if (!row || (personId !== null && !person)) return [];
    const { size: _, ...shown } = toItem(row);
    return [
      {
        ...shown,
        businessId: row.businessId,
        group,
        matchedBy,
        person: person ? { name: person.name, phone: person.phone } : null,
      },
    ];
  });
};

const selectShown = (scope: UserScope, ids: string[]) =>
  scope.db
    .select({
      ...listedFor(scope),
      responsibleCoach: sql<string | null>`${users.name}`.as("responsible_coach"),
      businessId: employers.businessId,
    })
    .from(employers)
    .leftJoin(users, eq(users.id, employers.responsibleCoachId))
    .where(inArray(employers.id, ids));
