import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../schema/values/ids.ts";
import { type Client, openWorld, type World } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

describe("the summary of feedback", () => {
  beforeEach(() => w.db.exec("DELETE FROM employer_feedback"));

  let at = 0;
  /** Answers straight into the table: each of a new employer, or of the one named. */
  const store = async (more: Record<string, unknown> = {}) => {
    at += 1;
    const employerId =
      more.employer_id ??
      (await w.coach.expect("POST", "/employers", { body: { ...bodies.employer(), name: `Antaja ${newId()}` } })).id;
    const row = {
      id: newId(),
      instrument: "1",
      source: "link",
      locale: "fi",
      given_on: "2026-03-01",
      municipality: "698",
      size: "5-9",
      uses: '["visit"]',
      worked: `Teksti ${(at * 7) % 10}`,
      created_at: at,
      updated_at: at,
      version: 1,
      ...more,
      employer_id: employerId,
    };
    const columns = Object.keys(row);
    await w.db
      .prepare(`INSERT INTO employer_feedback (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`)
      .bind(...Object.values(row))
      .run();
    return employerId as string;
  };
  const several = async (count: number, more: Record<string, unknown> = {}) => {
    for (let times = 0; times < count; times++) await store(more);
  };
  const read = (query = "", by: Client = w.coach) => by.expect("GET", `/feedback/summary${query}`);

  it("tells the number of answers always, and nothing of them below five employers", async () => {
    expect(await read()).toEqual({ instrument: "1", answers: 0, counted: 0, withheld: "none-given", figures: null });
    const same = await store();
    await several(3);
    expect(await read()).toEqual({ instrument: "1", answers: 4, counted: 0, withheld: "too-few", figures: null });
    // One employer's second answer makes no fifth employer.
    await store({ employer_id: same });
    expect(await read()).toMatchObject({ answers: 5, withheld: "too-few", figures: null });
    await store({ uses: '["guide","visit"]', size: null });
    const { figures, ...head } = await read();
    expect(head).toEqual({ instrument: "1", answers: 6, counted: 6, withheld: null });
    expect(figures.uses).toContainEqual({ code: "visit", n: 6 });
    expect(figures.uses).toContainEqual({ code: "guide", n: 1 });
    expect(figures.uses).toContainEqual({ code: "reminders", n: 0 });
    expect(figures.sizes).toContainEqual({ code: "5-9", n: 5 });
    expect(figures.sources).toEqual([
      { code: "link", n: 6 },
      { code: "interview", n: 0 },
    ]);
    expect(figures.worked).toEqual(figures.worked.toSorted());
    expect(JSON.stringify(figures)).not.toContain("Antaja");
  });

  it("puts no interview, which the lead reads by itself, into one group with what employers wrote", async () => {
    await several(4, { source: "interview" });
    await several(4);
    expect(await read()).toEqual({ instrument: "1", answers: 8, counted: 0, withheld: "would-tell", figures: null });
    await store({ source: "interview" });
    const { figures, counted } = await read();
    expect(counted).toBe(5);
    expect(figures.sources).toEqual([
      { code: "link", n: 0 },
      { code: "interview", n: 5 },
    ]);
  });

  it("does not move by one answer: today's page and tomorrow's tell of nobody by their difference", async () => {
    await several(5);
    const before = await read();
    await several(4, { uses: '["reminders"]' });
    const after = await read();
    expect(after).toEqual({ ...before, answers: 9 });
    await store({ uses: '["reminders"]' });
    expect(await read()).toMatchObject({ answers: 10, counted: 10 });
  });

  it("lets no period and no municipality be taken away from another", async () => {
    await several(5, { given_on: "2026-01-10" });
    await several(4, { given_on: "2026-02-10" });
    await store({ given_on: "2026-03-10", municipality: "320" });
    expect(await read()).toMatchObject({ answers: 10, counted: 10 });
    // All but one employer's answer: the one left out would be the difference.
    for (const query of ["?to=2026-02-28", "?municipality=698", "?from=2026-01-01&to=2026-02-28&municipality=698"])
      expect([query, await read(query)]).toMatchObject([query, { answers: 9, counted: 5, withheld: null }]);
    expect(await read("?municipality=320")).toEqual({
      instrument: "1",
      answers: 1,
      counted: 0,
      withheld: "too-few",
      figures: null,
    });
    expect(await read("?from=2026-02-01&to=2026-03-31")).toMatchObject({ answers: 5, counted: 5 });
    expect(await read("?from=2026-01-11")).toMatchObject({ counted: 5 });
    expect(await read("?to=2026-01-09")).toMatchObject({ withheld: "none-given" });
  });

  it("says so where five answers stand that no whole group does", async () => {
    await several(4, { given_on: "2026-01-10" });
    await several(5, { given_on: "2026-02-10" });
    await store({ given_on: "2026-03-10" });
    expect(await read("?from=2026-02-01&to=2026-02-28")).toEqual({
      instrument: "1",
      answers: 5,
      counted: 0,
      withheld: "would-tell",
      figures: null,
    });
  });

  it("takes the workplaces of one business id for one employer, also one that wrote through the inquiry", async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(async (one) => {
        const body = { ...bodies.employer(), name: `Haara ${one} ${newId()}`, businessId: "2617416-4" };
        return (await w.coach.expect("POST", "/employers", { body })).id;
      }),
    );
    for (const employer_id of ids) await store({ employer_id });
    const { id } = await fresh.inquiry(w);
    await w.db.prepare("UPDATE inquiries SET business_id = '2617416-4' WHERE id = ?").bind(id).run();
    const employer_id = await store();
    await w.db
      .prepare("UPDATE employer_feedback SET employer_id = NULL, inquiry_id = ? WHERE employer_id = ?")
      .bind(id, employer_id)
      .run();
    await several(3);
    expect(await read()).toMatchObject({ answers: 7, withheld: "too-few" });
    await store();
    expect(await read()).toMatchObject({ answers: 8, counted: 8 });
  });

  it("refuses a period that ends before it begins, and an unknown version", async () => {
    for (const query of ["?from=2026-02-01&to=2026-01-01", "?instrument=2", "?municipality=999"])
      expect((await w.coach.get(`/feedback/summary${query}`)).status).toBe(422);
  });
});
