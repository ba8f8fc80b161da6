import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../schema/values/ids.ts";
import { type Client, openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row, unknownId } from "./rows.ts";

let w: World;
let participant: Row & { code: string };
let placement: Row;
let employer: Row;

/** One participant of the first coach with a placement; then everybody looks. */
beforeAll(async () => {
  w = await openWorld();
  participant = (await fresh.participant(w)) as typeof participant;
  employer = await fresh.employer(w);
  placement = await w.coach.expect("POST", "/placements", { body: bodies.placement(participant.id, employer.id) });
});
afterAll(() => w.worker.close());

const itemsOf = async (client: Client, path: string): Promise<Record<string, unknown>[]> =>
  (await client.expect("GET", path)).items;
const eventsOf = async (action: string, subject: string) =>
  (await w.db.prepare("SELECT id FROM events WHERE action = ? AND subject_id = ?").bind(action, subject).all()).results;

describe("a participant", () => {
  it("is known to their own coach and to the lead, and to no other coach", async () => {
    expect((await w.coach.get(`/participants/${participant.id}`)).status).toBe(200);
    expect((await w.lead.get(`/participants/${participant.id}`)).status).toBe(200);
    const hidden = await w.coach2.get(`/participants/${participant.id}`);
    expect(hidden.status).toBe(404);
    expect(hidden.text).not.toContain(participant.code);
  });

  it("is in the lists of those who know them, whatever a list is asked for", async () => {
    for (const query of ["", "&state=in_coaching", `&coach=${w.coach.id}`]) {
      const others = await itemsOf(w.coach2, `/participants?limit=100${query}`);
      expect(others.filter(({ coachId }) => coachId !== w.coach2.id)).toEqual([]);
    }
    const coaches = new Set((await itemsOf(w.lead, "/participants?limit=100")).map(({ coachId }) => coachId));
    expect(coaches.size).toBe(3);
  });

  it("leaves a trace when somebody reads them, and only when somebody could", async () => {
    const before = (await eventsOf("participant.read", participant.id)).length;
    await w.coach.get(`/participants/${participant.id}`);
    expect(await eventsOf("participant.read", participant.id)).toHaveLength(before + 1);
    await writesNothing(w.db, () => w.coach2.get(`/participants/${participant.id}`));
  });

  it("cannot be guessed into a row of another coach's making", async () => {
    await writesNothing(w.db, async () => {
      const contact = { ...bodies.contact(employer.id), participantId: participant.id };
      expect((await w.coach2.post("/contacts", contact)).body.errors).toMatchObject([{ path: "participantId" }]);
      const started = await w.coach2.post("/placements", bodies.placement(participant.id, employer.id));
      expect(started.body.errors).toMatchObject([{ path: "participantId" }]);
      expect((await w.coach2.post(`/participants/${participant.id}/paths`, bodies.path())).status).toBe(404);
    });
  });

  it("is not told to an earlier coach who sends again what once made them", async () => {
    const body = { ...bodies.participant(), id: newId() };
    const { id, version } = await w.coach.expect("POST", "/participants", { body });
    expect((await w.coach.post("/participants", body)).status).toBe(200);
    await w.lead.expect("PATCH", `/participants/${id}`, { body: { coachId: w.coach2.id }, ifMatch: version });
    await writesNothing(w.db, async () => expect((await w.coach.post("/participants", body)).status).toBe(409));
  });

  it("is given to another coach by the lead, and then belongs to that coach alone", async () => {
    const { id, version } = await fresh.participant(w);
    await w.lead.expect("PATCH", `/participants/${id}`, { body: { coachId: w.coach2.id }, ifMatch: version });
    expect((await w.coach.get(`/participants/${id}`)).status).toBe(404);
    expect((await w.coach2.get(`/participants/${id}`)).status).toBe(200);
  });

  it("is taken into coaching for another coach by the lead only", async () => {
    const body = { ...bodies.participant(), coachId: w.coach2.id };
    expect((await w.coach.post("/participants", body)).body.errors).toMatchObject([{ path: "coachId" }]);
    expect((await w.lead.post("/participants", body)).body).toMatchObject({ coachId: w.coach2.id });
  });
});

