import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, type Row } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const path = "/criteria-assessments";
const begin = (body: object = {}) =>
  w.lead.expect("POST", path, { body: { ...bodies.assessment(), ...body } }) as Promise<Row>;
const change = ({ id, version }: Row, body: object) =>
  w.lead.call("PATCH", `${path}/${id}`, { body, ifMatch: version });
const finish = ({ id, version }: Row) => w.lead.call("PUT", `${path}/${id}/completion`, { ifMatch: version });
const finished = async (assessedOn: string, sum: number) =>
  (await finish(await begin({ assessedOn, items: bodies.points(sum) }))).body;

describe("a self-assessment", () => {
  it("has neither sum nor band while points are missing, and says how many", async () => {
    const row = await begin({ items: bodies.points(96).slice(0, 22) });
    expect(row).toMatchObject({ missing: 3, sum: null, band: null });
    const given = await change(row, { items: bodies.points(96).slice(22) });
    expect(given.body).toMatchObject({ missing: 0, sum: 96, band: "fair" });
    const { items } = await w.lead.expect("GET", path);
    expect(items.find(({ id }: Row) => id === row.id)).toMatchObject({ missing: 0, sum: 96, band: "fair" });
  });

  it("keeps what a change does not name, and takes points and notes back", async () => {
    const row = await begin({ items: [{ criterion: 3, points: 4, note: "Sama valmentaja" }] });
    const one = (await change(row, { items: [{ criterion: 5, points: 2 }] })).body;
    expect([one.items[2], one.items[4]]).toMatchObject([{ points: 4, note: "Sama valmentaja" }, { points: 2 }]);
    const other = (await change(one, { items: [{ criterion: 3, points: null, note: null }] })).body;
    expect([other.items[2], other.items[4]]).toMatchObject([
      { points: null, note: null },
      { points: 2, note: null },
    ]);
    expect(other.items.map(({ criterion }: { criterion: number }) => criterion)).toEqual(
      Array.from({ length: 25 }, (_, at) => at + 1),
    );
  });

  it("is not finished while points are missing: each that is names its criterion", async () => {
    const row = await begin({ items: bodies.points(96).filter(({ criterion }) => ![4, 25].includes(criterion)) });
    await writesNothing(w.db, async () => {
      const { status, body } = await finish(row);
      const paths = body.errors.map((error: { path: string }) => error.path);
      expect([status, paths]).toEqual([422, ["items.3.points", "items.24.points"]]);
    });
  });

  it("keeps what the data tells on the day it is finished, and changes no more", async () => {
    const row = await begin({ items: bodies.points(102) });
    expect((await w.lead.expect("GET", `${path}/${row.id}`)).items[14].evidence).toBeNull();
    const done = (await finish(row)).body;
    const asked = `/reports/criteria?from=${bodies.assessment().from}&to=${bodies.assessment().to}`;
    const told = await w.lead.expect("GET", asked);
    for (const evidence of told.items) expect(done.items[evidence.criterion - 1].evidence).toEqual(evidence);
    expect(done.items.filter((item: { evidence: unknown }) => item.evidence)).toHaveLength(told.items.length);
    expect(done.rules).toEqual(told.rules);
    expect(done.finishedAt).toBeGreaterThan(0);
    await w.db.exec("UPDATE participants SET ended_on = NULL, end_reason = NULL");
    expect(await w.lead.expect("GET", `${path}/${row.id}`)).toEqual(done);
    expect((await w.lead.expect("GET", asked)).items[0].n).not.toBe(told.items[0].n);
    await writesNothing(w.db, async () => {
      expect((await change(done, { items: [{ criterion: 1, points: 5 }] })).status).toBe(409);
      expect((await change(done, { assessedOn: "2022-06-30" })).status).toBe(409);
      expect((await finish(done)).status).toBe(409);
    });
  });

  it("stands beside the finished one before it, by their days", async () => {
    const [first, second] = [await finished("2019-01-15", 96), await finished("2019-09-15", 102)];
    await begin({ assessedOn: "2019-05-01", items: bodies.points(60) });
    expect(second).toMatchObject({ sum: 102, band: "good" });
    expect(second.previous).toEqual({
      id: first.id,
      assessedOn: "2019-01-15",
      missing: 0,
      sum: 96,
      band: "fair",
      points: bodies.points(96).map(({ points }) => points),
    });
    expect(first.previous).toBeNull();
    const between = await begin({ assessedOn: "2019-06-01" });
    expect((await w.lead.expect("GET", `${path}/${between.id}`)).previous.id).toBe(first.id);
    await w.lead.expect("DELETE", `${path}/${first.id}`, { ifMatch: first.version });
    expect((await w.lead.expect("GET", `${path}/${second.id}`)).previous).toBeNull();
  });

  it("is listed the latest first, and not once it is archived", async () => {
    const days = async () =>
      (await w.lead.expect("GET", path)).items.map(({ assessedOn }: { assessedOn: string }) => assessedOn);
    expect(await days()).toEqual((await days()).toSorted().toReversed());
    const row = await begin({ assessedOn: "2018-01-01" });
    expect(await days()).toContain("2018-01-01");
    await w.lead.expect("DELETE", `${path}/${row.id}`, { ifMatch: row.version });
    expect(await days()).not.toContain("2018-01-01");
  });
});

it("an erased participant's code leaves the notes, and nothing else of the assessment", async () => {
  const participant = await w.coach.expect("POST", "/participants", {
    body: { ...bodies.participant(), code: "K7QX2" },
  });
  const note = "Hyvä esimerkki: K7QX2, K7QX2:n tuki jatkui";
  const row = await begin({ items: [...bodies.points(100).slice(0, 24), { criterion: 25, points: 4, note }] });
  const before = (await finish(row)).body;
  await w.admin.expect("POST", "/participants/erasure", { body: { code: participant.code } });
  const after = await w.lead.expect("GET", `${path}/${row.id}`);
  expect(after.items[24].note).toBe("Hyvä esimerkki: […], […]:n tuki jatkui");
  expect(after.items.slice(0, 24)).toEqual(before.items.slice(0, 24));
});

describe("the evidence", () => {
  it("names its period, its rules and where each count opens", async () => {
    const told = await w.lead.expect("GET", "/reports/criteria");
    expect(told.period).toEqual({ from: "2021-06-01", to: today() });
    expect(told.rules.version).toMatch(/^\d{4}-\d+$/);
    expect(told.items.map(({ criterion }: { criterion: number }) => criterion)).toEqual([
      1, 15, 17, 18, 19, 20, 21, 23,
    ]);
    const jobs = told.items.find(({ criterion }: { criterion: number }) => criterion === 20);
    const rows = await w.lead.expect("GET", `/reports/criteria-facts/rows?key=${jobs.nRows}&limit=100`);
    expect(rows.n).toBe(jobs.n);
  });

  it("refuses a period that ends before it begins", async () => {
    const { status, body } = await w.lead.get("/reports/criteria?from=2022-02-01&to=2022-01-01");
    expect([status, body.errors[0].path]).toEqual([422, "to"]);
  });
});
