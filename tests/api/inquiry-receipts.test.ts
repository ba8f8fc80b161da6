import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, dayOf, instantAt, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { openWorld, type World } from "./client.ts";
import { handedMails } from "./handed-mails.ts";
import { bodies } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

let sent = 0;
const body = (more: object = {}) => {
  sent += 1;
  return { ...bodies.inquiry("698"), message: `Tarvitsemme apua aamuihin, numero ${sent}`, ...more };
};
const send = (more: object = {}) => w.public.expect("POST", "/inquiries", { body: body(more) });
const rowOf = async (id: string) =>
  (await w.db.prepare("SELECT * FROM inquiries WHERE id = ?").bind(id).first<Record<string, unknown>>()) ?? {};
/** To how many of some addresses the receipt of an inquiry of theirs was put into the outbox. */
const mailedOf = async (addresses: string[]) => {
  const ids = await Promise.all(addresses.map(async (email) => (await send({ email })).id));
  const kept = w.db.prepare("SELECT count(*) AS n FROM mail_outbox WHERE id IN (SELECT value FROM json_each(?))");
  return kept.bind(JSON.stringify(ids)).first<number>("n");
};
const mailsTo = async (part: string) =>
  (await w.db.prepare("SELECT id FROM mail_outbox WHERE instr(lower(recipient), ?)").bind(part).all()).results;

describe("the receipt", () => {
  it("is handed over at once, in the sender's language, with the way back and without a word of theirs", async () => {
    for (const [locale, subject, path] of [
      ["fi", "on perillä", "/yhteydenotto/oma/"],
      ["sv", "har kommit fram", "/sv/kontakt/egen/"],
      ["en", "has arrived", "/en/contact/own/"],
    ] as const) {
      const email = `${locale}@keksitty.example`;
      const { id, reference, secret } = await send({ email, locale, personName: "Sanna Salainen" });
      const [mail, ...others] = await handedMails(w.worker, email);
      expect(others).toEqual([]);
      expect(mail?.headers).toEqual({
        From: '"Rinnalla" <rinnalla@rinnalla.example>',
        To: email,
        Subject: expect.stringMatching(new RegExp(`${reference}.*${subject}`)),
      });
      const text = mail?.text ?? "";
      expect(text).toContain(`http://localhost:8787${path}${secret}`);
      expect(text).toContain("Erkki Esimerkki");
      for (const word of ["Salainen", "Leipomo", "aamuihin", "040 000 0002"]) expect(text).not.toContain(word);
      for (const word of ["osatyökyky", "partiell", "partial", "palkkatu", "lönesub", "subsid"])
        expect(text.toLowerCase()).not.toContain(word);
      expect(await w.db.prepare("SELECT state, body FROM mail_outbox WHERE id = ?").bind(id).first()).toEqual({
        state: "sent",
        body: "",
      });
    }
  });

  it("is sent once for a form that is sent twice, and to nobody without an address", async () => {
    const again = { ...body({ email: "kahdesti@keksitty.example" }), id: newId() };
    await Promise.all([w.public.post("/inquiries", again), w.public.post("/inquiries", again)]);
    await w.public.post("/inquiries", again);
    expect(await mailsTo("kahdesti")).toHaveLength(1);
    const { id } = await send();
    expect(await w.db.prepare("SELECT 1 FROM mail_outbox WHERE id = ?").bind(id).first()).toBeNull();
  });

  it("reaches one mailbox three times in a day, whatever stands behind a plus, and however often it is erased", async () => {
    const addresses = ["uhri", "UHRI", "uhri+1", "uhri+2", "uhri", "Uhri+x"].map((name) => `${name}@keksitty.example`);
    for (const email of addresses) {
      const { secret, id } = await send({ email });
      await w.worker.scheduled();
      expect((await w.public.call("DELETE", `/own-inquiry/${secret}`)).status).toBe(204);
      expect(await rowOf(id)).toMatchObject({ status: "new", email: null });
    }
    expect(await handedMails(w.worker, "uhri")).toHaveLength(3);
    expect(await mailsTo("uhri")).toEqual([]);
    await w.worker.scheduled(instantAt(addDays(today(), 1), "03:00"));
    const kept = await w.db.prepare("SELECT once_key FROM mail_outbox WHERE once_key LIKE 'inquiry-receipt:%'").all();
    expect(kept.results).toEqual([]);
    await send({ email: "uhri@keksitty.example" });
    expect(await mailsTo("uhri")).toHaveLength(1);
  });

  it("reaches one mailbox three times in a day, however its name is dotted where dots are not read", async () => {
    const addresses = [
      "u.hri@gmail.com",
      "uh.ri@gmail.com",
      "uhr.i@googlemail.com",
      "uhri+x@gmail.com",
      "uhri@gmail.com",
    ];
    expect(await mailedOf(addresses)).toBe(3);
    expect(
      await mailedOf(["v.irasto", "virasto", "vi.rasto", "vir.asto"].map((name) => `${name}@keksitty.example`)),
    ).toBe(4);
  });

  it("stops for everybody at a day's most, and nothing but the mail is missing", async () => {
    const day = dayOf(Date.now());
    await w.db
      .prepare(
        "INSERT INTO mail_outbox (id, kind, recipient, subject, body, state, next_attempt_at, once_key, created_at) SELECT 'full' || value, 'inquiry-receipt', '', '', '', 'sent', 0, 'inquiry-receipt:' || ? || ':x:' || value, 0 FROM (WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 300) SELECT value FROM n)",
      )
      .bind(day)
      .run();
    const { id } = await send({ email: "taynna@keksitty.example" });
    expect(await rowOf(id)).toMatchObject({ email: "taynna@keksitty.example" });
    expect(await mailsTo("taynna")).toEqual([]);
    await w.db.exec("DELETE FROM mail_outbox WHERE id LIKE 'full%'");
  });
});

