import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, addMonths, instantAt, isoWeek, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row, unknownId } from "./rows.ts";
import { rowsOf, tablesWith } from "./stored.ts";

let w: World;
let employer: Row;
let person: Row;
let sent: Record<string, string>;

beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const name = "Mikko Keksityinen";
const details = { name, phone: "040 000 7001", email: "mikko.keksityinen@keksitty.example", note: "Aamuisin" };
beforeEach(async () => {
  employer = await fresh.employer(w);
  sent = { ...details, id: newId(), employerId: employer.id };
  person = await w.coach.expect("POST", "/contact-persons", { body: sent });
});

const rows = (statement: string, ...values: unknown[]) => rowsOf(w.db, statement, ...values);

const contact = (note: string | null, more: object = {}) =>
  w.coach.expect("POST", "/contacts", {
    body: { ...bodies.contact(employer.id), contactPersonId: person.id, note, ...more },
  });
/** An inquiry that was turned into the person. */
const inquiry = async () => {
  const { id } = await w.public.expect("POST", "/inquiries", {
    body: { ...bodies.inquiry(), personName: name, email: details.email, message: `T. ${name}` },
  });
  await w.db
    .prepare(
      "UPDATE inquiries SET status = 'converted', converted_at = 1, employer_id = ?, contact_person_id = ? WHERE id = ?",
    )
    .bind(employer.id, person.id, id)
    .run();
  return id as string;
};

