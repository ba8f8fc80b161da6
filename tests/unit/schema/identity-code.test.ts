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
    "13. 10. 52 - 930V",
    "13. 10. 1952 930 V",
    "13 10 52 930V",
    "13 10 1952 930V",
    "13.10.1952-930V",
    "1952-10-13-930V",
    "1952/10/13 930V",
    "131052.930.V",
    "131052/930/V",
    "3.1.1952-9305",
    "03.01.1952/9305",
    "03011952-9305",
    "03 01 52 9305",
    "03.01.52.9305",
    "030152/9305",
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

  const pairs = (code: string, apart: string) => code.slice(0, 6).replace(/(..)(?=.)/g, `$1${apart}`);
  const unpadded = (date: string) => date.replace(/\b0(?=\d[./])/g, "");
  const apart = fc.constantFrom(".", "/", " ", "-", "");
  const marks = fc.constantFrom("-", " - ", "/", " / ", ".", ", ", " ", " (");
  /** Those of whom a code may be known here; who comes to be coached is of an age to work. */
  const known = codes.filter((code) => code[6] !== "+" && (code.slice(4, 6) > "40" || code.slice(4, 6) <= "12"));

  it("are seen with points, blanks and slashes between, and with the birth year in full", () =>
    fc.assert(
      fc.property(known, apart, marks, fc.boolean(), fc.boolean(), (code, between, mark, full, small) => {
        const isBare = /\d$/.test(code);
        // Two groups of digits with a blank, or with a bracket, between them are anybody's number.
        fc.pre(!isBare || (/^ ?[-/.] ?$/.test(mark) && (full || between !== "")));
        const birth = `${pairs(code, between).slice(0, -2)}${full ? (/[A-F]/.test(code[6] ?? "") ? "20" : "19") : ""}${code.slice(4, 6)}`;
        const written = `${/[./]/.test(between) && small ? unpadded(birth) : birth}${mark}${code.slice(7)}`;
        expect([written, holdsIdentityCode(`Hetu ${written}`)]).toEqual([written, true]);
      }),
      many,
    ));

  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const grouped = (text: string, ...lengths: number[]) =>
    lengths.map((length, i) => text.slice(sum(lengths.slice(0, i))).slice(0, length)).join(" ");
  const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);
  const day = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2020, max: 2030 }))
    .map(([d, m, y]) => ({
      short: `${d}.${m}.${y}`,
      long: [d, m, y].map((n) => String(n).padStart(2, "0")).join("."),
      iso: new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10),
    }));
  const time = fc
    .tuple(fc.integer({ min: 7, max: 19 }), fc.constantFrom("00", "15", "30", "45"))
    .map(([h, m]) => [String(h).padStart(2, "0"), m] as const);
  const mobile = fc
    .tuple(fc.constantFrom("040", "041", "044", "045", "046", "050", "0400", "010", "020", "029"), digits(7))
    .map(([area, rest]) => `${area}${rest}`.slice(0, 10));
  /** Numbers that a note about an employer holds, and codes of which the check character is another's. */
  const lookalikes = fc.oneof(
    mobile,
    mobile.map((number) => grouped(number, 3, 3, 4)),
    mobile.map((number) => grouped(number, 3, 7)),
    mobile.map((number) => grouped(number, 3, 2, 2, 3)),
    mobile.map((number) => grouped(number, 6, 4)),
    mobile.map((number) => `${number.slice(0, 3)}-${number.slice(3)}`),
    mobile.map((number) => `+358 ${grouped(number.slice(1), 2, 3, 4)}`),
    mobile.map((number) => `+358 (0)${grouped(number.slice(1), 2, 7)}`),
    fc
      .tuple(fc.constantFrom("02", "03", "05", "06", "08", "09", "013", "016"), digits(6))
      .map(([area, rest]) => `${area} ${grouped(rest, 3, 3)}`),
    fc.tuple(digits(7), digits(1)).map(([number, check]) => `${number}-${check}`),
    fc.tuple(digits(7), digits(1)).map(([number, check]) => `FI${number}${check}`),
    digits(12).map((number) => `lasku ${number}`),
    digits(10).map((number) => `viite ${grouped(number, 5, 5)}`),
    digits(16).map((number) => `viite ${grouped(number, 1, 5, 5, 5)}`),
    digits(16).map((number) => `FI${number.replace(/(\d{4})(?=\d)/g, "$1 ")}`),
    digits(16).map((number) => `FI${number}`),
    digits(5).map((number) => `${number} Rovaniemi`),
    fc.tuple(digits(4), day).map(([number, { long }]) => `ROI/${number}/${long.replace(/\.\d+$/, "")}.01/2026`),
    fc.tuple(digits(6), fc.integer({ min: 2020, max: 2030 })).map(([number, year]) => `D/${number}/${year}`),
    fc.tuple(digits(6), fc.integer({ min: 2020, max: 2030 })).map(([number, year]) => `${number} ${year}`),
    fc.tuple(digits(5), digits(4)).map(([number, further]) => `PRH/${number}/${further}`),
    fc.tuple(day, day).map(([from, to]) => `${from.long}–${to.long}`),
    fc.tuple(day, day).map(([from, to]) => `${from.short} - ${to.short}`),
    fc.tuple(day, day).map(([from, to]) => `${from.iso}/${to.iso}`),
    fc.tuple(day, time).map(([on, [h, m]]) => `${on.long} ${h}${m}`),
    fc.tuple(day, time).map(([on, [h, m]]) => `${on.long.slice(0, 6)}${on.long.slice(8)}/${h}${m}`),
    fc.tuple(day, time).map(([on, [h, m]]) => `${on.long} klo ${h}.${m}`),
    fc.tuple(day, time).map(([on, [h, m]]) => `${on.iso}T${h}:${m}:00`),
    fc.tuple(day, digits(4)).map(([on, sum]) => `${on.long} ${sum},50 €`),
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