describe("what comes twice", () => {
  it("is kept both times, the second naming the first; another week it is new", async () => {
    const same = body();
    const first = await w.public.expect("POST", "/inquiries", { body: same });
    const second = await w.public.expect("POST", "/inquiries", {
      body: { ...same, companyName: "KUVITTEELLINEN  leipomo oy", phone: "+358 40 0000002" },
    });
    const third = await w.public.expect("POST", "/inquiries", { body: same });
    expect(await rowOf(second.id)).toMatchObject({ duplicate_of: first.id, spam_sign: null });
    expect(await rowOf(third.id)).toMatchObject({ duplicate_of: first.id });
    await w.db.prepare("UPDATE inquiries SET created_at = created_at - 8 * 86400000").run();
    const later = await w.public.expect("POST", "/inquiries", { body: same });
    expect(await rowOf(later.id)).toMatchObject({ duplicate_of: null });
    const other = await w.public.expect("POST", "/inquiries", { body: { ...same, message: "Jotain aivan muuta" } });
    expect(await rowOf(other.id)).toMatchObject({ duplicate_of: null });
  });

  it("is kept aside from the fourth sender of the same words on, unless anybody would write them", async () => {
    const signs = async (message: string) => {
      const told = [];
      for (const name of ["Eka", "Toka", "Kolmas", "Neljäs", "Viides"]) {
        const { id } = await send({
          message,
          companyName: `${name} Oy`,
          email: `${name === "Neljäs" ? "x" : name}.${message.length}@keksitty.example`,
        });
        told.push((await rowOf(id)).spam_sign);
      }
      return told;
    };
    expect(await signs("Myymme teille edullisesti mainostilaa.")).toEqual([null, null, null, "repeated", "repeated"]);
    expect(await signs("Soittakaa minulle!")).toEqual([null, null, null, null, null]);
  });
});

describe("what looks like spam", () => {
  it.each([
    ["honeypot", { websiteUrl: "https://x.example" }],
    ["selling links", { message: "Buy backlinks for your site: https://a.example" }],
    ["markup", { message: "<a href='x'>tästä</a>" }],
    ["markup links", { message: "[url=https://a.example]tästä[/url]" }],
    ["markup", { personName: "<script>alert(1)</script>" }],
  ])("is kept aside for its %s, thanked alike and sent no mail", async (sign, more) => {
    const email = `${newId()}@keksitty.example`;
    const answer = await w.public.post("/inquiries", body({ email, ...more }));
    const plain = await w.public.post("/inquiries", body());
    expect([answer.status, Object.keys(answer.body)]).toEqual([201, Object.keys(plain.body)]);
    expect(await rowOf(answer.body.id)).toMatchObject({ status: "spam", spam_sign: sign });
    await w.worker.scheduled();
    expect(await mailsTo(email)).toEqual([]);
  });

  it.each([
    { message: "Hinta < 5 euroa, ja 3 > 2. Sivumme on https://yritys.example" },
    { companyName: "O'Brien & Söner <3" },
    { message: "[Kiireellinen] Soittakaa" },
    { message: "Katso https://a.example https://b.example ja www.c.example" },
    { companyName: "Halpaa www.x.example", message: "Terv. Kalle\r\nwww.x.example<http://www.x.example>" },
  ])("is not %j", async (more) => {
    const { id } = await send(more);
    expect((await rowOf(id)).spam_sign).toBeNull();
  });
});

