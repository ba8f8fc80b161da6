import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instant } from "./columns.ts";

/**
 * Remembers who created a row under an id of their own choosing, so that the same request sent again answers with the row
 * it made, and an id whose row was erased stays erased.
 */
export const creations = sqliteTable("creations", {
  id: id(),
  noun: text("noun").notNull(),
  /** The creator's user id, or `public`. */
  actor: text("actor").notNull(),
  /** SHA-256 of the body as canonical JSON, in hex; null when the row was erased. */
  bodyHash: text("body_hash"),
  createdAt: instant("created_at").notNull(),
});
