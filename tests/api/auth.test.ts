import { isIP } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword } from "../../schema/demo/sign-ins.ts";
import { newId } from "../../schema/values/ids.ts";
import { newAddress } from "../addresses.ts";
import { openSession } from "../session.ts";
import { type Answer, addPerson, cookieOf, openWorld, type World, writesNothing } from "./client.ts";
import { bodies } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
  // A mail's text is emptied once it is sent, because it holds a secret link; this keeps what its reader gets.
  await w.db.batch([
    w.db.prepare("CREATE TABLE kept_mail (recipient TEXT, body TEXT)"),
    w.db.prepare(
      "CREATE TRIGGER keep_mail AFTER INSERT ON mail_outbox BEGIN INSERT INTO kept_mail VALUES (new.recipient, new.body); END",
    ),
  ]);
});
afterAll(() => w.worker.close());

const newPassword = "aivan uusi salasana";
const signInFrom = (address: string, email: string, password: string) =>
  w.public.post("/api/auth/sign-in/email", { email, password }, { headers: { "cf-connecting-ip": address } });
const signIn = (email: string, password: string) => signInFrom(newAddress(), email, password);
const askReset = (email: string) => w.public.post("/api/auth/request-password-reset", { email });
const setPassword = (token: string, password = newPassword) =>
  w.public.post("/api/auth/reset-password", { token, newPassword: password });

/** Somebody of their own for each test, signed in twice. */
const somebody = async () => {
  const email = `${newId()}@keksitty.example`;
  const id = await addPerson(w.db, email, "coach");
  return { id, email, one: await w.signInByPassword(email), two: await w.signInByPassword(email) };
};

const mailsTo = async (email: string) =>
  (await w.db.prepare("SELECT body FROM kept_mail WHERE recipient = ?").bind(email).all<{ body: string }>()).results;
const tokenTo = async (email: string): Promise<string> => {
  await expect.poll(async () => (await mailsTo(email)).length).toBeGreaterThan(0);
  return /\/tyotila\/salasana\?token=(\w+)/.exec((await mailsTo(email)).at(-1)?.body ?? "")?.[1] ?? "";
};
const mailState = (email: string) =>
  w.db.prepare("SELECT state, body FROM mail_outbox WHERE recipient = ?").bind(email).first();
/** A row by what its values are: ids, instants and secrets by their kind, everything else as it is. */
const kindsOf = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (column === "ip_address") return [column, isIP(String(value))];
      if (column === "token") return [column, `${String(value).length} characters`];
      if (typeof value === "number") return [column, `about ${Math.round(value / 60_000 / 60 / 24)} days`];
      return [column, String(value).replace(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}$/, "an id")];
    }),
  );
/** A cookie's name, and how long its parts are. */
const shapeOf = (cookie: string) => {
  const [, name, token = "", signature = ""] = /^([\w.]+)=(\w+)\.(.+)$/.exec(decodeURIComponent(cookie)) ?? [];
  return [name, token.length, signature.length];
};

/** An answer without what differs between any two. */
const told = ({ status, body }: Answer) => ({ status, ...body, requestId: "" });