describe("a participant's code and id", () => {
  it("are in no answer of any route to another coach, to an administrator or to the public", async () => {
    const { id: contact } = await w.coach.expect("POST", "/contacts", {
      body: { ...bodies.contact(employer.id), participantId: participant.id, coachIds: [w.coach.id, w.coach2.id] },
    });
    const { id: promise } = await w.coach.expect("POST", "/follow-ups", {
      body: { ...bodies.followUp(employer.id), placementId: placement.id, coachId: w.coach2.id },
    });
    const subjects = [participant.id, placement.id, employer.id, contact, promise, w.coach.id];
    const paths = Object.entries(w.document.paths).flatMap(([path, methods]) => {
      if (!methods.get || !path.startsWith("/api/v1/")) return [];
      return path.includes("{") ? subjects.map((id) => path.replace(/\{\w+\}/, id)) : [path];
    });
    const asked = [
      ...paths,
      `/api/v1/placements?participant=${participant.id}`,
      `/api/v1/placements?employer=${employer.id}`,
      `/api/v1/contacts?employer=${employer.id}`,
      `/api/v1/handovers/preview?from=${w.coach.id}&to=${w.coach2.id}`,
      `/api/v1/occupations?q=${participant.code}`,
    ];
    const tells = async (client: Client, path: string): Promise<boolean> => {
      const { text } = await client.get(path);
      // The audit log names its subjects; an address that is asked for is named by whoever asks.
      const ids = path.includes(participant.id) || path === "/api/v1/events" ? [] : [participant.id];
      return [participant.code, ...ids].some((secret) => text.includes(secret));
    };
    const found: string[] = [];
    for (const path of asked) {
      const told = await Promise.all([w.coach2, w.admin, w.public].map((client) => tells(client, path)));
      if (told.includes(true)) found.push(path);
    }
    expect(found).toEqual([]);
  });

  it("are in no refusal of a renewal or an erasure", async () => {
    const anew = { startedOn: "2022-08-01", contract: "permanent", wageSubsidy: false };
    await writesNothing(w.db, async () => {
      for (const ifMatch of [1, 99]) {
        const { status, text } = await w.coach2.post(`/placements/${placement.id}/renewal`, anew, { ifMatch });
        expect([status, text.includes(participant.code)]).toEqual([403, false]);
      }
      for (const path of ["erasure", "erasure-preview"])
        for (const client of [w.coach, w.coach2, w.lead, w.public])
          expect((await client.post(`/participants/${path}`, { code: participant.code })).text).not.toContain(
            participant.code,
          );
    });
  });
});

describe("a placement", () => {
  it("is seen by all coaches, and its participant by those who know them", async () => {
    for (const client of [w.coach, w.lead])
      expect(await client.expect("GET", `/placements/${placement.id}`)).toMatchObject({
        participantId: participant.id,
        participantCode: participant.code,
      });
    const seen = await w.coach2.get(`/placements/${placement.id}`);
    expect(seen.body).toMatchObject({ participantId: null, participantCode: null, occupation: "Varastotyöntekijä" });
    for (const secret of [participant.id, participant.code]) expect(seen.text).not.toContain(secret);
  });

  it("hides every participant of another coach in the list", async () => {
    const own = new Set((await itemsOf(w.coach2, "/participants?limit=100")).map(({ id }) => id));
    const seen = await itemsOf(w.coach2, "/placements?limit=100");
    expect(seen.filter(({ participantId }) => participantId !== null && !own.has(participantId))).toEqual([]);
    expect(seen.filter(({ participantId }) => participantId === null).length).toBeGreaterThan(0);
    expect((await itemsOf(w.lead, "/placements?limit=100")).every((row) => row.participantCode !== null)).toBe(true);
  });

  it("cannot be found by another coach's participant", async () => {
    expect(await itemsOf(w.coach, `/placements?participant=${participant.id}`)).toHaveLength(1);
    expect(await itemsOf(w.lead, `/placements?participant=${participant.id}`)).toHaveLength(1);
    expect(await itemsOf(w.coach2, `/placements?participant=${participant.id}`)).toEqual([]);
  });

  it("tells another coach who may not change it nothing new", async () => {
    for (const ifMatch of [1, 99]) {
      const refused = await w.coach2.call("PATCH", `/placements/${placement.id}`, {
        body: { occupation: "Muu" },
        ifMatch,
      });
      expect(refused.status).toBe(403);
      expect(refused.text).not.toContain(participant.code);
    }
  });

  it("leaves a trace when it is read, and none when there is none", async () => {
    const before = (await eventsOf("placement.read", placement.id)).length;
    await w.coach2.get(`/placements/${placement.id}`);
    expect(await eventsOf("placement.read", placement.id)).toHaveLength(before + 1);
    await writesNothing(w.db, () => w.coach2.get(`/placements/${employer.id}`));
  });
});

