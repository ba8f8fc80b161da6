import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { secretOf } from "../../worker/platform/secret-links.ts";
import { newAddress } from "../addresses.ts";
import { type Client, openWorld, type World, writesNothing } from "./client.ts";
import { withinOneMinute } from "./limits.ts";
import { bodies, fresh, type Row, unknownId } from "./rows.ts";
import { rowsOf } from "./stored.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const env = { AUTH_SECRET: "a-secret-only-for-tests-0123456789" };
const answers = () => ({ size: "5-9", uses: ["visit", "guide"], worked: "Käynti auttoi", improve: "Nopeammin" });
const rows = (statement: string, ...values: unknown[]) => rowsOf(w.db, statement, ...values);

let employer: Row;
beforeEach(async () => {
  employer = await fresh.employer(w);
  await w.db.prepare("UPDATE employers SET business_id = NULL, name = id WHERE id = ?").bind(employer.id).run();
});

const asked = async (by: Client = w.coach, more: object = {}) =>
  by.expect("POST", "/feedback-requests", { body: { employerId: employer.id, ...more } });
const secretIn = (link: string) => link.split("/").at(-1) ?? "";
const open = (secret: string) => w.public.get(`/feedback/by-link/${secret}`);
const answer = (secret: string, body: object = answers()) => w.public.post(`/feedback/by-link/${secret}`, body);
const given = (column: string, id: string) => rows(`SELECT * FROM employer_feedback WHERE ${column} = ?`, id);

