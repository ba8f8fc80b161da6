import { describe, expect, it } from "vitest";
import type { DemoRows } from "../../schema/demo/rows.ts";
import { addDays, instantAt, today } from "../../schema/values/calendar.ts";
import type { Scope } from "../../worker/platform/scope.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { insertMore, useReportScope } from "./database.ts";
import { changedCells, expectCounts, rawRows } from "./expected.ts";
import { randomOrganisation } from "./organisation.ts";
import { cellOf } from "./reading.ts";
import { makeRows } from "./rows.ts";

const organisations = [
  { name: "the demo organisation", rows: undefined },
  { name: "a random one", rows: randomOrganisation("employers").rows },
];

describe.each(organisations)("the agreements of $name", ({ rows }) => {
  const scope = useReportScope(rows);

  it.each([
    { from: "2021-06-01", to: "2022-10-15" },
    { from: "2021-12-01", to: "2022-02-28" },
    { from: "2022-06-15", to: "2022-06-15" },
    { from: "2020-01-01", to: today() },
  ])("from $from to $to are what plain SQL says", async ({ from, to }) => {
    const counted = await scope.db.all<{ key: string; municipality: string }>(`
      WITH standing AS (SELECT agreements.*, employers.municipality AS place FROM agreements
        JOIN employers ON employers.id = agreements.employer_id WHERE agreements.archived_at IS NULL)
      SELECT 'signed' AS key, place AS municipality FROM standing WHERE signed_on BETWEEN '${from}' AND '${to}'
      UNION ALL SELECT 'ended', place FROM standing WHERE valid_until BETWEEN '${from}' AND '${to}'
      UNION ALL SELECT 'inForce', place FROM standing WHERE signed_on <= '${to}' AND coalesce(valid_until, '9999') > '${to}'
      UNION ALL SELECT 'employers', min(place) FROM standing WHERE signed_on <= '${to}' AND coalesce(valid_until, '9999') > '${to}'
        GROUP BY employer_id`);
    const told = counted.map(({ key, municipality }) => ({ keys: [key], municipality }));
    expectCounts(await readTable(scope, "agreements", { from, to }), told);
  });

  it("in force are those before it and those signed, without those that ended", async () => {
    const read = (from: string, to: string) => readTable(scope, "agreements", { from, to });
    const before = await read("2020-01-01", "2022-01-31");
    const now = await read("2022-02-01", "2022-08-31");
    const n = (table: typeof now, key: string) => cellOf(table, key).n;
    expect(n(now, "inForce")).toBe(n(before, "inForce") + n(now, "signed") - n(now, "ended"));
  });
});

describe.each(organisations)("what hinders the employers of $name", ({ rows }) => {
  const scope = useReportScope(rows);

  it("is what they named, each once, by sector and by size", async () => {
    const employers = (await rawRows(scope, "employers")).filter(({ archived_at }) => archived_at === null);
    const counted = employers.flatMap(({ municipality = null, sector, size, hindrances }) => {
      const told: string[] = JSON.parse(String(hindrances));
      const named = told.filter((code) => code !== "none_told");
      if (told.length === 0) return [];
      const everywhere = (key: string) => [key, `${key}.sector.${sector}`, `${key}.size.${size ?? "unknown"}`];
      const keys = named.length === 0 ? ["none_told"] : ["named", ...named].flatMap(everywhere);
      return [{ municipality, keys: ["asked", ...keys] }];
    });
    const table = await readTable(scope, "hindrances", { from: "2021-09-01", to: "2021-12-31" });
    expectCounts(table, counted);
    expect(table.definition.period).toEqual({ from: null, to: today() });
    for (const { key, cells } of table.rows.filter((row) => row.definition === undefined)) {
      const group = key.slice(key.split(".")[0]?.length);
      for (const [column, { of }] of Object.entries(cells))
        expect([key, of]).toEqual([key, cellOf(table, `named${group}`, column).n]);
    }
  });
});

describe("what is added changes its own cells and no others", () => {
  const { rows, employer, participant } = makeRows();
  const shop = employer();
  employer({ municipality: "320" });
  participant("2021-06-01");
  const scope = useReportScope(rows);
  const names = ["ladder", "hindrances", "inquiries", "agreements", "feedback"] as const;
  const all = (scope: Scope) =>
    Promise.all(names.map((name) => readTable(scope, name, { from: "2022-01-01", to: "2022-12-31" })));
  const changes = async (add: (made: ReturnType<typeof makeRows>) => void) => {
    const before = await all(scope);
    const made = makeRows();
    add(made);
    const { users: _, settings: __, contactCoaches: ___, ...more } = made.rows;
    await insertMore(scope, more as Partial<DemoRows>);
    return changedCells(before, await all(scope));
  };
  const cells = (at: number, keys: string[]) =>
    keys.flatMap((key) => [`${at} ${key} in 698`, `${at} ${key} in total`]).sort();

  it("a contact in vain nothing, and one that reached somebody the ladder", async () => {
    expect(await changes(({ contact }) => contact(shop, "2022-02-01", { outcome: "not_reached" }))).toEqual([]);
    expect(
      await changes(({ contact }) => contact(shop, "2022-02-02", { outcome: "no_interest", channel: "phone" })),
    ).toEqual(cells(0, ["moved.introduced", "stage.introduced", "stage.new"]));
  });

  it("an agreement itself, and the ladder by a leap", async () => {
    expect(await changes(({ agreement }) => agreement(shop, "2022-03-01", { validUntil: "2023-03-01" }))).toEqual(
      [
        ...cells(0, ["moved.matching", "moved.needs_known", "moved.partner", "stage.introduced", "stage.partner"]),
        ...cells(3, ["employers", "inForce", "signed"]),
      ].sort(),
    );
    expect(await changes(({ agreement }) => agreement(shop, "2021-03-01", { validUntil: "2022-12-31" }))).toEqual(
      [
        ...cells(0, [
          "before.new",
          "before.partner",
          "moved.introduced",
          "moved.matching",
          "moved.needs_known",
          "moved.partner",
        ]),
        ...cells(3, ["ended"]),
      ].sort(),
    );
  });

  it("an inquiry its own numbers", async () => {
    const cameAt = instantAt("2022-04-04", "12:00");
    const came = { promisedOn: addDays(today(), 1), interest: "visit" as const };
    expect(await changes(({ inquiry }) => inquiry(cameAt, came))).toEqual(
      cells(2, ["interest.visit", "promise.waiting", "received", "source.form"]),
    );
    expect(await changes(({ inquiry }) => inquiry(cameAt, { reference: "R-spam", status: "spam" }))).toEqual([]);
  });

  it("an answer the number of answers, and four more what they tell", async () => {
    const give = (at: number) =>
      changes(({ answer }) => {
        answer("2022-05-05", { municipality: "698", uses: ["guide"], giver: `giver ${at}`, createdAt: at });
      });
    for (const at of [1, 2, 3, 4]) expect(await give(at)).toEqual(cells(4, ["answers"]));
    expect(await give(5)).toEqual(cells(4, ["answers", "counted", "use.guide"]));
    expect(await give(6)).toEqual(cells(4, ["answers"]));
  });

  it("an employer that moves takes its agreements along", async () => {
    await scope.db.run(`UPDATE employers SET municipality = '320' WHERE id = '${shop}'`);
    const table = await readTable(scope, "agreements", { from: "2022-01-01", to: "2022-12-31" });
    expect([cellOf(table, "signed", "698").n, cellOf(table, "signed", "320").n]).toEqual([0, 1]);
  });
});
