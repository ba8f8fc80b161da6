import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "../platform/scope.ts";
import { type FreeText, rewrite, rewriteTexts, selectFreeTexts } from "./free-texts.ts";

/** The statements that find the texts in which a code may stand. They look through all of them: nobody erases often. */
export const selectMentions = (scope: Scope, code: string) =>
  selectFreeTexts(scope, (text) => sql`instr(upper(${text}), ${code}) > 0`);

/**
 * The statements that take a code out of these texts, each as long as it stands as it was read; `guard` is true only for
 * the erasure that won. A code somebody chose that is a mere word or number cannot be told from one, and stays.
 */
export const withoutMentions = (scope: Scope, code: string, mentions: FreeText[], guard: SQL) => {
  const telling = /[A-Z]/.test(code) && /\d/.test(code) ? mentions : [];
  return rewriteTexts(
    scope,
    telling.map((mention) => ({ ...mention, after: withoutCode(code, mention) })),
    guard,
  );
};

/** A stored text as it reads without a participant's code. */
export const withoutCode = (code: string, mention: FreeText): string => {
  // Finnish bends it: K7Q2Xlle, K7Q2X:n.
  const standing = new RegExp(`(?<![\\p{L}\\p{N}])${code}(?!\\d)`, "giu");
  return rewrite(mention, (said) => said.replace(standing, "[…]")).after;
};
