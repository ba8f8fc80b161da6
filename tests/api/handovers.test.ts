import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../schema/values/ids.ts";
import { addPerson, openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row, unknownId } from "./rows.ts";

let w: World;
let leaver: { id: string };
let employer: Row;
let participant: Row & { code: string };
let followUps: { ofEmployer: Row; ofPlacement: Row; other: Row; done: Row };
let inquiry: Row;

beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const run = (sql: string, ...values: unknown[]) =>
  w.db
    .prepare(sql)
    .bind(...values)
    .run();
const give = (table: string, column: string, row: Row) =>
  run(`UPDATE ${table} SET ${column} = ? WHERE id = ?`, leaver.id, row.id);

/** A coach of Kemijärvi with one of each thing that moves, and one of each that does not. */
beforeEach(async () => {
  leaver = { id: await addPerson(w.db, `${newId()}@keksitty.example`, "coach") };
  employer = await fresh.employer(w);
  const elsewhere = await fresh.employer(w);
  const archived = await fresh.employer(w);
  participant = (await fresh.participant(w)) as typeof participant;
  const ended = await fresh.participant(w);
  const body = { ...bodies.placement(participant.id, elsewhere.id), startedOn: "2022-02-01" };
  const placement = await w.coach.expect("POST", "/placements", { body });
  const promise = (at: Row, more: object = {}) =>
    w.coach.expect("POST", "/follow-ups", { body: { ...bodies.followUp(at.id), ...more } });
  followUps = {
    ofEmployer: await promise(employer),
    ofPlacement: await promise(elsewhere, { placementId: placement.id }),
    other: await promise(elsewhere),
    done: await fresh.doneFollowUp(w),
  };
  const received = await fresh.inquiry(w);
  const assigned = { body: { assignedTo: w.coach.id }, ifMatch: received.version };
  inquiry = await w.lead.expect("PUT", `/inquiries/${received.id}/assignment`, assigned);
  await w.coach.expect("DELETE", `/employers/${archived.id}`, { ifMatch: archived.version });
  await run("UPDATE participants SET ended_on = '2022-05-31', end_reason = 'completed' WHERE id = ?", ended.id);
  for (const row of [employer, archived]) await give("employers", "responsible_coach_id", row);
  for (const row of [participant, ended]) await give("participants", "coach_id", row);
  for (const row of Object.values(followUps)) await give("follow_ups", "coach_id", row);
  await give("inquiries", "assigned_to", inquiry);
});

const preview = (to: string[] = [w.coach2.id]) => w.lead.get(`/handovers/preview?from=${leaver.id}&to=${to.join(",")}`);
const make = (body: object = {}, by = w.lead) =>
  by.post("/handovers", { fromId: leaver.id, toIds: [w.coach2.id], ...body });
const ownersOf = async () => {
  const one = async (sql: string, row: Row) => (await w.db.prepare(sql).bind(row.id).first<{ who: string }>())?.who;
  return {
    employer: await one("SELECT responsible_coach_id AS who FROM employers WHERE id = ?", employer),
    participant: await one("SELECT coach_id AS who FROM participants WHERE id = ?", participant),
    ofEmployer: await one("SELECT coach_id AS who FROM follow_ups WHERE id = ?", followUps.ofEmployer),
    ofPlacement: await one("SELECT coach_id AS who FROM follow_ups WHERE id = ?", followUps.ofPlacement),
    other: await one("SELECT coach_id AS who FROM follow_ups WHERE id = ?", followUps.other),
    inquiry: await one("SELECT assigned_to AS who FROM inquiries WHERE id = ?", inquiry),
  };
};
const all = (id: string) => ({
  employer: id,
  participant: id,
  ofEmployer: id,
  ofPlacement: id,
  other: id,
  inquiry: id,
});
const versionOf = async (table: string, { id }: Row) =>
  (await w.db.prepare(`SELECT version FROM ${table} WHERE id = ?`).bind(id).first<{ version: number }>())?.version;
