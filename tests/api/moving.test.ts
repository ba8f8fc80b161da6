import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row, tomorrow } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const later = addDays(today(), 14);
type Who = "coach" | "coach2" | "lead";
const postpone = (who: Who, { id, version }: Row, to = later) =>
  w[who].call("PUT", `/follow-ups/${id}/postponement`, { body: { to }, ifMatch: version });
const give = (who: Who, { id, version }: Row, coachId = w.coach2.id) =>
  w[who].call("PUT", `/follow-ups/${id}/coach`, { body: { coachId }, ifMatch: version });
const undo = (who: Who, undoId: string) => w[who].call("PUT", `/undos/${undoId}`);
const stored = ({ id }: Row) => w.lead.expect("GET", `/follow-ups/${id}`);
const actionsOf = async ({ id }: Row) =>
  (await w.db.prepare("SELECT action FROM events WHERE subject_id = ? ORDER BY id").bind(id).all()).results.map(
    ({ action }) => action,
  );

describe.each([
  ["put off", postpone, { dueOn: later }, { dueOn: tomorrow }, "follow-up.postponed"],
  ["given to somebody else", give, { coach: "other" }, { coach: "own" }, "follow-up.reassigned"],
] as const)("a follow-up that is %s", (_, act, after, before, action) => {
  const seen = (row: { dueOn: string; coachId: string }) =>
    "dueOn" in after ? { dueOn: row.dueOn } : { coach: row.coachId === w.coach2.id ? "other" : "own" };

  it("moves at once, and comes back with what it answered", async () => {
    const row = await fresh.followUp(w);
    const { body } = await act("coach", row);
    expect(seen(body.followUp)).toEqual(after);
    expect(await actionsOf(row)).toEqual(["follow-up.created", action]);
    expect((await undo("coach", body.undoId)).body).toEqual({ restored: 1, left: 0 });
    expect(seen(await stored(row))).toEqual(before);
    expect((await undo("coach", body.undoId)).status).toBe(409);
  });

  it("stays where somebody has changed it since", async () => {
    const row = await fresh.followUp(w);
    const { body } = await act("coach", row);
    await w.lead.expect("PATCH", `/follow-ups/${row.id}`, { body: { task: "Muuta" }, ifMatch: 2 });
    expect((await undo("coach", body.undoId)).body).toEqual({ restored: 0, left: 1 });
    expect(seen(await stored(row))).toEqual(after);
  });

  it("is no other coach's to move or to bring back, but the lead's", async () => {
    const row = await fresh.followUp(w);
    await writesNothing(w.db, async () => expect((await act("coach2", row)).status).toBe(403));
    const { body } = await act("coach", row);
    await writesNothing(w.db, async () => expect((await undo("coach2", body.undoId)).status).toBe(404));
    expect((await undo("lead", body.undoId)).body).toEqual({ restored: 1, left: 0 });
    expect((await act("lead", await stored(row))).status).toBe(200);
  });

  it("moves for one of two at once, and neither in an old version nor once done", async () => {
    const row = await fresh.followUp(w);
    const answers = await Promise.all([act("coach", row), act("coach", row)]);
    const [won, lost] = answers.map(({ status }) => status).sort();
    expect(won).toBe(200);
    // Whoever looks later may find it given away already.
    expect([403, 412]).toContain(lost);
    expect((await actionsOf(row)).filter((each) => each === action)).toHaveLength(1);
    await writesNothing(w.db, async () => expect((await act("lead", row)).status).toBe(412));
    const done = await fresh.doneFollowUp(w);
    await writesNothing(w.db, async () => expect((await act("coach", done)).status).toBe(409));
  });
});

it("a follow-up moves to no day that is past, and to nobody who is not at work", async () => {
  const row = await fresh.followUp(w);
  await writesNothing(w.db, async () => {
    expect((await postpone("coach", row, addDays(today(), -1))).body.errors).toMatchObject([{ path: "to" }]);
    for (const nobody of [w.admin.id, w.nobody.id, w.coach.id])
      expect((await give("coach", row, nobody)).body.errors).toMatchObject([{ path: "coachId" }]);
  });
});

it("a meeting has a time, and says so by its field", async () => {
  const meeting = { ...bodies.followUp((await fresh.employer(w)).id), kind: "meeting", minutes: 45 };
  const wrong = async (body: object) => (await w.coach.post("/follow-ups", body)).body.errors;
  expect(await wrong(meeting)).toMatchObject([{ path: "dueTime" }]);
  const row = await w.coach.expect("POST", "/follow-ups", { body: { ...meeting, dueTime: "09:30" } });
  expect(row).toMatchObject({ kind: "meeting", dueTime: "09:30", minutes: 45 });
  const change = (body: object) => w.coach.call("PATCH", `/follow-ups/${row.id}`, { body, ifMatch: 1 });
  expect((await change({ dueTime: null })).body.errors).toMatchObject([{ path: "dueTime" }]);
  expect((await change({ kind: "reminder", dueTime: null })).status).toBe(200);
});

it("a move that was not taken back within a day stays, and how it was before is forgotten", async () => {
  const row = await fresh.followUp(w);
  const { body } = await postpone("coach", row, addDays(today(), 9));
  const kept = () =>
    w.db
      .prepare("SELECT (SELECT count(*) FROM undo_batches) + (SELECT count(*) FROM undo_entries) AS kept")
      .first<number>("kept");
  await w.worker.scheduled(Date.now() + 23 * 60 * 60 * 1000);
  expect(await kept()).toBeGreaterThan(1);
  await w.worker.scheduled(Date.now() + 25 * 60 * 60 * 1000);
  expect(await kept()).toBe(0);
  expect((await undo("coach", body.undoId)).status).toBe(404);
});
