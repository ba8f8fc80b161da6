import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { addPerson, openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row, tomorrow } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

type Who = "coach" | "coach2" | "lead" | "admin";
const undo = (who: Who, undoId: string) => w[who].call("PUT", `/undos/${undoId}`);
const remove = async (who: Who, path: string, version: number): Promise<string> => {
  const { status, headers } = await w[who].call("DELETE", path, { ifMatch: version });
  expect(status).toBeLessThan(300);
  return headers.get("undo-id") ?? "";
};
const put = async (who: Who, path: string, version: number, body: object): Promise<string> =>
  (await w[who].call("PUT", path, { body, ifMatch: version })).headers.get("undo-id") ?? "";
const patch = async (who: Who, path: string, version: number, body: object): Promise<string> =>
  (await w[who].call("PATCH", path, { body, ifMatch: version })).headers.get("undo-id") ?? "";
const lastAction = (id: string) =>
  w.db.prepare("SELECT action FROM events WHERE subject_id = ? ORDER BY id DESC").bind(id).first<string>("action");

/** What is archived or deleted: whose it is, how it is made, where it is, and how it is read. */
const deletions: [noun: string, who: "coach" | "lead", make: () => Promise<Row>, path: string][] = [
  ["contact", "coach", () => fresh.contact(w), "/contacts"],
  ["employer", "coach", () => fresh.employer(w), "/employers"],
  ["contact-person", "coach", () => fresh.contactPerson(w), "/contact-persons"],
  ["agreement", "coach", () => fresh.agreement(w), "/agreements"],
  ["absence", "coach", () => w.coach.expect("POST", "/absences", { body: away }), "/absences"],
  ["list-item", "lead", () => fresh.listItem(w), "/list-items"],
  ["final-report", "lead", () => fresh.finalReport(w), "/final-reports"],
  ["criteria-assessment", "lead", () => fresh.assessment(w), "/criteria-assessments"],
  [
    "impact-calculation",
    "lead",
    () => w.lead.expect("POST", "/impact-calculations", { body: bodies.impact() }),
    "/impact-calculations",
  ],
];
const away = { startsOn: tomorrow, endsOn: tomorrow };

