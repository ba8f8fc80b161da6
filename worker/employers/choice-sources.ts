import { type SQL, sql } from "drizzle-orm";
import { phoneBeginnings, phoneEnding, searchWords, secondTry } from "../../schema/values/folding.ts";
import { businessIdBeginning } from "../../schema/values/formats.ts";
import { sortKey } from "../../schema/values/sort-key.ts";
import type { UserScope } from "../platform/scope.ts";
import { begins, either, employerHas, personHas } from "./ranges.ts";

/** An employer as one of the sources found it. `key` orders those one was in contact with last. */
export type Found = {
  source: "recent" | "name" | "person" | "phone" | "businessId";
  key: string;
  personId: string | null;
  id: string;
  name: string;
  nameSort: string;
  municipality: string;
  responsibleCoachId: string | null;
};

/** Before anything is typed: one's latest contacts, and one's own employers by name. */
export const selectOwn = (scope: UserScope) => [
  recentOf(scope, 20),
  byName(
    scope,
    sql`SELECT id AS employer_id FROM employers
      WHERE responsible_coach_id = ${scope.actor.id} ORDER BY name_sort, id LIMIT 8`,
  ),
];

/**
 * Each source is a range of an index with a limit of its own, so a letter that half of the employers share costs no more
 * than a whole name does. One's own come first by the beginning of the name, because a name is mostly typed from there.
 */
export const selectFound = (scope: UserScope, q: string) => {
  const words = searchWords(q).slice(0, 3);
  return [
    recentOf(scope, 10),
    ...byBeginning(scope, sortKey(q), words.length > 1 ? 4 : 6),
    ...(words.length > 1 ? bySeveralWords(scope, words, q) : byOneWord(scope, words[0] ?? "")),
    ...byNumber(scope, q),
  ];
};

/** What a name or a person has with å ä ö that was typed without: asked for where too few are found as they are typed. */
export const selectSecond = (scope: UserScope, q: string) => {
  const [longest = "", ...others] = byLength(searchWords(q).slice(0, 3));
  const second = secondTry(longest);
  // The longest as it is typed may stand beside another that has such letters.
  const begun = [...(second === null ? [] : [second]), ...(others.length > 0 ? [longest] : [])];
  return /\p{L}/u.test(q)
    ? begun.flatMap((word) => [
        byName(scope, employersWithWords(word, others, others.length > 0 ? 5 : 8, either(employerHas))),
        byPerson(scope, personsWithWords(word, others, others.length > 0 ? 3 : 4, either(personHas))),
      ])
    : [];
};

const selectFrom = ({ db }: UserScope, source: Found["source"], ids: SQL, more: { key?: SQL; personId?: SQL } = {}) =>
  db
    .select({
      source: sql<Found["source"]>`${source}`.as("source"),
      key: sql<string>`${more.key ?? ""}`.as("sort_key"),
      personId: sql<string | null>`${more.personId ?? null}`.as("person_id"),
      id: sql<string>`e.id`.as("id"),
      name: sql<string>`e.name`.as("name"),
      nameSort: sql<string>`e.name_sort`.as("name_sort"),
      municipality: sql<string>`e.municipality`.as("municipality"),
      responsibleCoachId: sql<string | null>`e.responsible_coach_id`.as("responsible_coach_id"),
    })
    .from(sql`(${ids}) found CROSS JOIN employers e`)
    .where(sql`e.id = found.employer_id AND e.archived_at IS NULL`);

const byName = (scope: UserScope, ids: SQL) => selectFrom(scope, "name", ids);
const byPerson = (scope: UserScope, ids: SQL, source: "person" | "phone" = "person") =>
  selectFrom(scope, source, ids, { personId: sql`found.person_id` });

const recentOf = (scope: UserScope, limit: number) =>
  selectFrom(
    scope,
    "recent",
    sql`SELECT c.employer_id, latest.date || latest.contact_id AS sort_key
      FROM (SELECT contact_id, date FROM contact_coaches WHERE coach_id = ${scope.actor.id}
        ORDER BY date DESC, contact_id DESC LIMIT ${limit}) latest
      CROSS JOIN contacts c WHERE c.id = latest.contact_id AND c.archived_at IS NULL`,
    { key: sql`found.sort_key` },
  );

