import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { type ChoiceGroup, choiceGroups, type choiceList, choiceMatches } from "../../schema/employer-choices.ts";
import { contactPersons, employers } from "../../schema/tables/employers.ts";
import { serviceAreas, users } from "../../schema/tables/users.ts";
import { indexWords, searchWords, secondTry } from "../../schema/values/folding.ts";
import { sortKey } from "../../schema/values/sort-key.ts";
import { batch } from "../platform/batch.ts";
import type { UserScope } from "../platform/scope.ts";
import { type Found, selectFound, selectOwn, selectSecond } from "./choice-sources.ts";
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
  const sought = q.trim();
  const [areas, ...found] = await scope.db.batch([
    scope.db
      .select({ municipality: serviceAreas.municipality })
      .from(serviceAreas)
      .where(eq(serviceAreas.userId, scope.actor.id)),
    ...(sought === "" ? selectOwn(scope) : selectFound(scope, sought)),
  ]);
  const ranked = rankOf(scope.actor.id, new Set(areas.map(({ municipality }) => municipality)), sought);
  const first = ranked(found.flat());
  const second = first.length < mostShown ? await batch(scope, selectSecond(scope, sought)) : [];
  const all = second.length > 0 ? ranked([...found.flat(), ...second.flat().map(asSecond)]) : first;
  return { items: await dress(scope, all.slice(0, mostShown)), more: all.length > mostShown };
};

type Row = Found & { second?: true };

const asSecond = (row: Found): Row => ({ ...row, second: true });

/** Each employer once, by the best that was found of it: in the order of the groups, and then of what matched. */
const rankOf = (me: string, areas: ReadonlySet<string>, sought: string) => {
  const [words, key] = [searchWords(sought), sortKey(sought)];
  return (found: readonly Row[]): Ranked[] => {
    const latest = new Map(found.flatMap(({ source, id, key }) => (source === "recent" ? [[id, key] as const] : [])));
    const groupOf = ({ id, responsibleCoachId, municipality }: Found): ChoiceGroup => {
      if (latest.has(id)) return "recent";
      if (responsibleCoachId === me) return "mine";
      return areas.has(municipality) ? "area" : "all";
    };
    const matchOf = ({ source }: Found): Match => (sought === "" ? null : source === "recent" ? "name" : source);
    const rows = found
      .flatMap((row) => (row.source === "recent" && sought !== "" ? ofName(row, words) : [row]))
      .map((row) => ({ ...row, key: latest.get(row.id) ?? "", group: groupOf(row), matchedBy: matchOf(row) }))
      .toSorted(
        (a, b) =>
          choiceGroups.indexOf(a.group) - choiceGroups.indexOf(b.group) ||
          Number(a.second ?? false) - Number(b.second ?? false) ||
          choiceMatches.indexOf(a.matchedBy ?? "name") - choiceMatches.indexOf(b.matchedBy ?? "name") ||
          inOrder(b.key, a.key) ||
          Number(b.nameSort.startsWith(key)) - Number(a.nameSort.startsWith(key)) ||
          inOrder(a.nameSort, b.nameSort) ||
          inOrder(a.id, b.id),
      );
    return rows.filter(({ id }, at) => rows.findIndex((row) => row.id === id) === at);
  };
};

/** The row where each word that was typed begins a word of the name, or the end of one: one's latest are few, they are looked through. */
const ofName = (row: Row, words: readonly string[]): Row[] => {
  const known = indexWords(row.name);
  const has = (beginning: string) => known.some((word) => word.startsWith(beginning));
  if (words.length === 0) return [];
  if (words.every(has)) return [row];
  return words.every((word) => has(word) || has(secondTry(word) ?? word)) ? [asSecond(row)] : [];
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
