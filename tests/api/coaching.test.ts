import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, tomorrow } from "./rows.ts";

let w: World;
let employer: string;
beforeAll(async () => {
  w = await openWorld();
  employer = (await fresh.employer(w)).id;
});
afterAll(() => w.worker.close());

type Begun = { placements?: string[]; paths?: string[] };

/** A participant in coaching since 10 January 2022, in which these have begun. */
const participantWith = async ({ placements = [], paths = [] }: Begun) => {
  const { id } = await fresh.participant(w);
  for (const startedOn of placements)
    await w.coach.expect("POST", "/placements", {
      body: { participantId: id, employerId: employer, kind: "work_trial", startedOn, endsOn: "2022-09-30" },
    });
  for (const startedOn of paths)
    await w.coach.expect("POST", `/participants/${id}/paths`, { body: { ...bodies.path(), startedOn } });
  return { id, version: 1 };
};
const change = (id: string, version: number, body: object) =>
  w.coach.call("PATCH", `/participants/${id}`, { body, ifMatch: version });

describe("the beginning of coaching", () => {
  it.each<[string, Begun, string]>([
    ["placement", { placements: ["2022-03-01", "2022-02-01"] }, "2022-02-01"],
    ["onward path", { paths: ["2022-09-01", "2022-08-15"] }, "2022-08-15"],
    ["path, when that was before a placement", { placements: ["2022-03-01"], paths: ["2022-01-20"] }, "2022-01-20"],
    ["placement, when that was before a path", { placements: ["2022-02-03"], paths: ["2022-08-15"] }, "2022-02-03"],
  ])("is not moved past the first %s, but to its day", async (_, begun, first) => {
    const { id, version } = await participantWith(begun);
    await writesNothing(w.db, async () => {
      const refused = await change(id, version, { startedOn: addDays(first, 1), referralSource: "school" });
      expect([refused.status, refused.body.errors]).toMatchObject([422, [{ path: "startedOn" }]]);
      expect(refused.body.errors[0].message).toContain(first.split("-").reverse().join("/"));
    });
    expect((await change(id, version, { startedOn: first })).body).toMatchObject({ startedOn: first });
    expect((await change(id, version + 1, { startedOn: "2021-12-01" })).status).toBe(200);
  });

  it("is free when nothing has begun", async () => {
    const { id, version } = await participantWith({});
    expect((await change(id, version, { startedOn: today() })).status).toBe(200);
  });

  it("that is later than what began, as one taken over from elsewhere may be, leaves the rest to be changed", async () => {
    const { id, version } = await participantWith({ placements: ["2022-02-01"] });
    await w.db.prepare("UPDATE participants SET started_on = '2022-05-01' WHERE id = ?").bind(id).run();
    expect((await change(id, version, { referralSource: "school" })).status).toBe(200);
    expect((await change(id, version + 1, { startedOn: "2022-04-01" })).status).toBe(200);
    expect((await change(id, version + 2, { startedOn: "2022-04-02" })).status).toBe(422);
  });

  it.each([
    ["fi", "1.5.2022"],
    ["sv", "1.5.2022"],
    ["en", "01/05/2022"],
  ])("is told to somebody who reads %s as they write days", async (lang, told) => {
    const body = { ...bodies.participant(), startedOn: "2022-05-01" };
    const { id } = await w.coach.expect("POST", "/participants", { body });
    const early = await w.coach.post("/placements", bodies.placement(id, employer), { lang });
    expect([early.status, early.body.errors]).toMatchObject([422, [{ path: "startedOn" }]]);
    expect(early.body.errors[0].message).toMatch(new RegExp(`[ \\u00a0]${told.replaceAll(".", "\\.")}\\.$`));
  });
});

describe("the end of coaching", () => {
  const end = (endedOn: string) => ({ endedOn, endReason: "completed" });

  it("is not before the latest placement began, but may be its day; a path may begin after it", async () => {
    const begun = { placements: ["2022-03-01", "2022-02-01"], paths: ["2022-08-15"] };
    const { id, version } = await participantWith(begun);
    await writesNothing(w.db, async () => {
      const refused = await change(id, version, end("2022-02-28"));
      expect([refused.status, refused.body.errors]).toMatchObject([422, [{ path: "endedOn" }]]);
      expect(refused.body.errors[0].message).toContain("01/03/2022");
    });
    expect((await change(id, version, end("2022-03-01"))).body).toMatchObject({ ...end("2022-03-01"), version: 2 });
    expect((await change(id, version + 1, { endedOn: "2022-02-28" })).status).toBe(422);
  });

  it("that is agreed for a day ahead has not come; on its day it has", async () => {
    const { id, version } = await participantWith({});
    const seen = async () => {
      const lists = ["in_coaching", "ended"].map(async (state) => {
        const { items } = await w.coach.expect("GET", `/participants?limit=100&state=${state}`);
        return items.find((row: { id: string }) => row.id === id)?.status;
      });
      return [(await w.coach.expect("GET", `/participants/${id}`)).status, ...(await Promise.all(lists))];
    };
    await change(id, version, end(tomorrow));
    expect(await seen()).toEqual(["in_coaching", "in_coaching", undefined]);
    await change(id, version + 1, { endedOn: today() });
    expect(await seen()).toEqual(["completed", undefined, "completed"]);
  });
});

describe("whether somebody was out of work when the coaching began", () => {
  const eventFields = async (id: string) => {
    const events = await w.db
      .prepare("SELECT fields FROM events WHERE action = 'participant.changed' AND subject_id = ? ORDER BY id")
      .bind(id)
      .all<{ fields: string }>();
    return events.results.map(({ fields }) => JSON.parse(fields));
  };

  it.each([
    [undefined, null],
    [null, null],
    [true, true],
    [false, false],
  ])("told as %s is stored as %s", async (outOfWorkAtStart, stored) => {
    const { id } = await w.coach.expect("POST", "/participants", {
      body: { ...bodies.participant(), outOfWorkAtStart },
    });
    expect((await w.coach.get(`/participants/${id}`)).body.outOfWorkAtStart).toBe(stored);
    const { items } = await w.coach.expect("GET", "/participants?limit=100");
    expect(items.find((row: { id: string }) => row.id === id).outOfWorkAtStart).toBe(stored);
  });

  it("is corrected, and taken back to nobody having asked; each is an event that names the field", async () => {
    const { id, version } = await participantWith({});
    expect((await change(id, version, { outOfWorkAtStart: false })).body.outOfWorkAtStart).toBe(false);
    expect((await change(id, version + 1, { referralSource: "school" })).body.outOfWorkAtStart).toBe(false);
    expect((await change(id, version + 2, { outOfWorkAtStart: null })).body.outOfWorkAtStart).toBeNull();
    expect(await eventFields(id)).toEqual([["outOfWorkAtStart"], ["referralSource"], ["outOfWorkAtStart"]]);
  });

  it("is yes or no, never a word, and nobody else's affair", async () => {
    const { id, version } = await participantWith({});
    await writesNothing(w.db, async () => {
      expect((await change(id, version, { outOfWorkAtStart: "yes" })).body.errors).toMatchObject([
        { path: "outOfWorkAtStart" },
      ]);
      const others = await w.coach2.call("PATCH", `/participants/${id}`, {
        body: { outOfWorkAtStart: true },
        ifMatch: version,
      });
      expect(others.status).toBe(404);
    });
  });
});
