import { getTableColumns, getTableName, is } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as tables from "../../../schema/tables/schema.ts";
import { textsOfTables } from "../../../worker/erasure/free-texts.ts";
import { withoutCode } from "../../../worker/erasure/participant-mentions.ts";
import { withoutPerson } from "../../../worker/erasure/person-mentions.ts";

const person = { name: 'Matti "Masa" Virtanen', phone: "040 123 4567", email: "matti@kahvila.example" };
const known = { ...person, name: "Matti Virtanen" };
const stored = (content: unknown, place = "local_versions.content") => ({
  place,
  id: "1",
  employerId: null,
  date: null,
  text: typeof content === "string" ? content : JSON.stringify(content),
});

describe("in a text of JSON", () => {
  it("a name goes wherever its line begins, with quotes in it, and broken over a line", () => {
    const read = (who: typeof person, bodyFi: string) => {
      const { changed } = withoutPerson(who, [stored({ bodyFi, shown: true })]);
      return changed.map(({ after, said }) => [JSON.parse(after), said]);
    };
    const told = (bodyFi: string, before: string) => [[{ bodyFi, shown: true }, [before]]];
    for (const [who, before, after] of [
      [known, "Soita:\nMatti Virtanen", "Soita:\n[…]"],
      [known, "Soita:\tMatti\nVirtanen.", "Soita:\t[…]."],
      [known, "Kirjoita:\nmatti@kahvila.example", "Kirjoita:\n[…]"],
      [person, 'Kysy: Matti "Masa" Virtanen', "Kysy: […]"],
    ] as const)
      expect(read(who, before)).toEqual(told(after, before));
  });

  it("a participant's code goes too, and no part of a row's key does", () => {
    const key = "0198a1b2-abc12-7000";
    const id = "0198a1b2-ab12-7000-8000-0123456789ab";
    const before = stored([{ note: "Ensin\nAB12 aloitti", id, other: key }], "criteria_assessments.items");
    expect(JSON.parse(withoutCode("AB12", before))).toEqual([{ note: "Ensin\n[…] aloitti", id, other: key }]);
  });

  it("nothing else changes, not even how it is set", () => {
    const text = '{ "bodyFi": "Ei nimiä", "n": 1.0 }';
    expect(withoutCode("AB12", stored(text))).toBe(text);
    expect(withoutPerson(known, [stored(text)]).changed).toEqual([]);
  });
});

it.each([
  ["040-1234567", "[…]"],
  ["Puh.+358 40 123 4567", "Puh.[…]"],
  ["00358 40 123 4567", "[…]"],
  ["viite 10401234567", "viite 10401234567"],
])("a telephone number is no part of a longer one: %s", (text, after) =>
  expect(withoutPerson(known, [stored(text, "contacts.note")]).changed[0]?.after ?? text).toBe(after),
);

/** Tables in which nobody writes about a person or a participant, or that are emptied in another way, and how. */
const otherTables: Record<string, string> = {
  accounts: "a user's",
  api_keys: "a user's",
  calendar_feeds: "a user's",
  contact_person_words: "deleted with the person",
  creations: "a hash, emptied",
  employer_words: "words of the employer's name",
  events: "ids and names of fields",
  inquiry_additions: "erased whole, as their inquiry",
  mail_outbox: "emptied by what it was sent about, and all of it in time",
  participants: "deleted",
  participant_paths: "deleted",
  rate_limits: "no texts",
  sessions: "a user's",
  settings: "the organisation's own words about itself",
  undo_batches: "ids",
  users: "a user's",
  verifications: "a user's",
};

/** Columns of the other tables: what a person or an employer is, which goes with them, and what is chosen or counted. */
const otherColumns = new Set([
  ...["name", "name_folded", "name_sort", "street_address", "website"].map((column) => `employers.${column}`),
  ...["name", "name_sort", "phone", "phone_digits", "phone_reversed", "email"].map(
    (column) => `contact_persons.${column}`,
  ),
  // An inquiry is erased whole, by its sender, with its person or in time.
  ...["company_name", "person_name", "phone", "email", "best_time", "message"].map((column) => `inquiries.${column}`),
  ...["reference", "interest", "status", "source", "spam_sign", "duplicate_of", "content_key"].map(
    (column) => `inquiries.${column}`,
  ),
  // A supplement's key is written anew with its name, and its address is a page of the web.
  ...["supplements.name_key", "supplements.source_url"],
  ...["employer_feedback.giver", "employer_feedback.uses", "employer_feedback.source", "employer_feedback.instrument"],
  ...["employers.hindrances", "employers.industry_version", "employers.size", "employer_feedback.size"],
  ...["impact_calculations.result", "final_reports.chapters", "criteria_assessments.rule_set"],
  ...["contacts.purpose", "contacts.channel", "contacts.outcome", "placements.contract", "placements.end_reason"],
  ...["follow_ups.origin", "follow_ups.rule", "follow_ups.rule_key", "follow_ups.due_time", "inquiries.close_reason"],
  ...["list_items.list", "undo_entries.noun", "local_texts.page", "local_texts.slot", "guide_votes.page"],
]);

const chosen =
  /(^|_)(id|on|code|from|to|until|date|day|week|municipality|sector|kind|locale)$|^compared_|^business_id$/;

it("every column of text is erased from, or has a reason why not", () => {
  const erased = new Set(
    textsOfTables.flatMap(({ table, fields }) => fields.map((field) => columnOf(table, getTableColumns(table)[field]))),
  );
  const all = Object.values(tables).filter((table) => is(table, SQLiteTable));
  const open = all
    .filter((table) => !(getTableName(table) in otherTables))
    .flatMap((table) => {
      const keys = new Set(getTableConfig(table).foreignKeys.flatMap((key) => key.reference().columns));
      return Object.values(getTableColumns(table))
        .filter((column) => column.getSQLType() === "text" && !column.primary && !keys.has(column))
        .filter(({ name }) => !chosen.test(name))
        .map((column) => columnOf(table, column));
    })
    .filter((column) => !otherColumns.has(column));
  expect(open.sort()).toEqual([...erased].sort());
});

const columnOf = (table: SQLiteTable, column: SQLiteColumn | undefined): string =>
  `${getTableName(table)}.${column?.name}`;
