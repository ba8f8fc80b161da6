import { sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { instant } from "./columns.ts";
import { users } from "./users.ts";

/** A person's calendar address. Only a hash of its secret is kept: who has lost the address takes a new one. */
export const calendarFeeds = sqliteTable(
  "calendar_feeds",
  {
    userId: text("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "restrict" }),
    /** SHA-256 of the secret, in hex. */
    secretHash: text("secret_hash").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [uniqueIndex("calendar_feeds_secret").on(t.secretHash)],
);
