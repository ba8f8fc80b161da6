import { describe, expect, it } from "vitest";
import {
  carriedKeyOf,
  type Draft,
  drop,
  find,
  forget,
  keep,
  keyOf,
  type Store,
  sweep,
} from "../../../site/client/drafts.ts";

/** What a browser keeps, with something of another program beside it. */
const newStore = (): Store & { kept: Map<string, string> } => {
  const kept = new Map([["other", "{}"]]);
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
};

const now = Date.parse("2026-12-01T09:00:00Z");
const hour = 60 * 60 * 1000;
const draft = (more: Partial<Draft> = {}): Draft => ({
  user: "maija",
  at: now,
  state: "typed",
  fields: [{ name: "note", value: "Kahvit juotiin", shown: true }],
  ...more,
});
const address = (path: string) => new URL(path, "https://rinnalla.example");
const key = keyOf(address("/tyotila/kirjaa?tyonantaja=1"), "lomake", ["note"]);

describe("a draft", () => {
  it("is of one form, whichever id that would make its row under", () => {
    const of = (path: string, asks = ["note"]) => keyOf(address(path), "lomake", asks);
    expect(of("/tyotila/kirjaa?lomake=a&tyonantaja=1")).toBe(of("/tyotila/kirjaa?tyonantaja=1&lomake=b#alku"));
    expect(of("/tyotila/kirjaa?tyonantaja=2")).not.toBe(key);
    expect(of("/tyotila/kirjaa?tyonantaja=1", ["reason"])).not.toBe(key);
  });

  it("is found as it was kept, until it is dropped", () => {
    const store = newStore();
    keep(store, key, draft());
    expect(find(store, key)).toEqual(draft());
    drop(store, key);
    expect(find(store, key)).toBeUndefined();
  });

  it("keeps no text with an identity code, and the others beside it", () => {
    const store = newStore();
    const fields = ["Soita 131052-308T", "131052−308T", "Kahvit juotiin"].map((value) => ({
      name: "note",
      value,
      shown: true,
    }));
    keep(store, key, draft({ fields }));
    expect(find(store, key)?.fields.map(({ value }) => value)).toEqual([null, null, "Kahvit juotiin"]);
    expect([...store.kept.values()].join()).not.toContain("308T");
  });

  it("is no reason to fail where nothing may be kept, or where something else stands", () => {
    const throwing: Store = {
      ...newStore(),
      setItem: () => {
        throw new DOMException("QuotaExceededError");
      },
    };
    expect(() => keep(throwing, key, draft())).not.toThrow();
    const store = newStore();
    for (const stands of ["{", "null", "[]", '{"fields":1}']) {
      store.setItem(key, stands);
      expect(find(store, key)).toBeUndefined();
    }
  });
});

describe("what is left on a device", () => {
  const swept = (at: number, user: string | undefined, more: Partial<Draft> = {}, path = "/tyotila") => {
    const store = newStore();
    keep(store, key, draft(more));
    sweep(store, { user, path, now: at });
    expect(store.kept.has("other")).toBe(true);
    return find(store, key)?.state;
  };

  it("goes after a day, also while nobody is signed in", () => {
    expect(swept(now + 24 * hour, "maija")).toBe("typed");
    expect(swept(now + 24 * hour + 1, "maija")).toBeUndefined();
    expect(swept(now + 24 * hour, undefined)).toBe("typed");
    expect(swept(now + 24 * hour + 1, undefined)).toBeUndefined();
  });

  it("is not kept for ever where the clock was set back", () => {
    expect(swept(now - hour, "maija")).toBe("typed");
    expect(swept(now - 25 * hour, "maija")).toBeUndefined();
  });

  it("goes when another signs in, and waits for its person until then", () => {
    expect(swept(now, "pekka")).toBeUndefined();
    expect(swept(now, undefined)).toBe("typed");
    expect(swept(now, "maija", { state: "sent" })).toBe("sent");
  });

  it("is no longer carried along where its person went elsewhere", () => {
    const carried = carriedKeyOf("/tyotila/kirjaa");
    const store = newStore();
    keep(store, carried, draft({ state: "carried" }));
    sweep(store, { user: "maija", path: "/tyotila/kirjaa", now });
    expect(find(store, carried)?.state).toBe("carried");
    sweep(store, { user: "maija", path: "/tyotila", now });
    expect(find(store, carried)?.state).toBe("typed");
  });

  it("goes with whoever signs out, and nothing else does", () => {
    const store = newStore();
    keep(store, key, draft());
    keep(store, carriedKeyOf("/tyotila/kirjaa"), draft());
    forget(store);
    expect([...store.kept.keys()]).toEqual(["other"]);
  });
});