describe.each(deletions)("a deleted %s", (noun, who, make, under) => {
  it("comes back as it was for whoever deleted it, once, and is told by its name until when", async () => {
    const before = await make();
    const path = `${under}/${before.id}`;
    const undoId = await remove(who, path, before.version);
    const told = await w[who].expect("GET", `/undos/${undoId}`);
    expect(told).toMatchObject({ noun, rowId: before.id, undoneAt: null, about: expect.any(String) });
    expect(told.expiresAt - told.madeAt).toBe(30 * 24 * 60 * 60 * 1000);
    expect((await w[who].expect("GET", "/undos")).items[0]).toEqual(told);
    const answers = await Promise.all([undo(who, undoId), undo(who, undoId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 200)?.body).toEqual({ restored: 1, left: 0 });
    const { version, updatedAt: _, ...stood } = before as Row & { updatedAt: number };
    expect(await w[who].expect("GET", path)).toMatchObject({ ...stood, version: expect.any(Number) });
    expect((await w[who].expect("GET", path)).version).toBeGreaterThan(version);
    expect(await lastAction(before.id)).toBe(`${noun}.restored`);
    expect((await w[who].expect("GET", "/undos")).items[0]?.id).not.toBe(undoId);
  });
});

describe("what is deleted", () => {
  it("is nobody else's to bring back but the lead's, who finds it on the list", async () => {
    const row = await fresh.contact(w);
    const undoId = await remove("coach", `/contacts/${row.id}`, row.version);
    await writesNothing(w.db, async () => {
      for (const other of ["coach2", "admin"] as const) {
        expect((await undo(other, undoId)).status).toBe(404);
        expect((await w[other].get(`/undos/${undoId}`)).status).toBe(404);
        expect((await w[other].expect("GET", "/undos")).items).toEqual([]);
      }
    });
    expect((await w.lead.expect("GET", "/undos")).items[0]).toMatchObject({ id: undoId, madeById: w.coach.id });
    expect((await undo("lead", undoId)).body).toEqual({ restored: 1, left: 0 });
  });

  it("that a demoted lead deleted is no longer theirs to bring back", async () => {
    const row = await fresh.listItem(w);
    const undoId = await remove("lead", `/list-items/${row.id}`, row.version);
    await w.db.prepare("UPDATE undo_batches SET made_by = ? WHERE id = ?").bind(w.coach.id, undoId).run();
    expect((await undo("coach", undoId)).status).toBe(404);
  });

  it("by one of two at once is kept once", async () => {
    const row = await w.coach.expect("POST", "/absences", { body: away });
    const both = await Promise.all(
      [1, 2].map(() => w.coach.call("DELETE", `/absences/${row.id}`, { ifMatch: row.version })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([204, 404]);
    const kept = "SELECT count(*) AS n FROM undo_entries WHERE row_id = ?";
    expect(await w.db.prepare(kept).bind(row.id).first("n")).toBe(1);
  });

  it("is forgotten when its time is over", async () => {
    const row = await fresh.agreement(w);
    const undoId = await remove("coach", `/agreements/${row.id}`, row.version);
    const day = 24 * 60 * 60 * 1000;
    await w.worker.scheduled(Date.now() + 29 * day);
    expect((await w.coach.get(`/undos/${undoId}`)).status).toBe(200);
    await w.db.prepare("UPDATE undo_batches SET expires_at = 1 WHERE id = ?").bind(undoId).run();
    await writesNothing(w.db, async () => expect((await undo("coach", undoId)).status).toBe(404));
    expect((await w.coach.get(`/undos/${undoId}`)).status).toBe(404);
    await w.worker.scheduled();
    expect(await w.db.prepare("SELECT 1 FROM undo_batches WHERE id = ?").bind(undoId).first()).toBe(null);
  });

  it("stays away where somebody has taken its place", async () => {
    const item = await fresh.listItem(w);
    const { nameFi, nameSv, nameEn } = await w.lead.expect("GET", `/list-items/${item.id}`);
    const undoId = await remove("lead", `/list-items/${item.id}`, item.version);
    await w.lead.expect("POST", "/list-items", { body: { ...bodies.listItem(), nameFi, nameSv, nameEn } });
    expect((await undo("lead", undoId)).body).toEqual({ restored: 0, left: 1 });
    expect((await w.lead.get(`/list-items/${item.id}`)).status).toBe(404);

    const week = "/weekly-reviews/2022-W14";
    const { version } = await w.lead.expect("PUT", week, { body: { note: "Ensimmäinen" } });
    const reviewUndo = await remove("lead", week, version);
    await w.lead.expect("PUT", week, { body: { note: "Toinen" } });
    expect((await undo("lead", reviewUndo)).body).toEqual({ restored: 0, left: 1 });
    const { items } = await w.lead.expect("GET", "/weekly-reviews?from=2022-W14&to=2022-W14");
    expect(items).toMatchObject([{ note: "Toinen" }]);
  });

  it("is found and counted again: a person by name, a contact by who was there, a share and a review", async () => {
    const person = await fresh.contactPerson(w);
    const words = () =>
      w.db
        .prepare("SELECT word FROM contact_person_words WHERE contact_person_id = ? ORDER BY 1")
        .bind(person.id)
        .all()
        .then(({ results }) => results);
    const before = await words();
    expect(before).not.toEqual([]);
    const personUndo = await remove("coach", `/contact-persons/${person.id}`, person.version);
    expect(await words()).toEqual([]);
    await undo("coach", personUndo);
    expect(await words()).toEqual(before);

    const contact = await fresh.contact(w);
    const there = () =>
      w.db.prepare("SELECT in_person FROM contact_coaches WHERE contact_id = ?").bind(contact.id).first("in_person");
    const contactUndo = await remove("coach", `/contacts/${contact.id}`, contact.version);
    expect(await there()).toBe(0);
    await undo("coach", contactUndo);
    expect(await there()).toBe(1);

    const share = { userId: w.coach.id, startsOn: "2022-05-02", percent: 60 };
    const made = await w.lead.expect("POST", "/work-shares", { body: share });
    const shareUndo = await remove("lead", `/work-shares/${made.id}`, made.version);
    expect((await undo("lead", shareUndo)).body.restored).toBe(1);
    expect((await w.lead.expect("GET", "/work-shares")).items).toContainEqual(expect.objectContaining(share));

    const week = "/weekly-reviews/2022-W15";
    const { version } = await w.lead.expect("PUT", week, { body: { note: "Käytiin läpi" } });
    expect((await undo("lead", await remove("lead", week, version))).body.restored).toBe(1);
    const { items } = await w.lead.expect("GET", "/weekly-reviews?from=2022-W15&to=2022-W15");
    expect(items).toMatchObject([{ note: "Käytiin läpi", version: version + 1 }]);
  });
});

describe("what is moved", () => {
  it("goes back to the coach who had it, an employer's work and a participant's along", async () => {
    const employer = await fresh.employer(w);
    const employerUndo = await patch("coach", `/employers/${employer.id}`, employer.version, {
      responsibleCoachId: w.coach2.id,
      needs: "Pakkausta",
    });
    expect((await undo("coach", employerUndo)).body).toEqual({ restored: 1, left: 0 });
    expect(await w.coach.expect("GET", `/employers/${employer.id}`)).toMatchObject({
      responsibleCoachId: w.coach.id,
      needs: "Pakkausta",
    });

    const placement = await fresh.placement(w);
    const { participantId, employerId } = await w.coach.expect("GET", `/placements/${placement.id}`);
    const promise = { ...bodies.followUp(employerId), placementId: placement.id };
    const { id: stepId } = await w.coach.expect("POST", "/follow-ups", { body: promise });
    const moved = await patch("lead", `/participants/${participantId}`, 1, { coachId: w.coach2.id });
    const stepOf = async () => (await w.lead.expect("GET", `/follow-ups/${stepId}`)).coachId;
    expect(await stepOf()).toBe(w.coach2.id);
    const { body } = await undo("lead", moved);
    expect(body.left).toBe(0);
    expect(await stepOf()).toBe(w.coach.id);
    expect((await w.coach.expect("GET", `/participants/${participantId}`)).coachId).toBe(w.coach.id);
    expect(await patch("lead", `/participants/${participantId}`, 3, { municipality: "320" })).toBe("");
  });

  it("is an inquiry's coach, and what an inquiry was before it was opened again", async () => {
    const { id } = await fresh.inquiry(w);
    const assigned = await put("lead", `/inquiries/${id}/assignment`, 1, { assignedTo: w.coach2.id });
    expect((await undo("lead", assigned)).body.restored).toBe(1);
    const read = () => w.lead.expect("GET", `/inquiries/${id}`);
    expect(await read()).toMatchObject({ status: "new", assignedTo: null });
    await put("lead", `/inquiries/${id}/closure`, 3, { reason: "other" });
    const opened = await remove("lead", `/inquiries/${id}/closure`, 4);
    expect((await undo("lead", opened)).body.restored).toBe(1);
    expect(await read()).toMatchObject({ status: "closed", closeReason: "other" });
  });

  it("is a follow-up's day by its form too, but not its words", async () => {
    const row = await fresh.followUp(w);
    const path = `/follow-ups/${row.id}`;
    expect(await patch("coach", path, 1, { task: "Soita toukokuussa" })).toBe("");
    const moved = await patch("coach", path, 2, { task: "Soita kesällä", dueOn: "2099-06-01" });
    expect((await undo("coach", moved)).body).toEqual({ restored: 1, left: 0 });
    expect(await w.coach.expect("GET", path)).toMatchObject({ dueOn: tomorrow, task: "Soita kesällä" });
  });

  it("comes not back once it was changed", async () => {
    const row = await fresh.employer(w);
    const undoId = await patch("coach", `/employers/${row.id}`, 1, { responsibleCoachId: w.coach2.id });
    await patch("lead", `/employers/${row.id}`, 2, { needs: "Muuta" });
    expect((await undo("coach", undoId)).body).toEqual({ restored: 0, left: 1 });
  });
});

it("a do-not-contact that was lifted comes back with whose word it was", async () => {
  const row = await fresh.leftAlone(w);
  const before = (await w.coach.expect("GET", `/employers/${row.id}`)).doNotContact;
  const undoId = await remove("lead", `/employers/${row.id}/do-not-contact`, row.version);
  expect((await undo("lead", undoId)).body.restored).toBe(1);
  expect((await w.coach.expect("GET", `/employers/${row.id}`)).doNotContact).toEqual(before);
  expect(before.since <= today()).toBe(true);
});

describe("after an erasure", () => {
  it("a contact comes not back as it was with its participant", async () => {
    const participant = await w.coach.expect("POST", "/participants", { body: bodies.participant() });
    const contact = await w.coach.expect("POST", "/contacts", {
      body: { ...bodies.contact((await fresh.employer(w)).id), participantId: participant.id },
    });
    const undoId = await remove("coach", `/contacts/${contact.id}`, contact.version);
    await w.admin.expect("POST", "/participants/erasure", { body: { code: participant.code } });
    expect((await undo("coach", undoId)).body.restored).toBe(0);
  });

  it("a person stays erased, and is out of what was kept of others' texts", async () => {
    const employer = await fresh.employer(w);
    const body = { ...bodies.contactPerson(employer.id), name: "Kuviteltu Palautettava", phone: "040 000 7771" };
    const person = await w.coach.expect("POST", "/contact-persons", { body });
    const week = "/weekly-reviews/2022-W16";
    const { version } = await w.lead.expect("PUT", week, { body: { note: "Soita: Kuviteltu Palautettava" } });
    const reviewUndo = await remove("lead", week, version);
    const personUndo = await remove("coach", `/contact-persons/${person.id}`, person.version);
    await w.admin.expect("DELETE", `/contact-persons/${person.id}/data`);
    const kept = await w.db.prepare("SELECT before FROM undo_entries WHERE before LIKE '%Palautettava%'").all();
    expect(kept.results).toEqual([]);
    expect((await undo("coach", personUndo)).body).toEqual({ restored: 0, left: 0 });
    expect((await undo("lead", reviewUndo)).body.restored).toBe(1);
    const { items } = await w.lead.expect("GET", "/weekly-reviews?from=2022-W16&to=2022-W16");
    expect(items).toMatchObject([{ note: "Soita: […]" }]);
  });
});

/** Routes whose action cannot be taken back by an undo, each with the reason. */
const without: Record<string, string> = {
  "DELETE /api/v1/me/sessions": "signs devices out: whoever has one of them would get in again",
  "DELETE /api/v1/me/sessions/{id}": "signs a device out: whoever has it would get in again",
  "DELETE /api/v1/api-keys/{id}": "revokes a key: it may be in wrong hands, so it stays revoked",
  "DELETE /api/v1/me/calendar-feed": "closes a secret address: it may be in wrong hands, so it stays closed",
  "DELETE /api/v1/inquiries/{id}/data": "an erasure",
  "DELETE /api/v1/contact-persons/{id}/data": "an erasure",
  "DELETE /api/v1/own-inquiry/{secret}": "an erasure",
  "POST /api/v1/participants/erasure": "an erasure",
  "POST /api/v1/participants/erasure-preview": "only shows what an erasure would take",
  "PUT /api/v1/criteria-assessments/{id}/completion": "finishes: what is confirmed changes no more, and nothing goes",
  "PUT /api/v1/users/{id}/deactivation": "taken back by its DELETE, whenever; the sessions stay ended",
  "DELETE /api/v1/users/{id}/deactivation": "taken back by its PUT, whenever",
  "PUT /api/v1/follow-ups/{id}/completion": "taken back by its DELETE, whenever",
  "DELETE /api/v1/follow-ups/{id}/completion": "taken back by its PUT, whenever",
  "DELETE /api/v1/inquiries/{id}/spam": "taken back by its PUT, while nobody has answered",
  "PUT /api/v1/employers/{id}/do-not-contact": "taken back by its DELETE, whenever",
  "PUT /api/v1/placements/{id}/end": "its page corrects or empties the day and the reason, whenever",
  "POST /api/v1/feedback-requests": "hands a link to an employer: what was asked has been asked",
  "PUT /api/v1/undos/{id}": "takes back itself",
};

it("whoever has left meanwhile gets no work back", async () => {
  const leaver = await addPerson(w.db, "lahtija@keksitty.example", "coach");
  const employer = await w.lead.expect("POST", "/employers", {
    body: { ...bodies.employer(), name: "Lähtijän Työ Oy", responsibleCoachId: leaver },
  });
  const undoId = await patch("lead", `/employers/${employer.id}`, 1, { responsibleCoachId: w.coach.id });
  await w.db.prepare("UPDATE users SET deactivated_at = 1 WHERE id = ?").bind(leaver).run();
  expect((await undo("lead", undoId)).body).toEqual({ restored: 0, left: 1 });
  expect((await w.lead.expect("GET", `/employers/${employer.id}`)).responsibleCoachId).toBe(w.coach.id);
});

it("an inquiry that was opened again goes with the person it had become, and its undo brings nobody back", async () => {
  const name = "Keksitty Leipuri";
  const { id } = await w.public.expect("POST", "/inquiries", { body: { ...bodies.inquiry(), personName: name } });
  const { contactPersonId } = await w.lead.expect("POST", `/inquiries/${id}/conversion`, {
    body: bodies.conversion(),
    ifMatch: 1,
  });
  const undoId = await remove("lead", `/inquiries/${id}/closure`, 2);
  await w.admin.expect("DELETE", `/contact-persons/${contactPersonId}/data`);
  expect(await w.db.prepare("SELECT person_name FROM inquiries WHERE id = ?").bind(id).first("person_name")).toBe("");
  expect((await undo("lead", undoId)).status).toBeLessThan(500);
});

it("a lifted ban that may name somebody erased is not brought back", async () => {
  const person = await w.coach.expect("POST", "/contact-persons", {
    body: { ...bodies.contactPerson((await fresh.employer(w)).id), name: "Tarmo Keksi" },
  });
  const path = `/employers/${person.employerId}`;
  const { version } = await w.lead.expect("GET", path);
  const ban = { reason: "Keksin pyyntö", askedBy: "Tarmo" };
  const banned = await w.lead.call("PUT", `${path}/do-not-contact`, { body: ban, ifMatch: version });
  expect(banned.status, banned.text).toBe(200);
  const undoId = await remove("lead", `${path}/do-not-contact`, banned.body.version);
  await w.admin.expect("DELETE", `/contact-persons/${person.id}/data`);
  expect((await undo("lead", undoId)).body).toMatchObject({ restored: 0 });
  expect((await w.lead.expect("GET", path)).doNotContact ?? null).toBe(null);
});

/** Of the description, what deletes, archives, moves or hands over: by its method, its last word or what it says of itself. */
const takesAway = (method: string, path: string, summary = "") =>
  method === "DELETE" ||
  /\/(closure|spam|assignment|coach|postponement|completion|deactivation|end|do-not-contact|erasure|undos\/\{id\})$/.test(
    path,
  ) ||
  /\b(archive|move|hand over|take away|hide|remove|revoke)\b/i.test(summary);

it("whatever deletes, archives, moves or hands over can be taken back, or has a reason why not", () => {
  const routes = Object.entries(w.document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const name = method.toUpperCase();
      if (name === "GET" || !takesAway(name, path, operation.summary)) return [];
      return [{ route: `${name} ${path}`, undoable: tellsUndo(operation) }];
    }),
  );
  expect(routes.length).toBeGreaterThan(35);
  expect(
    routes
      .filter(({ undoable }) => !undoable)
      .map(({ route }) => route)
      .sort(),
  ).toEqual(Object.keys(without).sort());
});

/** Does a route tell by which undo it is taken back: beside its answer, in it, or by answering what is one itself? */
const tellsUndo = ({ responses }: World["document"]["paths"][string][string]): boolean =>
  Object.values(responses).some(
    ({ headers, content }) =>
      "Undo-Id" in (headers ?? {}) || /"(undoId|undoable)":/.test(JSON.stringify(content ?? {})),
  );
