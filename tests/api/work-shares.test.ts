import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../schema/values/ids.ts";
import { addPerson, openWorld, type World, writesNothing } from "./client.ts";
import { unknownId } from "./rows.ts";

let w: World;
let coach: string;
beforeAll(async () => {
  w = await openWorld();
  coach = await addPerson(w.db, "osa-aikainen@keksitty.example", "coach");
});
afterAll(() => w.worker.close());

const add = (body: object = {}, by = w.lead) =>
  by.post("/work-shares", { userId: coach, startsOn: "2026-01-01", percent: 60, ...body });
const remove = ({ id, version }: { id: string; version: number }, by = w.lead) =>
  by.call("DELETE", `/work-shares/${id}`, { ifMatch: version });
const listed = async (): Promise<{ id: string; userId: string }[]> => {
  const { items } = await w.lead.expect("GET", "/work-shares");
  return items.filter(({ userId }: { userId: string }) => userId === coach);
};

describe("a coach's share of full time", () => {
  it("is added, listed with the coach's name, and removed, each with its event", async () => {
    const { status, body } = await add();
    expect([status, body]).toMatchObject([201, { userId: coach, percent: 60, startsOn: "2026-01-01", version: 1 }]);
    expect(await listed()).toMatchObject([{ id: body.id, user: expect.stringMatching(/\w/) }]);
    expect((await remove(body)).status).toBe(200);
    expect(await listed()).toEqual([]);
    const { results } = await w.db
      .prepare("SELECT action FROM events WHERE subject_id = ? ORDER BY id")
      .bind(body.id)
      .all();
    expect(results).toEqual([{ action: "work-share.created" }, { action: "work-share.removed" }]);
    expect((await remove(body)).status).toBe(404);
  });

  it("begins on a day once, and lists the latest first", async () => {
    const first = (await add()).body;
    const second = (await add({ startsOn: "2026-06-01", percent: 100 })).body;
    await writesNothing(w.db, async () => {
      expect((await add({ percent: 80 })).body.errors).toMatchObject([{ path: "startsOn" }]);
      for (const userId of [w.admin.id, unknownId])
        expect((await add({ userId })).body.errors).toMatchObject([{ path: "userId" }]);
      for (const percent of [0, 101, 50.5, "60"]) expect((await add({ percent })).status).toBe(422);
    });
    expect((await listed()).map(({ id }) => id)).toEqual([second.id, first.id]);
    for (const row of [first, second]) await remove(row);
  });

  it("is made once, however often it is sent; one that was removed does not come back", async () => {
    const sent = { id: newId() };
    const answers = await Promise.all(Array.from({ length: 4 }, () => add(sent)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect((await add({ ...sent, percent: 61 })).status).toBe(409);
    await writesNothing(w.db, async () => expect((await remove({ ...sent, version: 2 })).status).toBe(412));
    await remove({ ...sent, version: 1 });
    await writesNothing(w.db, async () => expect((await add(sent)).status).toBe(409));
  });

  it("is the lead's to see and to set", () =>
    writesNothing(w.db, async () => {
      for (const [client, status] of [
        [w.coach, 403],
        [w.admin, 403],
        [w.public, 401],
      ] as const)
        for (const answer of [
          await client.get("/work-shares"),
          await add({}, client as typeof w.lead),
          await remove({ id: unknownId, version: 1 }, client as typeof w.lead),
        ])
          expect(answer.status).toBe(status);
    }));
});
