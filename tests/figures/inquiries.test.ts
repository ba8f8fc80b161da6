import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, instantAt, today } from "../../schema/values/calendar.ts";
import { isWorkingDay } from "../../schema/values/working-days.ts";
import { dayOfInstant } from "../../worker/platform/instants.ts";
import type { Scope } from "../../worker/platform/scope.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { insertMore, useReportScope } from "./database.ts";
import { expectCounts, type Raw, rawRows } from "./expected.ts";
import { randomOrganisation } from "./organisation.ts";
import { cellOf } from "./reading.ts";
import { makeRows } from "./rows.ts";

const periods = [
  { from: "2021-06-01", to: "2022-10-15" },
  { from: "2022-03-27", to: "2022-03-27" },
  { from: "2021-10-31", to: "2022-03-26" },
  { from: addDays(today(), -8), to: today() },
  { from: "2020-01-01", to: today() },
];

/** Each inquiry of a period with what a person would say of it, read from the rows alone. */
const told = async (scope: Scope, { from, to }: { from: string; to: string }) => {
  const [inquiries = [], contacts = [], placements = []] = await Promise.all(
    ["inquiries", "contacts", "placements"].map((table) => rawRows(scope, table)),
  );
  return inquiries
    .filter(({ status }) => status !== "spam")
    .map((inquiry) => ({ inquiry, cameOn: dayOf(Number(inquiry.created_at)) }))
    .filter(({ cameOn }) => cameOn >= from && cameOn <= to)
    .map(({ inquiry, cameOn }) => {
      const begun = (kinds: string[]) =>
        placements.some(
          ({ employer_id, kind, started_on }) =>
            employer_id === inquiry.employer_id &&
            kinds.includes(String(kind)) &&
            String(started_on) >= cameOn &&
            String(started_on) <= today(),
        );
      const answeredOn = dayOfAnswer(inquiry, contacts);
      return {
        inquiry,
        cameOn,
        answeredOn,
        hired: begun(["employment", "apprenticeship"]),
        tried: begun(["work_trial"]),
      };
    });
};

const isOpen = ({ status }: Raw) => status === "new" || status === "assigned";

const dayOfAnswer = (inquiry: Raw, contacts: Raw[]): string | null => {
  if (isOpen(inquiry)) return null;
  if (inquiry.answered_at !== null) return dayOf(Number(inquiry.answered_at));
  const reached = contacts
    .filter((contact) => contact.inquiry_id === inquiry.id && contact.outcome !== "not_reached" && !contact.archived_at)
    .map(({ date }) => String(date))
    .sort();
  return reached[0] ?? (inquiry.converted_at === null ? null : dayOf(Number(inquiry.converted_at)));
};

const promiseOf = (inquiry: Raw, answeredOn: string | null): string => {
  const promisedOn = inquiry.promised_on === null ? null : String(inquiry.promised_on);
  if (isOpen(inquiry) && inquiry.archived_at === null)
    return promisedOn !== null && promisedOn < today() ? "overdue" : "waiting";
  if (answeredOn === null) return "unanswered";
  if (promisedOn === null) return "none";
  return answeredOn <= promisedOn ? "in_time" : "late";
};

