import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { instantAt } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { openWorld, type World } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
let employer: string;

/** What is written is kept beside the outbox, which empties it as soon as it is sent. */
beforeAll(async () => {
  w = await openWorld();
  employer = (await fresh.employer(w)).id;
  await w.db.batch([
    w.db.prepare("CREATE TABLE kept_mail (owner TEXT, subject TEXT, body TEXT, once TEXT)"),
    w.db.prepare(
      "CREATE TRIGGER keep_mail AFTER INSERT ON mail_outbox BEGIN INSERT INTO kept_mail VALUES (new.owner_id, new.subject, new.body, new.once_key); END",
    ),
  ]);
});
afterAll(() => w.worker.close());

/** Nobody has anything to do but what a test gives them. */
beforeEach(async () => {
  await w.db.batch([
    w.db.prepare("UPDATE follow_ups SET archived_at = 1"),
    w.db.prepare("UPDATE inquiries SET archived_at = 1"),
    w.db.prepare("DELETE FROM absences"),
    w.db.prepare("DELETE FROM mail_outbox"),
    w.db.prepare("DELETE FROM kept_mail"),
    w.db.prepare("UPDATE users SET digest = 1, locale = 'fi'"),
  ]);
});

const promise = (coachId: string, dueOn: string, more: Record<string, string> = {}) => {
  const row = {
    id: newId(),
    employer_id: employer,
    coach_id: coachId,
    kind: "reminder",
    due_on: dueOn,
    task: "Asiakas K7Q2: palkkatuki",
    origin: "manual",
    created_at: 0,
    updated_at: 0,
    ...more,
  };
  const columns = Object.keys(row);
  return w.db
    .prepare(`INSERT INTO follow_ups (${columns}) VALUES (${columns.map(() => "?")})`)
    .bind(...Object.values(row))
    .run();
};
const away = (userId: string, day: string, substitute: string | null) =>
  w.db
    .prepare(
      "INSERT INTO absences (id, user_id, starts_on, ends_on, substitute_id, created_at, updated_at) VALUES (?1, ?2, ?3, ?3, ?4, 0, 0)",
    )
    .bind(newId(), userId, day, substitute)
    .run();
const runAt = (day: string, time: string) => w.worker.scheduled(instantAt(day, time));
const kept = async () =>
  (await w.db.prepare("SELECT * FROM kept_mail ORDER BY owner").all<{ owner: string; subject: string; body: string }>())
    .results;
const owners = async () => (await kept()).map(({ owner }) => owner);

