import { afterAll, beforeAll, describe, expect, it } from "vitest";
import published from "../../schema/demo/figures-2022.json" with { type: "json" };
import { today } from "../../schema/values/calendar.ts";
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

describe("the chapters of the criteria and of the effect in euros", () => {
  const chapters = ["criteria", "impact"];
  const { startsOn, endsOn } = bodies.impact();
  const keep = (body: object = {}) =>
    w.lead.expect("POST", "/impact-calculations", { body: { ...bodies.impact(), ...body } });

  it("say that nothing is kept, and take the calculation that covers most of the report's days and no other", async () => {
    const report = await make({ chapters });
    expect((await figures(report.id)).impact).toBeNull();
    await keep({ name: "Pitempi", startsOn: "2021-05-31" });
    await keep({ name: "Kunnan oma", municipality: "698" });
    expect((await figures(report.id)).impact).toBeNull();
    await keep({ name: "Lyhyempi", endsOn: "2022-10-01" });
    expect((await figures(report.id)).impact).toMatchObject({ name: "Lyhyempi", endsOn: "2022-10-01" });
    const { id, version } = await keep();
    expect((await figures(report.id)).impact).toMatchObject({ name: "Vuosi 2022", startsOn, endsOn });
    await w.lead.expect("DELETE", `/impact-calculations/${id}`, { ifMatch: version });
    expect((await figures(report.id)).impact).toMatchObject({ name: "Lyhyempi" });
  });

  it("are frozen with the report: no later entry, calculation or assessment changes them", async () => {
    const assessed = await fresh.givenAssessment(w);
    const finish = ({ id, version }: Row) =>
      w.lead.expect("PUT", `/criteria-assessments/${id}/completion`, { ifMatch: version });
    await finish(assessed);
    const kept = await keep();
    const report = await make({ chapters });
    const told = await w.lead.expect("GET", `/reports/criteria?from=${startsOn}&to=${endsOn}`);
    const before = await figures(report.id);
    expect(before.criteria).toEqual({
      evidence: told,
      assessment: { assessedOn: "2022-07-01", from: "2022-01-01", to: "2022-06-30", sum: 96, band: "fair" },
    });
    const { low, high, ...counted } = kept.result;
    expect(before.impact.effect).toEqual({ parameters: kept.parameters, low, high, counted });
    await issue(report);
    await fresh.placement(w);
    await keep({ name: "Uudempi" });
    await w.lead.expect("DELETE", `/impact-calculations/${kept.id}`, { ifMatch: kept.version });
    const { id, version } = await fresh.givenAssessment(w);
    const body = { assessedOn: "2022-08-01", items: bodies.points(102) };
    await finish(await w.lead.expect("PATCH", `/criteria-assessments/${id}`, { body, ifMatch: version }));
    const { criteria, impact } = await figures(report.id);
    expect({ criteria, impact }).toEqual({ criteria: before.criteria, impact: before.impact });
    const fresher = await figures((await make({ chapters })).id);
    expect(fresher.criteria.evidence).not.toEqual(told);
    expect([fresher.criteria.assessment.sum, fresher.impact.name]).toEqual([102, "Uudempi"]);
  });

  it("tell outsiders the assessment but no evidence, and the effect of at least twenty employments without their counts", async () => {
    const hours = (which: string) => w.db.exec(`UPDATE placements SET weekly_hours = ${which}`);
    const inPeriod = `kind = 'employment' AND started_on BETWEEN '${startsOn}' AND '${endsOn}'`;
    await hours(`iif(id IN (SELECT id FROM placements WHERE ${inPeriod} LIMIT 3), 20, NULL)`);
    const { employments, missing } = (await keep()).result;
    expect(employments - missing).toBe(3);
    expect((await figures((await make({ chapters })).id, "public")).impact.effect).toBeNull();
    await hours("20");
    await keep();
    const { criteria, impact } = await figures((await make({ chapters })).id, "public");
    expect(criteria).toMatchObject({ evidence: null, assessment: { sum: 102 } });
    expect(impact.effect).toMatchObject({ counted: null, low: { net: expect.any(Number) } });
    const days = { municipality: "320", from: startsOn, to: endsOn };
    const small = await keep({ municipality: "320" });
    expect(small.result.employments).toBeLessThan(20);
    const hidden = await figures((await make({ ...days, chapters })).id, "public");
    expect(hidden.impact).toMatchObject({ name: "Vuosi 2022", effect: null });
  });

  it("opens a report that was issued before it had them", async () => {
    const report = await make({ chapters });
    await issue(report);
    const before = "UPDATE final_reports SET content = json_remove(content, '$.criteria', '$.impact') WHERE id = ?";
    await w.db.prepare(before).bind(report.id).run();
    for (const reader of ["team", "public"]) {
      const { criteria, impact, tables } = await figures(report.id, reader);
      expect([criteria, impact, Object.keys(tables)]).toEqual([undefined, undefined, ["working-hours"]]);
    }
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

  it("tells of the employers before a period only where no other period tells the same", async () => {
    const days = { from: "2022-01-01", to: "2022-06-30", chapters: ["employers"] };
    const before = { comparedFrom: "2021-07-01", comparedTo: "2021-12-31" };
    const keys = async (report: object) => {
      const { tables, compared } = await figures((await make({ ...days, ...report })).id, "public");
      return [tables, compared ?? tables].map(({ ladder }) => ladder.rows.map(({ key }: { key: string }) => key));
    };
    const [alone] = await keys({ comparedFrom: null, comparedTo: null });
    expect(alone).toContain("before.total");
    for (const told of await keys(before)) expect(told.filter((key: string) => key.startsWith("before."))).toEqual([]);
  });

  it("is made of what was issued, not of what is counted today", async () => {
    const report = await make({ chapters: ["contacts"] });
    await issue(report);
    const before = await figures(report.id, "public");
    await fresh.contact(w);
    expect(await figures(report.id, "public")).toEqual(before);
  });
});
