import { holdsIdentityCode } from "../../schema/values/identity-code.ts";

/** A field as it would be sent; `shown` is false of a hidden one. A text that may not be kept here has no value. */
export type DraftField = { name: string; value: string | null; shown: boolean };

/**
 * What was typed in a form and is not saved. `sent`: its person pressed the button, and it did not come through. `refused`: it
 * came through, and the page said what to mend. `carried`: it goes along to the same form about something else.
 */
export type Draft = { user: string; at: number; state: "typed" | "sent" | "refused" | "carried"; fields: DraftField[] };

/** What of a browser's storage is needed: one's own words are all that is kept in it. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const prefix = "rinnalla-draft ";

/** Milliseconds that a draft is kept. */
const aDay = 24 * 60 * 60 * 1000;

/** The same form, opened again: what it is sent to but for the id of what it makes, and what it asks. */
export const keyOf = (address: URL, formId: string, asks: readonly string[]): string => {
  const query = [...address.searchParams].filter(([name]) => name !== formId).map((pair) => pair.join("="));
  return `${prefix}${[address.pathname, ...query.toSorted(), ...asks].join(" ")}`;
};

export const carriedKeyOf = (path: string): string => `${prefix}carried ${path}`;

/** Keeps a draft, but for texts that hold an identity code. A browser that keeps nothing is no reason to fail. */
export const keep = (store: Store, key: string, draft: Draft): void => {
  const fields = draft.fields.map((field) =>
    holdsIdentityCode(field.value ?? "") ? { ...field, value: null } : field,
  );
  try {
    store.setItem(key, JSON.stringify({ ...draft, fields }));
  } catch {
    // Full, or not to be written in this window.
  }
};

export const find = (store: Store, key: string): Draft | undefined => {
  try {
    const draft = JSON.parse(store.getItem(key) ?? "null") as Draft | null;
    return draft && Array.isArray(draft.fields) ? draft : undefined;
  } catch {
    return undefined;
  }
};

export const drop = (store: Store, key: string): void => store.removeItem(key);

/**
 * Throws away what is a day old, and, once somebody is signed in, what is not theirs. What was carried along to a page that was
 * not opened next is like any other draft of it.
 */
export const sweep = (
  store: Store,
  { user, path, now }: { user: string | undefined; path: string; now: number },
): void => {
  for (const key of keysIn(store)) {
    const draft = find(store, key);
    // A clock may be set back.
    const age = Math.abs(now - (draft?.at ?? 0));
    if (!draft || age > aDay || (user !== undefined && draft.user !== user)) drop(store, key);
    else if (draft.state === "carried" && key !== carriedKeyOf(path)) keep(store, key, { ...draft, state: "typed" });
  }
};

/** Whoever signed out leaves nothing behind. */
export const forget = (store: Store): void => {
  for (const key of keysIn(store)) drop(store, key);
};

const keysIn = (store: Store): string[] =>
  Array.from({ length: store.length }, (_, at) => store.key(at) ?? "").filter((key) => key.startsWith(prefix));
