import { type SQL, sql } from "drizzle-orm";
import { fold, phoneDigits, searchWords } from "../../schema/values/folding.ts";
import type { UserScope } from "../platform/scope.ts";
import { endOf } from "./search.ts";

/** An employer as one of the sources found it. `key` orders those one was in contact with last. */
export type Found = {
  source: "recent" | "name" | "person" | "phone" | "businessId";
  key: string;
  personId: string | null;
  id: string;
  nameFolded: string;
  municipality: string;
  responsibleCoachId: string | null;
};

/** Before anything is typed: one's latest contacts, and one's own employers by name. */
export const selectOwn = (scope: UserScope) => [
  recentOf(scope, 20),
  selectFrom(
    scope,
    "name",
    sql`SELECT id AS employer_id FROM employers
      WHERE responsible_coach_id = ${scope.actor.id} ORDER BY name_folded, id LIMIT 8`,
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
    ...byBeginning(scope, fold(q)),
    ...(words.length > 1 ? bySeveralWords(scope, words, q) : byOneWord(scope, words[0] ?? "")),
    ...byNumber(scope, q),
  ];
};

const selectFrom = ({ db }: UserScope, source: Found["source"], ids: SQL, more: { key?: SQL; personId?: SQL } = {}) =>
  db
    .select({
      source: sql<Found["source"]>`${source}`.as("source"),
      key: sql<string>`${more.key ?? ""}`.as("sort_key"),
      personId: sql<string | null>`${more.personId ?? null}`.as("person_id"),
      id: sql<string>`e.id`.as("id"),
      nameFolded: sql<string>`e.name_folded`.as("name_folded"),
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

const byBeginning = (scope: UserScope, name: string) => [
  byName(
    scope,
    sql`SELECT id AS employer_id FROM employers
      WHERE responsible_coach_id = ${scope.actor.id} AND ${begins("name_folded", name)} ORDER BY name_folded, id LIMIT 6`,
  ),
  byName(
    scope,
    sql`SELECT x.id AS employer_id FROM service_areas a CROSS JOIN employers x
      WHERE a.user_id = ${scope.actor.id} AND x.municipality = a.municipality AND ${begins("x.name_folded", name)} LIMIT 6`,
  ),
];

const byOneWord = (scope: UserScope, word: string) => [
  byName(scope, employersWithWord(word, word.length < 3 ? 8 : 11)),
  byPerson(scope, personsWithWord(word, 4)),
];

/** The longest word is a range in which the others are looked up; a whole word with the beginning of a name is found at once. */
const bySeveralWords = (scope: UserScope, words: string[], q: string) => {
  const [longest = "", ...others] = words.toSorted((a, b) => b.length - a.length);
  const [first = "", second = ""] = words;
  const everyOther = (of: (word: string) => SQL) => sql.join(others.map(of), sql` AND `);
  return [
    byName(
      scope,
      sql`SELECT id AS employer_id FROM employers WHERE ${begins("name_folded", fold(q))} ORDER BY name_folded, id LIMIT 6`,
    ),
    byName(
      scope,
      sql`SELECT w.employer_id FROM (${employersWithWord(longest, 10)}) w
        WHERE ${everyOther(
          (word) => sql`EXISTS (
            SELECT 1 FROM employer_words o WHERE o.employer_id = w.employer_id AND ${begins("o.word", word)})`,
        )}`,
    ),
    byName(scope, employersNamed(first, second)),
    byName(scope, employersNamed(second, first)),
    byPerson(
      scope,
      sql`SELECT employer_id, id AS person_id FROM contact_persons
        WHERE ${begins("name", asName(q))} AND archived_at IS NULL ORDER BY name, id LIMIT 4`,
    ),
    byPerson(
      scope,
      sql`SELECT w.employer_id, w.person_id FROM (${personsWithWord(longest, 5)}) w
        WHERE ${everyOther(
          (word) => sql`EXISTS (
            SELECT 1 FROM contact_person_words o WHERE o.contact_person_id = w.person_id AND ${begins("o.word", word)})`,
        )}`,
    ),
  ];
};

const byNumber = (scope: UserScope, q: string) => {
  const digits = /\p{L}/u.test(q) ? "" : phoneDigits(q);
  const businessId = /^\d{3,7}(-\d?)?$/.test(q) ? q : "";
  return [
    ...(digits.length < 3
      ? []
      : [
          byPerson(
            scope,
            sql`SELECT employer_id, id AS person_id FROM contact_persons
              WHERE ${begins("phone_digits", digits)} AND archived_at IS NULL ORDER BY phone_digits, employer_id LIMIT 5`,
            "phone",
          ),
        ]),
    ...(businessId === ""
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

const employersWithWord = (word: string, limit: number) => sql`
  SELECT employer_id FROM employer_words WHERE ${begins("word", word)} ORDER BY word, name_folded, employer_id LIMIT ${limit}`;

const employersNamed = (beginning: string, word: string) => sql`
  SELECT employer_id FROM employer_words
  WHERE word = ${word} AND ${begins("name_folded", beginning)} ORDER BY name_folded, employer_id LIMIT 4`;

const personsWithWord = (word: string, limit: number) => sql`
  SELECT employer_id, contact_person_id AS person_id FROM contact_person_words
  WHERE ${begins("word", word)} ORDER BY word, employer_id LIMIT ${limit}`;

/** A person's name as it is kept, of one typed in small letters: the names of people have no folded column. */
const asName = (q: string): string =>
  q.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase("fi"));

const begins = (column: string, prefix: string): SQL =>
  sql`${sql.raw(column)} >= ${prefix} AND ${sql.raw(column)} < ${endOf(prefix)}`;