describe("erasing a contact person", () => {
  it("leaves no row with the name, mail or number, and the contacts without the person", async () => {
    const note = `Puhuin: MIKKO  KEKSITYINEN, puh. +358 40 0007001 tai 0400007001, ${details.email}. Ei Mikkolaa.`;
    const met = await contact(note);
    const followUp = await w.coach.expect("POST", "/follow-ups", {
      body: { ...bodies.followUp(employer.id), task: `Soita ${name} klo 9` },
    });
    await w.coach.expect("PATCH", `/employers/${employer.id}`, { body: { needs: `Kysy: ${name}.` }, ifMatch: 1 });
    const asked = await inquiry();
    const mail = { subject: "Miten meni?", text: `Hei ${name}` };
    await w.coach.expect("POST", "/feedback-requests", {
      body: { employerId: employer.id, contactPersonId: person.id, mail },
    });
    const preview = await w.admin.expect("GET", `/contact-persons/${person.id}/data`);
    expect(preview).toMatchObject({
      name,
      employerId: employer.id,
      contacts: 1,
      inquiries: 1,
      texts: 3,
      candidates: 1,
    });
    const erased = await w.admin.call("DELETE", `/contact-persons/${person.id}/data`);
    expect([erased.status, erased.body]).toMatchObject([200, { contacts: 1, inquiries: 1, texts: 3, candidates: 1 }]);
    for (const text of ["Keksityinen", "KEKSITYINEN", "keksityinen", details.phone, "0400007001", "0007001"])
      expect([text, await tablesWith(w.db, text)]).toEqual([text, []]);
    const kept = await w.lead.expect("GET", `/contacts/${met.id}`);
    expect(kept).toMatchObject({ contactPersonId: null, version: met.version + 1 + 1 });
    expect(kept.note).toBe("Puhuin: […], puh. […] tai […], […]. Ei Mikkolaa.");
    expect((await w.lead.expect("GET", `/follow-ups/${followUp.id}`)).task).toBe("Soita […] klo 9");
    expect((await w.lead.expect("GET", `/employers/${employer.id}`)).needs).toBe("Kysy: […].");
    expect(await rows("SELECT person_name, contact_person_id FROM inquiries WHERE id = ?", asked)).toEqual([
      { person_name: "", contact_person_id: null },
    ]);
    expect((await tablesWith(w.db, person.id)).sort()).toEqual(["creations", "events"]);
    expect(await rows("PRAGMA foreign_key_check")).toEqual([]);
    const events = await rows(
      "SELECT actor_id, fields FROM events WHERE action = 'contact-person.erased' AND subject_id = ?",
      person.id,
    );
    expect(events).toEqual([{ actor_id: w.admin.id, fields: "[]" }]);
    expect(JSON.stringify(w.worker.logs())).not.toContain("Keksityinen");
    expect((await w.coach.get("/employers?q=keksityinen")).body.items).toEqual([]);
  });

  it("takes the name out of the organisation's own guide, what it was before too, and out of every source", async () => {
    const bodyFi = `Kysy lisää:\n${name}`;
    const text = await w.lead.expect("POST", "/local-texts", { body: { ...bodies.localText(), bodyFi } });
    const whoFi = `Sopijana\n${name}`;
    const told = { ...bodies.supplement(), nameFi: `${name} -lisä`, whoFi, sourceTitle: name };
    const supplement = await w.lead.expect("POST", "/supplements", { body: told });
    await w.db
      .prepare(
        "INSERT INTO person_figures (month, started, source, typed_by, created_at, updated_at) VALUES ('2019-01', 1, ?, ?, 0, 0)",
      )
      .bind(`Soitto: ${name}`, w.lead.id)
      .run();
    await w.admin.expect("DELETE", `/contact-persons/${person.id}/data`);
    for (const part of ["Keksityinen", "keksityinen"]) expect([part, await tablesWith(w.db, part)]).toEqual([part, []]);
    const { items } = await w.lead.expect("GET", `/local-texts/${text.id}/versions`);
    expect(items).toMatchObject([{ content: { bodyFi: "Kysy lisää:\n[…]" } }]);
    expect(await w.lead.expect("GET", `/supplements/${supplement.id}`)).toMatchObject({
      nameFi: "[…] -lisä",
      whoFi: "Sopijana\n[…]",
      sourceTitle: "[…]",
    });
    expect(await rows("SELECT source FROM person_figures WHERE month = '2019-01'")).toEqual([
      { source: "Soitto: […]" },
    ]);
  });

  it("gives what may name the person in another form to the coach to read, without telling why", async () => {
    const bent = await contact("Sovittiin Mikon kanssa uusi käynti");
    const last = await contact("Keksityisen mukaan kiire");
    await contact("Ei nimiä tässä");
    await w.coach.expect("PATCH", `/employers/${employer.id}`, { body: { needs: "Kysy Mikolta" }, ifMatch: 1 });
    const erased = await w.admin.expect("DELETE", `/contact-persons/${person.id}/data`);
    expect(erased).toMatchObject({ texts: 0, candidates: 3 });
    expect(erased.reader).toEqual((await w.coach.expect("GET", "/me")).name);
    const asked = await rows(
      "SELECT contact_id, coach_id, task FROM follow_ups WHERE employer_id = ? ORDER BY contact_id",
      employer.id,
    );
    expect(asked.map((each) => each.contact_id).sort()).toEqual([null, bent.id, last.id].sort());
    for (const each of asked) expect(each.coach_id).toBe(w.coach.id);
    expect(JSON.stringify(asked)).not.toMatch(/Mik|Keksity/);
    expect((await w.lead.expect("GET", `/contacts/${bent.id}`)).note).toBe("Sovittiin Mikon kanssa uusi käynti");
  });

  it("leaves others' persons, employers and texts as they are", async () => {
    const other = await fresh.employer(w);
    const same = await w.coach.expect("POST", "/contact-persons", { body: { ...details, employerId: other.id } });
    const theirs = await w.coach.expect("POST", "/contacts", {
      body: { ...bodies.contact(other.id), contactPersonId: same.id, note: `Tapasin ${name}` },
    });
    await w.admin.expect("DELETE", `/contact-persons/${person.id}/data`);
    expect(await w.coach.expect("GET", `/contact-persons/${same.id}`)).toEqual(same);
    expect(await w.coach.expect("GET", `/contacts/${theirs.id}`)).toEqual(theirs);
    await w.admin.expect("DELETE", `/contact-persons/${same.id}/data`);
  });

  it("happens once, and nobody is made anew by an old request", async () => {
    const answers = await Promise.all([1, 2].map(() => w.admin.call("DELETE", `/contact-persons/${person.id}/data`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    await writesNothing(w.db, async () => {
      expect((await w.coach.post("/contact-persons", sent)).status).toBe(410);
      expect((await w.admin.call("DELETE", `/contact-persons/${unknownId}/data`)).status).toBe(404);
      expect((await w.admin.get(`/contact-persons/${person.id}/data`)).status).toBe(404);
      expect((await w.admin.get(`/contact-persons/${person.id}/export`)).status).toBe(404);
    });
  });

  it("is an administrator's to do, to look at and to export", () =>
    writesNothing(w.db, async () => {
      for (const [client, status] of [
        [w.coach, 403],
        [w.lead, 403],
        [w.public, 401],
      ] as const)
        for (const [method, under] of [
          ["DELETE", "data"],
          ["GET", "data"],
          ["GET", "export"],
        ] as const) {
          const answer = await client.call(method, `/contact-persons/${person.id}/${under}`);
          expect([answer.status, answer.text.includes("Keksityinen")]).toEqual([status, false]);
        }
    }));
});

it("exports everything that is kept of one person, and leaves a trace", async () => {
  await contact("Sovittiin käynti");
  const asked = await inquiry();
  for (const [id, message] of [
    ["added-1", "Meillä on kaksi vuoroa"],
    ["added-2", "Ja kolmas viikonloppuisin"],
  ])
    await w.db
      .prepare("INSERT INTO inquiry_additions (id, inquiry_id, message, created_at) VALUES (?, ?, ?, 0)")
      .bind(id, asked, message)
      .run();
  await w.coach.expect("PATCH", `/employers/${employer.id}`, { body: { needs: `Kysy: ${name}.` }, ifMatch: 1 });
  const answer = await w.admin.call("GET", `/contact-persons/${person.id}/export`);
  expect(answer.headers.get("content-disposition")).toContain("attachment");
  expect(answer.body).toMatchObject({
    person: details,
    employer: bodies.employer().name,
    contacts: [{ note: "Sovittiin käynti", date: "2022-03-21" }],
    inquiries: [
      {
        personName: name,
        email: details.email,
        additions: ["Meillä on kaksi vuoroa", "Ja kolmas viikonloppuisin"],
      },
    ],
    mentions: [`Kysy: ${name}.`],
  });
  const events = await rows(
    "SELECT actor_id FROM events WHERE action = 'contact-person.exported' AND subject_id = ?",
    person.id,
  );
  expect(events).toEqual([{ actor_id: w.admin.id }]);
});

describe("a contact person's time", () => {
  const runOn = (day: string, time = "03:00") => w.worker.scheduled(instantAt(day, time));
  const exists = async (id: string) => (await rows("SELECT id FROM contact_persons WHERE id = ?", id)).length === 1;
  /** A day far from the demo data's own time, so that only what is made here is looked at. */
  const madeOn = (id: string, day: string) =>
    w.db.prepare("UPDATE contact_persons SET created_at = ? WHERE id = ?").bind(instantAt(day, "23:30"), id).run();
  const metOn = (id: string, employerId: string, day: string) =>
    w.db
      .prepare(
        "INSERT INTO contacts (id, employer_id, contact_person_id, date, iso_week, purpose, channel, outcome, created_by, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 'cold', 'phone', 'interested', ?, 0, 0)",
      )
      .bind(newId(), employerId, id, day, isoWeek(day), w.coach.id)
      .run();

  it("is over twenty-four months after the last contact, on the day and not before", async () => {
    await w.db.prepare("UPDATE settings SET value = json_object('loadedOn', '2020-01-01') WHERE key = 'demo'").run();
    // The demo's own persons are far in the past: they are not what this is about.
    await w.db.exec("UPDATE contact_persons SET created_at = 9e15 WHERE name <> 'Mikko Keksityinen'");
    const met = addDays(today(), -10);
    const one = async (make: (id: string, employerId: string) => Promise<unknown>) => {
      const { id: employerId } = await fresh.employer(w);
      const { id } = await w.coach.expect("POST", "/contact-persons", { body: { ...details, employerId } });
      await madeOn(id, addDays(met, -400));
      await make(id, employerId);
      return id as string;
    };
    const never = await one((id) => madeOn(id, met));
    const called = await one((id, employerId) => metOn(id, employerId, met));
    const later = await one((id, employerId) => metOn(id, employerId, addDays(met, 1)));
    const agreed = await one((_, employerId) =>
      w.coach.expect("POST", "/agreements", { body: { ...bodies.agreement(employerId), validUntil: null } }),
    );
    const hired = await one(async (_, employerId) => {
      const { id } = await fresh.participant(w);
      const job = {
        ...bodies.placement(id, employerId),
        contract: "permanent",
        endsOn: null,
        wageSubsidy: false,
        wageSubsidyEndsOn: null,
      };
      return w.coach.expect("POST", "/placements", { body: job });
    });
    const over = addMonths(met, 24);
    await runOn(addDays(over, -1), "23:50");
    expect(await Promise.all([never, called, later, agreed, hired].map(exists))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    await runOn(over, "00:10");
    expect(await Promise.all([never, called, later, agreed, hired].map(exists))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    await runOn(addDays(over, 1), "00:10");
    expect(await exists(later)).toBe(false);
    const events = await rows(
      "SELECT actor_kind FROM events WHERE action = 'contact-person.erased' AND subject_id = ?",
      called,
    );
    expect(events).toEqual([{ actor_kind: "system" }]);
    await runOn(addDays(over, 300));
    expect(await Promise.all([agreed, hired].map(exists))).toEqual([true, true]);
  });

  it("ends for many of them a few at a time", async () => {
    const { id: employerId } = await fresh.employer(w);
    const ids = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const { id } = await w.coach.expect("POST", "/contact-persons", { body: { ...details, employerId } });
        await madeOn(id, addDays(today(), -1));
        return id as string;
      }),
    );
    const left = async () => (await Promise.all(ids.map(exists))).filter(Boolean).length;
    await w.db.prepare("UPDATE contact_persons SET created_at = 9e15 WHERE employer_id <> ?").bind(employerId).run();
    const day = addMonths(today(), 40);
    for (const n of [7, 2, 0, 0]) {
      await runOn(day);
      expect(await left()).toBe(n);
    }
  });

  it("is told a month before to the lead and the administrator, while somebody can still call", async () => {
    const { id } = person;
    const last = addDays(addMonths(today(), -24), 20);
    await madeOn(id, last);
    const listed = async () => (await w.lead.expect("GET", "/contact-persons/due-for-erasure")).items;
    expect(await listed()).toEqual([
      { id, name, employerId: employer.id, employer: bodies.employer().name, erasedOn: addMonths(last, 24) },
    ]);
    expect((await w.admin.expect("GET", "/contact-persons/due-for-erasure")).count).toBe(1);
    expect((await w.coach.get("/contact-persons/due-for-erasure")).status).toBe(403);
    await contact("Soitettu", { date: today() });
    expect(await listed()).toEqual([]);
  });
});

it("an answer's tie to its employer is cut after twenty-four months, and it still counts as one employer's", async () => {
  await w.db.exec("DELETE FROM employer_feedback");
  const give = async (name: string, givenOn: string) => {
    const { id } = await w.coach.expect("POST", "/employers", { body: { ...bodies.employer(), name } });
    const body = { ...bodies.feedback(id), givenOn };
    return (await w.coach.expect("POST", "/feedback", { body })).id as string;
  };
  const old = addDays(today(), -5);
  for (const each of ["a", "b", "c", "d", "e"]) await give(`Vanha ${each}`, old);
  const again = await give("Vanha a", old);
  const young = await give("Uusi", today());
  const over = addMonths(old, 24);
  const linked = () => rows("SELECT count(*) AS n FROM employer_feedback WHERE employer_id IS NOT NULL");
  await w.worker.scheduled(instantAt(addDays(over, 400 - 401), "03:00"));
  expect(await linked()).toEqual([{ n: 7 }]);
  await w.worker.scheduled(instantAt(over, "03:00"));
  expect(await linked()).toEqual([{ n: 1 }]);
  const givers = await rows("SELECT count(DISTINCT giver) AS n, count(giver) AS of FROM employer_feedback");
  expect(givers).toEqual([{ n: 5, of: 6 }]);
  expect(await rows("SELECT worked FROM employer_feedback WHERE id = ?", again)).toEqual([
    { worked: "Käynti auttoi alkuun" },
  ]);
  expect(await rows("SELECT giver FROM employer_feedback WHERE id = ?", young)).toEqual([{ giver: null }]);
  expect(await w.coach.expect("GET", "/feedback/summary")).toMatchObject({ answers: 7, counted: 5 });
});
