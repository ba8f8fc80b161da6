import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";
import { secretOf } from "../../worker/platform/secret-links.ts";
import { newAddress } from "../addresses.ts";
import { asSender } from "./as-sender.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { withinOneMinute } from "./limits.ts";
import { bodies, unknownId } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const { send, own, rowOf, actionsOf, add, answered, setOrganisation } = asSender(() => w);

describe("the secret link", () => {
  it("shows what was sent, and by when it is answered", async () => {
    const { secret, reference } = await send({ bestTime: "aamulla" });
    const { body, headers } = await w.public.get(`/own-inquiry/${secret}`);
    expect(body).toMatchObject({
      reference,
      state: "received",
      companyName: "Kuvitteellinen Leipomo Oy",
      bestTime: "aamulla",
      promisedOn: addWorkingDays(today(), 2),
      additions: [],
    });
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("etag")).toBe('"1"');
  });

  it("opens nothing when it is another's, of another kind, cut or changed by a letter", async () => {
    const { secret, id } = await send();
    const env = { AUTH_SECRET: "a-secret-only-for-tests-0123456789" };
    const at = 30;
    const changed = `${secret.slice(0, at)}${secret[at] === "A" ? "B" : "A"}${secret.slice(at + 1)}`;
    const wrong = [
      await secretOf(env, "feedback", id),
      await secretOf(env, "inquiry", unknownId),
      await secretOf({ AUTH_SECRET: "another" }, "inquiry", id),
      changed,
      secret.slice(0, -1),
      `${secret}A`,
      id,
      "x",
    ];
    await writesNothing(w.db, async () => {
      for (const each of wrong) {
        const path = `/own-inquiry/${each}`;
        expect((await w.public.get(path)).status, each).toBe(404);
        expect((await w.public.call("PATCH", path, { body: { message: "x" }, ifMatch: 1 })).status, each).toBe(404);
        expect((await w.public.call("DELETE", path)).status, each).toBe(404);
        expect((await add(each, "x")).status, each).toBe(404);
      }
    });
  });

  it("is told to nobody who sends another inquiry under the same id in large letters", async () => {
    const { secret, id } = await send();
    await writesNothing(w.db, async () => {
      const answer = await w.public.post("/inquiries", { ...bodies.inquiry("320"), id: id.toUpperCase() });
      expect([answer.status, answer.text.includes(secret)]).toEqual([422, false]);
    });
  });

  it("is made from the id alone, the same each time", async () => {
    const { secret, id } = await send();
    expect(await secretOf({ AUTH_SECRET: "a-secret-only-for-tests-0123456789" }, "inquiry", id)).toBe(secret);
  });

  it("changes nothing when it is only opened", async () => {
    const { secret } = await send();
    await writesNothing(w.db, async () => {
      for (let i = 0; i < 3; i += 1) await w.public.get(`/own-inquiry/${secret}`);
      await fetch(new URL(`/api/v1/own-inquiry/${secret}`, w.worker.url), { method: "HEAD" });
    });
  });

  it("is opened so often from one address, and written through less often", async () => {
    const { secret } = await send();
    const headers = { "cf-connecting-ip": newAddress() };
    const statuses = async (times: number, act: () => Promise<{ status: number }>) => {
      const told = [];
      for (let i = 0; i < times; i += 1) told.push((await act()).status);
      return told;
    };
    await withinOneMinute();
    const reads = await statuses(130, () => w.public.get(`/own-inquiry/${secret}`, { headers }));
    expect([reads[0], reads.at(-1)]).toEqual([200, 429]);
    const writes = await statuses(25, () =>
      w.public.call("PATCH", "/own-inquiry/x", { body: { message: "x" }, headers }),
    );
    expect([writes[0], writes.at(-1)]).toEqual([404, 429]);
  });

  it("tells the coach, and whom to call, only where the organisation does", async () => {
    const { secret, id } = await send({ municipality: "698" });
    await setOrganisation({ showCoaches: false, phone: null, areas: [] });
    expect(await own(secret)).toMatchObject({ coach: null, areaPhone: null });
    await setOrganisation({
      showCoaches: true,
      phone: "016 000 000",
      areas: [{ municipality: "698", phone: "016 111 111" }],
    });
    expect(await own(secret)).toMatchObject({ coach: "Erkki Esimerkki", areaPhone: "016 111 111" });
    const away = (user: string, substitute: string | null) =>
      w.db
        .prepare(
          "INSERT INTO absences (id, user_id, starts_on, ends_on, substitute_id, created_at, updated_at) VALUES (?1, ?2, ?3, ?3, ?4, 0, 0)",
        )
        .bind(newId(), user, today(), substitute)
        .run();
    await away(w.coach2.id, w.lead.id);
    expect(await own(secret)).toMatchObject({ coach: "Maija Mallikas" });
    await away(w.coach.id, w.lead.id);
    expect((await own(secret)).coach).toBe("Tiina Tekaistu");
    await w.db.exec("DELETE FROM absences");
    await w.db.prepare("UPDATE inquiries SET assigned_to = ? WHERE id = ?").bind(w.lead.id, id).run();
    expect((await own(secret)).coach).toBe("Tiina Tekaistu");
    await setOrganisation({ showCoaches: false, phone: null, areas: [] });
  });

  it("shows the answer that was mailed, not what a coach noted of a call", async () => {
    const { secret, id } = await send();
    await answered(id);
    expect(await own(secret)).toMatchObject({ state: "answered", answer: null, answeredAt: 5, promisedOn: null });
    await answered(id, ", answer_mail_id = 'mail'");
    expect((await own(secret)).answer).toBe("Tulemme käymään");
  });

  it("never tells that an inquiry was kept aside", async () => {
    const { secret, id } = await send({ websiteUrl: "https://x.example" });
    expect((await rowOf(id)).status).toBe("spam");
    expect((await own(secret)).state).toBe("received");
    expect(JSON.stringify(await own(secret))).not.toMatch(/spam|honeypot/);
  });
});

