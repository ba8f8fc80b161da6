import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor, pageOf } from "../../worker/lists.ts";

describe("a cursor", () => {
  it("comes back as the key it was made of, whatever a name holds, and fits an address", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer(), (text, figure) => {
        const cursor = encodeCursor([text, figure]);
        expect(cursor).toMatch(/^[\w-]*$/);
        expect(decodeCursor(cursor, ["string", "number"])).toEqual([text, figure]);
      }),
    ));

  it("is nothing where there is none", () => expect(decodeCursor(undefined, ["string"])).toBeUndefined());

  it("of another list, or of nobody's, is refused", () => {
    for (const cursor of [
      encodeCursor(["a"]),
      encodeCursor([1, "a"]),
      encodeCursor(["a", "b", "c"]),
      btoa("{}"),
      btoa("null"),
      "%",
      "x",
      "",
    ])
      expect(() => decodeCursor(cursor, ["string", "string"])).toThrow("invalid input");
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(decodeCursor(text, ["string", "string"])).toHaveLength(2);
        } catch (error) {
          expect(String(error)).toContain("invalid input");
        }
      }),
    );
  });
});

describe("a page", () => {
  const keyOf = (row: { id: string }) => [row.id];
  const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `${i}` }));

  it("holds as many rows as asked, and a cursor only when there are more", () => {
    expect(pageOf(rows(0), 3, keyOf)).toEqual({ items: [], nextCursor: null });
    expect(pageOf(rows(3), 3, keyOf)).toEqual({ items: rows(3), nextCursor: null });
    expect(pageOf(rows(4), 3, keyOf)).toEqual({ items: rows(3), nextCursor: encodeCursor(["2"]) });
  });
});
