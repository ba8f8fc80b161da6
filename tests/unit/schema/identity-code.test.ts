import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsIdentityCode } from "../../../schema/values/identity-code.ts";
import { line, writing } from "../../../schema/values/inputs.ts";

const checks = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const centuries = { 1800: "+", 1900: "-UVWXY", 2000: "ABCDEF" } as const;
/** People with a code were born since 1850, and not much after today. */
const years = { 1800: [50, 99], 1900: [0, 99], 2000: [0, 26] } as const;

/** Valid codes of artificial persons: their individual numbers begin with 9, which no real person has. */
const codes = fc
  .record({
    century: fc.constantFrom(1800 as const, 1900 as const, 2000 as const),
    year: fc.integer({ min: 0, max: 99 }),
    day: fc.integer({ min: 1, max: 365 }),
    number: fc.integer({ min: 900, max: 999 }),
    pick: fc.nat(),
  })
  .map(({ century, year, day, number, pick }) => {
    const [first, last] = years[century];
    const born = new Date(Date.UTC(century + first + (year % (last - first + 1)), 0, day));
    const date = [born.getUTCDate(), born.getUTCMonth() + 1, born.getUTCFullYear() % 100]
      .map((n) => String(n).padStart(2, "0"))
      .join("");
    const signs = centuries[century];
    return `${date}${signs[pick % signs.length]}${number}${checks[Number(`${date}${number}`) % 31]}`;
  });

describe("a personal identity code", () => {
  it.each([
    "010594Y9032",
    "010594y9032",
    "Asiakas 010594Y9032 soitti",
    "(010594Y9032)",
    "hetu:010594Y9032.",
    "010594 Y 9032",
    "010594Y 9032",
  ])("is found in %j", (text) => expect(holdsIdentityCode(text)).toBe(true));

  it("is found with every century's sign, anywhere in a text, in small letters too", () =>
    fc.assert(
      fc.property(
        codes,
        fc.stringMatching(/^[^\d]{0,30}$/u),
        fc.stringMatching(/^[^\d]{0,30}$/u),
        fc.boolean(),
        (code, before, after, small) => {
          const text = `${before} ${small ? code.toLowerCase() : code} ${after}`;
          expect([text, holdsIdentityCode(text)]).toEqual([text, true]);
        },
      ),
      { numRuns: 500 },
    ));

  it("is found with any dash that a word processor makes of the sign", () => {
    for (const dash of "-–—−") expect(holdsIdentityCode(`010594${dash}903${checks[10_594_903 % 31]}`)).toBe(true);
  });

  it("is none when its check character does not match, or its day does not exist", () => {
    for (const text of ["010594Y9033", "310294Y9032", "000000-0000", "010594Y903", "1010594Y9032", "010594Y90321"])
      expect([text, holdsIdentityCode(text)]).toEqual([text, false]);
  });

  it.each([
    "13.10.1952-930V",
    "13101952-930V",
    "13/10/52-930V",
    "13-10-52 930V",
    "131052/930V",
    "131052.930V",
    "131052:930V",
    "131052-930-V",
    "131052-93 0V",
    "131052 (930V)",
    "131052-930V\u030c",
  ])("is found as people set it apart: %j", (text) => expect(holdsIdentityCode(text)).toBe(true));

  it.each([
    "040 123 4567",
    "0112038-9",
    "2617416-4",
    "FI21 1234 5600 0007 85",
    "1.1.2022 klo 10–12",
    "+358 40 1234567",
    "96100 Rovaniemi",
    "",
  ])("is not seen in %j", (text) => expect(holdsIdentityCode(text)).toBe(false));

  it("is rarely seen in figures at random", () => {
    const text = fc.stringMatching(/^[\d -]{11,20}$/);
    const seen = fc.sample(text, { numRuns: 3000, seed: 2022 }).filter(holdsIdentityCode);
    expect(seen.length).toBeLessThan(10);
  });
});

