import { asc, eq, getTableColumns } from "drizzle-orm";
import { localTexts, supplements } from "../../schema/tables/local-guide.ts";
import type { Db } from "../platform/scope.ts";

const { nameKey: _, ...columnsOfSupplement } = getTableColumns(supplements);

/** The statements that read what readers are shown of the organisation's own guide, on some day or other. */
export const selectLocalGuide = (db: Db) => ({
  texts: db.select().from(localTexts).where(eq(localTexts.shown, true)).orderBy(asc(localTexts.id)),
  supplements: db
    .select(columnsOfSupplement)
    .from(supplements)
    .where(eq(supplements.shown, true))
    .orderBy(asc(supplements.municipality), asc(supplements.validFrom), asc(supplements.id)),
});
