import { getTableName, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable, SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import { agreements } from "../../schema/tables/agreements.ts";
import { contacts } from "../../schema/tables/contacts.ts";
import { employers } from "../../schema/tables/employers.ts";
import { followUps } from "../../schema/tables/follow-ups.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import type { Scope } from "../scope.ts";

/** Where people write freely, and may have written a code though they are asked not to. */
const written = {
  "contacts.note": { table: contacts, field: "note", column: "note" },
  "follow_ups.task": { table: followUps, field: "task", column: "task" },
  "agreements.note": { table: agreements, field: "note", column: "note" },
  "employers.needs": { table: employers, field: "needs", column: "needs" },
  "employers.hindrances_told": { table: employers, field: "hindrancesTold", column: "hindrances_told" },
  "employers.do_not_contact_reason": {
    table: employers,
    field: "doNotContactReason",
    column: "do_not_contact_reason",
  },
  "inquiries.answer": { table: inquiries, field: "answer", column: "answer" },
} as const satisfies Record<string, { table: SQLiteTable; field: string; column: string }>;

type Place = keyof typeof written;
export type Mention = { place: Place; id: string; text: string };

/** The statements that find the texts in which a code may stand. They look through all of them: nobody erases often. */
export const selectMentions = ({ db }: Scope, code: string) =>
  Object.entries(written).map(([place, { table, column }]) => {
    const own = sql.identifier(column);
    return db
      .select({
        place: sql<Place>`${place}`.as("place"),
        id: sql<string>`id`.as("id"),
        text: sql<string>`${own}`.as("text"),
      })
      .from(table)
      .where(sql`instr(upper(${own}), ${code}) > 0`);
  });

/**
 * The statements that take a code out of these texts, each as long as it stands as it was read; `guard` is true only for
 * the erasure that won. A code somebody chose that is a mere word or number cannot be told from one, and stays.
 */
export const withoutMentions = ({ db }: Scope, code: string, mentions: Mention[], guard: SQL) => {
  // Finnish bends it: K7Q2Xlle, K7Q2X:n.
  const standing = new RegExp(`(?<![\\p{L}\\p{N}])${code}(?!\\d)`, "giu");
  const telling = /[A-Z]/.test(code) && /\d/.test(code) ? mentions : [];
  return [...Map.groupBy(telling, ({ place }) => place)].map(([place, found]) => {
    const { table, field, column } = written[place];
    const own = sql.identifier(getTableName(table));
    const texts = JSON.stringify(
      found.map(({ id, text }) => ({ id, before: text, after: text.replace(standing, "[…]") })),
    );
    const ofRow = sql`FROM json_each(${texts}) WHERE value ->> 'id' = ${own}.id
      AND value ->> 'before' = ${own}.${sql.identifier(column)} AND value ->> 'after' <> value ->> 'before'`;
    return db
      .update(table as typeof contacts)
      .set({
        [field]: sql`(SELECT value ->> 'after' ${ofRow})`,
        updatedAt: sql`${Date.now()}`,
        version: sql`${own}.version + 1`,
      } as SQLiteUpdateSetSource<typeof contacts>)
      .where(sql`EXISTS (SELECT 1 ${ofRow}) AND ${guard}`);
  });
};
