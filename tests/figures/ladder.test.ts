import { describe, expect, it } from "vitest";
import { addDays, dayOf, today } from "../../schema/values/calendar.ts";
import { employerStages, type StageReason } from "../../schema/vocabulary.ts";
import { type StageFacts, standingOn } from "../../worker/employers/stage.ts";
import type { Scope } from "../../worker/platform/scope.ts";
import { readRows } from "../../worker/reports/engine/behind.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { useReportScope } from "./database.ts";
import { expectCounts, type Raw, rawRows } from "./expected.ts";
import { randomOrganisation } from "./organisation.ts";
import { cellOf } from "./reading.ts";

const steps = ["introduced", "needs_known", "matching", "partner"] as const;
const periods = [
  { from: "2021-06-01", to: "2022-10-15" },
  { from: "2021-09-01", to: "2021-11-30" },
  { from: "2022-02-14", to: "2022-02-14" },
  { from: "2022-06-05", to: "2022-12-31" },
  { from: "2020-01-01", to: today() },
];

/** What each employer has done, read row by row, and what standingOn makes of it. */
const histories = async (scope: Scope) => {
  const [employers = [], contacts = [], placements = [], agreements = []] = await Promise.all(
    ["employers", "contacts", "placements", "agreements"].map((table) => rawRows(scope, table)),
  );
  return employers.map((employer) => {
    const own = (rows: Raw[]) => rows.filter((row) => row.employer_id === employer.id && !row.archived_at);
    const days = (rows: Raw[], day: string, where: (row: Raw) => boolean): string[] =>
      rows
        .filter(where)
        .map((row) => String(row[day]))
        .sort();
    const made = own(contacts);
    const first = (reason: string) => days(made, "date", ({ outcome }) => outcome === reason)[0] ?? null;
    const begun = (kind: string) => days(own(placements), "started_on", (row) => row.kind === kind)[0] ?? null;
    const met = ({ channel, outcome }: Raw) =>
      ["visit", "event"].includes(String(channel)) && outcome !== "not_reached";
    const facts: Record<StageReason, string | null> = {
      reached: days(made, "date", ({ outcome }) => outcome !== "not_reached")[0] ?? null,
      met_twice: days(made, "date", met)[1] ?? null,
      needs_saved: employer.needs_known_on as string | null,
      candidate_presented: first("candidate_presented"),
      interview_agreed: first("interview_agreed"),
      work_trial_agreed: first("work_trial_agreed"),
      placement_agreed: first("placement_agreed"),
      work_trial: begun("work_trial"),
      agreement_signed: days(own(agreements), "signed_on", () => true)[0] ?? null,
      apprenticeship: begun("apprenticeship"),
      employment: begun("employment"),
    };
    const happened = [...Object.values(facts), dayOf(Number(employer.created_at)), days(made, "date", () => true)[0]];
    return {
      id: String(employer.id),
      municipality: employer.municipality ?? null,
      facts: facts as StageFacts,
      knownOn: happened.filter((day) => typeof day === "string").sort()[0] ?? "",
      archivedOn: employer.archived_at === null ? "9999-12-31" : dayOf(Number(employer.archived_at)),
    };
  });
};