describe("what was suspected without reason", () => {
  it("keeps the promise that its sender read, and has its receipt once, from whoever looked at it", async () => {
    const email = `${newId()}@keksitty.example`;
    const { id, promisedOn, reference } = await send({ email, message: "Backlinks? https://a.example" });
    await w.db.prepare("UPDATE inquiries SET promised_on = '2026-01-02' WHERE id = ?").bind(id).run();
    const back = await w.coach.expect("DELETE", `/inquiries/${id}/spam`, { ifMatch: 1 });
    expect(back).toMatchObject({ status: "new", spamSigns: null, promisedOn: "2026-01-02" });
    const [mail, ...others] = await handedMails(w.worker, email);
    expect([others, mail?.headers.Subject]).toEqual([[], expect.stringContaining(reference)]);
    await w.coach.expect("PUT", `/inquiries/${id}/spam`, { ifMatch: 2 });
    await w.coach.expect("DELETE", `/inquiries/${id}/spam`, { ifMatch: 3 });
    expect(await mailsTo(email)).toHaveLength(1);
    expect((await rowOf(id)).promised_on).toBe(promisedOn);
  });
});

describe("Turnstile", () => {
  const asked: URLSearchParams[] = [];
  let answer = (): string => "";
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    asked.push(new URLSearchParams(Buffer.concat(parts).toString()));
    response.end(answer());
  });
  let t: World;
  const form = async ({ worker }: World) => {
    const answer = await fetch(new URL("/yhteydenotto", worker.url));
    return { policy: answer.headers.get("content-security-policy") ?? "", page: await answer.text() };
  };
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    t = await openWorld({
      TURNSTILE_SITE_KEY: "site-key",
      TURNSTILE_SECRET: "site-secret",
      TURNSTILE_VERIFY_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    });
  });
  afterAll(async () => {
    await t?.worker.close();
    server.close();
  });
  const signOf = async (turnstileToken?: string) => {
    const { id } = await t.public.expect("POST", "/inquiries", { body: body({ turnstileToken }) });
    const row = await t.db
      .prepare("SELECT status, spam_sign, message FROM inquiries WHERE id = ?")
      .bind(id)
      .first<{ status: string; spam_sign: string | null; message: string }>();
    expect(row?.message).toContain("aamuihin");
    return row?.spam_sign;
  };

  it("is asked about the token, and whom it takes for a person is one", async () => {
    answer = () => JSON.stringify({ success: true });
    expect(await signOf("a-token")).toBeNull();
    expect(Object.fromEntries(asked.at(-1) ?? [])).toMatchObject({ secret: "site-secret", response: "a-token" });
  });

  it("keeps nobody out: no token, a refusal, nonsense and silence are kept aside for a person to judge", async () => {
    expect(await signOf()).toBe("unconfirmed");
    answer = () => JSON.stringify({ success: false, "error-codes": ["invalid-input-response"] });
    expect(await signOf("a-token")).toBe("unconfirmed");
    answer = () => "<html>";
    expect(await signOf("a-token")).toBe("unconfirmed");
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    expect(await signOf("a-token")).toBe("unconfirmed");
  });

  it("is on the form alone, which allows its script and frame and nothing else; nowhere when it is not configured", async () => {
    const { page, policy } = await form(t);
    expect(page).toContain('data-sitekey="site-key"');
    expect(page).toContain('src="https://challenges.cloudflare.com/turnstile/v0/api.js"');
    expect(policy).toMatch(/script-src[^;]* https:\/\/challenges\.cloudflare\.com/);
    expect(policy).toContain("frame-src https://challenges.cloudflare.com");
    expect(policy).toContain("default-src 'none'");
    expect(page).toContain("Cloudflare");
    for (const path of ["/", "/opas"])
      expect(await fetch(new URL(path, t.worker.url)).then((answer) => answer.text())).not.toContain("cloudflare");
    expect(JSON.stringify(await form(w)).toLowerCase()).not.toContain("cloudflare");
  });
});
