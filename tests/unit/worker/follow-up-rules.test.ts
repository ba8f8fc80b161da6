import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultFollowUpRules } from "../../../schema/follow-up-rules.ts";
import type { FollowUpRuleSettings } from "../../../schema/settings.ts";
import { addDays, addMonths, isoWeek } from "../../../schema/values/calendar.ts";
import { workingDayFrom, workingDayUntil } from "../../../schema/values/working-days.ts";
import { followUpRules } from "../../../schema/vocabulary.ts";
import { outOfLine, type Standing } from "../../../worker/follow-ups/bring-in-line.ts";
import { type RuledPlacement, type Wanted, wantedFor } from "../../../worker/follow-ups/rules.ts";

const settings = (since = "2020-01-01", on = true): FollowUpRuleSettings =>
  Object.fromEntries(
    followUpRules.map((rule) => [rule, { ...defaultFollowUpRules[rule], on, since }]),
  ) as FollowUpRuleSettings;

const plain: RuledPlacement = {
  id: "p",
  kind: "employment",
  contract: "permanent",
  startedOn: "2026-01-15",
  endsOn: null,
  endedOn: null,
  wageSubsidyEndsOn: null,
  chainStartedOn: "2026-01-15",
  renewed: false,
};
const term = { ...plain, contract: "fixed_term", endsOn: "2026-12-31" } as const;
const told = (wanted: Wanted[]) =>
  wanted.flatMap(({ rule, step, dueOn }) => (dueOn ? [`${rule} ${step} ${dueOn}`] : []));
const ends = (placement: RuledPlacement, today: string, since?: string) =>
  told(wantedFor(placement, settings(since), today)).filter((each) => !each.startsWith("support"));

describe("what a placement asks for", () => {
  it("is told of its end on the days before it, those that have passed at the nearest only", () => {
    expect(ends(term, "2026-01-15")).toEqual(["term_ends 30 2026-12-01", "term_ends 14 2026-12-17"]);
    expect(ends(term, "2026-12-04")).toEqual(["term_ends 30 2026-12-04", "term_ends 14 2026-12-17"]);
    expect(ends(term, "2026-12-21")).toEqual(["term_ends 14 2026-12-21"]);
    expect(ends(term, "2026-12-31")).toEqual(["term_ends 14 2026-12-31"]);
    expect(ends(term, "2027-01-01")).toEqual([]);
  });

  it("begins no earlier than the rule", () => {
    expect(ends(term, "2026-12-04", "2026-12-02")).toEqual(["term_ends 14 2026-12-17"]);
    expect(ends(term, "2026-12-21", "2026-12-18")).toEqual([]);
    expect(wantedFor(term, settings("2020-01-01", false), "2026-01-15")).toEqual([]);
  });

  it("counts the months of support from the chain's start, to a month's last day where there is no other", () => {
    const january = { ...plain, startedOn: "2026-01-31", chainStartedOn: "2026-01-31" };
    const visits = (placement: RuledPlacement, today: string) => told(wantedFor(placement, settings(), today));
    expect(visits(january, "2026-01-31")).toEqual([
      "support_visit 1 2026-03-02",
      "support_visit 3 2026-04-30",
      "support_visit 6 2026-07-31",
      "support_visit 12 2027-02-01",
    ]);
    const renewal = { ...plain, startedOn: "2026-06-01", chainStartedOn: "2026-01-15" };
    expect(visits(renewal, "2026-05-20")).toEqual(["support_visit 6 2026-07-15", "support_visit 12 2027-01-15"]);
    expect(visits({ ...plain, endedOn: "2026-05-01" }, "2026-03-01")).toEqual(["support_visit 3 2026-04-15"]);
  });

  it("is nothing of an end that is agreed, renewed or over, and nothing of a trial's support", () => {
    expect(ends({ ...term, renewed: true }, "2026-02-01")).toEqual([]);
    expect(ends({ ...term, endedOn: "2026-11-30" }, "2026-02-01")).toEqual([]);
    expect(wantedFor({ ...term, endedOn: "2026-02-01" }, settings(), "2026-02-01")).toEqual([]);
    const trial = { ...term, kind: "work_trial", contract: null } as const;
    expect(told(wantedFor(trial, settings(), "2026-02-01"))).toEqual(["trial_ends 14 2026-12-17"]);
    expect(ends({ ...plain, wageSubsidyEndsOn: "2026-03-31" }, "2026-04-01")).toEqual([]);
  });

  it("keeps its day in the week that only some years have, and over the change of clocks", () => {
    for (const endsOn of ["2027-01-30", "2027-04-27", "2027-11-30"]) {
      const [first] = wantedFor({ ...term, endsOn }, settings(), "2026-06-01").filter(
        ({ rule }) => rule === "term_ends",
      );
      expect(first?.ruledOn).toBe(addDays(endsOn, -30));
    }
    expect(isoWeek(addDays("2027-01-30", -30))).toBe("2026-W53");
  });
});