describe("the morning digest", () => {
  it.each([
    ["a Monday", "2027-01-11", 1],
    ["a Saturday", "2027-01-09", 0],
    ["a Sunday when the clocks go forward", "2027-03-28", 0],
    ["the Monday after the clocks went forward", "2027-03-29", 0],
    ["the Tuesday after that Easter Monday", "2027-03-30", 1],
    ["the Monday after the clocks went back", "2027-11-01", 1],
    ["Midsummer Eve", "2027-06-25", 0],
    ["Independence Day", "2027-12-06", 0],
  ])("is written on %s, %s: %i", async (_, day, expected) => {
    await promise(w.coach.id, day);
    await runAt(day, "06:50");
    expect(await owners()).toEqual([]);
    await runAt(day, "07:00");
    expect(await owners()).toHaveLength(expected);
  });

  it("comes late rather than not at all, but not in the afternoon", async () => {
    await promise(w.coach.id, "2027-01-11");
    await runAt("2027-01-11", "12:00");
    expect(await owners()).toEqual([]);
    await runAt("2027-01-11", "11:50");
    expect(await owners()).toEqual([w.coach.id]);
  });

  it("is written once, however often and however many at a time the job runs", async () => {
    await promise(w.coach.id, "2027-01-11");
    await Promise.all([1, 2, 3, 4].map(() => runAt("2027-01-11", "07:00")));
    for (const time of ["07:00", "07:10", "08:30"]) await runAt("2027-01-11", time);
    expect(await owners()).toEqual([w.coach.id]);
    await runAt("2027-01-12", "07:00");
    expect(await owners()).toEqual([w.coach.id, w.coach.id]);
  });

  it("is not written where nothing waits, nor for what is due later", async () => {
    await promise(w.coach.id, "2027-01-12");
    await runAt("2027-01-11", "07:00");
    expect(await owners()).toEqual([]);
  });

  it("is not written to whoever does not want it, nor to a leaver", async () => {
    await promise(w.coach.id, "2027-01-11");
    expect(await w.coach.expect("PATCH", "/me", { body: { digest: false } })).toMatchObject({ digest: false });
    await runAt("2027-01-11", "07:00");
    expect(await owners()).toEqual([]);
    await w.coach.expect("PATCH", "/me", { body: { digest: true } });
    await runAt("2027-01-11", "07:10");
    expect(await owners()).toEqual([w.coach.id]);
  });

  it("goes to an absent coach's substitute, else to the lead, and not to the absent one", async () => {
    const day = "2027-01-11";
    await promise(w.coach.id, day);
    await away(w.coach.id, day, w.coach2.id);
    await runAt(day, "07:00");
    expect(await owners()).toEqual([w.coach2.id]);
    await w.db.batch([
      w.db.prepare("UPDATE absences SET substitute_id = NULL"),
      w.db.prepare("DELETE FROM mail_outbox"),
      w.db.prepare("DELETE FROM kept_mail"),
    ]);
    await runAt(day, "07:10");
    const led = await owners();
    expect(led).toContain(w.lead.id);
    expect(led).not.toContain(w.coach.id);
    expect(led).not.toContain(w.coach2.id);
  });

  it("tells of inquiries of one's municipalities that nobody has answered", async () => {
    const inquiry = {
      interest: "hire",
      companyName: "Odottava Oy",
      municipality: "698",
      personName: "Keksitty",
      phone: "040 000 0002",
    };
    await w.public.expect("POST", "/inquiries", { body: inquiry });
    await runAt("2027-01-11", "07:00");
    const [mail] = (await kept()).filter(({ owner }) => owner === w.coach.id);
    expect(mail?.body).toContain("Odottava Oy");
    expect(mail?.body).not.toContain("040");
  });

  it("tells the area's coach and the lead of what is to be looked at, without a name, before its promise passes", async () => {
    const inquiry = {
      interest: "hire",
      companyName: "Epäilty Oy",
      municipality: "698",
      personName: "Keksitty",
      phone: "040 000 0002",
    };
    const message = "Buy backlinks: https://x.example";
    const { id } = await w.public.expect("POST", "/inquiries", { body: { ...inquiry, message } });
    await w.public.expect("POST", "/inquiries", { body: { ...inquiry, websiteUrl: "x" } });
    await w.db.prepare("UPDATE inquiries SET promised_on = '2027-01-12' WHERE id = ?").bind(id).run();
    await runAt("2027-01-11", "07:00");
    const mails = await kept();
    expect(mails.map(({ owner }) => owner)).toEqual(expect.arrayContaining([w.coach.id, w.lead.id]));
    for (const { body } of mails) {
      expect(body).toContain("Yksi yhteydenotto on katsottava");
      expect(body).toContain("Vastaus on luvattu viimeistään ti 12.1.");
      expect(body).not.toContain("Epäilty");
    }
  });

  it.each([
    [
      "fi",
      "Aamun kooste ma 11.1.",
      "Ota yhteyttä: Kuvitteellinen Konepaja Oy (to 7.1.)",
      "Tapaa: Kuvitteellinen Konepaja Oy (klo 9.30)",
    ],
    [
      "sv",
      "Morgonens sammandrag mån 11.1",
      "Kontakta: Kuvitteellinen Konepaja Oy (tors 7.1",
      "Träffa: Kuvitteellinen Konepaja Oy (kl. 9.30)",
    ],
    [
      "en",
      "Morning digest Mon 11 Jan",
      "Contact: Kuvitteellinen Konepaja Oy (Thu 7 Jan)",
      "Meet: Kuvitteellinen Konepaja Oy (09:30)",
    ],
  ])("speaks its reader's language: %s", async (locale, subject, contact, meeting) => {
    await w.db.prepare("UPDATE users SET locale = ? WHERE id = ?").bind(locale, w.coach.id).run();
    await promise(w.coach.id, "2027-01-07");
    await promise(w.coach.id, "2027-01-11", { kind: "meeting", due_time: "09:30" });
    await runAt("2027-01-11", "07:00");
    const [mail] = await kept();
    expect(mail?.subject).toContain(subject);
    for (const line of [contact, meeting, "http://localhost:8787/tyotila\n"]) expect(mail?.body).toContain(line);
    expect(mail?.body.indexOf(meeting)).toBeLessThan(mail?.body.indexOf(contact) ?? 0);
  });

  it("names no participant, no work ability and no subsidy, whatever was promised", async () => {
    const codes = (await w.db.prepare("SELECT code FROM participants").all<{ code: string }>()).results;
    const rules = ["term_ends", "subsidy_ends", "trial_ends", "support_visit", "agreement_ends", "partner_untouched"];
    for (const rule of rules) await promise(w.coach.id, "2027-01-11", { rule, task: "" });
    for (const locale of ["fi", "sv", "en"]) {
      await w.db.batch([
        w.db.prepare("UPDATE users SET locale = ?").bind(locale),
        w.db.prepare("DELETE FROM mail_outbox"),
      ]);
      await promise(w.lead.id, "2027-01-10");
      await runAt("2027-01-11", "07:00");
    }
    const text = (await kept()).map(({ subject, body }) => subject + body).join("\n");
    for (const { code } of codes) expect(text).not.toContain(code);
    expect(text).not.toMatch(
      /K7Q2|palkkatuki|subven|subsid|kyky|ability|arbetsför|valmennettav|participant|klient|työkoke|trial|pröv/i,
    );
  });
});

