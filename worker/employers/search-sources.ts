import { type SQL, sql } from "drizzle-orm";
import { phoneBeginnings, phoneEnding, searchWords, secondTry } from "../../schema/values/folding.ts";
import { businessIdBeginning } from "../../schema/values/formats.ts";
import { begins, either, employerHas, personHas } from "./ranges.ts";

/** Rows of a table, called `found`, that lead to employers: in the order of `key`, which an index has. */
export type Source = { table: string; key: readonly [string, string, string]; employerId: string; where: SQL };

const hasName = either(employerHas);
const hasPerson = either(personHas);

/** What is looked through for a text, in this order; what an earlier source finds is left out of the later ones. */
export const sourcesOf = (q: string): Source[] => {
  const words = searchWords(q).toSorted((a, b) => b.length - a.length);
  const ending = phoneEnding(q);
  const businessId = businessIdBeginning(q);
  return [
    ...(words.length > 0 ? byWords(words) : []),
    ...phoneBeginnings(q).map((digits) => byPhone("phone_digits", digits, words)),
    ...(ending === null ? [] : [byPhone("phone_reversed", ending, words)]),
    ...(businessId === null ? [] : [byBusinessId(businessId, words)]),
  ];
};

/** The longest word is a range of the index; the others are looked up for one employer at a time. */
const byWords = ([longest = "", ...others]: readonly string[]): Source[] => {
  const second = secondTry(longest);
  const names = ofNames(longest, others, []);
  const persons = ofPersons(longest, others, []);
  if (second === null) return [names, persons];
  return [
    names,
    ofNames(second, others, [notNamed(begins("w.word", longest))]),
    persons,
    ofPersons(second, others, [nobodyElse(begins("w.word", longest), others)]),
  ];
};

const ofNames = (word: string, others: readonly string[], more: readonly SQL[]): Source => ({
  table: "employer_words",
  key: ["word", "name_sort", "employer_id"],
  employerId: "employer_id",
  where: all([
    begins("found.word", word),
    ...others.map((other) => hasName(sql`found.employer_id`, other)),
    // An employer with two words of one beginning is found once, by the first of them.
    notNamed(sql`w.word >= ${word} AND w.word < found.word`),
    ...more,
  ]),
});

const notNamed = (so: SQL): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM employer_words w WHERE w.employer_id = found.employer_id AND ${so})`;

const ofPersons = (word: string, others: readonly string[], more: readonly SQL[]): Source => ({
  table: "contact_person_words",
  key: ["word", "employer_id", "contact_person_id"],
  employerId: "employer_id",
  where: all([
    begins("found.word", word),
    ...others.map((other) => hasPerson(sql`found.contact_person_id`, other)),
    notByName(sql`found.employer_id`, [word.replace("~", ""), ...others]),
    // An employer with two persons of one beginning likewise.
    nobodyElse(
      sql`w.word >= ${word} AND w.word <= found.word AND (w.word < found.word OR p.id < found.contact_person_id)`,
      others,
    ),
    ...more,
  ]),
});

const nobodyElse = (so: SQL, others: readonly string[]): SQL => sql`NOT EXISTS (
  SELECT 1 FROM contact_persons p CROSS JOIN contact_person_words w
  WHERE p.employer_id = found.employer_id AND w.contact_person_id = p.id
    AND ${all([so, ...others.map((word) => hasPerson(sql`p.id`, word))])})`;

const byPhone = (column: "phone_digits" | "phone_reversed", digits: string, words: readonly string[]): Source => ({
  table: "contact_persons",
  key: [column, "employer_id", "id"],
  employerId: "employer_id",
  where: all([
    sql`found.archived_at IS NULL`,
    begins(`found.${column}`, digits),
    notByName(sql`found.employer_id`, words),
    sql`NOT EXISTS (SELECT 1 FROM contact_persons p WHERE p.employer_id = found.employer_id AND p.archived_at IS NULL
      AND ${begins(`p.${column}`, digits)}
      AND (${sql.raw(`p.${column}, p.id`)}) < (${sql.raw(`found.${column}, found.id`)}))`,
  ]),
});

const byBusinessId = (beginning: string, words: readonly string[]): Source => ({
  table: "employers",
  key: ["business_id", "name_sort", "id"],
  employerId: "id",
  where: all([begins("found.business_id", beginning), notByName(sql`found.id`, words)]),
});

const notByName = (employerId: SQL, words: readonly string[]): SQL =>
  words.length === 0 ? sql`1` : sql`NOT (${all(words.map((word) => hasName(employerId, word)))})`;

const all = (conditions: readonly SQL[]): SQL => sql.join([...conditions], sql` AND `);
