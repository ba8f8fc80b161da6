import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/calendar.ts";
import published from "../../schema/demo/figures-2022.json" with { type: "json" };
import { openWorld, type World } from "./client.ts";
import { bodies, fresh, type Row } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const make = (body: object = {}): Promise<Row> =>
  w.lead.expect("POST", "/final-reports", { body: { ...bodies.finalReport(), ...body } });
const figures = (id: string, reader = "team") => w.lead.expect("GET", `/final-reports/${id}/figures?for=${reader}`);
const issue = ({ id, version }: Row) => w.lead.expect("PUT", `/final-reports/${id}/issue`, { ifMatch: version });
type Cells = Record<string, { n: number; of?: number; percent?: number; hidden?: true }>;
const cells = (table: { rows: { key: string; cells: Cells }[] }, key: string): Cells =>
  table.rows.find((row) => row.key === key)?.cells ?? {};
/** A number of the whole, which is put where a number was found to be. */
const numbers = (found: Cells) => Object.fromEntries(Object.entries(found).map(([column, { n }]) => [column, n]));

describe("a report", () => {
  it("has the tables of its chapters, of its period and of the one it is compared with", async () => {
    const { id } = await make({ comparedFrom: "2021-06-01", comparedTo: "2021-12-31", municipality: "698" });
    const { tables, compared, changes } = await figures(id);
    expect(changes).toBeNull();
    expect(tables.placements.columns).toEqual(["698", "total"]);
    expect(cells(tables.placements, "company")["698"]?.n).toBe(29);
    expect(cells(compared.employment, "participants")["698"]?.n).toBe(50);
    expect(compared.placements.definition.period).toEqual({ from: "2021-06-01", to: "2021-12-31" });
  });

  it("follows the data until it is issued, and then stays, with what late entries have changed since", async () => {
    const report = await make({ chapters: ["placements", "referrals"] });
    const before = (await figures(report.id)).tables;
    expect(numbers(cells(before.placements, "total"))).toEqual(published.employments);
    const issued = await issue(report);
    expect(issued).toMatchObject({ issuedOn: today(), issuedBy: "Tiina Tekaistu" });
    expect(await figures(report.id)).toMatchObject({ tables: before, changes: [] });
    const participant = await fresh.participant(w);
    const body = { ...bodies.placement(participant.id, (await fresh.employer(w)).id), wageSubsidy: false };
    await w.coach.expect("POST", "/placements", { body: { ...body, wageSubsidyEndsOn: null } });
    const { tables, changes } = await figures(report.id);
    expect(tables).toEqual(before);
    const told = changes.map(({ table, key, column, was, now }: never) => [
      table,
      key,
      column,
      (was as { n: number }).n,
      (now as { n: number }).n,
    ]);
    for (const key of ["company.unsubsidised", "company", "total"]) {
      const was = cells(before.placements, key);
      for (const column of ["698", "total"])
        expect(told).toContainEqual(["placements", key, column, was[column]?.n, (was[column]?.n ?? 0) + 1]);
    }
    expect(told).toContainEqual(["referrals", "self", "698", 7, 8]);
    expect(told.filter(([, , column]: [string, string, string]) => column === "320")).toEqual([]);
    // The participant is new in coaching: in_coaching, total, self and the three rows of the job, in two columns each.
    expect(told).toHaveLength(12);
  });

  it("changes no more once issued, but can be taken off the list", async () => {
    const report = await make();
    const { version } = await issue(report);
    const late = await w.lead.call("PATCH", `/final-reports/${report.id}`, {
      body: { title: "Myöhässä" },
      ifMatch: version,
    });
    expect([late.status, late.body.type.split(/[/#]/).at(-1)]).toEqual([409, "problem-alreadyDone"]);
    expect((await w.lead.call("PUT", `/final-reports/${report.id}/issue`, { ifMatch: version })).status).toBe(409);
    await w.lead.expect("DELETE", `/final-reports/${report.id}`, { ifMatch: version });
    const { items } = await w.lead.expect("GET", "/final-reports");
    expect(items.map(({ id }: Row) => id)).not.toContain(report.id);
    expect((await w.lead.expect("GET", `/final-reports/${report.id}`)).title).toBe(bodies.finalReport().title);
  });

  it("refuses a comparison of one day", async () => {
    const one = async (body: object) =>
      (await w.lead.post("/final-reports", { ...bodies.finalReport(), ...body })).body.errors;
    expect(await one({ comparedFrom: "2021-01-01" })).toMatchObject([{ path: "comparedTo" }]);
    expect(await one({ comparedTo: "2021-01-01" })).toMatchObject([{ path: "comparedFrom" }]);
  });
});

describe("a report for outsiders", () => {
  it("hides 1 to 4, small columns but their total, and what could be worked out; no coach is in it", async () => {
    const { id } = await make({ chapters: ["placements", "referrals", "employment", "contacts", "weekly-contacts"] });
    const [{ tables: whole }, { tables }] = [await figures(id), await figures(id, "public")];
    expect(Object.keys(tables)).not.toContain("weekly-contacts");
    for (const table of Object.values(tables) as { name: string; rows: { key: string; cells: Cells }[] }[])
      for (const row of table.rows)
        for (const [column, cell] of Object.entries(row.cells)) {
          const true_ = cells(whole[table.name], row.key)[column];
          const place = `${table.name} ${row.key} ${column}`;
          if (cell.hidden) expect([cell.n, cell.percent], place).toEqual([0, undefined]);
          else expect([cell.n, cell.n >= 1 && cell.n <= 4], place).toEqual([true_?.n, false]);
        }
    // Kemijärvi has eight employments and seventeen participants: its totals stand, nothing else.
    const kemijarvi = tables.placements.rows.filter(
      ({ cells }: { cells: Cells }) => !cells["320"]?.hidden && cells["320"]?.n,
    );
    expect(kemijarvi.map(({ key }: { key: string }) => key)).toEqual(["total"]);
    expect(cells(tables.referrals, "total")["320"]).toEqual({ n: 17, of: 17, percent: 100 });
    expect(numbers(cells(tables.placements, "total"))).toMatchObject({ 320: 8 });
  });

  it("is made of what was issued, not of what is counted today", async () => {
    const report = await make({ chapters: ["contacts"] });
    await issue(report);
    const before = await figures(report.id, "public");
    await fresh.contact(w);
    expect(await figures(report.id, "public")).toEqual(before);
  });
});
