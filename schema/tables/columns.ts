import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, customType, integer, text } from "drizzle-orm/sqlite-core";

/** UUIDv7 as text; a client may supply its own. */
export const id = () => text("id").primaryKey();

/** An instant: whole milliseconds in UTC. */
export const instant = (name: string) => integer(name);

/** Codes of a list, stored with a space between them. */
export const codes = <Code extends string>(name: string) =>
  customType<{ data: Code[]; driverData: string }>({
    dataType: () => "text",
    toDriver: (held) => held.join(" "),
    fromDriver: (stored) => stored.split(" ") as Code[],
  })(name);

/** Rows that people change: when they were made and changed, and the version `If-Match` compares. */
export const versioned = () => ({
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
  version: integer("version").notNull().default(1),
});

/**
 * A real day written YYYY-MM-DD; null passes. The modifier is needed: without one, date() returns 31 February as it
 * came, with one it becomes 3 March and differs.
 */
export const isDayCheck = (name: string, column: AnySQLiteColumn) =>
  check(name, sql`${column} IS date(${column}, '+0 days')`);

export const isFlagCheck = (name: string, column: AnySQLiteColumn) => check(name, sql`${column} IN (0, 1)`);

export const notBeforeCheck = (name: string, end: AnySQLiteColumn, start: AnySQLiteColumn) =>
  check(name, sql`${end} >= ${start}`);