/** None where nothing of what is typed is a letter of a name: every name would begin so. */
const byBeginning = (scope: UserScope, key: string, limit: number) =>
  key === ""
    ? []
    : [
        byName(
          scope,
          sql`SELECT id AS employer_id FROM employers
            WHERE responsible_coach_id = ${scope.actor.id} AND ${begins("name_sort", key)} ORDER BY name_sort, id LIMIT ${limit}`,
        ),
        byName(
          scope,
          sql`SELECT x.id AS employer_id FROM service_areas a CROSS JOIN employers x
            WHERE a.user_id = ${scope.actor.id} AND x.municipality = a.municipality AND ${begins("x.name_sort", key)} LIMIT ${limit}`,
        ),
      ];

const byOneWord = (scope: UserScope, word: string) =>
  word === ""
    ? []
    : [
        byName(scope, employersWithWords(word, [], word.length < 3 ? 8 : 11)),
        byPerson(scope, personsWithWords(word, [], 4)),
      ];

/** The longest word is a range in which the others are looked up; a whole word with the beginning of a name is found at once. */
const bySeveralWords = (scope: UserScope, words: string[], q: string) => {
  const [longest = "", ...others] = byLength(words);
  const [first = "", second = ""] = words;
  return [
    byName(
      scope,
      sql`SELECT id AS employer_id FROM employers WHERE ${begins("name_sort", sortKey(q))} ORDER BY name_sort, id LIMIT 6`,
    ),
    byName(scope, employersWithWords(longest, others, 8)),
    byName(scope, employersNamed(first, second)),
    byName(scope, employersNamed(second, first)),
    byPerson(
      scope,
      sql`SELECT employer_id, id AS person_id FROM contact_persons
        WHERE ${begins("name_sort", sortKey(q))} AND archived_at IS NULL ORDER BY name_sort, id LIMIT 4`,
    ),
    byPerson(scope, personsWithWords(longest, others, 5)),
  ];
};

const byNumber = (scope: UserScope, q: string) => {
  const ending = phoneEnding(q);
  const ranges = [
    ...phoneBeginnings(q).map((beginning) => personsByNumber("phone_digits", beginning)),
    ...(ending === null ? [] : [personsByNumber("phone_reversed", ending)]),
  ];
  const businessId = businessIdBeginning(q);
  return [
    ...(ranges.length === 0 ? [] : [byPerson(scope, sql.join(ranges, sql` UNION ALL `), "phone")]),
    ...(businessId === null
      ? []
      : [
          selectFrom(
            scope,
            "businessId",
            sql`SELECT id AS employer_id FROM employers WHERE ${begins("business_id", businessId)} ORDER BY business_id LIMIT 5`,
          ),
        ]),
  ];
};

const personsByNumber = (column: "phone_digits" | "phone_reversed", digits: string) => sql`SELECT * FROM (
  SELECT employer_id, id AS person_id FROM contact_persons
  WHERE ${begins(column, digits)} AND archived_at IS NULL ORDER BY ${sql.raw(column)}, employer_id LIMIT 5)`;

const byLength = (words: readonly string[]): string[] => words.toSorted((a, b) => b.length - a.length);

/** A range of one word, looked through for the others. */
const employersWithWords = (word: string, others: readonly string[], limit: number, has = employerHas) => sql`
  SELECT w.employer_id FROM (SELECT employer_id FROM employer_words
    WHERE ${begins("word", word)} ORDER BY word, name_sort, employer_id LIMIT ${limit}) w
  ${whereAll(others.map((other) => has(sql`w.employer_id`, other)))}`;

const personsWithWords = (word: string, others: readonly string[], limit: number, has = personHas) => sql`
  SELECT w.employer_id, w.person_id FROM (SELECT employer_id, contact_person_id AS person_id FROM contact_person_words
    WHERE ${begins("word", word)} ORDER BY word, employer_id, contact_person_id LIMIT ${limit}) w
  ${whereAll(others.map((other) => has(sql`w.person_id`, other)))}`;

const whereAll = (conditions: readonly SQL[]): SQL =>
  conditions.length === 0 ? sql`` : sql`WHERE ${sql.join([...conditions], sql` AND `)}`;

const employersNamed = (beginning: string, word: string) => sql`
  SELECT employer_id FROM employer_words
  WHERE word = ${word} AND ${begins("name_sort", sortKey(beginning))} ORDER BY name_sort, employer_id LIMIT 4`;