describe("a reminder that a rule makes falls on a working day", () => {
  const one = (placement: RuledPlacement, today = "2026-01-15") =>
    told(wantedFor(placement, settings(), today)).filter((each) => /term_ends 14|support_visit 3/.test(each));
  const until = (endsOn: string) => one({ ...term, endsOn })[0];

  it.each([
    ["a Monday", "2026-10-12", "2026-10-12"],
    ["a Tuesday", "2026-10-13", "2026-10-13"],
    ["a Wednesday", "2026-10-14", "2026-10-14"],
    ["a Thursday", "2026-10-15", "2026-10-15"],
    ["a Friday", "2026-10-16", "2026-10-16"],
    ["a Saturday", "2026-10-17", "2026-10-16"],
    ["a Sunday", "2026-10-18", "2026-10-16"],
    ["Christmas Day", "2026-12-25", "2026-12-23"],
    ["Easter Monday", "2027-03-29", "2027-03-25"],
  ])("before an end: %s", (_, ruledOn, dueOn) => {
    expect(until(addDays(ruledOn, 14))).toBe(`term_ends 14 ${dueOn}`);
  });

  it.each([
    ["a Friday", "2026-01-16", "2026-04-16"],
    ["a Saturday", "2026-01-18", "2026-04-20"],
    ["Good Friday", "2026-01-03", "2026-04-07"],
    ["May Day, a Friday", "2026-02-01", "2026-05-04"],
    ["a Sunday", "2026-02-03", "2026-05-04"],
  ])("after the time of a support visit: %s", (_, startedOn, dueOn) => {
    expect(one({ ...plain, startedOn, chainStartedOn: startedOn }, startedOn)).toEqual([`support_visit 3 ${dueOn}`]);
  });

  it("a visit comes before the job is over", () => {
    const started = { ...plain, startedOn: "2026-01-18", chainStartedOn: "2026-01-18" };
    expect(one({ ...started, endedOn: "2026-04-19" }, "2026-02-01")).toEqual(["support_visit 3 2026-04-17"]);
    expect(one({ ...started, endedOn: "2026-04-20" }, "2026-02-01")).toEqual(["support_visit 3 2026-04-20"]);
  });

  it("what is late is due on the first day that people work", () => {
    expect(ends(term, "2026-12-19")).toEqual(["term_ends 14 2026-12-21"]);
    expect(ends(term, "2026-12-24")).toEqual(["term_ends 14 2026-12-28"]);
  });

  it("stays where it stands, made when days off were no matter, and is not told again once done on the day before", () => {
    const weekend = { ...term, endsOn: "2026-10-31" };
    const [, wanted] = wantedFor(weekend, settings(), "2026-09-01").filter(({ rule }) => rule === "term_ends");
    const stands = { key: wanted?.key ?? "", ruledOn: "2026-10-17", completedOn: null, archivedAt: null };
    expect(wanted).toMatchObject({ ruledOn: "2026-10-17", dueOn: "2026-10-16" });
    expect(outOfLine(wanted ? [wanted] : [], [stands])).toEqual({ asked: [], lapsing: [] });
    expect(outOfLine(wanted ? [wanted] : [], [{ ...stands, completedOn: "2026-10-16" }]).asked).toEqual([]);
  });
});

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2026-01-01", days));
const placement = fc
  .record({
    started: day,
    length: fc.integer({ min: 0, max: 700 }),
    kind: fc.constantFrom("employment", "apprenticeship", "work_trial"),
    open: fc.boolean(),
    subsidised: fc.boolean(),
  })
  .map(
    ({ started, length, kind, open, subsidised }): RuledPlacement => ({
      ...plain,
      kind: kind as RuledPlacement["kind"],
      contract: kind === "work_trial" ? null : open && kind === "employment" ? "permanent" : "fixed_term",
      startedOn: started,
      chainStartedOn: started,
      endsOn: open && kind === "employment" ? null : addDays(started, length),
      wageSubsidyEndsOn: subsidised && kind !== "work_trial" ? addMonths(started, 5) : null,
    }),
  );

describe("whatever the placement and the day", () => {
  it("nothing is due in the past, before its rule or twice under one key", () => {
    fc.assert(
      fc.property(placement, day, day, (ruled, today, since) => {
        const wanted = wantedFor(ruled, settings(since), today);
        expect(new Set(wanted.map(({ key }) => key)).size).toBe(wanted.length);
        for (const { dueOn, ruledOn } of wanted) {
          expect(ruledOn >= since).toBe(true);
          if (dueOn === null) continue;
          expect([workingDayUntil(ruledOn), workingDayFrom(ruledOn), workingDayFrom(today)]).toContain(dueOn);
          expect(dueOn >= today).toBe(true);
        }
      }),
    );
  });

  it("a day later asks for the same again, but for what that day was the last of", () => {
    fc.assert(
      fc.property(placement, day, (ruled, today) => {
        const ahead = (at: string) =>
          wantedFor(ruled, settings(), at)
            .filter(({ ruledOn }) => ruledOn > today)
            .map(({ key, ruledOn }) => `${key} ${ruledOn}`);
        const over = ruled.endsOn !== null && ruled.endsOn < addDays(today, 1);
        expect(ahead(addDays(today, 1))).toEqual(over ? [] : ahead(today));
      }),
    );
  });

  it("what has been made as asked is in line", () => {
    fc.assert(
      fc.property(placement, day, (ruled, today) => {
        const wanted = wantedFor(ruled, settings(), today);
        const standing = wanted
          .filter(({ dueOn }) => dueOn !== null)
          .map(({ key, ruledOn }): Standing => ({ key, ruledOn, completedOn: null, archivedAt: null }));
        expect(outOfLine(wanted, standing)).toEqual({ asked: [], lapsing: [] });
        const done = standing.map((each) => ({ ...each, completedOn: today }));
        expect(outOfLine(wanted, done).lapsing).toEqual([]);
        expect(outOfLine([], standing).lapsing).toEqual(standing.map(({ key }) => key));
      }),
    );
  });
});
