import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, indexWords, searchWords } from "../../../schema/values/folding.ts";

describe("a folded text", () => {
  it.each([
    ["Äkäslompolon KAHVILA", "äkäslompolon kahvila"],
    ["Åbo Öl", "åbo öl"],
    ["Café Brûlée", "cafe brulee"],
    ["Sápmi Čáhppes", "sapmi cahppes"],
    ["A\u0308ka\u0308s", "äkäs"],
    ["R-kioski & Co.", "r kioski co"],
    ["  Oy\tAb  ", "oy ab"],
    ["24/7-huolto", "24 7 huolto"],
    ["🦌", ""],
  ])("of %j is %j", (text, folded) => expect(fold(text)).toBe(folded));

  it("stays as it is when folded again, and has single spaces between its words", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).not.toMatch(/^ | {2}| $/);
      }),
    ));
});

describe("the words of a name", () => {
  it("leave out legal forms, unless there is nothing else", () => {
    expect(searchWords("Kuvitelma Oy Ab")).toEqual(["kuvitelma"]);
    expect(searchWords("Oy Ab")).toEqual(["oy", "ab"]);
  });

  it("are distinct, at most twelve and of at most forty letters", () => {
    expect(searchWords("Yksi yksi YKSI kaksi")).toEqual(["yksi", "kaksi"]);
    expect(searchWords(Array.from({ length: 30 }, (_, i) => `sana${i}`).join(" "))).toHaveLength(12);
    expect(searchWords("ä".repeat(160))).toEqual(["ä".repeat(40)]);
  });

  it("are found by their ends too, of three letters or more", () =>
    expect(indexWords("Apu ja Kierrätys")).toEqual(expect.arrayContaining(["apu", "kierrätys", "ierrätys", "tys"])));

  it("are none where nothing is a word", () => expect(searchWords("!? 🦌 —")).toEqual([]));
});
