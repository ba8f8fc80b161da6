import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ApiKeyScope } from "../vocabulary.ts";
import { id, instant, isDayCheck } from "./columns.ts";
import { users } from "./users.ts";

/** A key with which a program reads figures for its holder. The key itself is shown once and stored nowhere. */
export const apiKeys = sqliteTable(
  "api_keys",
  {
    id: id(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    /** What it is for, in its holder's words. */
    name: text("name").notNull(),
    scope: text("scope").$type<ApiKeyScope>().notNull(),
    /** SHA-256 of the key in hex: the key is random, so nothing slower is needed. */
    keyHash: text("key_hash").notNull(),
    /** The key's first characters, by which its holder tells it from another. */
    hint: text("hint").notNull(),
    createdAt: instant("created_at").notNull(),
    /** The last day it opens anything. */
    validUntil: text("valid_until").notNull(),
    /** The last day it was used; of the day only, so that a spreadsheet's refresh writes at most once a day. */
    usedOn: text("used_on"),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    uniqueIndex("api_keys_hash").on(t.keyHash),
    index("api_keys_user").on(t.userId, t.id),
    isDayCheck("api_keys_valid_until_day", t.validUntil),
    isDayCheck("api_keys_used_on_day", t.usedOn),
  ],
);
