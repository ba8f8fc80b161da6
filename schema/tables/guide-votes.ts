import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Locale } from "../vocabulary.ts";

/** How many found a page of the guide of use on a day, and how many did not: sums only, of nobody in particular. */
export const guideVotes = sqliteTable(
  "guide_votes",
  {
    /** The page's name, the same in each language. */
    page: text("page").notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    day: text("day").notNull(),
    useful: integer("useful").notNull().default(0),
    notUseful: integer("not_useful").notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.page, t.locale, t.day] })],
);