const actionsOf = async (id: string) =>
  (
    await w.db
      .prepare("SELECT action FROM events WHERE subject_id = ? AND action GLOB '*hand*' ORDER BY id")
      .bind(id)
      .all<{ action: string }>()
  ).results.map(({ action }) => action);

describe("a preview", () => {
  it("tells what moves to whom, by the names people know, and leaves a trace", async () => {
    const { status, body } = await preview();
    expect(status).toBe(200);
    expect(body.from).toMatchObject({ id: leaver.id, active: true });
    expect(body.receivers).toMatchObject([
      { id: w.coach2.id, gets: { employers: 1, participants: 1, followUps: 3, inquiries: 1 } },
    ]);
    expect(body.employers).toMatchObject([{ id: employer.id, name: bodies.employer().name, municipality: "698" }]);
    expect(body.participants).toMatchObject([{ id: participant.id, code: participant.code, toId: w.coach2.id }]);
    expect(body.inquiries).toMatchObject([{ id: inquiry.id, reference: expect.stringMatching(/^R-/) }]);
    const goesWith = Object.fromEntries(
      body.followUps.map((row: { id: string; goesWith: object | null }) => [row.id, row.goesWith]),
    );
    expect(goesWith).toEqual({
      [followUps.ofEmployer.id]: { noun: "employer", id: employer.id },
      [followUps.ofPlacement.id]: { noun: "participant", id: participant.id },
      [followUps.other.id]: null,
    });
    const read = await w.db
      .prepare("SELECT count(*) AS n FROM events WHERE action = 'participants.listed' AND actor_id = ?")
      .bind(w.lead.id)
      .first<{ n: number }>();
    expect(read?.n).toBeGreaterThan(0);
  });

  it("moves nothing", async () => {
    await preview();
    expect(await ownersOf()).toEqual(all(leaver.id));
  });

  it("lists those who hold something, and not those who hold nothing", async () => {
    const listed = async () =>
      (await w.lead.expect("GET", "/handovers/holders")).items.map(({ id }: { id: string }) => id);
    expect(await listed()).toContain(leaver.id);
    await make();
    expect(await listed()).not.toContain(leaver.id);
  });
});

