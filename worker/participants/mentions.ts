import { type SQL, sql } from "drizzle-orm";
import { type FreeText, freeTexts, rewriteTexts, type TextPlace } from "../free-texts.ts";
import type { Scope } from "../scope.ts";

/** The statements that find the texts in which a code may stand. They look through all of them: nobody erases often. */
export const selectMentions = ({ db }: Scope, code: string) =>
  Object.entries(freeTexts).map(([place, { table, column }]) => {
    const own = sql.identifier(column);
    return db
      .select({
        place: sql<TextPlace>`${place}`.as("place"),
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
export const withoutMentions = (scope: Scope, code: string, mentions: FreeText[], guard: SQL) => {
  // Finnish bends it: K7Q2Xlle, K7Q2X:n.
  const standing = new RegExp(`(?<![\\p{L}\\p{N}])${code}(?!\\d)`, "giu");
  const telling = /[A-Z]/.test(code) && /\d/.test(code) ? mentions : [];
  return rewriteTexts(
    scope,
    telling.map((mention) => ({ ...mention, after: mention.text.replace(standing, "[…]") })),
    guard,
  );
};
