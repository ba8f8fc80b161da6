import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../schema/values/ids.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row, tomorrow } from "./rows.ts";
import { rowsOf, tablesWith } from "./stored.ts";

let w: World;
let participant: Row & { code: string };
let sent: { participant: object; path: object & { id: string }; placement: object & { id: string } };
let renewal: Row;
let linked: Row;
let employer: Row;

beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

/** A participant with a path, a chain of three placements, follow-ups, contacts with and without a note, and a handover. */
beforeEach(async () => {
  employer = await fresh.employer(w);
  const body = { ...bodies.participant(), id: newId() };
  participant = await w.coach.expect("POST", "/participants", { body });
  const path = { ...bodies.path(), id: newId() };
  await w.coach.expect("POST", `/participants/${participant.id}/paths`, { body: path });
  const placement = { ...bodies.placement(participant.id, employer.id), id: newId() };
  const first = await w.coach.expect("POST", "/placements", { body: placement });
  const terms = { contract: "permanent", wageSubsidy: false };
  const renew = ({ id, version }: Row, startedOn: string) =>
    w.coach.expect("POST", `/placements/${id}/renewal`, { body: { ...terms, startedOn }, ifMatch: version });
  renewal = await renew(await renew(first, "2022-08-01"), "2022-09-01");
  const promise = { ...bodies.followUp(employer.id), placementId: first.id };
  const done = await w.coach.expect("POST", "/follow-ups", { body: promise });
  await w.coach.expect("PUT", `/follow-ups/${done.id}/completion`, { ifMatch: done.version });
  await w.coach.expect("POST", "/follow-ups", { body: { ...promise, dueOn: tomorrow } });
  const met = { ...bodies.contact(employer.id), participantId: participant.id };
  linked = await w.coach.expect("POST", "/contacts", { body: met });
  await w.coach.expect("POST", "/contacts", { body: { ...met, note: null } });
  await w.lead.expect("POST", "/handovers", { body: { fromId: w.coach.id, toIds: [w.coach2.id] } });
  sent = { participant: body, path, placement };
});

const preview = (by = w.admin, code = participant.code) => by.post("/participants/erasure-preview", { code });
const erase = (by = w.admin, code = participant.code) => by.post("/participants/erasure", { code });
const rows = (statement: string, ...values: unknown[]) => rowsOf(w.db, statement, ...values);

const goes = { placements: 3, paths: 1, contacts: 2, notes: 1 };

