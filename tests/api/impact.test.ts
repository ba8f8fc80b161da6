import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies } from "./rows.ts";
import { rowsOf } from "./stored.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const preview = (body: object) => w.lead.post("/impact-calculations/preview", body);
const question = () => {
  const { name: _, ...asked } = bodies.impact();
  return asked;
};
const withParameters = (change: object) => ({ ...question(), parameters: { ...question().parameters, ...change } });

it("a preview is worked out from the employments that the reports count, and keeps nothing", async () => {
  const { startsOn, endsOn } = question();
  const table = await w.lead.expect("GET", `/reports/working-hours?from=${startsOn}&to=${endsOn}`);
  const behind = await w.lead.expect(
    "GET",
    `/reports/working-hours/rows?key=runningEmployments&from=${startsOn}&to=${endsOn}&limit=1`,
  );
  await writesNothing(w.db, async () => {
    const { result } = (await preview(question())).body;
    expect(result.employments).toBe(70);
    expect([table.rows[0].cells.total.n, behind.n]).toEqual([70, 70]);
    const { low, high } = result;
    expect(low.years).toBe(Math.round((low.hourDays / 37.5 / 365) * 100) / 100);
    expect(low.effect).toBe(Math.round(low.yearsOver * 12_000 * 100));
    expect(high.net).toBe(high.effect - 94_000_00);
  });
});

it("a municipality's employments are its participants'", async () => {
  const of = async (municipality: string | null) => (await preview({ ...question(), municipality })).body.result;
  const [one, other, all] = [await of("698"), await of("320"), await of(null)];
  expect([one.employments, other.employments]).toEqual([62, 8]);
  expect(one.knownHourDays + other.knownHourDays).toBeCloseTo(all.knownHourDays, 6);
});

it("missing hours are never made up: it is said of how many they are missing, and asked what to take for them", async () => {
  const { count } = (
    await rowsOf(
      w.db,
      "SELECT count(*) AS count FROM placements WHERE kind = 'employment' AND started_on < '2022-02-01'",
    )
  )[0] as { count: number };
  await w.db
    .prepare("UPDATE placements SET weekly_hours = NULL WHERE kind = 'employment' AND started_on < '2022-02-01'")
    .run();
  const refused = await preview(withParameters({ assumedHours: null }));
  expect([refused.status, refused.body.errors]).toEqual([
    422,
    [{ path: "parameters.assumedHours.low", message: expect.stringContaining(String(count)) }],
  ]);
  const { result } = (await preview(question())).body;
  expect(result.missing).toBe(count);
  const assumed = (low: number) => withParameters({ assumedHours: { low, high: low, source: null, dated: null } });
  const [none, some] = [(await preview(assumed(0))).body.result, (await preview(assumed(10))).body.result];
  expect(none.low.hourDays).toBe(none.knownHourDays);
  expect(some.low.hourDays - none.low.hourDays).toBeCloseTo(10 * result.missingDays, 6);
});

it("a preview needs no sources, and pension contributions may be left out", async () => {
  const { parameters } = question();
  const bare = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, { ...value, source: null, dated: null }]),
  );
  const answer = await preview({ ...question(), parameters: { ...bare, pension: null } });
  expect(answer.status).toBe(200);
  expect(answer.body.result.low).toMatchObject({ pension: null, pensionPerYear: null, netWithPension: null });
});

it("is kept with every parameter, and stays as it was when what it was worked out from changes", async () => {
  const body = { ...bodies.impact(), id: newId() };
  const { result } = (await preview(question())).body;
  const saved = await w.lead.post("/impact-calculations", body);
  expect(saved.status).toBe(201);
  expect(saved.body).toMatchObject({ ...body, result, calculatedOn: today(), archivedAt: null, version: 1 });
  await w.db.prepare("UPDATE placements SET weekly_hours = 1").run();
  expect(await w.leadAdmin.expect("GET", `/impact-calculations/${body.id}`)).toEqual(saved.body);
  await writesNothing(w.db, async () => {
    const again = await w.lead.post("/impact-calculations", body);
    expect([again.status, again.body]).toEqual([200, saved.body]);
    expect((await w.lead.post("/impact-calculations", { ...body, name: "Toinen" })).status).toBe(409);
  });
  const actions = await rowsOf(w.db, "SELECT action, actor_id FROM events WHERE subject_id = ?", body.id);
  expect(actions).toEqual([{ action: "impact-calculation.created", actor_id: w.lead.id }]);
});

it("is not kept while a parameter does not say where it comes from and as of when", () =>
  writesNothing(w.db, async () => {
    const { parameters } = bodies.impact();
    const untold = { ...parameters, taxes: { ...parameters.taxes, source: null, dated: null } };
    const { status, body } = await w.lead.post("/impact-calculations", { ...bodies.impact(), parameters: untold });
    const paths = body.errors.map(({ path }: { path: string }) => path);
    expect([status, paths]).toEqual([422, ["parameters.taxes.source", "parameters.taxes.dated"]]);
  }));

it("is listed the newest first, until it is archived; its address still opens", async () => {
  const make = async (name: string) =>
    (await w.lead.expect("POST", "/impact-calculations", { body: { ...bodies.impact(), name } })) as { id: string };
  const [one, two, three] = [await make("Yksi"), await make("Kaksi"), await make("Kolme")];
  const first = await w.lead.expect("GET", "/impact-calculations?limit=2");
  expect(first.items.map(({ id }: { id: string }) => id)).toEqual([three.id, two.id]);
  expect(first.items[0]).not.toHaveProperty("result");
  const second = await w.lead.expect("GET", `/impact-calculations?limit=2&cursor=${first.nextCursor}`);
  expect(second.items[0].id).toBe(one.id);
  const path = `/impact-calculations/${two.id}`;
  expect((await w.lead.call("DELETE", path, { ifMatch: 2 })).status).toBe(412);
  const archived = await w.lead.expect("DELETE", path, { ifMatch: 1 });
  expect([archived.version, archived.archivedAt]).toEqual([2, expect.any(Number)]);
  expect((await w.lead.call("DELETE", path, { ifMatch: 2 })).status).toBe(409);
  const { items } = await w.lead.expect("GET", "/impact-calculations");
  expect(items.map(({ id }: { id: string }) => id)).not.toContain(two.id);
  expect((await w.lead.get(path)).body).toEqual(archived);
});

it("is worked out of days that have been", async () => {
  const days = (startsOn: string, endsOn: string) => preview({ ...question(), startsOn, endsOn });
  expect((await days(today(), today())).status).toBe(200);
  expect((await days(today(), addDays(today(), 1))).body.errors).toMatchObject([{ path: "endsOn" }]);
  expect((await days("2022-02-02", "2022-02-01")).body.errors).toMatchObject([{ path: "endsOn" }]);
});