describe("the link under a digest", () => {
  const linkOf = async (locale: string): Promise<{ path: string; secret: string }> => {
    await w.db.prepare("UPDATE users SET locale = ? WHERE id = ?").bind(locale, w.coach.id).run();
    await promise(w.coach.id, "2027-01-11");
    await runAt("2027-01-11", "07:00");
    const [mail] = await kept();
    const [, path = "", secret = ""] = /8787(\/[\w/]+\/([\w-]{43}))\n/.exec(mail?.body ?? "") ?? [];
    return { path, secret };
  };
  const choice = () => w.db.prepare("SELECT digest FROM users WHERE id = ?").bind(w.coach.id).first("digest");
  const post = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, w.worker.url), { method: "POST", redirect: "manual", ...init });

  it("asks before it stops anything, stops it for its own person alone, and the account starts it again", async () => {
    const { path, secret } = await linkOf("sv");
    expect(path).toBe(`/sv/sammandrag/avsluta/${secret}`);
    expect(await w.public.expect("GET", `/digest/${secret}`)).toEqual({ digest: true, locale: "sv" });
    expect((await fetch(new URL(path, w.worker.url))).status).toBe(200);
    expect(await choice()).toBe(1);
    for (const _ of [1, 2]) expect((await w.public.call("PUT", `/digest/${secret}/off`)).status).toBe(204);
    expect([await choice(), await w.coach2.expect("GET", "/me")]).toEqual([
      0,
      expect.objectContaining({ digest: true }),
    ]);
    const changed =
      "SELECT count(*) AS n FROM events WHERE subject_id = ? AND actor_kind = 'public' AND fields = '[\"digest\"]'";
    expect(await w.db.prepare(changed).bind(w.coach.id).first("n")).toBe(1);
    expect(await w.coach.expect("PATCH", "/me", { body: { digest: true } })).toMatchObject({ digest: true });
  });

  it("opens nothing with another secret, or one of another kind", async () => {
    const { secret } = await linkOf("fi");
    const { secret: own } = await w.public.expect("POST", "/inquiries", { body: { ...bodies.inquiry("698") } });
    for (const wrong of [own, `${secret.slice(0, -1)}${secret.endsWith("A") ? "Q" : "A"}`, "x"]) {
      expect((await w.public.call("PUT", `/digest/${wrong}/off`)).status).toBe(404);
      expect((await post(`/digest/${wrong}`, { body: "List-Unsubscribe=One-Click" })).status).toBe(404);
    }
    expect(await choice()).toBe(1);
  });

  it("is pressed by a mail program with one POST, as a form of either kind, and leads a person to the page", async () => {
    const { path, secret } = await linkOf("en");
    const led = await fetch(new URL(`/digest/${secret}`, w.worker.url), { redirect: "manual" });
    expect([led.status, led.headers.get("location")]).toEqual([303, path]);
    expect((await post(`/digest/${secret}`)).status).toBe(303);
    expect(await choice()).toBe(1);
    const parts = new FormData();
    parts.set("List-Unsubscribe", "One-Click");
    for (const body of [new URLSearchParams({ "List-Unsubscribe": "One-Click" }), parts]) {
      await w.db.exec("UPDATE users SET digest = 1");
      expect((await post(`/digest/${secret}`, { body })).status).toBe(200);
      expect(await choice()).toBe(0);
    }
  });
});