describe("erasing a participant", () => {
  it("tells first what would go, takes nothing, and leaves a trace of the look", async () => {
    const placements = await rows("SELECT id FROM placements WHERE participant_id = ?", participant.id);
    const { status, body } = await preview();
    expect([status, body]).toMatchObject([200, goes]);
    expect(body.followUps).toBeGreaterThanOrEqual(2);
    expect(await rows("SELECT id FROM placements WHERE participant_id = ?", participant.id)).toEqual(placements);
    const read = "SELECT id FROM events WHERE action = 'participant.read' AND subject_id = ? AND actor_id = ?";
    expect(await rows(read, participant.id, w.admin.id)).toHaveLength(1);
  });

  it("leaves no row that holds the code, and none but the events and tombstones that hold an id", async () => {
    const ids = [participant.id, sent.path.id, sent.placement.id, renewal.id];
    const counted = (await preview()).body;
    const { status, body, text } = await erase();
    expect([status, body]).toMatchObject([200, { ...counted, reader: expect.any(String) }]);
    expect(text).not.toContain(participant.code);
    expect(await tablesWith(w.db, participant.code)).toEqual([]);
    for (const id of ids)
      expect((await tablesWith(w.db, id)).filter((table) => !["events", "creations"].includes(table))).toEqual([]);
    expect(await rows("PRAGMA foreign_key_check")).toEqual([]);
    const events = await rows("SELECT * FROM events WHERE action = 'participant.erased'");
    expect(events.filter(({ subject_id: id }) => id === participant.id)).toMatchObject([
      { actor_id: w.admin.id, fields: "[]" },
    ]);
    expect(JSON.stringify(w.worker.logs())).not.toContain(participant.code);
  });

  it("keeps the contacts without the participant, and gives each note to a person to read", async () => {
    await erase();
    const kept = await w.lead.expect("GET", `/contacts/${linked.id}`);
    expect(kept).toMatchObject({ participantId: null, note: "Sovittiin uusi käynti" });
    expect(kept.version).toBe(linked.version + 1);
    const asked = await rows("SELECT * FROM follow_ups WHERE contact_id = ?", linked.id);
    expect(asked).toMatchObject([
      { coach_id: w.coach2.id, employer_id: employer.id, placement_id: null, completed_at: null },
    ]);
    expect(JSON.stringify(asked)).not.toMatch(/valmennettav|participant[^_]/i);
    expect((await w.coach2.get(`/follow-ups/${asked[0]?.id}`)).body.task).toContain("muistiinpano");
  });

  it("takes the code out of what people wrote, and leaves the rest as it stands", async () => {
    const { code } = participant;
    const text = `Sovittiin ${code}:n jaksosta, ${code.toLowerCase()}lle paikka; sarja X${code}9 on muuta`;
    const without = `Sovittiin […]:n jaksosta, […]lle paikka; sarja X${code}9 on muuta`;
    const contact = await w.coach.expect("POST", "/contacts", { body: { ...bodies.contact(employer.id), note: text } });
    const followUp = await w.coach.expect("POST", "/follow-ups", {
      body: { ...bodies.followUp(employer.id), task: text },
    });
    const agreement = await w.coach.expect("POST", "/agreements", {
      body: { ...bodies.agreement(employer.id), note: text },
    });
    const both = await w.coach.expect("POST", "/employers", {
      body: { ...bodies.employer(), needs: text, hindrancesTold: text },
    });
    const notes = { cover: text, placements: "Ennallaan" };
    const report = await w.lead.expect("POST", "/final-reports", { body: { ...bodies.finalReport(), notes } });
    await w.lead.expect("PUT", `/final-reports/${report.id}/issue`, { ifMatch: report.version });
    const { parameters, ...impact } = bodies.impact();
    const fullTime = { ...parameters.fullTime, source: text };
    const effect = await w.lead.expect("POST", "/impact-calculations", {
      body: { ...impact, name: text, parameters: { ...parameters, fullTime } },
    });
    await erase();
    expect((await w.lead.expect("GET", `/final-reports/${report.id}`)).notes).toEqual({ ...notes, cover: without });
    const read = await w.lead.expect("GET", `/impact-calculations/${effect.id}`);
    expect(read).toMatchObject({ name: without, parameters: { fullTime: { hours: 37.5, source: without } } });
    expect((await w.lead.expect("GET", `/contacts/${contact.id}`)).note).toBe(without);
    expect(await w.lead.expect("GET", `/follow-ups/${followUp.id}`)).toMatchObject({ task: without, version: 2 });
    expect((await w.lead.expect("GET", `/agreements/${agreement.id}`)).note).toBe(without);
    expect(await w.lead.expect("GET", `/employers/${both.id}`)).toMatchObject({
      needs: without,
      hindrancesTold: without,
    });
  });

  it("answers an old request that comes again with gone, and makes nobody anew", async () => {
    await erase();
    await writesNothing(w.db, async () => {
      expect((await w.coach.post("/participants", sent.participant)).status).toBe(410);
      expect((await w.coach.post("/placements", sent.placement)).status).toBe(410);
      expect((await w.coach.get(`/participants/${participant.id}`)).status).toBe(404);
      expect((await w.lead.get(`/participants/${participant.id}`)).status).toBe(404);
    });
  });

  it("takes what an undo kept of them: the handover comes back without them", async () => {
    const [{ items }] = [await w.lead.expect("GET", "/handovers")];
    const all = await rows("SELECT id FROM undo_entries WHERE batch_id = ?", items[0].id);
    await erase();
    const left = await rows("SELECT id FROM undo_entries WHERE batch_id = ?", items[0].id);
    expect(left.length).toBeLessThan(all.length);
    const { body } = await w.lead.call("PUT", `/undos/${items[0].id}`);
    expect(body.restored + body.left).toBe(left.length);
  });

  it("happens once, even when asked for by two at once, and says so of a code nobody has", async () => {
    const answers = await Promise.all([erase(), erase(w.leadAdmin), erase()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
    expect(await rows("SELECT id FROM follow_ups WHERE contact_id = ?", linked.id)).toHaveLength(1);
    await writesNothing(w.db, async () => {
      for (const answer of [await erase(), await preview(), await erase(w.admin, "EIOLE")])
        expect([answer.status, answer.body.errors]).toMatchObject([422, [{ path: "code" }]]);
      expect((await erase(w.admin, "väärä")).status).toBe(422);
    });
  });

  it("is an administrator's to do", () =>
    writesNothing(w.db, async () => {
      for (const [client, status] of [
        [w.coach, 403],
        [w.lead, 403],
        [w.public, 401],
      ] as const)
        for (const answer of [await erase(client as typeof w.admin), await preview(client as typeof w.admin)])
          expect([answer.status, answer.text.includes(participant.code)]).toEqual([status, false]);
    }));
});