describe("signing in", () => {
  it("tells nobody whether it was the address or the password, or who has left", async () => {
    const wrong = told(await signIn("coach@rinnalla.example", "väärä salasana"));
    expect(wrong).toMatchObject({ status: 401, title: "Signing in did not work" });
    expect(told(await signIn("eiketaan@rinnalla.example", demoPassword))).toEqual(wrong);
    expect(told(await signIn("coach3@rinnalla.example", demoPassword))).toEqual(wrong);
    expect(told(await signIn("ei osoite", demoPassword))).toEqual(wrong);
  });

  it("gives a cookie that no script reads and no other site sends", async () => {
    const answer = await signIn("COACH@rinnalla.example", demoPassword);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^rinnalla\.session_token=/);
    for (const flag of [/; ?HttpOnly/i, /; ?SameSite=Lax/i, /; ?Path=\//i]) expect(cookie).toMatch(flag);
    expect(JSON.stringify(answer.body)).toBe('{"ok":true}');
  });

  it("leaves in the database what the other tests' sessions are written as", async () => {
    const email = `${newId()}@keksitty.example`;
    const id = await addPerson(w.db, email, "coach");
    const left = async () => {
      const [sessions, events] = await w.db.batch<Record<string, unknown>>([
        w.db.prepare("SELECT * FROM sessions WHERE user_id = ?").bind(id),
        w.db.prepare("SELECT * FROM events WHERE subject_id = ?").bind(id),
      ]);
      await w.db.prepare("DELETE FROM sessions WHERE user_id = ?").bind(id).run();
      await w.db.prepare("DELETE FROM events WHERE subject_id = ?").bind(id).run();
      return [...(sessions?.results ?? []), ...(events?.results ?? [])].map(kindsOf);
    };
    const signedIn = await w.signInByPassword(email);
    const bySigningIn = await left();
    const written = await openSession(w.worker.url, email);
    expect(bySigningIn).toHaveLength(2);
    expect(await left()).toEqual(bySigningIn);
    expect(shapeOf(written)).toEqual(shapeOf(signedIn.cookie ?? ""));
  });

  it("is slowed down after ten tries a minute from one address, and only there", async () => {
    const address = newAddress();
    for (let i = 0; i < 10; i += 1)
      expect((await signInFrom(address, "lead@rinnalla.example", "väärä")).status).toBe(401);
    const limited = await signInFrom(address, "lead@rinnalla.example", demoPassword);
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(limited.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    expect((await signIn("lead@rinnalla.example", demoPassword)).status).toBe(200);
  });

  it("counts tries that come at once, too", async () => {
    const address = newAddress();
    const tries = Array.from({ length: 16 }, () => signInFrom(address, "lead@rinnalla.example", "väärä"));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(6);
  });

  it("holds only with a cookie that this service signed", async () => {
    const { one } = await somebody();
    const [token = "", signature = ""] = decodeURIComponent(one.cookie?.split("=")[1] ?? "").split(".");
    const forged = [`${token}.${"A".repeat(signature.length)}`, `${token}.`, token, `${newId()}.${signature}`, "%", ""];
    expect(
      (await w.withCookie(`rinnalla.session_token=${encodeURIComponent(`${token}.${signature}`)}`).get("/me")).status,
    ).toBe(200);
    for (const value of forged)
      expect((await w.withCookie(`rinnalla.session_token=${value}`).get("/me")).status).toBe(401);
  });

  it("is no form of another site's", async () => {
    const form = { headers: { origin: "https://muu.example", "content-type": "application/x-www-form-urlencoded" } };
    const raw = "email=coach%40rinnalla.example&password=x";
    await writesNothing(w.db, async () => {
      expect((await w.public.call("POST", "/api/auth/sign-in/email", { raw, ...form })).status).toBe(403);
      expect((await w.coach.call("POST", "/employers", { raw: "name=x", ...form })).status).toBe(403);
      expect((await w.coach.call("POST", "/api/auth/sign-out", form)).status).toBe(403);
      expect(
        (await w.coach.call("DELETE", "/me/sessions", { headers: { origin: "https://muu.example" } })).status,
      ).toBe(403);
    });
    expect(
      (await w.coach.get("/me", { headers: { origin: "https://muu.example" } })).headers.has(
        "access-control-allow-origin",
      ),
    ).toBe(false);
  });
});

describe("signing out", () => {
  it("ends the session it is asked in, here or elsewhere, or all of one's own", async () => {
    const { email, one, two } = await somebody();
    const three = await w.signInByPassword(email);
    expect((await two.post("/api/auth/sign-out", {})).status).toBe(200);
    expect([(await one.get("/me")).status, (await two.get("/me")).status]).toEqual([200, 401]);
    const { items } = await one.expect("GET", "/me/sessions");
    const other = items.find((session: { current: boolean }) => !session.current);
    expect(items).toHaveLength(2);
    await writesNothing(w.db, async () =>
      expect((await w.lead.call("DELETE", `/me/sessions/${other.id}`)).status).toBe(404),
    );
    expect((await one.call("DELETE", `/me/sessions/${other.id}`)).status).toBe(204);
    expect([(await one.get("/me")).status, (await three.get("/me")).status]).toEqual([200, 401]);
    const four = await w.signInByPassword(email);
    expect((await one.call("DELETE", "/me/sessions")).status).toBe(204);
    expect([(await one.get("/me")).status, (await four.get("/me")).status]).toEqual([401, 401]);
  });
});

describe("a leaver", () => {
  it("is out at once and cannot come in again, until the administrator takes them back", async () => {
    const { id, email, one, two } = await somebody();
    const left = await w.admin.expect("PUT", `/users/${id}/deactivation`, { ifMatch: 1 });
    expect([(await one.get("/me")).status, (await two.get("/employers")).status]).toEqual([401, 401]);
    expect(await w.db.prepare("SELECT id FROM sessions WHERE user_id = ?").bind(id).first()).toBeNull();
    expect(told(await signIn(email, demoPassword))).toEqual(told(await signIn(email, "väärä salasana")));
    expect((await askReset(email)).status).toBe(200);
    await w.admin.expect("DELETE", `/users/${id}/deactivation`, { ifMatch: left.version });
    expect((await signIn(email, demoPassword)).status).toBe(200);
    expect((await one.get("/me")).status).toBe(401);
    expect(await mailsTo(email)).toEqual([]);
  });
});

describe("a forgotten password", () => {
  it("is set anew once with the mailed link, which ends all sessions", async () => {
    const { email, one } = await somebody();
    expect((await askReset(email)).status).toBe(200);
    const token = await tokenTo(email);
    expect((await setPassword(token, "lyhyt")).status).toBe(422);
    expect((await setPassword(token)).status).toBe(200);
    expect((await one.get("/me")).status).toBe(401);
    expect((await signIn(email, demoPassword)).status).toBe(401);
    expect((await signIn(email, newPassword)).status).toBe(200);
    expect((await setPassword(token, "toinen uusi salasana")).status).toBe(400);
    expect((await signIn(email, newPassword)).status).toBe(200);
    await expect.poll(() => mailState(email)).toEqual({ state: "sent", body: "" });
  });

  it("is answered the same for an address nobody has, and mails nobody", async () => {
    const { email } = await somebody();
    const known = await askReset(email);
    await writesNothing(w.db, async () => {
      const unknown = await askReset("eiketaan@keksitty.example");
      expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    });
    expect(await mailsTo("eiketaan@keksitty.example")).toEqual([]);
  });

  it("asked for with something that is no address is the asker's mistake", async () => {
    expect((await askReset("ei osoite")).status).toBeLessThan(500);
  });

  it.each(["", "x", "010594Y9032", "a".repeat(48), "../../x"])("opens nothing with the token %j", async (token) => {
    await writesNothing(w.db, async () => expect([400, 422]).toContain((await setPassword(token)).status));
  });
});

describe("an invitation", () => {
  const invite = async () => {
    const body = bodies.user();
    const { id } = await w.admin.expect("POST", "/users", { body });
    return { id, email: body.email };
  };

  it("mails a link that sets the password once; until then nobody signs in", async () => {
    const { id, email } = await invite();
    const token = await tokenTo(email);
    expect((await signIn(email, newPassword)).status).toBe(401);
    expect(await w.admin.expect("GET", `/users/${id}`)).toMatchObject({
      invited: true,
      roles: ["coach"],
      municipalities: ["698"],
    });
    expect((await setPassword(token)).status).toBe(200);
    expect((await signIn(email, newPassword)).status).toBe(200);
    expect((await setPassword(token)).status).toBe(400);
    expect((await w.admin.expect("GET", `/users/${id}`)).invited).toBe(false);
    await writesNothing(w.db, async () => expect((await w.admin.post(`/users/${id}/invitation`, {})).status).toBe(409));
  });

  it("can be sent again while it is open, and is an event", async () => {
    const { id, email } = await invite();
    const first = await tokenTo(email);
    const again = await w.admin.post(`/users/${id}/invitation`, {});
    expect([again.status, again.headers.get("etag")]).toEqual([200, `"${again.body.version}"`]);
    await expect.poll(async () => (await mailsTo(email)).length).toBe(2);
    const second = await tokenTo(email);
    expect(second).not.toBe(first);
    expect((await setPassword(second)).status).toBe(200);
    const event = "SELECT actor_id FROM events WHERE action = 'user.invited-again' AND subject_id = ?";
    expect(await w.db.prepare(event).bind(id).first()).toEqual({ actor_id: w.admin.id });
  });

  it("leaves no link that works in a mailbox once the password is chosen", async () => {
    const { id, email } = await invite();
    const first = await tokenTo(email);
    await w.admin.expect("POST", `/users/${id}/invitation`);
    await expect.poll(async () => (await mailsTo(email)).length).toBe(2);
    expect((await setPassword(await tokenTo(email))).status).toBe(200);
    expect((await setPassword(first, "toisen valitsema sana")).status).toBe(400);
  });

  it("goes to one address once, also when two are sent at once", async () => {
    const body = bodies.user();
    const answers = await Promise.all([w.admin.post("/users", body), w.leadAdmin.post("/users", body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    await expect.poll(async () => (await mailsTo(body.email)).length).toBe(1);
  });
});

describe("one's own password", () => {
  it("is changed with the present one; other places are signed out", async () => {
    const { email, one, two } = await somebody();
    const change = (currentPassword: string) => one.post("/api/auth/change-password", { currentPassword, newPassword });
    expect((await change("väärä salasana")).body.errors).toMatchObject([{ path: "currentPassword" }]);
    const changed = await change(demoPassword);
    expect(changed.status).toBe(200);
    expect((await w.withCookie(cookieOf(changed)).get("/me")).status).toBe(200);
    expect((await two.get("/me")).status).toBe(401);
    expect([(await signIn(email, demoPassword)).status, (await signIn(email, newPassword)).status]).toEqual([401, 200]);
  });
});