describe("a mail in doubt", () => {
  const refuse = (state: string) =>
    w.db
      .prepare("UPDATE mail_outbox SET state = ?, claimed_at = ?, body = 'x' WHERE owner_id = ?")
      .bind(state, instantAt("2027-01-11", "07:00"), w.coach.id)
      .run();

  it("is told to its owner and never sent again, until the owner knows", async () => {
    await promise(w.coach.id, "2027-01-11");
    await runAt("2027-01-11", "07:00");
    await refuse("claimed");
    await runAt("2027-01-11", "07:11");
    const [mail] = (await w.coach.expect("GET", "/me/mails")).items;
    expect(mail).toMatchObject({ kind: "digest", state: "uncertain" });
    expect((await w.coach.expect("GET", "/today")).mails).toEqual([mail]);
    expect((await w.coach2.expect("GET", "/me/mails")).items).toEqual([]);
    await runAt("2027-01-11", "07:30");
    expect(
      await w.db.prepare("SELECT state, body, attempts FROM mail_outbox WHERE id = ?").bind(mail.id).first(),
    ).toEqual({ state: "uncertain", body: "", attempts: 1 });
    expect((await w.coach2.call("PUT", `/me/mails/${mail.id}/seen`)).status).toBe(404);
    expect((await w.coach.call("PUT", `/me/mails/${mail.id}/seen`)).status).toBe(204);
    expect((await w.coach.expect("GET", "/me/mails")).items).toEqual([]);
    expect((await w.coach.call("PUT", `/me/mails/${mail.id}/seen`)).status).toBe(404);
  });

  it("that invites says who invites to which organisation and for what, and is answered to whoever invited", async () => {
    const { id } = await fresh.user(w);
    const organisation = (await w.admin.expect("GET", "/settings/organisation")).organisation.name;
    const me = await w.admin.expect("GET", "/me");
    await w.admin.expect("POST", `/users/${id}/invitation`);
    const mails = (await kept()).filter(({ owner }) => owner === id);
    expect(mails).toHaveLength(2);
    for (const { subject, body } of mails) {
      expect(subject).toContain(me.name);
      for (const told of [me.name, organisation, "työnantajiin"]) expect(body).toContain(told);
    }
    const answered = await w.db.prepare("SELECT DISTINCT reply_to FROM mail_outbox WHERE owner_id = ?").bind(id).all();
    expect(answered.results).toEqual([{ reply_to: me.email }]);
  });

  it("that is an invitation is shown to the administrator until it is sent again", async () => {
    const { id } = await fresh.user(w);
    await w.db.prepare("UPDATE mail_outbox SET state = 'failed' WHERE owner_id = ?").bind(id).run();
    expect((await w.admin.expect("GET", `/users/${id}/mails`)).items).toMatchObject([
      { kind: "invitation", state: "failed" },
    ]);
    await w.admin.expect("POST", `/users/${id}/invitation`);
    expect((await w.admin.expect("GET", `/users/${id}/mails`)).items).toEqual([]);
  });
});