describe("a handover", () => {
  it("moves it all in one go, one version on, each row with its event", async () => {
    const before = await versionOf("employers", employer);
    const { status, body } = await make();
    expect([status, body.leftOut, body.undoable]).toEqual([201, [], true]);
    expect(body.expiresAt - body.madeAt).toBe(30 * 24 * 60 * 60 * 1000);
    expect(body.receivers).toMatchObject([{ gets: { employers: 1, participants: 1, followUps: 3, inquiries: 1 } }]);
    expect(await ownersOf()).toEqual(all(w.coach2.id));
    expect(await versionOf("employers", employer)).toBe((before ?? 0) + 1);
    expect(await actionsOf(employer.id)).toEqual(["employer.handed-over"]);
    expect(await actionsOf(participant.id)).toEqual(["participant.handed-over"]);
    expect(await actionsOf(followUps.other.id)).toEqual(["follow-up.handed-over"]);
    expect(await actionsOf(inquiry.id)).toEqual(["inquiry.handed-over"]);
    expect(await actionsOf(body.id)).toEqual(["handover.made"]);
    expect(await actionsOf(followUps.done.id)).toEqual([]);
    expect((await w.coach2.get(`/participants/${participant.id}`)).status).toBe(200);
  });

  it("follows what was chosen by hand, with what goes along, and shares out the rest", async () => {
    await run("INSERT INTO service_areas VALUES (?, '698') ON CONFLICT DO NOTHING", w.coach2.id);
    await make({
      toIds: [w.coach.id, w.coach2.id],
      moves: [
        { noun: "employer", id: employer.id, toId: w.coach.id },
        { noun: "inquiry", id: inquiry.id, toId: w.coach2.id },
      ],
    });
    const owners = await ownersOf();
    expect([owners.employer, owners.ofEmployer, owners.inquiry]).toEqual([w.coach.id, w.coach.id, w.coach2.id]);
    expect(owners.ofPlacement).toBe(owners.participant);
  });

  it("leaves out what is no longer the leaver's, and says what", async () => {
    await run("UPDATE employers SET responsible_coach_id = ? WHERE id = ?", w.coach.id, employer.id);
    await w.lead.expect("PUT", `/follow-ups/${followUps.other.id}/completion`, { ifMatch: followUps.other.version });
    const moves = [
      { noun: "employer", id: employer.id, toId: w.coach2.id },
      { noun: "follow-up", id: followUps.other.id, toId: w.coach2.id },
      { noun: "inquiry", id: inquiry.id, toId: w.coach2.id },
    ];
    const id = newId();
    const { body } = await make({ id, moves });
    const leftOut = [
      { noun: "employer", id: employer.id, label: bodies.employer().name },
      { noun: "follow-up", id: followUps.other.id, label: bodies.employer().name },
    ];
    expect(body.leftOut).toEqual(leftOut);
    expect(await ownersOf()).toMatchObject({ employer: w.coach.id, inquiry: w.coach2.id, ofEmployer: w.coach2.id });
    expect((await make({ id, moves })).body.leftOut).toEqual(leftOut);
  });

  it("moves what somebody changed since the preview as it stands now", async () => {
    await w.lead.expect("PATCH", `/employers/${employer.id}`, { body: { needs: "Uutta" }, ifMatch: employer.version });
    await make({ moves: [{ noun: "employer", id: employer.id, toId: w.coach2.id }] });
    const now = await w.lead.expect("GET", `/employers/${employer.id}`);
    expect(now).toMatchObject({ responsibleCoachId: w.coach2.id, needs: "Uutta" });
  });

  it("is made once, however often it is sent, and not by two at once", async () => {
    const sent = { id: newId() };
    const answers = await Promise.all(Array.from({ length: 4 }, () => make(sent)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    await writesNothing(w.db, async () => {
      expect((await make({ ...sent, toIds: [w.coach.id] })).status).toBe(409);
      expect((await make({})).body.errors).toMatchObject([{ path: "fromId" }]);
    });
    expect(await actionsOf(employer.id)).toHaveLength(1);
  });

  it("takes active coaches and leads, never the leaver, and rows given to these only", () =>
    writesNothing(w.db, async () => {
      const pathsOf = async (body: object) => (await make(body)).body.errors.map(({ path }: { path: string }) => path);
      expect(await pathsOf({ fromId: unknownId })).toEqual(["fromId"]);
      for (const id of [leaver.id, w.admin.id, unknownId])
        expect(await pathsOf({ toIds: [w.coach2.id, id] })).toEqual(["toIds"]);
      expect(await pathsOf({ toIds: [] })).toEqual(["toIds"]);
      const move = { noun: "employer", id: employer.id, toId: w.coach.id };
      expect(await pathsOf({ moves: [move] })).toEqual(["moves.0.toId"]);
    }));

  it("is the lead's to see and to make", () =>
    writesNothing(w.db, async () => {
      for (const [client, status] of [
        [w.coach, 403],
        [w.admin, 403],
        [w.public, 401],
      ] as const) {
        const answers = [
          await make({}, client as typeof w.lead),
          await client.get("/handovers"),
          await client.get("/handovers/holders"),
          await client.get(`/handovers/preview?from=${leaver.id}&to=${w.coach2.id}`),
        ];
        expect(answers.map((answer) => answer.status)).toEqual([status, status, status, status]);
        for (const { text } of answers) expect(text).not.toContain(participant.code);
      }
    }));

  it("works for somebody who has left already", async () => {
    await run("UPDATE users SET deactivated_at = 1 WHERE id = ?", leaver.id);
    expect((await preview()).body.from.active).toBe(false);
    expect((await make()).status).toBe(201);
    expect(await ownersOf()).toEqual(all(w.coach2.id));
  });

  it("moves several hundred rows in one batch", async () => {
    const numbers = JSON.stringify(Array.from({ length: 800 }, (_, i) => i));
    await run(
      `INSERT INTO employers (id, name, name_folded, sector, municipality, responsible_coach_id, created_at, updated_at)
      SELECT ? || printf('%012x', value), 'Malli ' || value, 'malli ' || value, 'company', '698', ?, 0, 0 FROM json_each(?)`,
      newId().slice(0, 24),
      leaver.id,
      numbers,
    );
    const { body } = await preview([w.coach.id, w.coach2.id]);
    expect(body.employers).toHaveLength(801);
    const moves = body.employers.map(({ id, toId }: Row & { toId: string }) => ({ noun: "employer", id, toId }));
    const made = await make({ toIds: [w.coach.id, w.coach2.id], moves });
    expect(made.status).toBe(201);
    const got = made.body.receivers.reduce(
      (sum: number, { gets }: { gets: { employers: number } }) => sum + gets.employers,
      0,
    );
    expect(got).toBe(801);
    const back = await w.lead.call("PUT", `/undos/${made.body.id}`);
    expect(back.body).toEqual({ restored: 806, left: 0 });
  });
});

describe("taking a handover back", () => {
  const undo = (id: string, by = w.lead) => by.call("PUT", `/undos/${id}`);

  it("gives every row back, with an event each, once", async () => {
    const { body } = await make();
    const { status, body: undone } = await undo(body.id);
    expect([status, undone]).toEqual([200, { restored: 6, left: 0 }]);
    expect(await ownersOf()).toEqual(all(leaver.id));
    expect(await actionsOf(body.id)).toEqual(["handover.made", "handover.undone"]);
    for (const row of [employer, participant, followUps.ofPlacement, inquiry])
      expect(await actionsOf(row.id)).toHaveLength(2);
    await writesNothing(w.db, async () => expect((await undo(body.id)).status).toBe(409));
    const [listed] = (await w.lead.expect("GET", "/handovers")).items;
    expect(listed).toMatchObject({ id: body.id, fromId: leaver.id, undoable: false, undoneAt: expect.any(Number) });
  });

  it("leaves what somebody changed since, and tells how many", async () => {
    const { body } = await make();
    await w.coach2.expect("PATCH", `/employers/${employer.id}`, {
      body: { needs: "Uutta" },
      ifMatch: await versionOf("employers", employer),
    });
    await w.coach2.expect("PUT", `/follow-ups/${followUps.other.id}/completion`, {
      ifMatch: await versionOf("follow_ups", followUps.other),
    });
    expect((await undo(body.id)).body).toEqual({ restored: 4, left: 2 });
    expect(await ownersOf()).toMatchObject({ employer: w.coach2.id, other: w.coach2.id, participant: leaver.id });
    expect(await actionsOf(employer.id)).toEqual(["employer.handed-over"]);
  });

  it("five times at once does it once", async () => {
    const { body } = await make();
    const answers = await Promise.all(Array.from({ length: 5 }, () => undo(body.id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(await actionsOf(employer.id)).toHaveLength(2);
  });

  it("works for thirty days, by the lead", async () => {
    const { body } = await make();
    await writesNothing(w.db, async () => {
      expect((await undo(body.id, w.coach2)).status).toBe(404);
      expect((await undo(body.id, w.admin)).status).toBe(404);
      expect((await undo(unknownId)).status).toBe(404);
    });
    const day = 24 * 60 * 60 * 1000;
    const age = (days: number) =>
      run(
        "UPDATE undo_batches SET made_at = made_at - ?1, expires_at = expires_at - ?1 WHERE id = ?2",
        days * day,
        body.id,
      );
    await age(29);
    const listed = async () => (await w.lead.expect("GET", "/handovers")).items[0];
    expect(await listed()).toMatchObject({ id: body.id, undoable: true });
    await age(1.01);
    expect(await listed()).toMatchObject({ undoable: false, undoneAt: null });
    await writesNothing(w.db, async () => expect((await undo(body.id)).status).toBe(404));
  });

  it("is nobody's who leads no more", async () => {
    const { body } = await make();
    await run("UPDATE users SET roles = 'coach' WHERE id = ?", w.lead.id);
    await writesNothing(w.db, async () => expect((await undo(body.id)).status).toBe(404));
    await run("UPDATE users SET roles = 'lead' WHERE id = ?", w.lead.id);
    expect((await undo(body.id)).status).toBe(200);
  });
});
