import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";
import { type Client, openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

type Inquiry = Row & {
  status: string;
  assignedTo: string | null;
  promisedOn: string | null;
  spamSigns: string[] | null;
};
/** Each says something of its own: the same words from many senders would be kept aside. */
const send = async (municipality = "698", more: Record<string, unknown> = {}): Promise<Inquiry> => {
  const { id } = await w.public.expect("POST", "/inquiries", {
    body: { ...bodies.inquiry(municipality), message: `Tarvitsemme apua ${newId()}`, ...more },
  });
  return read(id);
};
const suspect = () => send("698", { message: `Backlinks ${newId()} https://x.example` });
const read = (id: string, by: Client = w.lead): Promise<Inquiry> => by.expect("GET", `/inquiries/${id}`);
const eventsOf = async (id: string) =>
  (
    await w.db
      .prepare("SELECT action, actor_kind FROM events WHERE subject_id = ? ORDER BY id")
      .bind(id)
      .all<{ action: string; actor_kind: string }>()
  ).results;
const undoOf = async (by: Client, id: string) => (await by.expect("GET", `/inquiries/${id}/story`)).undo;
const promise = (id: string, day: string | null) =>
  w.db.prepare("UPDATE inquiries SET promised_on = ? WHERE id = ?").bind(day, id).run();
const area = (userId: string, municipality: string) =>
  w.db.prepare("INSERT INTO service_areas (user_id, municipality) VALUES (?, ?)").bind(userId, municipality).run();
const away = (userId: string, substituteId: string | null) =>
  w.db
    .prepare(
      "INSERT INTO absences (id, user_id, starts_on, ends_on, substitute_id, created_at, updated_at, version) VALUES (?, ?, ?, ?, ?, 0, 0, 1)",
    )
    .bind(newId(), userId, today(), addDays(today(), 3), substituteId)
    .run();

describe("the inbox", () => {
  beforeEach(async () => {
    await w.db.exec("UPDATE inquiries SET archived_at = 1");
  });

  it("counts what the rules suspect and lists it by its promise, for whoever knows of it, until somebody judges it", async () => {
    const robot = { websiteUrl: "https://x.example" };
    const [later, sooner] = [await suspect(), await suspect()];
    await Promise.all([promise(later.id, "2026-01-09"), promise(sooner.id, "2026-01-02"), send("698", robot)]);
    const known = async (by: Client) => ({
      counted: (await by.expect("GET", "/inquiries/counts")).suspected,
      listed: (await by.expect("GET", "/inquiries?suspected=true")).items.map(({ id }: Row) => id),
      today: (await by.expect("GET", "/today")).suspected,
    });
    const both = {
      counted: 2,
      listed: [sooner.id, later.id],
      today: { n: 2, promisedOn: "2026-01-02" },
    };
    expect([await known(w.coach), await known(w.lead)]).toEqual([both, both]);
    await w.db.prepare("UPDATE inquiries SET municipality = '732' WHERE id = ?").bind(later.id).run();
    const one = { counted: 1, listed: [sooner.id], today: { n: 1, promisedOn: "2026-01-02" } };
    expect([await known(w.coach), (await known(w.lead)).counted]).toEqual([one, 2]);
    await w.coach.expect("PUT", `/inquiries/${sooner.id}/spam`, { ifMatch: 1 });
    const none = { counted: 0, listed: [], today: { n: 0, promisedOn: null } };
    expect(await known(w.coach)).toEqual(none);
    expect((await w.coach.call("PUT", `/inquiries/${sooner.id}/spam`, { ifMatch: 2 })).status).toBe(409);
    const undo = await undoOf(w.coach, sooner.id);
    await w.coach.expect("PUT", `/undos/${undo.id}`);
    expect((await read(sooner.id)).spamSigns).toEqual(["selling", "links"]);
    expect(await known(w.coach)).toEqual(one);
  });

  it("has what was put away for good again once its sender writes more, a robot's first words too", async () => {
    const sent = { ...bodies.inquiry("698"), message: `Tarvitsemme apua ${newId()}` };
    const { id, secret } = await w.public.expect("POST", "/inquiries", { body: { ...sent, websiteUrl: "x" } });
    const counted = async () => (await w.coach.expect("GET", "/inquiries/counts")).suspected;
    expect(await counted()).toBe(0);
    await w.public.expect("POST", `/own-inquiry/${secret}/additions`, {
      body: { message: "Ettekö saaneet viestiäni?" },
    });
    expect([await counted(), (await read(id)).spamSigns]).toEqual([1, ["returned"]]);
    await w.coach.expect("PUT", `/inquiries/${id}/spam`, { ifMatch: 2 });
    expect(await counted()).toBe(0);
    await w.public.expect("PATCH", `/own-inquiry/${secret}`, { body: { bestTime: "illalla" }, ifMatch: 3 });
    expect([await counted(), (await read(id)).spamSigns]).toEqual([1, ["returned"]]);
  });

  it("has those that wait by their promise, the uncounted first, page by page, and each once", async () => {
    const [third, first, second, uncounted] = [await send(), await send(), await send(), await send()];
    const answered = await send();
    await w.coach.expect("PUT", `/inquiries/${answered.id}/answer`, { body: { answer: "Soitettu" }, ifMatch: 1 });
    await Promise.all([
      promise(third.id, "2026-01-05"),
      promise(first.id, "2026-01-02"),
      promise(second.id, "2026-01-02"),
      promise(uncounted.id, null),
    ]);
    const [a, b] = [first.id, second.id].sort();
    const ids: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: { items: Row[]; nextCursor: string | null } = await w.coach.expect(
        "GET",
        `/inquiries?waiting=true&limit=1${cursor && `&cursor=${cursor}`}`,
      );
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(ids).toEqual([uncounted.id, a, b, third.id]);
  });

  it("gives no place in it to a sender's own choice of an id", async () => {
    const [day, hour] = [24 * 60 * 60 * 1000, 60 * 60 * 1000];
    const statusAt = async (msecs: number) =>
      (await w.public.post("/inquiries", { ...bodies.inquiry("320"), id: v7({ msecs }) })).status;
    const now = Date.now();
    await writesNothing(w.db, async () => {
      for (const at of [0, now - day - hour, now + day + hour, 2 ** 48 - 1])
        expect(await statusAt(at), `${at}`).toBe(422);
    });
    expect(await statusAt(now - 8 * hour)).toBe(201);
  });

  it("counts what waits, what is nobody's and what is past its promise, of what one knows", async () => {
    const [one, two, foreign] = [await send(), await send(), await send("320")];
    await promise(one.id, addDays(today(), -1));
    await promise(two.id, today());
    await promise(foreign.id, addDays(today(), -1));
    await w.coach.expect("PUT", `/inquiries/${two.id}/assignment`, { body: { assignedTo: w.coach.id }, ifMatch: 1 });
    expect(await w.coach.expect("GET", "/inquiries/counts")).toEqual({
      waiting: 2,
      unassigned: 1,
      late: 1,
      suspected: 0,
    });
    expect(await w.lead.expect("GET", "/inquiries/counts")).toEqual({
      waiting: 3,
      unassigned: 2,
      late: 2,
      suspected: 0,
    });
  });
});

describe("who takes an inquiry", () => {
  it("is at once the only coach of its area, the substitute of one who is away, and nobody where there are two", async () => {
    expect(await send("698")).toMatchObject({ status: "new", assignedTo: null, version: 1 });
    await area(w.coach2.id, "732");
    const taken = await send("732");
    expect(taken).toMatchObject({ status: "assigned", assignedTo: w.coach2.id, version: 1 });
    expect(await eventsOf(taken.id)).toEqual([
      { action: "inquiry.received", actor_kind: "public" },
      { action: "inquiry.assigned", actor_kind: "system" },
    ]);
    await away(w.coach2.id, w.coach.id);
    expect((await send("732")).assignedTo).toBe(w.coach.id);
    await w.db.exec("DELETE FROM absences");
    const spam = await send("732", { websiteUrl: "https://x.example" });
    expect(spam).toMatchObject({ status: "spam", assignedTo: null });
    expect(await w.lead.expect("DELETE", `/inquiries/${spam.id}/spam`, { ifMatch: 1 })).toMatchObject({
      status: "assigned",
      assignedTo: w.coach2.id,
    });
  });

  it("is whom the area says when nobody is named, the lead where it has nobody, and whom one names", async () => {
    const assign = async (municipality: string, body: object) => {
      const { id, version } = await send(municipality);
      return (await w.lead.expect("PUT", `/inquiries/${id}/assignment`, { body, ifMatch: version })).assignedTo;
    };
    expect([w.coach.id, w.coach2.id]).toContain(await assign("698", {}));
    const leads = (
      await w.db.prepare("SELECT id FROM users WHERE roles LIKE '%lead%'").all<{ id: string }>()
    ).results.map(({ id }) => id);
    expect(leads).toContain(await assign("890", {}));
    expect(await assign("890", { assignedTo: w.coach.id })).toBe(w.coach.id);
  });
});

describe("what was put away", () => {
  it.each([
    ["closure", { reason: "no_need_now" }, "inquiry.reopened"],
    ["spam", undefined, "inquiry.not-spam"],
  ])("(%s) is taken back for a day by whoever did it or the lead, as it stood", async (under, body, action) => {
    const before = await send();
    await w.coach.expect("PUT", `/inquiries/${before.id}/${under}`, { ...(body && { body }), ifMatch: 1 });
    const undo = await undoOf(w.coach, before.id);
    expect(await undoOf(w.coach2, before.id)).toBe(null);
    expect((await w.coach2.call("PUT", `/undos/${undo.id}`)).status).toBe(404);
    expect(await w.coach.expect("PUT", `/undos/${undo.id}`)).toEqual({ restored: 1, left: 0 });
    const { updatedAt: _, ...stood } = before as Inquiry & { updatedAt: number };
    expect(await read(before.id)).toMatchObject({ ...stood, version: 3 });
    expect((await eventsOf(before.id)).at(-1)?.action).toBe(action);
    expect(await undoOf(w.coach, before.id)).toBe(null);
  });

  it("stays as somebody has left it since, and after a day", async () => {
    const { id } = await send();
    await w.coach.expect("PUT", `/inquiries/${id}/closure`, { body: { reason: "other" }, ifMatch: 1 });
    const undo = await undoOf(w.lead, id);
    await w.coach2.expect("DELETE", `/inquiries/${id}/closure`, { ifMatch: 2 });
    expect((await undoOf(w.lead, id)).kind).toBe("inquiry.reopened");
    expect(await undoOf(w.coach, id)).toBe(null);
    expect(await w.lead.expect("PUT", `/undos/${undo.id}`)).toEqual({ restored: 0, left: 1 });
    const { id: other } = await send();
    await w.coach.expect("PUT", `/inquiries/${other}/spam`, { ifMatch: 1 });
    await w.db.exec("UPDATE undo_batches SET expires_at = 1 WHERE kind = 'inquiry.marked-spam'");
    expect(await undoOf(w.coach, other)).toBe(null);
    await w.worker.scheduled();
    expect(await w.db.prepare("SELECT count(*) AS n FROM undo_entries WHERE row_id = ?").bind(other).first("n")).toBe(
      0,
    );
  });

  it("is promised an answer anew when it proves to be an employer's", async () => {
    const { id } = await send("698", { websiteUrl: "https://x.example" });
    await promise(id, "2026-01-02");
    const back = await w.coach.expect("DELETE", `/inquiries/${id}/spam`, { ifMatch: 1 });
    expect(back).toMatchObject({ status: "new", spamSigns: null, promisedOn: addWorkingDays(today(), 2) });
  });

  it("is opened again as it stood: answered, in hand or new", async () => {
    const states = await Promise.all(
      ["answer", "assignment", ""].map(async (under) => {
        const { id } = await send();
        const body = under === "answer" ? { answer: "Soitettu" } : { assignedTo: w.coach.id };
        if (under) await w.coach.expect("PUT", `/inquiries/${id}/${under}`, { body, ifMatch: 1 });
        const version = under ? 2 : 1;
        await w.coach.expect("PUT", `/inquiries/${id}/closure`, { body: { reason: "other" }, ifMatch: version });
        return (await w.coach.expect("DELETE", `/inquiries/${id}/closure`, { ifMatch: version + 1 })).status;
      }),
    );
    expect(states).toEqual(["answered", "assigned", "new"]);
  });
});

describe("an answer by mail", () => {
  // A mail is sent at once, and its text is forgotten then.
  beforeAll(async () => {
    await w.db.exec(
      "CREATE TABLE kept_mail (id TEXT, kind TEXT, recipient TEXT, reply_to TEXT, owner_id TEXT, body TEXT)",
    );
    await w.db.exec(
      "CREATE TRIGGER keep_mail AFTER INSERT ON mail_outbox BEGIN INSERT INTO kept_mail VALUES (new.id, new.kind, new.recipient, new.reply_to, new.owner_id, new.body); END",
    );
  });
  const mailed = (id: string) =>
    w.db
      .prepare("SELECT * FROM kept_mail WHERE id = (SELECT answer_mail_id FROM inquiries WHERE id = ?)")
      .bind(id)
      .first<Record<string, unknown>>();

  it("waits in the outbox as its writer's, with the employer's own link and the area's mailbox", async () => {
    const { id } = await send("698", { email: "kysyja@keksitty.example", locale: "sv" });
    const body = { answer: "Hej! Jag ringer i morgon.", mail: true };
    const answered = await w.coach.expect("PUT", `/inquiries/${id}/answer`, { body, ifMatch: 1 });
    expect(answered).toMatchObject({ status: "answered", answer: body.answer, assignedTo: w.coach.id });
    const mail = await mailed(id);
    expect(mail).toMatchObject({
      kind: "inquiry-answer",
      recipient: "kysyja@keksitty.example",
      reply_to: "rovaniemi@rinnalla.example",
      owner_id: w.coach.id,
    });
    const text = String(mail?.body);
    expect(text.startsWith(`${body.answer}\n\n`)).toBe(true);
    expect(text).toMatch(/\/sv\/kontakt\/egen\/[\w-]{43}\n/);
    const story = await w.coach.expect("GET", `/inquiries/${id}/story`);
    expect(story.mail.state).toMatch(/^(waiting|claimed|sent)$/);
    expect(story.history[0]).toMatchObject({ action: "inquiry.answered", by: expect.any(String) });
    expect(JSON.stringify(story)).not.toContain("egen");
  });

  it("is not sent when another change was first, nor without an address", async () => {
    const { id } = await send("698", { email: "kysyja@keksitty.example" });
    const body = { answer: "Soitan", mail: true };
    const answers = await Promise.all(
      [w.coach, w.coach2].map((by) => by.call("PUT", `/inquiries/${id}/answer`, { body, ifMatch: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const mails = await w.db
      .prepare(
        "SELECT count(*) AS n FROM kept_mail WHERE recipient = ? AND kind = 'inquiry-answer' AND body LIKE 'Soitan%'",
      )
      .bind("kysyja@keksitty.example")
      .first("n");
    expect(mails).toBe(1);
    const { id: without } = await send();
    await writesNothing(w.db, async () => {
      const refused = await w.coach.call("PUT", `/inquiries/${without}/answer`, { body, ifMatch: 1 });
      expect([refused.status, refused.body.errors[0].path]).toEqual([422, "mail"]);
    });
  });
});

it("dealing with an inquiry closes its reminder at once", async () => {
  for (const [under, body] of [
    ["answer", { answer: "Soitettu" }],
    ["closure", { reason: "withdrawn" }],
    ["spam", undefined],
  ] as const) {
    const { id } = await send();
    const reminder = await fresh.followUp(w);
    await w.db
      .prepare("UPDATE follow_ups SET origin = 'rule', rule = 'inquiry_unanswered', rule_key = ? WHERE id = ?")
      .bind(`inquiry_unanswered:${id}:2`, reminder.id)
      .run();
    const open = () =>
      w.db
        .prepare(
          "SELECT count(*) AS n FROM follow_ups WHERE rule_key = 'inquiry_unanswered:' || ? || ':2' AND archived_at IS NULL",
        )
        .bind(id)
        .first("n");
    expect(await open()).toBe(1);
    await w.coach.expect("PUT", `/inquiries/${id}/${under}`, { ...(body && { body }), ifMatch: 1 });
    expect(await open()).toBe(0);
  }
});

describe("an inquiry that came by telephone", () => {
  const enter = (by: Client, body: object) =>
    by.expect("POST", "/inquiries/phone", {
      body: { ...bodies.inquiry("320"), message: `Soitti ${newId()}`, ...body },
    });

  it("is promised an answer from the day of the call, over a holiday too", async () => {
    const row = await enter(w.lead, { cameOn: "2026-06-18" });
    expect(row).toMatchObject({ source: "phone", enteredBy: w.lead.id, status: "new", promisedOn: "2026-06-23" });
    expect((await enter(w.lead, {})).promisedOn).toBe(addWorkingDays(today(), 2));
  });

  it("is known to the coach of another area who wrote it down, and taken by them if they say so", async () => {
    const entered = await enter(w.coach, {});
    expect(entered).toMatchObject({ status: "new", assignedTo: null });
    expect((await w.coach.get(`/inquiries/${entered.id}`)).status).toBe(200);
    expect((await w.coach2.get(`/inquiries/${entered.id}`)).status).toBe(404);
    const taken = await enter(w.coach, { take: true });
    expect(taken).toMatchObject({ status: "assigned", assignedTo: w.coach.id, version: 1 });
  });

  it("brings its sender the way back to it, if they left an address and the promise is ahead", async () => {
    const mails = async (id: string) =>
      w.db.prepare("SELECT kind FROM mail_outbox WHERE id = ?").bind(id).first<string>("kind");
    const email = `${newId()}@keksitty.example`;
    expect(await mails((await enter(w.lead, { email })).id)).toBe("inquiry-receipt");
    expect(await mails((await enter(w.lead, { email, cameOn: "2026-06-18" })).id)).toBe(null);
  });
});

it("what came before promises were kept is promised its day as it would have been", async () => {
  const { id } = await send();
  await w.db
    .prepare("UPDATE inquiries SET promised_on = NULL, created_at = ? WHERE id = ?")
    .bind(Date.parse("2026-06-18T09:00:00Z"), id)
    .run();
  await w.worker.scheduled();
  expect((await read(id)).promisedOn).toBe("2026-06-23");
});
