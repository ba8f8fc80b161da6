import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../schema/values/ids.ts";
import { paths } from "../../site/links.ts";
import { sessionCookie } from "../../worker/auth/session-cookie.ts";
import { addPerson, type Client, openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());
// Whoever is not who they were is nothing that went wrong.
afterEach(() => expect(w.worker.logs()).toEqual([]));

/** Somebody of their own for each test, on two devices that were used before. */
const somebody = async (roles = "coach") => {
  const email = `${newId()}@keksitty.example`;
  const id = await addPerson(w.db, email, roles);
  const one = await w.signInByPassword(email);
  const two = await w.signInByPassword(email);
  for (const device of [one, two]) {
    for (const path of ["/me", "/employers", "/employers"]) await device.get(path);
    await openPage(device);
  }
  return { id, one, two };
};

const openPage = ({ cookie }: Client, path: string = paths.employers) =>
  fetch(new URL(path, w.worker.url), { headers: { cookie: cookie ?? "" }, redirect: "manual" });

const setRoles = (id: string, roles: string) =>
  w.db.prepare("UPDATE users SET roles = ? WHERE id = ?").bind(roles, id).run();

const contactsBy = (id: string) =>
  w.db.prepare("SELECT count(*) AS n FROM contacts WHERE created_by = ?").bind(id).first<number>("n");

describe("somebody who was here before", () => {
  it("is out on the other device at once, whether it reads, writes or opens a page", async () => {
    const { one, two } = await somebody();
    const { id } = await fresh.employer(w);
    expect((await one.call("DELETE", "/me/sessions")).status).toBe(204);
    await writesNothing(w.db, async () => {
      expect((await two.get("/employers")).status).toBe(401);
      expect((await two.post("/contacts", bodies.contact(id))).status).toBe(401);
      expect((await two.get("/business-register?name=kahvila")).status).toBe(401);
      const page = await openPage(two);
      expect([page.status, page.headers.get("location")]).toEqual([303, expect.stringContaining(paths.signIn)]);
    });
  });

  it("is out at the first thing they do, whatever that is", async () => {
    const { id } = await fresh.employer(w);
    const firsts: ((device: Client) => Promise<{ status: number }>)[] = [
      (device) => device.post("/contacts", bodies.contact(id)),
      (device) => device.get("/today"),
      (device) => device.get("/employers/choices?q=a"),
      (device) => device.get("/reports/placements"),
      // Refused before the database is asked anything: that one is signed out is said first all the same.
      (device) => device.get("/employers?limit=none"),
      (device) => device.get("/users"),
    ];
    for (const first of firsts) {
      const { one, two } = await somebody();
      await one.call("DELETE", "/me/sessions");
      await writesNothing(w.db, async () => expect((await first(two)).status).toBe(401));
    }
    const { one, two } = await somebody();
    await one.call("DELETE", "/me/sessions");
    expect((await openPage(two, paths.today)).status).toBe(303);
  });

  it("may do from the next request on what they may by now, and no more", async () => {
    const { id, one, two } = await somebody("coach");
    const { id: employer } = await fresh.employer(w);
    await setRoles(id, "");
    expect((await one.post("/contacts", bodies.contact(employer))).status).toBe(403);
    expect(await contactsBy(id)).toBe(0);
    await setRoles(id, "coach");
    // What is asked a second time is asked whole: the contact is logged, and once.
    expect((await one.post("/contacts", bodies.contact(employer))).status).toBe(201);
    expect(await contactsBy(id)).toBe(1);
    await setRoles(id, "admin");
    expect((await two.get("/users")).status).toBe(200);
    expect((await two.get("/employers")).status).toBe(403);
  });

  it("is called by their new name at once", async () => {
    const { id, one, two } = await somebody();
    await w.db.prepare("UPDATE users SET name = 'Uusi Nimi', locale = 'sv' WHERE id = ?").bind(id).run();
    expect((await one.get("/me")).body.name).toBe("Uusi Nimi");
    const html = await (await openPage(two)).text();
    expect(html).toContain('<html lang="sv"');
    expect(html).toContain("Uusi Nimi");
  });

  it("leaves no trace of a reading that they were not allowed any more", async () => {
    const { one, two } = await somebody("lead");
    const rows = "/reports/placements/rows?key=total&column=total&from=2021-01-01&to=2022-12-31";
    expect((await two.get(rows)).status).toBe(200);
    await one.call("DELETE", "/me/sessions");
    await writesNothing(w.db, async () => expect((await two.get(rows)).status).toBe(401));
  });

  it("is told that the session is over when it ended by itself, which the jobs then forget", async () => {
    const { id, one } = await somebody();
    const left = () => w.db.prepare("SELECT count(*) AS n FROM sessions WHERE user_id = ?").bind(id).first("n");
    await w.db.prepare("UPDATE sessions SET expires_at = 1 WHERE user_id = ? AND token <> ?").bind(id, "").run();
    expect((await one.get("/employers")).status).toBe(401);
    await w.worker.scheduled();
    expect(await left()).toBe(0);
  });

  it("ends their session by signing out, whichever of two cookies the browser sends first", async () => {
    const { id, one } = await somebody();
    const cookie = `${sessionCookie.name}=a\\b; ${one.cookie}`;
    const answer = await w.withCookie(cookie).post("/api/auth/sign-out", {});
    expect(answer.status).toBe(200);
    expect((await one.get("/me")).status).toBe(401);
    expect(await w.db.prepare("SELECT count(*) AS n FROM sessions WHERE user_id = ?").bind(id).first("n")).toBe(1);
  });
});