describe("correcting", () => {
  it("changes what was written, once, and leaves a trace that names the fields and not their contents", async () => {
    const { secret, id } = await send();
    const before = await rowOf(id);
    const change = { personName: "Toinen Henkilö", phone: null, email: "toinen@keksitty.example" };
    const { status, body } = await w.public.call("PATCH", `/own-inquiry/${secret}`, { body: change, ifMatch: 1 });
    expect([status, body]).toMatchObject([200, { ...change, version: 2 }]);
    const row = await rowOf(id);
    expect(row).toMatchObject({ person_name: "Toinen Henkilö", status: "new", employer_wrote_at: expect.any(Number) });
    expect(row.content_key).not.toBe(before.content_key);
    const event = await w.db
      .prepare("SELECT fields, actor_kind FROM events WHERE action = 'inquiry.corrected' AND subject_id = ?")
      .bind(id)
      .first<{ fields: string; actor_kind: string }>();
    expect(event).toEqual({ fields: '["personName","phone","email"]', actor_kind: "public" });
  });

  it("needs the version that was read, and answers what stands when it is another", async () => {
    const { secret } = await send();
    const path = `/own-inquiry/${secret}`;
    await writesNothing(w.db, async () => {
      expect((await w.public.call("PATCH", path, { body: { bestTime: "nyt" } })).status).toBe(428);
      const stale = await w.public.call("PATCH", path, { body: { bestTime: "nyt" }, ifMatch: 7 });
      expect([stale.status, stale.body.current]).toEqual([412, await own(secret)]);
    });
  });

  it("leaves a way to reach the sender, and refuses each field by its name", async () => {
    const { secret } = await send();
    const wrong: [object, string][] = [
      [{ phone: null }, "phone"],
      [{ personName: "" }, "personName"],
      [{ companyName: "\u200b" }, "companyName"],
      [{ email: "a@b.fi\r\nBcc: c@d.fi" }, "email"],
      [{ message: "Hakija 010594Y9032" }, "message"],
      [{ municipality: "588" }, "municipality"],
      [{ status: "closed" }, "status"],
    ];
    await writesNothing(w.db, async () => {
      for (const [body, path] of wrong) {
        const answer = await w.public.call("PATCH", `/own-inquiry/${secret}`, { body, ifMatch: 1 });
        expect([answer.status, answer.body.errors[0].path]).toEqual([422, path]);
      }
      const same = { body: { companyName: "Kuvitteellinen Leipomo Oy" }, ifMatch: 1 };
      expect((await w.public.call("PATCH", `/own-inquiry/${secret}`, same)).status).toBe(200);
    });
  });
});

