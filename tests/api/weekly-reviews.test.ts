import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, isoWeek, today } from "../../schema/values/calendar.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const path = (week: string) => `/weekly-reviews/${week}`;
const record = (week: string, body: object = {}, by = w.lead) => by.call("PUT", path(week), { body });
const takeBack = (week: string, ifMatch?: number, by = w.lead) => by.call("DELETE", path(week), { ifMatch });
const rowsOf = async (week: string) =>
  (await w.db.prepare("SELECT * FROM weekly_reviews WHERE iso_week = ?").bind(week).all()).results;
const eventsOf = async (id: string) =>
  (
    await w.db
      .prepare("SELECT action, actor_id AS actor, fields FROM events WHERE subject_id = ? ORDER BY id")
      .bind(id)
      .all()
  ).results;

describe("a week's review", () => {
  it("is recorded once, told with who and when, and taken back, each with its event", async () => {
    const before = Date.now();
    const { status, body } = await record("2022-W12", { note: "Kaksi käyntiä puuttui lokista" });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      week: "2022-W12",
      reviewedBy: w.lead.id,
      reviewer: (await w.lead.get("/me")).body.name,
      note: "Kaksi käyntiä puuttui lokista",
      version: 1,
    });
    expect(body.createdAt).toBeGreaterThanOrEqual(before);
    expect((await w.lead.expect("GET", "/weekly-reviews")).items).toEqual([body]);
    expect((await takeBack("2022-W12", body.version)).status).toBe(204);
    expect(await rowsOf("2022-W12")).toEqual([]);
    expect(await eventsOf(body.id)).toEqual([
      { action: "weekly-review.recorded", actor: w.lead.id, fields: "[]" },
      { action: "weekly-review.removed", actor: w.lead.id, fields: "[]" },
    ]);
    await writesNothing(w.db, async () => expect((await takeBack("2022-W12", body.version)).status).toBe(404));
  });

  it("stays the first one's, however many press at once; another note is not lost in silence", async () => {
    const answers = await Promise.all(
      [w.lead, w.leadAdmin, w.lead, w.leadAdmin].map((by) => record("2022-W13", {}, by)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const [{ body }] = answers as [(typeof answers)[number]];
    expect(await eventsOf(body.id)).toHaveLength(1);
    await writesNothing(w.db, async () => {
      const other = await record("2022-W13", { note: "Toinen muistiinpano" });
      expect([other.status, other.body.current]).toEqual([409, body]);
      expect((await record("2022-W13")).body).toEqual(body);
    });
  });

  it("is of a week that exists and has begun; the last week of a long year is one", async () => {
    const thisWeek = isoWeek(today());
    const nextWeek = isoWeek(addDays(today(), 7));
    await writesNothing(w.db, async () => {
      for (const week of ["2027-W53", "2026-W54", "2026-W00", "2026-47", "2026-W7", "1999-W20", "huomenna", nextWeek])
        expect([week, (await record(week)).body.errors]).toMatchObject([week, [{ path: "week" }]]);
    });
    for (const week of ["2020-W53", thisWeek]) expect([week, (await record(week)).status]).toEqual([week, 201]);
  });

  it("is taken back only as it was seen", async () => {
    const { body } = await record("2022-W14");
    await writesNothing(w.db, async () => {
      expect((await takeBack("2022-W14")).status).toBe(428);
      const stale = await takeBack("2022-W14", 7);
      expect([stale.status, stale.body.current]).toEqual([412, body]);
    });
  });

  it("is the lead's alone: coaches, administrators and the public read and write none", () =>
    writesNothing(w.db, async () => {
      for (const by of [w.coach, w.admin, w.nobody]) {
        expect((await record("2022-W15", {}, by)).status).toBe(403);
        expect((await takeBack("2022-W14", 1, by)).status).toBe(403);
        expect((await by.get("/weekly-reviews")).status).toBe(403);
      }
      expect((await w.public.call("PUT", path("2022-W15"), { body: {} })).status).toBe(401);
    }));

  it("is listed within the weeks asked for, the latest first, page by page", async () => {
    for (const week of ["2020-W52", "2021-W01", "2021-W02"]) await record(week);
    const weeks = async (query: string): Promise<string[]> =>
      (await w.lead.expect("GET", `/weekly-reviews?${query}`)).items.map(({ week }: { week: string }) => week);
    expect(await weeks("from=2020-W53&to=2021-W01")).toEqual(["2021-W01", "2020-W53"]);
    const first = await w.lead.expect("GET", "/weekly-reviews?to=2021-W02&limit=3");
    expect(first.items.map(({ week }: { week: string }) => week)).toEqual(["2021-W02", "2021-W01", "2020-W53"]);
    expect(await weeks(`to=2021-W02&limit=3&cursor=${first.nextCursor}`)).toEqual(["2020-W52"]);
  });

  it("loses a code and a name from its note when they are erased", async () => {
    const { id: employerId } = await fresh.employer(w);
    const { code } = await w.coach.expect("GET", `/participants/${(await fresh.participant(w)).id}`);
    const person = await w.coach.expect("POST", "/contact-persons", {
      body: { ...bodies.contactPerson(employerId), name: "Ilmari Keksimäinen" },
    });
    await record("2022-W20", { note: `Puhuttiin ${code}:sta ja Ilmari Keksimäinen soittaa. Ilmaristakin.` });
    const note = async () => (await rowsOf("2022-W20"))[0]?.note;
    await w.admin.expect("POST", "/participants/erasure", { body: { code } });
    expect(await note()).toBe("Puhuttiin […]:sta ja Ilmari Keksimäinen soittaa. Ilmaristakin.");
    await w.admin.expect("DELETE", `/contact-persons/${person.id}/data`, { ifMatch: person.version });
    expect(await note()).toBe("Puhuttiin […]:sta ja […] soittaa. Ilmaristakin.");
  });
});
