import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { type Client, openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row, unknownId } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

type Placement = Row & { participantId: string; employerId: string };

/** A fixed term of the first coach's participant, from 1 February to 31 July 2022. */
const placed = async (terms: object = {}): Promise<Placement> => {
  const [participant, employer] = [await fresh.participant(w), await fresh.employer(w)];
  const body = { ...bodies.placement(participant.id, employer.id), weeklyHours: 20, ...terms };
  return w.coach.expect("POST", "/placements", { body });
};
const anew = { startedOn: "2022-08-01", contract: "permanent", wageSubsidy: false };
const renew = (by: Client, { id, version }: Row, body: object = anew) =>
  by.post(`/placements/${id}/renewal`, body, { ifMatch: version });
const read = (id: string) => w.coach.expect("GET", `/placements/${id}`);
const actionsOf = async (id: string) =>
  (
    await w.db
      .prepare("SELECT action FROM events WHERE subject_id = ? AND action <> 'placement.read' ORDER BY id")
      .bind(id)
      .all<{ action: string }>()
  ).results.map(({ action }) => action);

describe("a renewal", () => {
  it("begins a new placement that continues the old one, which ends the day before", async () => {
    const old = await placed();
    const { status, body, headers } = await renew(w.coach, old);
    expect([status, headers.get("etag")]).toEqual([201, '"1"']);
    const { participantId, employerId } = old;
    expect(body).toMatchObject({
      ...anew,
      participantId,
      employerId,
      kind: "employment",
      continuesId: old.id,
      endedOn: null,
    });
    expect(body).toMatchObject({
      weeklyHours: 20,
      occupation: "Varastotyöntekijä",
      wageSubsidyEndsOn: null,
      endsOn: null,
    });
    expect(await read(old.id)).toMatchObject({
      endedOn: "2022-07-31",
      endReason: "continued",
      version: old.version + 1,
    });
    expect(await actionsOf(old.id)).toEqual(["placement.created", "placement.renewed"]);
    expect(await actionsOf(body.id)).toEqual(["placement.created"]);
  });

  it("takes over what it does not say, and nothing that it says otherwise", async () => {
    const { body } = await renew(w.coach, await placed(), { ...anew, weeklyHours: null, occupation: "Kokki" });
    expect(body).toMatchObject({ weeklyHours: null, occupation: "Kokki" });
  });

  it("of a work trial is a first job: the trial ends, and nothing is continued", async () => {
    const terms = { kind: "work_trial", contract: null, wageSubsidy: false, wageSubsidyEndsOn: null };
    const trial = await placed(terms);
    await writesNothing(w.db, async () => expect((await renew(w.coach, trial)).status).toBe(422));
    const { body } = await renew(w.coach, trial, { ...anew, kind: "employment" });
    expect(body).toMatchObject({ kind: "employment", contract: "permanent", continuesId: null });
    expect(await read(trial.id)).toMatchObject({ endedOn: "2022-07-31", endReason: "continued" });
  });

  it.each([
    ["term_ended", "2022-07-31", "continued"],
    ["term_ended", "2022-07-17", "continued"],
    ["term_ended", "2022-07-16", "term_ended"],
    ["resigned", "2022-07-31", "resigned"],
  ])("leaves the day of one that has ended (%s on %s), and calls it %s", async (endReason, endedOn, after) => {
    const old = await placed();
    const ended = await w.coach.expect("PUT", `/placements/${old.id}/end`, {
      body: { endedOn, endReason },
      ifMatch: old.version,
    });
    expect((await renew(w.coach, ended)).status).toBe(201);
    expect(await read(old.id)).toMatchObject({ endedOn, endReason: after });
  });

  it("begins after the old one began, and after its end; an end that lies ahead gives way", async () => {
    const old = await placed();
    await writesNothing(w.db, async () => {
      for (const startedOn of ["2022-02-01", "2022-01-31"])
        expect((await renew(w.coach, old, { ...anew, startedOn })).body.errors).toMatchObject([{ path: "startedOn" }]);
    });
    const end = (row: Row, endedOn: string) =>
      w.coach.expect("PATCH", `/placements/${row.id}`, {
        body: { endedOn, endReason: "term_ended" },
        ifMatch: row.version,
      });
    const ended = await end(old, "2022-08-01");
    await writesNothing(w.db, async () => {
      const { body } = await renew(w.coach, ended);
      expect(body.errors).toMatchObject([{ path: "startedOn" }]);
      expect(body.errors[0].message).toContain("01/08/2022");
    });
    const ahead = await end(ended, addDays(today(), 30));
    expect((await renew(w.coach, ahead)).status).toBe(201);
    expect(await read(old.id)).toMatchObject({ endedOn: "2022-07-31", endReason: "continued" });
  });

  it("is held against the rules of any placement", async () => {
    const old = await placed();
    await writesNothing(w.db, async () => {
      const wrong = { ...anew, endsOn: "2022-12-31", wageSubsidyEndsOn: "2022-10-31" };
      const paths = (await renew(w.coach, old, wrong)).body.errors.map(({ path }: { path: string }) => path);
      expect(paths.sort()).toEqual(["endsOn", "wageSubsidyEndsOn"]);
      expect((await renew(w.coach, old, { startedOn: "2022-08-01" })).status).toBe(422);
    });
    await w.coach.expect("PATCH", `/participants/${old.participantId}`, {
      body: { endedOn: "2022-07-31", endReason: "completed" },
      ifMatch: 1,
    });
    await writesNothing(w.db, async () =>
      expect((await renew(w.coach, old)).body.errors).toMatchObject([{ path: "startedOn" }]),
    );
  });

  it("is made once, however often it is sent", async () => {
    const old = await placed();
    const sent = { ...anew, id: newId() };
    const first = await renew(w.coach, old, sent);
    const now = await read(old.id);
    await writesNothing(w.db, async () => {
      const again = await renew(w.coach, old, sent);
      expect([again.status, again.body]).toEqual([200, first.body]);
      expect((await renew(w.coach, old, { ...sent, startedOn: "2022-08-02" })).status).toBe(409);
      expect((await renew(w.lead, old, sent)).status).toBe(409);
      expect((await renew(w.coach, now, anew)).status).toBe(409);
    });
  });

  it("sent five times at once makes one; of two different ones, one wins and the other hears who was first", async () => {
    const old = await placed();
    const sent = { ...anew, id: newId() };
    const same = await Promise.all(Array.from({ length: 5 }, () => renew(w.coach, old, sent)));
    expect(same.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    const other = await placed();
    const two = await Promise.all([renew(w.coach, other), renew(w.lead, other, { ...anew, startedOn: "2022-08-08" })]);
    expect(two.map(({ status }) => status).sort()).toEqual([201, 412]);
    const made = await w.db
      .prepare("SELECT count(*) AS n FROM placements WHERE continues_id = ?")
      .bind(other.id)
      .first();
    expect(made).toEqual({ n: 1 });
    expect(
      await w.db
        .prepare("SELECT count(*) AS n FROM creations WHERE id = ?")
        .bind(two[1]?.body.id ?? "")
        .first(),
    ).toEqual({ n: two[1]?.status === 201 ? 1 : 0 });
  });

  it("is for the participant's own coach and the lead, over the version that was read", async () => {
    const old = await placed();
    await writesNothing(w.db, async () => {
      expect((await renew(w.coach2, old)).status).toBe(403);
      expect((await renew(w.admin, old)).status).toBe(403);
      expect((await renew(w.public, old)).status).toBe(401);
      expect((await renew(w.coach, { id: unknownId, version: 1 })).status).toBe(404);
      expect((await renew(w.coach, { ...old, version: 9 })).status).toBe(412);
      expect((await w.coach.post(`/placements/${old.id}/renewal`, anew)).status).toBe(428);
    });
    expect((await renew(w.lead, old)).status).toBe(201);
  });
});

describe("the end of a placement", () => {
  const correct = (row: Row, body: object) =>
    w.coach.call("PATCH", `/placements/${row.id}`, { body, ifMatch: row.version });

  it("is corrected, day and reason, and taken back when it had not come", async () => {
    const old = await placed();
    const ended = await w.coach.expect("PUT", `/placements/${old.id}/end`, {
      body: { endedOn: "2022-05-31", endReason: "resigned" },
      ifMatch: old.version,
    });
    const { body } = await correct(ended, { endedOn: "2022-06-30", endReason: "to_study" });
    expect(body).toMatchObject({ endedOn: "2022-06-30", endReason: "to_study" });
    await writesNothing(w.db, async () => {
      expect((await correct(body, { endedOn: null })).body.errors).toMatchObject([{ path: "endedOn" }]);
      expect((await correct(body, { endReason: null })).body.errors).toMatchObject([{ path: "endReason" }]);
      expect((await correct(body, { endedOn: "2022-01-31" })).body.errors).toMatchObject([{ path: "endedOn" }]);
    });
    expect((await correct(body, { endedOn: null, endReason: null })).body).toMatchObject({ endedOn: null });
  });

  it("of a renewed one stays before the renewal", async () => {
    const old = await placed();
    await renew(w.coach, old);
    const ended = await read(old.id);
    await writesNothing(w.db, async () => {
      for (const change of [{ endedOn: "2022-08-01" }, { endedOn: null, endReason: null }])
        expect((await correct(ended, change)).body.errors).toMatchObject([{ path: "endedOn" }]);
    });
    expect((await correct(ended, { endedOn: "2022-07-20" })).status).toBe(200);
  });

  it("that lies ahead has not come: until then it runs", async () => {
    const old = await placed();
    const listed = async (state: string) => {
      const { items } = await w.coach.expect("GET", `/placements?state=${state}&employer=${old.employerId}`);
      return items.length;
    };
    const ahead = await correct(old, { endedOn: addDays(today(), 1), endReason: "term_ended" });
    expect([await listed("running"), await listed("ended")]).toEqual([1, 0]);
    await correct(ahead.body, { endedOn: today() });
    expect([await listed("running"), await listed("ended")]).toEqual([0, 1]);
  });
});
