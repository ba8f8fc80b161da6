import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoData } from "../../../schema/demo/demo-data.ts";
import {
  fold,
  indexWords,
  nameWords,
  phoneBeginnings,
  phoneDigits,
  phoneEnding,
  plain,
  reversed,
  searchWords,
  secondTry,
} from "../../../schema/values/folding.ts";
import { names } from "../../names.ts";

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
    ["McDonald's O’Learys", "mcdonalds olearys"],
    ["Yıldız İstanbul", "yildiz istanbul"],
    ["Łódź Oktavuođa Straße", "lodz oktavuoda strasse"],
    ["Smørrebrød Æbelø", "smörrebröd äbelö"],
    ["ra\u00ADvin\u200Bto\u2060la", "ravintola"],
    ["ΟΔΥΣΣΕΥΣ", "οδυσσευσ"],
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

/** Is a name found by what is typed: as it stands in the index, or as the second try has it? */
const isFound = (name: string, typed: string, words = indexWords(name)): "first" | "second" | false => {
  const has = (beginning: string) => words.some((word) => word.startsWith(beginning));
  const sought = searchWords(typed);
  if (sought.length === 0) return false;
  if (sought.every(has)) return "first";
  return sought.every((word) => has(word) || has(secondTry(word) ?? word)) && "second";
};

describe("a name", () => {
  it.each([
    ["McDonald's", ["mcdonalds", "McDonald’s", "mcdo"]],
    ["O’Learys", ["olearys", "o'learys", "learys"]],
    ["K-Market Keskus", ["kmarket", "k market", "k-market", "K-MA", "market", "keskus kmarket"]],
    ["K Market Keskus", ["kmarket", "k-market"]],
    ["Kmarket", ["k-market", "k market"]],
    ["H&M", ["hm", "h&m", "h & m", "h m"]],
    ["HM", ["h&m", "h & m"]],
    ["S.O.S. Apu", ["sos", "s.o.s.", "s o s"]],
    ["Verkkokauppa.fi", ["verkkokauppa fi", "verkkokauppafi", "verkkokauppa.fi"]],
    ["Al-Hassan", ["alhassan", "al hassan", "hassan"]],
    ["Yıldız", ["yildiz", "YILDIZ"]],
    ["Łódź", ["lodz", "łódź"]],
    ["Oktavuođa", ["oktavuoda"]],
    ["Smørrebrød", ["smörrebröd", "smørre"]],
    ["Æbelø", ["äbelö", "æbelø"]],
    ["Straße", ["strasse"]],
    ["ra\u00ADvintola", ["ravintola", "vintola"]],
    ["Työ", ["tyo\u0308"]],
  ])("%s is found by each of %j", (name, typed) => {
    for (const each of typed) expect(isFound(name, each), each).toBe("first");
  });

  it.each([
    ["Kähkönen", ["kahkonen", "kahko", "konen"]],
    ["Smørrebrød", ["smorrebrod", "smoerrebroed"]],
    ["Æbelø", ["aebelo", "abelo"]],
    ["Müller", ["mueller"]],
    ["Straße", ["strase"]],
    ["Apu ja Kierrätys", ["kierratys", "apu ratys"]],
  ])("%s is found by each of %j, after what is spelt so", (name, typed) => {
    for (const each of typed) expect(isFound(name, each), each).toBe("second");
  });

  it("of the demo, and of three hundred in twelve languages, is found by itself folded and typed without å ä ö", () => {
    expect(names.length).toBeGreaterThanOrEqual(300);
    const { employers, contactPersons } = demoData("2026-11-23");
    for (const name of [...names, ...[...employers, ...contactPersons].map((row) => row.name)])
      for (const words of [indexWords(name), nameWords(name)]) {
        expect(isFound(name, name, words), name).toBe("first");
        expect(isFound(name, fold(name), words), fold(name)).toBe("first");
        expect(isFound(name, name.normalize("NFD"), words), name).toBe("first");
        expect(isFound(name, plain(fold(name)), words), plain(fold(name))).not.toBe(false);
        expect(isFound(name, name.replaceAll(/['’.&-]/g, ""), words), `${name} without marks`).not.toBe(false);
      }
  });

  it("of one spelling is not found by the other's dots", () => {
    expect(isFound("Kahko", "kähkö")).toBe(false);
    expect(isFound("Kahko", "kahko")).toBe("first");
  });
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

  it("are not many for the longest name", () => {
    expect(indexWords("ä ".repeat(80)).length).toBeLessThan(50);
    expect(indexWords("ÄæøüßÄæøüß ".repeat(14)).length).toBeLessThan(400);
  });
});

describe("a telephone number", () => {
  const written = ["040 123 2345", "+358 40 1232345", "00358401232345", "+358 (0)40 123 2345", "(+358) 40-1232345"];

  it("has the same digits however it is written", () => {
    for (const phone of [...written, "040\u2013123.2345", "\u202D040 123 2345\u202C", "０４０１２３２３４５"])
      expect(phoneDigits(phone), phone).toBe("0401232345");
    expect([phoneDigits("+46 70 123 45 67"), phoneDigits("0046701234567")]).toEqual(["46701234567", "46701234567"]);
  });

  it("is found by its beginning, with country code and trunk zero or without, and by its end", () => {
    const found = (typed: string) =>
      phoneBeginnings(typed).some((beginning) => "0401232345".startsWith(beginning)) ||
      reversed("0401232345").startsWith(phoneEnding(typed) ?? "none");
    for (const typed of [
      ...written,
      "0401",
      "4012",
      "+35840",
      "+358 40 12",
      "358 40",
      "00358 40",
      "2345",
      "123 2345",
      "232345",
    ])
      expect(found(typed), typed).toBe(true);
    for (const typed of ["345", "2344", "0402", "4013", "040 123 2346", "+358 50", "2345 katu"])
      expect(found(typed), typed).toBe(false);
  });
});
