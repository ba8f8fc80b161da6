import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { LocalPage, LocalTextContent } from "../local-texts.ts";
import type { SupplementContent } from "../supplements.ts";
import type { GuideSlot, SupplementKind } from "../vocabulary.ts";
import { id, isDayCheck, isFlagCheck, notBeforeCheck, versioned } from "./columns.ts";
import { users } from "./users.ts";

/** A text of the organisation's own in a fixed place of the guide. */
export const localTexts = sqliteTable(
  "local_texts",
  {
    id: id(),
    page: text("page").$type<LocalPage>().notNull(),
    slot: text("slot").$type<GuideSlot>().notNull(),
    titleFi: text("title_fi"),
    titleSv: text("title_sv"),
    titleEn: text("title_en"),
    bodyFi: text("body_fi").notNull(),
    bodySv: text("body_sv"),
    bodyEn: text("body_en"),
    /** The last day it is shown; null until further notice. */
    until: text("until"),
    shown: integer("shown", { mode: "boolean" }).notNull(),
    ...versioned(),
  },
  (t) => [isDayCheck("local_texts_until_day", t.until), isFlagCheck("local_texts_shown_flag", t.shown)],
);

/** What a municipality pays an employer of its own money. */
export const supplements = sqliteTable(
  "supplements",
  {
    id: id(),
    /** Null is the whole area that is served. */
    municipality: text("municipality"),
    nameFi: text("name_fi").notNull(),
    nameSv: text("name_sv"),
    nameEn: text("name_en"),
    /** The Finnish name folded: two periods of one supplement do not overlap. */
    nameKey: text("name_key").notNull(),
    kind: text("kind").$type<SupplementKind>().notNull(),
    amountCents: integer("amount_cents"),
    wagePercent: integer("wage_percent"),
    capCents: integer("cap_cents"),
    months: integer("months"),
    whoFi: text("who_fi").notNull(),
    whoSv: text("who_sv"),
    whoEn: text("who_en"),
    howFi: text("how_fi").notNull(),
    howSv: text("how_sv"),
    howEn: text("how_en"),
    sourceTitle: text("source_title").notNull(),
    sourceUrl: text("source_url"),
    /** The year that the source speaks of. */
    year: integer("year").notNull(),
    checkedOn: text("checked_on").notNull(),
    validFrom: text("valid_from").notNull(),
    validUntil: text("valid_until"),
    shown: integer("shown", { mode: "boolean" }).notNull(),
    ...versioned(),
  },
  (t) => [
    index("supplements_name").on(t.nameKey, t.municipality),
    isDayCheck("supplements_checked_on_day", t.checkedOn),
    isDayCheck("supplements_valid_from_day", t.validFrom),
    isDayCheck("supplements_valid_until_day", t.validUntil),
    notBeforeCheck("supplements_until_after_from", t.validUntil, t.validFrom),
    isFlagCheck("supplements_shown_flag", t.shown),
  ],
);

/** What a local text or a supplement was at each saving, and who saved it: a row of its own, never changed by a saving. */
export const localVersions = sqliteTable(
  "local_versions",
  {
    id: id(),
    /** The text's or the supplement's. */
    subjectId: text("subject_id").notNull(),
    /** The version of the subject that this saving made. */
    number: integer("number").notNull(),
    content: text("content", { mode: "json" }).$type<LocalTextContent | SupplementContent>().notNull(),
    savedBy: text("saved_by")
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    ...versioned(),
  },
  (t) => [uniqueIndex("local_versions_saving").on(t.subjectId, sql`${t.number} DESC`)],
);