describe("feedback through a link", () => {
  it("is asked for with a link that says nothing of the employer, and is stored nowhere", async () => {
    const request = await asked();
    expect(request.link).toMatch(/^http:\/\/localhost:8787\/palaute\/[\w-]{43}$/);
    expect(request).toMatchObject({ employerId: employer.id, contactPerson: null, answeredAt: null });
    expect(request.expiresAt - request.createdAt).toBe(60 * 24 * 60 * 60 * 1000);
    expect(await w.coach.expect("GET", `/feedback-requests/${request.id}`)).toEqual(request);
    expect(await rows("SELECT action FROM events WHERE subject_id = ?", request.id)).toEqual([
      { action: "feedback.requested" },
    ]);
    const secret = secretIn(request.link);
    const held = await rows("SELECT * FROM feedback_requests WHERE id = ?", request.id);
    expect(JSON.stringify(held)).not.toContain(secret);
    expect((await w.coach2.get(`/feedback-requests/${request.id}`)).status).toBe(404);
  });

  it("opens without changing anything, is answered once, and thanks from then on", async () => {
    const { id, link } = await asked();
    const secret = secretIn(link);
    await writesNothing(w.db, async () => {
      for (let times = 0; times < 3; times++)
        expect((await open(secret)).body).toEqual({ instrument: "1", state: "open", locale: "fi" });
    });
    const sent = await answer(secret);
    expect([sent.status, sent.body]).toEqual([201, { givenOn: today() }]);
    expect((await open(secret)).body.state).toBe("answered");
    await writesNothing(w.db, async () => expect((await answer(secret)).status).toBe(409));
    const [row, ...more] = await given("request_id", id);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      source: "link",
      employer_id: employer.id,
      municipality: "698",
      size: "5-9",
      uses: '["visit","guide"]',
      worked: "Käynti auttoi",
      recorded_by: null,
    });
    const events = await rows("SELECT actor_kind, action, fields FROM events WHERE subject_id = ?", row?.id);
    expect(events).toEqual([{ actor_kind: "public", action: "feedback.received", fields: "[]" }]);
  });

  it("is won by one of two at the same moment", async () => {
    const { id, link } = await asked();
    const sent = await Promise.all([answer(secretIn(link)), answer(secretIn(link))]);
    expect(sent.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await given("request_id", id)).toHaveLength(1);
  });

  it("opens nothing by a secret that was tampered with, is none, or is of another kind", async () => {
    const { id, link } = await asked();
    const secret = secretIn(link);
    const other = secret.startsWith("A") ? `B${secret.slice(1)}` : `A${secret.slice(1)}`;
    const ofInquiry = await secretOf(env, "inquiry", id);
    await writesNothing(w.db, async () => {
      for (const wrong of [other, `${secret.slice(0, -2)}AA`, "x", unknownId, ofInquiry, secret.toUpperCase()]) {
        expect([wrong, (await open(wrong)).status]).toEqual([wrong, 404]);
        expect([wrong, (await answer(wrong)).status]).toEqual([wrong, 404]);
      }
    });
  });

  it("is over after sixty days", async () => {
    const { id, link } = await asked();
    await w.db
      .prepare("UPDATE feedback_requests SET expires_at = ? WHERE id = ?")
      .bind(Date.now() - 1, id)
      .run();
    expect((await open(secretIn(link))).body.state).toBe("expired");
    await writesNothing(w.db, async () => expect((await answer(secretIn(link))).status).toBe(404));
  });

  it("says which field is wrong, refuses a personal identity code and keeps the link open", async () => {
    const { link } = await asked();
    const secret = secretIn(link);
    const wrong: [object, string][] = [
      [{}, "uses"],
      [{ size: "5-9" }, "uses"],
      [{ uses: ["visit", "visit"] }, "uses"],
      [{ uses: ["visit", "nothing_yet"] }, "uses"],
      [{ uses: ["bank"] }, "uses.0"],
      [{ uses: ["visit"], size: "6" }, "size"],
      [{ worked: "Hän on 010594Y9032" }, "worked"],
      [{ other: "x".repeat(2001) }, "other"],
      [{ ...answers(), employerId: unknownId }, "employerId"],
    ];
    await writesNothing(w.db, async () => {
      for (const [body, path] of wrong) {
        const { status, body: problem } = await answer(secret, body);
        expect([body, status, problem.errors?.[0]?.path]).toEqual([body, 422, path]);
      }
    });
    expect((await open(secret)).body.state).toBe("open");
  });

  it("is mailed in the coach's own words with the link, and is the coach's mail in the outbox", async () => {
    const person = await w.coach.expect("POST", "/contact-persons", {
      body: { ...bodies.contactPerson(employer.id), email: "henkilo@keksitty.example" },
    });
    const mail = { subject: "Miten meni?", text: "Hei,\n\nkertoisitko?" };
    const request = await asked(w.coach, { contactPersonId: person.id, mail, locale: "sv" });
    expect(request).toMatchObject({ contactPerson: "Keksitty Henkilö", locale: "sv" });
    const mails = await rows("SELECT * FROM mail_outbox WHERE once_key = ?", `feedback-request:${request.id}`);
    expect(mails).toMatchObject([
      { kind: "feedback-request", recipient: "henkilo@keksitty.example", subject: mail.subject, owner_id: w.coach.id },
    ]);
    expect(mails[0]?.body).toContain(`${mail.text}\n\n${request.link}\n`);
    expect(request.link).toContain("/sv/respons/");
  });

  it("is asked of nobody who wants to be left alone, and of none but the employer's own persons", async () => {
    const left = await fresh.leftAlone(w);
    const stranger = await fresh.contactPerson(w);
    const without = await w.coach.expect("POST", "/contact-persons", { body: bodies.contactPerson(employer.id) });
    const mail = { subject: "Miten meni?", text: "Hei" };
    await writesNothing(w.db, async () => {
      for (const [body, path] of [
        [{ employerId: left.id }, "employerId"],
        [{ employerId: unknownId }, "employerId"],
        [{ contactPersonId: stranger.id }, "contactPersonId"],
        [{ contactPersonId: without.id, mail }, "contactPersonId"],
        [{ mail }, "contactPersonId"],
        [{ contactPersonId: without.id, mail: { ...mail, text: "Hän on 010594Y9032" } }, "mail.text"],
      ] as const) {
        const { status, body: problem } = await w.coach.post("/feedback-requests", {
          employerId: employer.id,
          ...body,
        });
        expect([body, status, problem.errors?.[0]?.path]).toEqual([body, 422, path]);
      }
    });
  });

  it("is limited for one address range", async () => {
    const headers = { "cf-connecting-ip": newAddress() };
    const send = () => w.public.call("POST", "/feedback/by-link/x", { body: answers(), headers });
    const statuses = [];
    await withinOneMinute();
    for (let times = 0; times < 12; times++) statuses.push((await send()).status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  });
});

