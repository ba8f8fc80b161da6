import { describe, expect, it } from "vitest";
import { addDays, today } from "../../../schema/values/calendar.ts";
import { day, pastDay } from "../../../schema/values/inputs.ts";
import { dayAsKept } from "../../../schema/values/typed-days.ts";

/** A Thursday. */
const now = "2026-03-05";

describe("a day as people type it", () => {
  it.each([
    ["1.3.2026", "2026-03-01"],
    ["01.03.2026", "2026-03-01"],
    ["1. 3. 2026", "2026-03-01"],
    ["1.3.26", "2026-03-01"],
    ["1/3/2026", "2026-03-01"],
    ["1–3–2026", "2026-03-01"],
    ["01032026", "2026-03-01"],
    ["1.3.", "2026-03-01"],
    ["1.3", "2026-03-01"],
    ["31.12.", "2025-12-31"],
    ["1.8.", "2026-08-01"],
    ["pe 6.3.", "2026-03-06"],
    ["fredag 6.3.2026", "2026-03-06"],
    ["\u200e1.3.2026\u200e", "2026-03-01"],
    ["2026-03-01", "2026-03-01"],
  ])("%j is %s", (typed, kept) => expect(dayAsKept(typed, "coming", now)).toBe(kept));

  it.each([
    ["pe perjantai perjantaina fre fredag fri Friday pe. PERJANTAI", 1, -6],
    ["ke keskiviikko ons onsdag Wed wednesday", 6, -1],
    ["to torstai torstaina tors torsdag thu", 7, 0],
    ["su sunnuntai sön söndag sun", 3, -4],
    ["må mån ma maanantai monday", 4, -3],
  ])("%s: the one that comes, and the one that was", (names, ahead, behind) => {
    for (const name of names.split(" ")) {
      expect([name, dayAsKept(name, "coming", now)]).toEqual([name, addDays(now, ahead)]);
      expect([name, dayAsKept(name, "past", now)]).toEqual([name, addDays(now, behind)]);
    }
    expect(dayAsKept("på fredag", "coming", now)).toBe("2026-03-06");
    expect(dayAsKept("on Friday", "past", now)).toBe("2026-02-27");
    expect(dayAsKept("on", "coming", now)).toBe("2026-03-11");
  });

  it.each([
    ["tänään", 0],
    ["i dag", 0],
    ["idag", 0],
    ["Today", 0],
    ["huomenna", 1],
    ["i morgon", 1],
    ["tomorrow", 1],
    ["eilen", -1],
    ["i går", -1],
    ["yesterday", -1],
  ])("%s is %i days away", (word, away) => expect(dayAsKept(word, "coming", now)).toBe(addDays(now, away)));

  it("of what has happened is not one to come", () => {
    expect(dayAsKept("20.3.", "past", now)).toBe("2025-03-20");
    expect(dayAsKept("1.3.", "past", now)).toBe("2026-03-01");
  });

  it.each(["kesä", "29.2.", "32.13.", "toString", "constructor", "1", ""])("is none in %j", (typed) =>
    expect(dayAsKept(typed, "coming", now)).toBe(typed),
  );

  it("is read by today in Helsinki where nobody says which day it is", () => {
    expect(day.parse("huomenna")).toBe(addDays(today(), 1));
    expect(pastDay.parse("eilen")).toBe(addDays(today(), -1));
  });
});