describe.each([
  { name: "the demo organisation", rows: undefined },
  { name: "a random one", rows: randomOrganisation("ladder").rows },
  { name: "another random one", rows: randomOrganisation("another ladder").rows },
])("the ladder of $name", ({ rows }) => {
  const scope = useReportScope(rows);

  it.each(periods)("from $from to $to has every employer where its own page puts it", async ({ from, to }) => {
    const all = await histories(scope);
    const stands = (day: string, knownOn: string, archivedOn: string) => knownOn <= day && archivedOn > day;
    const before = addDays(from, -1);
    const counted = all.map(({ municipality, facts, knownOn, archivedOn }) => {
      const { reached } = standingOn("9999-12-31", facts);
      const at = (day: string, key: string, total: string) =>
        stands(day, knownOn, archivedOn) ? [`${key}.${standingOn(day, facts).stage}`, total] : [];
      const moved = steps.filter((step) => (reached[step] ?? "") >= from && (reached[step] ?? "9999") <= to);
      return {
        municipality,
        keys: [
          ...at(to, "stage", "total"),
          ...at(before, "before", "before.total"),
          ...moved.map((step) => `moved.${step}`),
        ],
      };
    });
    expectCounts(await readTable(scope, "ladder", { from, to }), counted);
  });

  it("tells in its rows the day on which each employer came there", async () => {
    const { from, to } = { from: "2021-10-01", to: "2022-05-31" };
    const all = new Map((await histories(scope)).map((employer) => [employer.id, employer]));
    const read = (key: string) =>
      readRows(scope, "ladder", { from, to, key, column: "total", limit: 100, cursor: undefined });
    for (const step of steps) {
      for (const { id, day } of (await read(`moved.${step}`)).items)
        expect(day).toBe(standingOn("9999-12-31", all.get(id)?.facts ?? {}).reached[step]);
      for (const { id, day } of (await read(`stage.${step}`)).items)
        expect(day).toBe(standingOn(to, all.get(id)?.facts ?? {}).since);
    }
    for (const { id, day } of (await read("stage.new")).items) expect(day).toBe(all.get(id)?.knownOn);
  });

  it("is the same however a period is cut: what moved adds up, and where one ends the next begins", async () => {
    const read = (from: string, to: string) => readTable(scope, "ladder", { from, to });
    const whole = await read("2021-07-01", "2022-09-30");
    const early = await read("2021-07-01", "2022-01-16");
    const late = await read("2022-01-17", "2022-09-30");
    for (const column of whole.columns) {
      const n = (table: typeof whole, key: string) => cellOf(table, key, column).n;
      for (const step of steps)
        expect(n(whole, `moved.${step}`)).toBe(n(early, `moved.${step}`) + n(late, `moved.${step}`));
      for (const stage of employerStages) {
        expect(n(late, `before.${stage}`)).toBe(n(early, `stage.${stage}`));
        expect(n(late, `stage.${stage}`)).toBe(n(whole, `stage.${stage}`));
      }
    }
  });

  it("adds up over municipalities, and one asked for alone has the same numbers", async () => {
    const whole = await readTable(scope, "ladder", { from: "2021-09-01", to: "2022-08-31" });
    const alone = await readTable(scope, "ladder", { from: "2021-09-01", to: "2022-08-31", municipality: "698" });
    for (const { key, cells } of whole.rows) {
      const parts = whole.columns.filter((column) => column !== "total").map((column) => cells[column]?.n ?? 0);
      expect(parts.reduce((sum, n) => sum + n, 0)).toBe(cells.total?.n);
      expect(cellOf(alone, key, "698")).toEqual(cells["698"]);
      expect(cellOf(alone, key)).toEqual(cells["698"]);
    }
  });
});

describe("a stage", () => {
  const scope = useReportScope();

  it("never falls: of employers that stay, those at a stage or further are no fewer later", async () => {
    let earlier = employerStages.map(() => 0);
    for (let day = "2021-06-01"; day <= "2022-12-31"; day = addDays(day, 29)) {
      const table = await readTable(scope, "ladder", { from: day, to: day });
      const now = employerStages.map((_, at) =>
        employerStages.slice(at).reduce((sum, stage) => sum + cellOf(table, `stage.${stage}`).n, 0),
      );
      for (const [at, n] of now.entries()) expect(n).toBeGreaterThanOrEqual(earlier[at] ?? 0);
      earlier = now;
    }
  });

  it("has no day before an open period that nobody was coached in", async () => {
    const table = await readTable(scope, "ladder", { to: "2019-12-31" });
    expect(table.rows.map(({ cells }) => cells.total?.n)).toEqual(table.rows.map(() => 0));
  });
});