describe("adding", () => {
  it("keeps each text once, in order, and tells when the employer wrote", async () => {
    const { secret, id } = await send();
    const addition = newId();
    expect((await add(secret, "Ensimmäinen", addition)).status).toBe(201);
    await writesNothing(w.db, async () => expect((await add(secret, "Ensimmäinen", addition)).status).toBe(200));
    await writesNothing(w.db, async () => expect((await add(secret, "Muu", addition)).status).toBe(409));
    const { body } = await add(secret, "Toinen\u202e");
    expect(body.additions.map(({ message }: { message: string }) => message)).toEqual(["Ensimmäinen", "Toinen"]);
    expect(await rowOf(id)).toMatchObject({ status: "new", employer_wrote_at: expect.any(Number) });
    expect(await actionsOf(id)).toEqual(["inquiry.received", "inquiry.added-to", "inquiry.added-to"]);
  });

  it.each([
    ["answered", null, "new"],
    ["answered", "coach", "assigned"],
    ["closed", "coach", "assigned"],
  ] as const)("to one that is %s and is %s's makes it wait again, with a new promise", async (status, whose, then) => {
    const { secret, id } = await send();
    await w.db
      .prepare(
        "UPDATE inquiries SET status = ?, assigned_to = ?, promised_on = '2020-01-02', close_reason = ?, closed_at = ? WHERE id = ?",
      )
      .bind(
        status,
        whose && w[whose].id,
        status === "closed" ? "no_need_now" : null,
        status === "closed" ? 5 : null,
        id,
      )
      .run();
    const { body } = await add(secret, "Vielä yksi asia");
    expect(body).toMatchObject({ state: "received", promisedOn: addWorkingDays(today(), 2), closedAt: null });
    expect(await rowOf(id)).toMatchObject({ status: then, close_reason: null });
    expect((await actionsOf(id)).slice(-2).sort()).toEqual(["inquiry.added-to", "inquiry.reopened"]);
  });

  it("to one that waits leaves its promise; to one kept aside, leaves it aside", async () => {
    const [waiting, aside] = [await send(), await send({ websiteUrl: "x" })];
    await w.db.prepare("UPDATE inquiries SET promised_on = '2020-01-02' WHERE id = ?").bind(waiting.id).run();
    await add(waiting.secret, "Vielä yksi asia");
    await add(aside.secret, "Vielä yksi asia");
    expect(await rowOf(waiting.id)).toMatchObject({ promised_on: "2020-01-02", status: "new" });
    expect(await rowOf(aside.id)).toMatchObject({ status: "spam" });
  });

  it("to one that became an employer gives whoever is responsible a follow-up, one at a time", async () => {
    const { secret, id, reference } = await send();
    const employer = await w.coach.expect("POST", "/employers", {
      body: { ...bodies.employer(), responsibleCoachId: w.coach.id },
    });
    await w.db
      .prepare("UPDATE inquiries SET status = 'converted', converted_at = 5, employer_id = ? WHERE id = ?")
      .bind(employer.id, id)
      .run();
    expect((await add(secret, "Vielä yksi asia")).body.state).toBe("converted");
    await add(secret, "Ja toinen");
    const { items } = await w.coach.expect("GET", `/follow-ups?employer=${employer.id}`);
    expect(items).toMatchObject([
      { task: `Työnantaja kirjoitti lisää: lue ja vastaa. Yhteydenotto ${reference}`, coachId: w.coach.id },
    ]);
  });

  it("has an end, and says so by its field", async () => {
    const { secret, id } = await send();
    await w.db.batch(
      Array.from({ length: 30 }, () =>
        w.db
          .prepare("INSERT INTO inquiry_additions (id, inquiry_id, message, created_at) VALUES (?, ?, 'x', 1)")
          .bind(newId(), id),
      ),
    );
    await writesNothing(w.db, async () => {
      const answer = await add(secret, "Vielä");
      expect([answer.status, answer.body.errors[0].path]).toEqual([422, "message"]);
      for (const none of ["", " ", "\u200b", "010594Y9032"])
        expect((await add(secret, none)).body.errors[0].path).toBe("message");
    });
  });

  it("has the same end for many that come at once", async () => {
    const { secret, id } = await send();
    const answers = await Promise.all(Array.from({ length: 36 }, (_, at) => add(secret, `Samalla hetkellä ${at}`)));
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(({ status, body }) => [status, body.errors[0].path])).toEqual(Array(6).fill([422, "message"]));
    const count = w.db.prepare("SELECT count(*) AS n FROM inquiry_additions WHERE inquiry_id = ?").bind(id);
    expect(await count.first("n")).toBe(30);
  });
});