describe("2 000 codes", () => {
  const many = { numRuns: 2000, seed: 2026 };
  const dash = fc.constantFrom(..."-‐‑‒–—―−_");
  const gap = fc.constantFrom("", "", " ", "\u00a0", "\u202f", "\u2009", "\n", "\r\n");
  const unseen = fc.constantFrom(..."\u00ad\u200b\u200d\u200e\u202d\u2060\ufeff\u034f\ufe0f");
  const wide = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(Number(digit) + 0xff10));
  const disguises = fc.constantFrom<(code: string, mark: string) => string>(
    (code) => code,
    (code) => code.toLowerCase(),
    wide,
    (code, mark) => [...code].join(mark),
    (code, mark) => `${mark}${code.slice(0, 6)}${mark}${mark}${code.slice(6)}`,
    (code) => `Asiakkaan (${code}) asia`,
    (code) => code.replace(/^(..)(..)(..)/, "$1.$2.$3"),
    (code) => code.replace(/^(..)(..)(..)/, "$1 $2 $3"),
  );

  it("are refused by every text, with any sign, dash, gap and mark", () =>
    fc.assert(
      fc.property(codes, dash, gap, gap, unseen, disguises, (code, sign, before, after, mark, disguise) => {
        const signed = `${code.slice(0, 6)}${before}${code[6] === "-" ? sign : code[6]}${after}${code.slice(7)}`;
        const text = disguise(signed, mark);
        for (const input of [writing(200), line(200)])
          expect([text, input.safeParse(text).error?.issues[0]?.message]).toEqual([text, "identityCode"]);
      }),
      many,
    ));

  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  /** Numbers that a note about an employer holds, and codes of which the check character is another's. */
  const lookalikes = fc.oneof(
    fc
      .tuple(fc.constantFrom("040", "050", "045"), digits(7))
      .map(([area, rest]) => `${area} ${rest.slice(0, 3)} ${rest.slice(3)}`),
    fc.tuple(fc.constantFrom("40", "50", "45"), digits(7)).map(([area, rest]) => `+358 ${area}-${rest}`),
    fc.tuple(digits(7), digits(1)).map(([number, check]) => `${number}-${check}`),
    fc.tuple(digits(7), digits(1)).map(([number, check]) => `FI${number}${check}`),
    digits(12).map((number) => `lasku ${number}`),
    digits(16).map((number) => `FI${number.replace(/(\d{4})(?=\d)/g, "$1 ")}`),
    fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
      .map(([d, m]) => `${d}.${m}.2026–${d}.${m}.2027`),
    fc.tuple(digits(2), digits(2)).map(([from, to]) => `010126 klo ${from}–${to}`),
    fc.tuple(codes, fc.integer({ min: 1, max: 30 })).map(([code, further]) => {
      const check = checks[(checks.indexOf(code.slice(-1)) + further) % checks.length];
      return `${code.slice(0, -1)}${check}`;
    }),
  );

  it("leave 2 000 that only look alike in peace", () =>
    fc.assert(
      fc.property(lookalikes, (text) => {
        expect([text, writing(200).safeParse(text).data]).toEqual([text, text]);
      }),
      many,
    ));
});

describe("a code in disguise", () => {
  it.each([
    ["a non-breaking hyphen", "131052\u2011308T"],
    ["a soft hyphen", "131052\u00AD-308T"],
    ["a zero-width space", "131052\u200B-308T"],
    ["two spaces", "131052  -308T"],
    ["a line break", "131052-\r\n308T"],
    ["full-width digits", "１３１０５２-308T"],
    ["an underscore", "131052_308T"],
    ["no sign at all", "131052308T"],
  ])("is found behind %s", (_, text) => expect(holdsIdentityCode(text)).toBe(true));

  it.each(["040 123 4567", "+358 40 1234567", "040-1234567", "0112038-9"])("is not seen in %s", (text) =>
    expect(holdsIdentityCode(text)).toBe(false),
  );
});