describe("a contact", () => {
  it("names its participant to those who know them", async () => {
    const body = { ...bodies.contact(employer.id), participantId: participant.id, coachIds: [w.coach.id, w.coach2.id] };
    const { id, version } = await w.coach.expect("POST", "/contacts", { body });
    const seenBy = async (client: Client) => [
      (await client.expect("GET", `/contacts/${id}`)).participantId,
      (await itemsOf(client, `/contacts?employer=${employer.id}`)).find((row) => row.id === id)?.participantId,
    ];
    expect(await seenBy(w.coach)).toEqual([participant.id, participant.id]);
    expect(await seenBy(w.lead)).toEqual([participant.id, participant.id]);
    expect(await seenBy(w.coach2)).toEqual([null, null]);
    const stale = await w.coach2.call("PATCH", `/contacts/${id}`, { body: { note: "x" }, ifMatch: version + 1 });
    expect([stale.status, stale.body.current.participantId]).toEqual([412, null]);
    const changed = await w.coach2.call("PATCH", `/contacts/${id}`, { body: { note: "x" }, ifMatch: version });
    expect([changed.status, changed.body.participantId]).toEqual([200, null]);
    expect((await w.coach.expect("GET", `/contacts/${id}`)).participantId).toBe(participant.id);
  });

  it("keeps the participant whom its corrector does not see, and says so instead of taking another", async () => {
    const body = { ...bodies.contact(employer.id), participantId: participant.id, coachIds: [w.coach.id, w.coach2.id] };
    const { id, version } = await w.coach.expect("POST", "/contacts", { body });
    const own = await w.coach2.expect("POST", "/participants", { body: bodies.participant() });
    const correct = (participantId: string | null) =>
      w.coach2.call("PATCH", `/contacts/${id}`, { body: { note: "Uusi", participantId }, ifMatch: version });
    for (const participantId of [own.id, participant.id, unknownId])
      await writesNothing(w.db, async () => {
        const { status, body } = await correct(participantId);
        expect([status, body.errors.map(({ path }: { path: string }) => path)]).toEqual([422, ["participantId"]]);
      });
    expect((await correct(participant.id)).body.errors).toEqual((await correct(unknownId)).body.errors);
    expect(await correct(null)).toMatchObject({ status: 200, body: { note: "Uusi", participantId: null } });
    expect((await w.coach.expect("GET", `/contacts/${id}`)).participantId).toBe(participant.id);
    const { results } = await w.db
      .prepare("SELECT fields FROM events WHERE action = 'contact.changed' AND subject_id = ?")
      .bind(id)
      .all<{ fields: string }>();
    expect(results.map(({ fields }) => JSON.parse(fields))).toEqual([["note"]]);
  });

  it("does not show a participant in an employer's timeline", async () => {
    const { text } = await w.coach2.get(`/employers/${employer.id}/timeline`);
    for (const secret of [participant.id, participant.code]) expect(text).not.toContain(secret);
  });
});

describe("an inquiry", () => {
  it("is known to the coaches of its area, to whom it is assigned, and to the lead", async () => {
    const { id, version } = await fresh.inquiry(w);
    const knows = async (client: Client) => [
      (await client.get(`/inquiries/${id}`)).status,
      (await itemsOf(client, "/inquiries?limit=100")).some((row) => row.id === id),
      (await itemsOf(client, "/inquiries?limit=100&municipality=320")).some((row) => row.id === id),
    ];
    expect(await knows(w.lead)).toEqual([200, true, true]);
    expect(await knows(w.coach)).toEqual([404, false, false]);
    await w.lead.expect("PUT", `/inquiries/${id}/assignment`, { body: { assignedTo: w.coach.id }, ifMatch: version });
    expect(await knows(w.coach)).toEqual([200, true, true]);
    expect(await knows(w.coach2)).toEqual([404, false, false]);
  });

  it("that looks like a robot's is kept aside and answered like any other", async () => {
    const answer = await w.public.post("/inquiries", { ...bodies.inquiry(), websiteUrl: "https://spam.example" });
    expect(answer.status).toBe(201);
    const listed = async (query: string) =>
      (await itemsOf(w.lead, `/inquiries?limit=100${query}`)).map((row) => row.id);
    expect(await listed("")).not.toContain(answer.body.id);
    expect(await listed("&status=spam")).toContain(answer.body.id);
  });

  it("tells its sender the reference, the promise and the secret of their own page, and nothing else", async () => {
    const { body } = await w.public.post("/inquiries", bodies.inquiry());
    expect(Object.keys(body).sort()).toEqual(["id", "promisedOn", "reference", "secret"]);
    expect(body.reference).toMatch(/^R-[2-9A-HJKMNP-Z]{6}$/);
  });
});
