import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isId, newId } from "../../../schema/values/ids.ts";
import { businessId, day, line, listQuery, timeOfDay, website, writing } from "../../../schema/values/inputs.ts";
import { normalText } from "../../../schema/values/normal-form.ts";

const weights = [7, 9, 10, 5, 8, 4, 2];

/** The check digit by the rule itself; null where no number may have one. */
const checkDigit = (digits: string): number | null => {
  const sum = weights.reduce((all, weight, i) => all + weight * Number(digits[i]), 0);
  const rest = sum % 11;
  if (rest === 1) return null;
  return rest === 0 ? 0 : 11 - rest;
};

describe("a business id", () => {
  const accepted = (text: string) => businessId.safeParse(text).data ?? null;

  it.each([
    ["0112038-9", "0112038-9"],
    ["2617416-4", "2617416-4"],
    ["112038-9", "0112038-9"],
    [" 2617416-4 ", "2617416-4"],
    ["01120389", "0112038-9"],
    ["FI01120389", "0112038-9"],
    ["FI-0112038-9", "0112038-9"],
    ["0112038–9", "0112038-9"],
    ["0112 038 − 9", "0112038-9"],
    ["Y-tunnus: 0112038-9", "0112038-9"],
    ["FO-nummer 0112038-9", "0112038-9"],
    ["0112038-8", null],
    ["1120389", null],
    ["00112038-9", null],
    ["SE01120389", null],
    ["", null],
  ])("%j is kept as %j", (text, kept) => expect(accepted(text)).toBe(kept));

  it("is right with its check digit and wrong with any other", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[0-3]\d{6}$/), fc.integer({ min: 0, max: 9 }), (digits, last) => {
        expect([digits, last, accepted(`${digits}-${last}`) !== null]).toEqual([
          digits,
          last,
          checkDigit(digits) === last,
        ]);
      }),
      {
        examples: [
          ["0112038", 9],
          ["0000000", 0],
        ],
      },
    ));
});

describe("a day", () => {
  it.each([
    ["2000-01-01", []],
    ["2099-12-31", []],
    ["2024-02-29", []],
    ["", ["chooseDay"]],
    ["2023-02-29", ["noSuchDay"]],
    ["22-10-13", ["wrongDay"]],
    ["29.2.2023", ["noSuchDay"]],
    ["kevät", ["wrongDay"]],
    ["1.2.2", ["wrongDay"]],
    ["1.2.22", []],
    ["31.12.1999", ["otherCentury"]],
    ["0022-10-13", ["otherCentury"]],
    ["1999-12-31", ["otherCentury"]],
    ["2100-01-01", ["otherCentury"]],
    ["9999-12-31", ["otherCentury"]],
  ])("%j is told %j", (text, told) =>
    expect(day.safeParse(text).error?.issues.map(({ message }) => message) ?? []).toEqual(told),
  );

  it.each(["28.2.2022", "28.02.2022", " 28.2.2022 ", "2022-02-28"])("is kept in one form, also from %j", (text) =>
    expect(day.parse(text)).toBe("2022-02-28"),
  );
});

describe("a written text", () => {
  const text = writing(10);

  it("is trimmed, not empty, no longer than asked, and holds no identity code", () => {
    expect(text.parse("  hei  ")).toBe("hei");
    expect(text.parse(`${"ä".repeat(10)}   `)).toHaveLength(10);
    for (const wrong of ["", "   ", "ä".repeat(11), undefined, null, 5])
      expect(text.safeParse(wrong).success).toBe(false);
    expect(
      writing(50)
        .safeParse("soita 010594Y9032")
        .error?.issues.map(({ message }) => message),
    ).toEqual(["identityCode"]);
  });
});

describe("a text as a browser counts it", () => {
  /** A browser's own way: a line break is one character, an emoji two. */
  const typed = fc
    .array(
      fc.oneof(
        fc.constantFrom("\n", "\u0958", "য়", "😀", "\u00ad", "é", "e\u0301", " "),
        fc.string({ unit: "binary" }),
      ),
    )
    .map((parts) => parts.join("").replace(/\r/g, "\n"))
    .map((part) => `a${part}`.repeat(2000).slice(0, 1999));

  it("is not refused when it fills its field, and is sent with two characters for each line break", () =>
    fc.assert(
      fc.property(typed, (text) => {
        const sent = `${text}z`.replace(/\n/g, "\r\n");
        const read = writing(2000).safeParse(sent);
        expect(read.error?.issues.map(({ message }) => message) ?? []).toEqual([]);
        expect(read.data).toBe(normalText(sent));
      }),
      { numRuns: 100, examples: [["\n".repeat(1999)], ["\u0958".repeat(1999)]] },
    ));

  it("is told to be too long for what can be seen only", () => {
    expect(line(5).parse("a\u00ad\u200bb\u00adc\u00adde")).toBe("abcde");
    expect(line(5).safeParse("abcdef").success).toBe(false);
    expect(line(5).safeParse(`a${"\u00ad".repeat(200_000)}`).success).toBe(false);
  });
});

describe("other fields", () => {
  it("a time of day is from 00:00 to 23:59", () => {
    for (const time of ["00:00", "09:30", "23:59"]) expect(timeOfDay.safeParse(time).success).toBe(true);
    for (const time of ["9:30", "09.30", "9.30", "klo 9.30", "kl. 9:30", " at 9:30 ", "09:30:00"])
      expect(timeOfDay.parse(time)).toBe("09:30");
    expect(timeOfDay.parse("klo 9")).toBe("09:00");
    for (const time of ["24:00", "9:60", "0930", "aamulla", "9.3", ""])
      expect([time, timeOfDay.safeParse(time).success]).toEqual([time, false]);
  });

  it("a website is one that a browser opens without running anything", () => {
    for (const url of ["https://keksitty.example", "http://www.keksitty.example/a?b"])
      expect(website.safeParse(url).success).toBe(true);
    for (const url of [
      "javascript:alert(1)",
      "data:text/html,x",
      "keksitty",
      "nimi@keksitty.example",
      "mailto:nimi@keksitty.example",
      "https://",
      "https://a b.example",
      "//keksitty.example",
    ])
      expect([url, website.safeParse(url).success]).toEqual([url, false]);
  });

  it("a list's length is at most a hundred, fifty when nobody says", () => {
    const length = (value: unknown) => listQuery.limit.safeParse(value).data;
    expect([length("7"), length("1000"), length(undefined), length("0"), length("x"), length("1.5")]).toEqual([
      7,
      100,
      50,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("an id is a UUIDv7, and ids sort by the time they were made", () => {
    const ids = Array.from({ length: 50 }, newId);
    expect(ids.every(isId)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    for (const none of ["", "1", "00000000-0000-4000-8000-000000000000", `${newId()}x`]) expect(isId(none)).toBe(false);
  });
});
