import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { addPerson, openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row, unknownId } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());
beforeEach(() => w.db.prepare("DELETE FROM absences").run());

const away = { startsOn: today(), endsOn: addDays(today(), 4) };
const soon = { startsOn: addDays(today(), 1), endsOn: addDays(today(), 4) };
const create = (by: "coach" | "coach2" | "lead", body: object) => w[by].call("POST", "/absences", { body });
const made = async (by: "coach" | "lead", body: object): Promise<Row> => w[by].expect("POST", "/absences", { body });
const paths = async (body: object) =>
  (await create("coach", body)).body.errors.map(({ path }: { path: string }) => path);

describe("an absence", () => {
  it("is told of to the team, with who stands in, until it is over", async () => {
    const { body } = await create("coach", { ...away, substituteId: w.coach2.id });
    expect(body).toMatchObject({ ...away, userId: w.coach.id, substituteId: w.coach2.id });
    await made("lead", { startsOn: addDays(today(), -9), endsOn: addDays(today(), -1), userId: w.coach2.id });
    expect((await w.coach2.expect("GET", "/absences")).items).toEqual([body]);
    expect((await w.coach2.expect("GET", `/absences?from=${addDays(today(), -3)}`)).items).toHaveLength(2);
    expect((await w.coach2.expect("GET", `/absences?user=${w.coach2.id}`)).items).toEqual([]);
  });

  it("needs its days in order and somebody else at work to stand in", () =>
    writesNothing(w.db, async () => {
      expect(await paths({ startsOn: today(), endsOn: addDays(today(), -1) })).toEqual(["endsOn"]);
      for (const substituteId of [w.coach.id, w.admin.id, unknownId])
        expect(await paths({ ...away, substituteId })).toEqual(["substituteId"]);
      expect((await create("lead", { ...away, userId: w.admin.id })).body.errors).toMatchObject([{ path: "userId" }]);
    }));

  it("is one's own to make, change and take away; the lead does it for anybody", async () => {
    expect((await create("coach", { ...away, userId: w.coach2.id })).status).toBe(403);
    const { id } = await made("lead", { ...away, userId: w.coach.id });
    const change = (by: "coach" | "coach2" | "lead", version: number, body: object) =>
      w[by].call("PATCH", `/absences/${id}`, { body, ifMatch: version });
    const remove = (by: "coach" | "coach2", version: number) =>
      w[by].call("DELETE", `/absences/${id}`, { ifMatch: version });
    await writesNothing(w.db, async () => {
      expect((await change("coach2", 1, { endsOn: away.startsOn })).status).toBe(403);
      expect((await remove("coach2", 1)).status).toBe(403);
      expect((await change("coach", 7, { endsOn: away.startsOn })).status).toBe(412);
      expect((await change("coach", 1, { substituteId: w.coach.id })).status).toBe(422);
    });
    expect((await change("coach", 1, { substituteId: w.lead.id })).body).toMatchObject({
      substituteId: w.lead.id,
      version: 2,
    });
    expect((await remove("coach", 1)).status).toBe(412);
    expect((await remove("coach", 2)).status).toBe(204);
    expect((await w.coach.get(`/absences/${id}`)).status).toBe(404);
    const actions = await w.db.prepare("SELECT action FROM events WHERE subject_id = ? ORDER BY id").bind(id).all();
    expect(actions.results.map(({ action }) => action)).toEqual([
      "absence.created",
      "absence.changed",
      "absence.removed",
    ]);
  });

  it("sent five times is one, and changed by two at once is changed by one", async () => {
    const body = { ...away, id: "019d0000-0000-7000-8000-0000000000a1" };
    const answers = await Promise.all(Array.from({ length: 5 }, () => create("coach", body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    const changes = await Promise.all(
      [1, 2].map((days) =>
        w.coach.call("PATCH", `/absences/${body.id}`, { body: { endsOn: addDays(today(), days) }, ifMatch: 1 }),
      ),
    );
    expect(changes.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe("what falls due for an absent coach", () => {
  const promise = async (): Promise<Row> =>
    w.coach.expect("POST", "/follow-ups", { body: bodies.followUp((await fresh.employer(w)).id) });
  const sees = async (who: "coach" | "coach2" | "lead", { id }: Row) =>
    (await w[who].expect("GET", "/follow-ups?mine=true&limit=100")).items.some((each: Row) => each.id === id);
  const mayDo = async (who: "coach2" | "lead", { id }: Row) =>
    (await w[who].expect("GET", `/follow-ups/${id}`)).yours === true;
  const everybody = async (row: Row) => ({
    coach: await sees("coach", row),
    coach2: await sees("coach2", row),
    lead: await sees("lead", row),
  });

  it("is the substitute's on those days alone, and stays the coach's", async () => {
    const row = await promise();
    const nobody = { coach: true, coach2: false, lead: false };
    expect([await everybody(row), await mayDo("coach2", row)]).toEqual([nobody, false]);
    await made("coach", { ...soon, substituteId: w.coach2.id });
    expect(await everybody(row)).toEqual(nobody);
    await made("coach", { ...away, substituteId: w.coach2.id });
    expect([await everybody(row), await mayDo("coach2", row)]).toEqual([{ ...nobody, coach2: true }, true]);
    const done = await w.coach2.expect("PUT", `/follow-ups/${row.id}/completion`, { ifMatch: 1 });
    expect(done).toMatchObject({ coachId: w.coach.id, completedOn: today() });
    await w.coach2.expect("DELETE", `/follow-ups/${row.id}/completion`, { ifMatch: 2 });
    const put = { body: { to: addDays(today(), 2) }, ifMatch: 3 };
    expect((await w.coach2.call("PUT", `/follow-ups/${row.id}/postponement`, put)).status).toBe(200);
    const give = { body: { coachId: w.lead.id }, ifMatch: 4 };
    expect((await w.coach2.call("PUT", `/follow-ups/${row.id}/coach`, give)).status).toBe(200);
  });

  it("brings along the inquiries that wait, to read and to answer", async () => {
    const substitute = await addPerson(w.db, "sijainen@rinnalla.example", "coach");
    const client = await w.signIn("sijainen@rinnalla.example");
    const { id } = await w.public.expect("POST", "/inquiries", { body: bodies.inquiry("698") });
    expect((await client.get(`/inquiries/${id}`)).status).toBe(404);
    await made("coach", { ...away, substituteId: substitute });
    const { inquiries } = await client.expect("GET", "/today?limit=50");
    expect(inquiries.items.some((each: Row) => each.id === id)).toBe(true);
    await client.expect("PUT", `/inquiries/${id}/answer`, { body: { answer: "Soitettu" }, ifMatch: 1 });
  });

  it("is the lead's without a substitute, and when that one is away or has left", async () => {
    const row = await promise();
    const leads = { coach: true, coach2: false, lead: true };
    const { id } = await made("coach", away);
    expect(await everybody(row)).toEqual(leads);
    await w.coach.expect("PATCH", `/absences/${id}`, { body: { substituteId: w.coach2.id }, ifMatch: 1 });
    expect(await everybody(row)).toEqual({ ...leads, coach2: true, lead: false });
    await made("lead", { ...away, userId: w.coach2.id });
    expect(await everybody(row)).toEqual({ ...leads, coach2: true });
  });

  it("is the lead's once the coach has left", async () => {
    const row = await promise();
    await w.db.prepare("UPDATE follow_ups SET coach_id = ? WHERE id = ?").bind(w.nobody.id, row.id).run();
    expect(await sees("lead", row)).toBe(false);
    await w.db.prepare("UPDATE users SET deactivated_at = 1 WHERE id = ?").bind(w.nobody.id).run();
    expect([await sees("lead", row), await sees("coach2", row)]).toEqual([true, false]);
    await w.db.prepare("UPDATE users SET deactivated_at = NULL WHERE id = ?").bind(w.nobody.id).run();
  });
});
