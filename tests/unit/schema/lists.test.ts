import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, searchWords } from "../../../schema/values/folding.ts";
import { newId } from "../../../schema/values/ids.ts";
import { line, listQuery } from "../../../schema/values/inputs.ts";
import { decodeCursor, encodeCursor, pageOf } from "../../../worker/platform/lists.ts";

describe("a cursor", () => {
  it("comes back as the key it was made of, whatever a name holds, and fits an address", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer(), (text, figure) => {
        const cursor = encodeCursor([text, figure]);
        expect(cursor).toMatch(/^[\w-]*$/);
        expect(decodeCursor(cursor, ["string", "number"])).toEqual([text, figure]);
      }),
    ));

  it("of the longest name that is accepted, found by any of its words, is short enough to come back", () => {
    const name = line(160);
    const letter = fc.oneof(
      fc.constantFrom(..."힣각İΐﬃΰ𝅗𠀀🦌 "),
      fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code)),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((text) => /[^\p{C}\p{Z}]/u.test(text)),
    );
    const names = fc
      .array(letter, { minLength: 80, maxLength: 160 })
      .map((letters) => letters.join("").slice(0, 160).toWellFormed())
      .filter((text) => name.safeParse(text).success);
    fc.assert(
      fc.property(names, (text) => {
        for (const word of ["", ...searchWords(text)]) {
          const key = [word, fold(text), newId()];
          const cursor = encodeCursor(key);
          expect(listQuery.cursor.safeParse(cursor).success, `${cursor.length} characters`).toBe(true);
          expect(decodeCursor(cursor, ["string", "string", "string"])).toEqual(key);
        }
      }),
      { examples: [["힣".repeat(160)], ["각".repeat(160)]] },
    );
  });

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