describe("feedback through an inquiry's own link", () => {
  const inquiry = async (status: string) => {
    const { id } = await fresh.inquiry(w);
    await w.db.prepare("UPDATE inquiries SET status = ? WHERE id = ?").bind(status, id).run();
    return { id, secret: await secretOf(env, "inquiry", id) };
  };

  it.each(["answered", "closed", "converted"])("is given once it is %s", async (status) => {
    const { id, secret } = await inquiry(status);
    expect((await open(secret)).body.state).toBe("open");
    const sent = await Promise.all([answer(secret), answer(secret)]);
    expect(sent.map((one) => one.status).sort()).toEqual([201, 409]);
    expect((await open(secret)).body.state).toBe("answered");
    expect(await given("inquiry_id", id)).toMatchObject([{ municipality: "320", employer_id: null, source: "link" }]);
  });

  it("waits for the answer, and is gone with the inquiry", async () => {
    const waiting = await inquiry("assigned");
    const spam = await inquiry("spam");
    const erased = await inquiry("closed");
    await w.db.prepare("UPDATE inquiries SET erased_at = 1 WHERE id = ?").bind(erased.id).run();
    await writesNothing(w.db, async () => {
      expect((await open(waiting.secret)).body.state).toBe("too-early");
      for (const { secret } of [waiting, spam, erased]) expect((await answer(secret)).status).toBe(404);
      expect((await open(erased.secret)).status).toBe(404);
      expect((await open(spam.secret)).body).toEqual((await open(waiting.secret)).body);
    });
  });
});

describe("feedback from an interview", () => {
  const interview = () => ({ employerId: employer.id, givenOn: today(), ...answers() });

  it("is read and corrected by who wrote it down and the lead, and by nobody else", async () => {
    const row = await w.coach.expect("POST", "/feedback", { body: interview() });
    expect(row).toMatchObject({
      ...answers(),
      source: "interview",
      instrument: "1",
      municipality: "698",
      recordedBy: w.coach.id,
    });
    expect(await w.lead.expect("GET", `/feedback/${row.id}`)).toEqual(row);
    expect((await w.coach2.get(`/feedback/${row.id}`)).status).toBe(404);
    expect((await w.coach2.call("PATCH", `/feedback/${row.id}`, { body: { worked: "x" }, ifMatch: 1 })).status).toBe(
      404,
    );
    const changed = await w.lead.expect("PATCH", `/feedback/${row.id}`, { body: { worked: "Toisin" }, ifMatch: 1 });
    expect(changed).toMatchObject({ worked: "Toisin", version: 2, recordedBy: w.coach.id });
    const stale = await w.coach.call("PATCH", `/feedback/${row.id}`, { body: { worked: "Vanha" }, ifMatch: 1 });
    expect([stale.status, stale.body.current]).toEqual([412, changed]);
    const events = await rows("SELECT action, fields FROM events WHERE subject_id = ? ORDER BY id", row.id);
    expect(events).toEqual([
      { action: "feedback.recorded", fields: "[]" },
      { action: "feedback.changed", fields: '["worked"]' },
    ]);
  });

  it("stays an answer, of a day that has been", async () => {
    const row = await w.coach.expect("POST", "/feedback", { body: { ...interview(), worked: null, improve: null } });
    await writesNothing(w.db, async () => {
      const empty = await w.coach.call("PATCH", `/feedback/${row.id}`, { body: { uses: [] }, ifMatch: 1 });
      expect([empty.status, empty.body.errors?.[0]?.path]).toEqual([422, "uses"]);
      const ahead = await w.coach.post("/feedback", { ...interview(), givenOn: addDays(today(), 1) });
      expect([ahead.status, ahead.body.errors?.[0]?.path]).toEqual([422, "givenOn"]);
      expect((await w.coach.post("/feedback", { ...interview(), employerId: unknownId })).status).toBe(422);
      expect((await w.coach.post("/feedback", { ...interview(), other: "010594Y9032" })).status).toBe(422);
    });
  });

  it("is not the way to an employer's own words", async () => {
    const { id, link } = await asked();
    await answer(secretIn(link));
    const [row] = await given("request_id", id);
    for (const client of [w.coach, w.lead]) expect((await client.get(`/feedback/${row?.id}`)).status).toBe(404);
    const { items } = await w.coach.expect("GET", `/employers/${employer.id}/timeline`);
    const inStory = { type: "feedback", id: row?.id, date: today(), source: "link", yours: false };
    expect(items).toEqual([inStory]);
    const own = await w.coach.expect("POST", "/feedback", { body: interview() });
    const yours = async (client: Client) =>
      (await client.expect("GET", `/employers/${employer.id}/timeline`)).items.find((item: Row) => item.id === own.id)
        .yours;
    expect([await yours(w.coach), await yours(w.coach2), await yours(w.lead)]).toEqual([true, false, true]);
  });
});
