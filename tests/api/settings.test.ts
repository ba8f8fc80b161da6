import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies } from "./rows.ts";

const path = "/settings/organisation";
let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const put = (body: object, ifMatch: number | undefined, lang = "en") =>
  w.admin.call("PUT", path, { body, ifMatch, lang });
const empty = () => w.db.prepare("DELETE FROM settings WHERE key = 'organisation'").run();
const events = async () =>
  (await w.db.prepare("SELECT * FROM events WHERE action = 'settings.changed' ORDER BY at").all()).results;

beforeEach(async () => {
  await empty();
  await w.db.prepare("DELETE FROM events WHERE action = 'settings.changed'").run();
});

describe("the organisation's words", () => {
  it("are defaults in version 0 where nobody has written any, and the first change makes them", async () => {
    const before = await w.lead.get(path);
    expect([before.body.version, before.headers.get("etag")]).toEqual([0, '"0"']);
    expect(before.body.organisation).toMatchObject({ name: "Rinnalla", municipalities: [], operator: "public" });
    expect(before.body.organisation).toMatchObject({ promiseDays: 2, showCoaches: false, phone: null, areas: [] });
    const after = await put(bodies.organisation(), 0);
    expect([after.status, after.body.version, after.headers.get("etag")]).toEqual([200, 1, '"1"']);
    expect((await w.lead.get(path)).body).toEqual(after.body);
  });

  it("are set whole, and the event names what changed, not how", async () => {
    const { body: before } = await put(bodies.organisation(), 0);
    const { name, municipalities } = bodies.organisation();
    const { body: after } = await put({ name, municipalities, nameSv: "Det påhittade teamet" }, before.version);
    expect(after.organisation).toMatchObject({ nameSv: "Det påhittade teamet", phone: null, areas: [] });
    const told = (await events()).at(-1);
    expect(told).toMatchObject({ actor_id: w.admin.id, subject_id: "organisation" });
    expect(JSON.parse(String(told?.fields)).sort()).toEqual(["areas", "nameSv", "phone"]);
    expect(JSON.stringify(told)).not.toContain("teamet");
  });

  it("need the version that was read, and a late change gets the words that stand", async () => {
    const { body: stored } = await put(bodies.organisation(), 0);
    await writesNothing(w.db, async () => {
      expect((await put(bodies.organisation(), undefined)).status).toBe(428);
      for (const version of [0, 2, 7]) {
        const late = await put({ ...bodies.organisation(), name: "Myöhässä" }, version);
        expect([late.status, late.body.current]).toEqual([412, stored]);
      }
    });
  });

  it("are written by one of two at the same moment, also the first time", async () => {
    for (const version of [0, 1]) {
      const answers = await Promise.all([
        put(bodies.organisation(), version),
        put({ ...bodies.organisation(), phone: null }, version),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect((await w.admin.get(path)).body.version).toBe(version + 1);
      expect(await events()).toHaveLength(version + 1);
    }
  });

  it("tell what is wrong with an area by its field, in the asker's language", async () => {
    const body = { ...bodies.organisation(), areas: [{ municipality: "698", rulesUrl: "linjaukset" }] };
    const told = await Promise.all(["fi", "sv", "en"].map(async (lang) => (await put(body, 0, lang)).body.errors));
    expect(told.map(([error]) => error.path)).toEqual(Array(3).fill("areas.0.rulesUrl"));
    expect(told[0][0].message).toContain("Työllisyysalueen linjaukset");
    expect(new Set(told.map(([error]) => error.message)).size).toBe(3);
  });

  it("hold a municipality's order, which reports follow", async () => {
    await put({ ...bodies.organisation(), municipalities: ["320", "698"] }, 0);
    expect((await w.lead.get("/reports/referrals")).body.columns).toEqual(["320", "698", "total"]);
  });
});

describe("the areas that anybody may see", () => {
  const areas = async () => (await w.public.expect("GET", "/areas")).items;

  it("are none where no municipality is served", async () => expect(await areas()).toEqual([]));

  it("name coaches only where the organisation tells them, and never one who has left", async () => {
    const body = { ...bodies.organisation(), municipalities: ["698", "320"] };
    await put(body, 0);
    expect((await areas()).map(({ coaches }: { coaches: string[] }) => coaches)).toEqual([[], []]);
    await put({ ...body, showCoaches: true }, 1);
    const [rovaniemi, kemijarvi] = await areas();
    expect(rovaniemi.coaches).toEqual(["Erkki Esimerkki", "Maija Mallikas"]);
    expect(kemijarvi.coaches).toEqual(["Tiina Tekaistu"]);
    await w.db.prepare("UPDATE users SET deactivated_at = 1 WHERE id = ?").bind(w.coach2.id).run();
    expect((await areas())[0].coaches).toEqual(["Maija Mallikas"]);
  });

  it("take from the organisation what an area leaves out, and tell no more than that", async () => {
    await put({ ...bodies.organisation(), municipalities: ["698", "320"], email: "tiimi@keksitty.example" }, 0);
    const [rovaniemi, kemijarvi] = await areas();
    expect([rovaniemi.phone, kemijarvi.phone]).toEqual(["040 000 9698", "040 000 9000"]);
    expect(kemijarvi).toEqual({
      municipality: "320",
      phone: "040 000 9000",
      email: "tiimi@keksitty.example",
      employmentArea: "North and East Lapland",
      rulesUrl: null,
      coaches: [],
    });
  });
});
