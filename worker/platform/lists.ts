import { bytesOf, lettersOf } from "./bytes.ts";
import { invalid } from "./errors.ts";

/** Where a list goes on: the sort key of the last row given, as opaque text. */
export type Key = (string | number)[];

export const encodeCursor = (key: Key): string => lettersOf(new TextEncoder().encode(JSON.stringify(key)));

/** The key in a cursor that this API gave out earlier; anything else is the client's error. `form` tells its parts. */
export const decodeCursor = <const Form extends readonly ("string" | "number")[]>(
  cursor: string | undefined,
  form: Form,
): { [I in keyof Form]: Form[I] extends "string" ? string : number } | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(cursor)));
    if (Array.isArray(key) && key.length === form.length && form.every((type, at) => typeof key[at] === type))
      return key as never;
  } catch {
    // Not one of ours: answered below.
  }
  throw invalid("cursor", "wrongFormat");
};

/** A page of a list out of `limit + 1` rows: the extra row only tells that there are more. */
export const pageOf = <Row>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => Key,
): { items: Row[]; nextCursor: string | null } => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(keyOf(last)) : null };
};
