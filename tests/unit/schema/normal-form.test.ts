import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalLine, normalText } from "../../../schema/values/normal-form.ts";

/** Marks nobody sees that no word needs. */
const unseen = [
  ..."\u00ad\u034f\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2066\u2067\u2068\u2069\u3164\ufeff\ufffc",
];
const selectors = [..."\ufe0e\ufe0f\ufe00"];
const controls = [..."\u0000\u0007\u0013\u001f\u007f\u0090\ue000\uf0e0\ufffe"];

/** Characters that change with those beside them, among any others. */
const characters = fc.oneof(
  fc.constantFrom(...unseen, ...selectors, ...controls),
  fc.constantFrom(..."\u200c\u200d\u0301\u0308\u093c\u094d\u20e3\uf0b7\r\n\t\v\u00a0\u2028aäA1#\u0646\u0915\u0958"),
  fc.constantFrom("❤", "😀", "👩", "🏽", "🏴", "\u{e0067}", "\u{e007f}", "\ud83d", "\udc00"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const texts = fc.array(characters, { maxLength: 12 }).map((parts) => parts.join(""));

describe("the normal form", () => {
  it("of a normal form is itself", () =>
    fc.assert(
      fc.property(texts, (text) => {
        for (const normal of [normalText, normalLine]) expect(normal(normal(text))).toBe(normal(text));
        expect(normalText(normalLine(text))).toBe(normalLine(text));
      }),
      { numRuns: 3000 },
    ));

  it("is of whole characters, composed, and has no break but one", () =>
    fc.assert(
      fc.property(texts, (text) => {
        const kept = normalText(text);
        expect([kept.isWellFormed(), kept.normalize("NFC") === kept]).toEqual([true, true]);
        expect(kept).not.toMatch(/[^\P{Cc}\n\t]|[\u2028\u2029]|\p{Co}/u);
        expect(normalLine(text)).not.toMatch(/[\n\t]|\s\s|^\s|\s$/);
      }),
      { numRuns: 1000 },
    ));

  it.each(unseen)("is without what nobody sees, wherever it stands: %j", (mark) => {
    expect(normalLine(`${mark}Mai${mark}ja ${mark}${mark}Ääri${mark}`)).toBe("Maija Ääri");
    expect(normalText(`${mark}Mai${mark}ja\n${mark}${mark}Ääri${mark}`)).toBe("Maija\nÄäri");
  });

  it.each([
    ["a browser's line breaks", "yksi\r\nkaksi\r\n\r\nkolme", "yksi\nkaksi\n\nkolme"],
    ["other line breaks", "yksi\rkaksi\vkolme\u2028neljä\u0085viisi", "yksi\nkaksi\nkolme\nneljä\nviisi"],
    ["a decomposed word", "Ha\u0308ma\u0308la\u0308inen", "Hämäläinen"],
    ["Word's bullets", "Tehtävät:\r\n\uf0b7\tsiivous\r\n \uf0a7 keittiö", "Tehtävät:\n• siivous\n• keittiö"],
    ["a field code and a picture", "\u0013 HYPERLINK \u0015x\ufffc \uf04a", "HYPERLINK x"],
    ["a hyphen of a word processor", "a\u001eb", "a-b"],
    ["a text turned around", "ostoja \u202e.fdp.exe\u202c", "ostoja .fdp.exe"],
    ["half a character", "a\ud83db", "a\ufffdb"],
  ])("of %s is read as it is shown", (_, text, kept) => expect(normalText(text)).toBe(kept));

  it.each([
    "  Oy\u00a0Keksitty \u202f Ab\r\n",
    "Oy Keksitty\tAb",
    "Oy\nKeksitty\u2009Ab",
    "\uf0b7 Oy Keksi\u00adtty Ab\ufe0f",
    "Oy Keksitty\u200b Ab\u200d",
  ])("of a line has one space between words: %j", (text) => expect(normalLine(text)).toBe("Oy Keksitty Ab"));

  it.each([
    ["Persian with a joiner that is no joint", "می\u200cخواهم"],
    ["Sinhala", "ශ්\u200dරී ලංකා"],
    ["Bengali before a sign", "র\u200d্যাব"],
    ["Hindi", "क्\u200dष"],
    ["Yıldız, Łódź, Nguyễn, Þórður", "Yıldız Łódź Nguyễn Þórður Oktavuođa"],
    ["a family", "👩‍👩‍👧‍👦 👩🏽‍🔧"],
    ["a heart at the end", "kiitos ❤\ufe0f"],
    ["a heart in a family", "👩‍❤\ufe0f‍👨"],
    ["a flag with tags", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
    ["flags", "🇫🇮🇸🇪 🏳\ufe0f‍🌈"],
    ["keys", "1\ufe0f\u20e3 #\ufe0f\u20e3"],
    ["a letter of a name in Japanese", "葛\u{e0100}城"],
    ["symbols of money and measure", "12 € ± 3 °C ™"],
  ])("keeps %s", (_, text) => {
    expect(normalText(text)).toBe(text);
    expect(normalLine(text)).toBe(text);
  });

  it.each([
    ["a selector after a letter, a digit, a plus", "a\ufe0f 1\ufe0f +\ufe0f358", "a 1 +358"],
    ["a joiner in a Finnish word, at an end, between emoji and letter", "ka\u200dla\u200c 😀\u200da", "kala 😀a"],
    ["tags without a flag", "hei\u{e0068}\u{e0065}\u{e007f}", "hei"],
  ])("does not keep %s", (_, text, kept) => expect(normalLine(text)).toBe(kept));

  it("keeps a text's own lines, spaces and tabs inside it", () =>
    expect(normalText("  1\u00a0250 €\n\n\tb  c\n  d ")).toBe("1\u00a0250 €\n\n\tb  c\n  d"));

  it("is made of any length without counting the same twice", () => {
    const long = 20_000;
    for (const mark of ["\u{e0067}", "\u200d", "\u0301", " ", "\uf0b7", "क\u094d\u200d"])
      expect(normalText(`a${mark.repeat(long)}b`).length).toBeLessThanOrEqual(mark.length * long + 2);
  });
});