describe.each([
  { name: "the demo organisation", rows: undefined },
  { name: "a random one", rows: randomOrganisation("inquiries").rows },
  { name: "another random one", rows: randomOrganisation("other inquiries").rows },
])("the inquiries of $name", ({ rows }) => {
  const scope = useReportScope(rows);

  it.each(periods)("from $from to $to are what the rows say, cell by cell", async (period) => {
    const all = await told(scope, period);
    const counted = all.map(({ inquiry, answeredOn, hired, tried }) => {
      const promise = promiseOf(inquiry, answeredOn);
      return {
        municipality: inquiry.municipality ?? null,
        keys: [
          "received",
          `interest.${inquiry.interest}`,
          `source.${inquiry.source}`,
          `promise.${promise}`,
          promise === "in_time" && "promise.kept",
          ["in_time", "late", "none"].includes(promise) && "answered",
          inquiry.duplicate_of !== null && "repeated",
          inquiry.status === "converted" && "converted",
          inquiry.status === "closed" && `closed.${inquiry.close_reason}`,
          hired && "placed",
          tried && "work_trial",
        ],
      };
    });
    const table = await readTable(scope, "inquiries", period);
    expectCounts(table, counted);
    const kept = all.map(({ inquiry, answeredOn }) => promiseOf(inquiry, answeredOn));
    expect(cellOf(table, "promise.kept").of).toBe(
      kept.filter((promise) => ["in_time", "late", "overdue"].includes(promise)).length,
    );
  });

  it("were answered in so many working days", async () => {
    const [period = { from: "", to: "" }] = periods;
    const days = (await told(scope, period)).flatMap(({ cameOn, answeredOn }) => {
      if (answeredOn === null) return [];
      let count = 0;
      for (let day = addDays(cameOn, 1); day <= answeredOn; day = addDays(day, 1)) if (isWorkingDay(day)) count++;
      return [count];
    });
    const { mean, median } = cellOf(await readTable(scope, "inquiries", period), "answered");
    if (days.length === 0) return expect([mean, median]).toEqual([null, null]);
    const sorted = days.toSorted((a, b) => a - b);
    const [low = 0, high = 0] = [sorted[Math.ceil(days.length / 2) - 1], sorted[Math.floor(days.length / 2)]];
    expect(median).toBeCloseTo((low + high) / 2, 5);
    expect(mean).toBeCloseTo(days.reduce((sum, n) => sum + n, 0) / days.length, 1);
  });

  it("of two halves of a period add up", async () => {
    const read = (from: string, to: string) => readTable(scope, "inquiries", { from, to });
    for (const cut of ["2021-10-30", "2021-10-31", "2021-12-31", "2022-03-26", "2022-03-27", "2022-08-08"]) {
      const whole = await read("2021-06-01", "2022-12-31");
      const [early, late] = await Promise.all([read("2021-06-01", cut), read(addDays(cut, 1), "2022-12-31")]);
      const n = (table: typeof whole, key: string) => table.rows.find((row) => row.key === key)?.cells.total?.n ?? 0;
      for (const { key } of whole.rows)
        expect([cut, key, n(early, key) + n(late, key)]).toEqual([cut, key, n(whole, key)]);
    }
  });
});

describe("the day of an inquiry", () => {
  const { rows, inquiry, participant } = makeRows();
  const edges = ["2021-12-31", "2022-01-01", "2022-03-26", "2022-03-27", "2022-03-28", "2022-10-29", "2022-10-30"];
  for (const day of edges) {
    inquiry(instantAt(day, "00:00"));
    inquiry(instantAt(addDays(day, 1), "00:00") - 1);
  }
  participant("2022-03-27");
  const scope = useReportScope(rows);

  it.each(edges)("%s is Helsinki's, from its first instant to its last", async (day) => {
    const received = cellOf(await readTable(scope, "inquiries", { from: day, to: day }), "received").n;
    expect(received).toBe(2);
  });

  it("begins a period that was left open with the first coaching", async () => {
    expect(cellOf(await readTable(scope, "inquiries", { to: "2022-10-29" }), "received").n).toBe(6);
  });

  it("is the calendar's for every instant", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: Date.now() }), { minLength: 50, maxLength: 50 }),
        async (some) => {
          const instants = some.filter((instant) => instant < Date.UTC(1981, 0) || instant > Date.UTC(2015, 0));
          const read = await scope.db.all<{ day: string }>(
            sql`SELECT ${dayOfInstant("value")} AS day FROM json_each(${JSON.stringify(instants)})`,
          );
          expect(read.map(({ day }) => day)).toEqual(instants.map(dayOf));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("the day an inquiry was first talked about", () => {
  const { rows, employer, inquiry, contact } = makeRows();
  const shop = employer();
  const asked = inquiry(instantAt("2022-05-02", "12:00"), {
    status: "closed",
    closeReason: "no_need_now",
    promisedOn: "2022-05-04",
  });
  contact(shop, "2022-05-06", { inquiryId: asked });
  const scope = useReportScope(rows);
  const state = async () => {
    const { rows: found } = await readTable(scope, "inquiries", { from: "2022-05-01", to: "2022-05-31" });
    return found.filter(({ key, cells }) => key.startsWith("promise.") && cells.total?.n === 1).map(({ key }) => key);
  };

  it("follows its contacts as they are logged, corrected and archived", async () => {
    expect(await state()).toEqual(["promise.late"]);
    const later = makeRows();
    later.contact(shop, "2022-05-03", { inquiryId: asked, outcome: "not_reached" });
    await insertMore(scope, { contacts: later.rows.contacts });
    expect(await state()).toEqual(["promise.late"]);
    await scope.db.run("UPDATE contacts SET outcome = 'interested' WHERE date = '2022-05-03'");
    expect(await state()).toEqual(["promise.in_time", "promise.kept"]);
    await scope.db.run("UPDATE contacts SET archived_at = 1");
    expect(await state()).toEqual(["promise.unanswered"]);
  });
});
