import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ListItemKind, ListName } from "../vocabulary.ts";
import { id, isDayCheck, notBeforeCheck, versioned } from "./columns.ts";
import { employers } from "./employers.ts";

/**
 * What the organisation itself calls who referred, why coaching ended, ways onward and its tags for employers. The items
 * that every organisation begins with have the code of their kind as id.
 */
export const listItems = sqliteTable(
  "list_items",
  {
    id: id(),
    list: text("list").$type<ListName>().notNull(),
    /** What reports count it as; never changed, so that years stay comparable. */
    kind: text("kind").$type<ListItemKind>().notNull(),
    nameFi: text("name_fi").notNull(),
    nameSv: text("name_sv").notNull(),
    nameEn: text("name_en").notNull(),
    /** The first and the last day on which it may be chosen; null where there is none. */
    validFrom: text("valid_from"),
    validUntil: text("valid_until"),
    ...versioned(),
  },
  (t) => [
    index("list_items_list").on(t.list, t.id),
    isDayCheck("list_items_valid_from_day", t.validFrom),
    isDayCheck("list_items_valid_until_day", t.validUntil),
    notBeforeCheck("list_items_until_after_from", t.validUntil, t.validFrom),
  ],
);

/** The tags of an employer. */
export const employerTags = sqliteTable(
  "employer_tags",
  {
    employerId: text("employer_id")
      .notNull()
      .references(() => employers.id, { onDelete: "restrict" }),
    itemId: text("item_id")
      .notNull()
      .references(() => listItems.id, { onDelete: "restrict" }),
  },
  (t) => [primaryKey({ columns: [t.employerId, t.itemId] }), index("employer_tags_item").on(t.itemId, t.employerId)],
);
