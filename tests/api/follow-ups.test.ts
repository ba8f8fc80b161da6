import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { openWorld, type World } from "./client.ts";
import { bodies, fresh, type Row, tomorrow } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const inTwoMonths = addDays(today(), 60);
const promised = (employerId: string, dueOn: string): Promise<Row> =>
  w.coach.expect("POST", "/follow-ups", { body: { ...bodies.followUp(employerId), dueOn } });
const complete = ({ id, version }: Row) => w.coach.expect("PUT", `/follow-ups/${id}/completion`, { ifMatch: version });
const reopen = ({ id, version }: Row) => w.coach.expect("DELETE", `/follow-ups/${id}/completion`, { ifMatch: version });
const timeline = async (employerId: string) => (await w.coach.expect("GET", `/employers/${employerId}/timeline`)).items;

describe("a follow-up that is done", () => {
  it("stands in its employer's story on the day it was done, until it is reopened", async () => {
    const { id: employer } = await fresh.employer(w);
    const step = await promised(employer, inTwoMonths);
    expect(await timeline(employer)).toEqual([]);
    const done = await complete(step);
    expect(done).toMatchObject({ dueOn: inTwoMonths, completedOn: today() });
    expect(await timeline(employer)).toMatchObject([{ type: "followUp", id: step.id, date: today() }]);
    expect(await reopen(done)).toMatchObject({ dueOn: inTwoMonths, completedOn: null, completedAt: null });
    expect(await timeline(employer)).toEqual([]);
  });

  it("stands in the list by the day it was done, the newest first, whenever it was due", async () => {
    const { id: employer } = await fresh.employer(w);
    const [late, soon] = [await promised(employer, inTwoMonths), await promised(employer, tomorrow)];
    await complete(late);
    await complete(soon);
    // The clock cannot be moved, so the day is.
    const earlier = "UPDATE follow_ups SET completed_on = ?, completed_at = completed_at - 86400000 WHERE id = ?";
    await w.db.prepare(earlier).bind(addDays(today(), -1), late.id).run();
    const done = `/follow-ups?state=done&employer=${employer}`;
    const ids = ({ items }: { items: Row[] }) => items.map(({ id }) => id);
    expect(ids(await w.coach.expect("GET", done))).toEqual([soon.id, late.id]);
    expect((await timeline(employer)).map(({ id }: Row) => id)).toEqual([soon.id, late.id]);
    const first = await w.coach.expect("GET", `${done}&limit=1`);
    const second = await w.coach.expect("GET", `${done}&limit=1&cursor=${first.nextCursor}`);
    expect([ids(first), ids(second), second.nextCursor]).toEqual([[soon.id], [late.id], null]);
  });

  it("leaves the open ones by the day they are due, the oldest first", async () => {
    const { id: employer } = await fresh.employer(w);
    const [late, soon, done] = [
      await promised(employer, inTwoMonths),
      await promised(employer, tomorrow),
      await promised(employer, today()),
    ];
    await complete(done);
    const { items } = await w.coach.expect("GET", `/follow-ups?employer=${employer}`);
    expect(items.map(({ id }: Row) => id)).toEqual([soon.id, late.id]);
  });
});

it("a meeting hears at once that it lacks both its words and its time; a reminder needs no time", async () => {
  const { id: employer } = await fresh.employer(w);
  const { task: _, ...wordless } = bodies.followUp(employer);
  const refused = await w.coach.call("POST", "/follow-ups", { body: { ...wordless, kind: "meeting", dueTime: null } });
  const paths = refused.body.errors.map(({ path }: { path: string }) => path).sort();
  expect([refused.status, paths]).toEqual([422, ["dueTime", "task"]]);
  await w.coach.expect("POST", "/follow-ups", {
    body: { ...bodies.followUp(employer), kind: "reminder", dueTime: null },
  });
});
