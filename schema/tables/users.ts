import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Locale } from "../vocabulary.ts";
import { id, instant } from "./columns.ts";

const moment = (name: string) => integer(name, { mode: "timestamp_ms" });

/** People who sign in. The names of columns that better-auth owns are better-auth's. */
export const users = sqliteTable(
  "users",
  {
    id: id(),
    name: text("name").notNull(),
    /** The name as lists are ordered, and by which version of the key: see sort-key.ts. */
    nameSort: text("name_sort").notNull().default(""),
    foldedAs: integer("folded_as").notNull().default(0),
    email: text("email").notNull(),
    emailVerified: integer("email_verified", { mode: "boolean" }).notNull().default(false),
    image: text("image"),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    /** A set of role codes, sorted and joined by a comma; empty means that the user sees nothing. */
    roles: text("roles").notNull().default(""),
    /** The interface language the user chose; null means the browser's. */
    locale: text("locale").$type<Locale>(),
    /** Does a mail tell them on working mornings what waits? */
    digest: integer("digest", { mode: "boolean" }).notNull().default(true),
    deactivatedAt: instant("deactivated_at"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    uniqueIndex("users_email").on(t.email),
    index("users_name").on(t.nameSort, t.id),
    index("users_folded_as").on(t.foldedAs, t.id),
    index("users_left").on(t.id).where(sql`${t.deactivatedAt} IS NOT NULL`),
  ],
);

export const sessions = sqliteTable(
  "sessions",
  {
    id: id(),
    token: text("token").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    expiresAt: moment("expires_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (t) => [uniqueIndex("sessions_token").on(t.token), index("sessions_user").on(t.userId)],
);

export const accounts = sqliteTable(
  "accounts",
  {
    id: id(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: moment("access_token_expires_at"),
    refreshTokenExpiresAt: moment("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (t) => [index("accounts_user").on(t.userId)],
);

export const verifications = sqliteTable(
  "verifications",
  {
    id: id(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: moment("expires_at").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (t) => [index("verifications_identifier").on(t.identifier)],
);

export const rateLimits = sqliteTable(
  "rate_limits",
  {
    id: id(),
    key: text("key").notNull(),
    count: integer("count").notNull(),
    lastRequest: integer("last_request").notNull(),
  },
  (t) => [uniqueIndex("rate_limits_key").on(t.key)],
);

/** Which municipalities a coach takes care of: their inquiries come to this coach. */
export const serviceAreas = sqliteTable(
  "service_areas",
  {
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    municipality: text("municipality").notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.municipality] }), index("service_areas_municipality").on(t.municipality)],
);
