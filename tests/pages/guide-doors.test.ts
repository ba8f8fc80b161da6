import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorld, type World } from "../api/client.ts";
import { withinOneMinute } from "../api/limits.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w?.worker.close());

let addresses = 0;
const visit = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, w.worker.url), { headers, redirect: "manual" });
const vote = (path: string, fields: Record<string, string>, address = `198.51.100.${++addresses}`) =>
  fetch(new URL(path, w.worker.url), {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { origin: w.worker.url.origin, "cf-connecting-ip": address },
    redirect: "manual",
  });

describe("a page that says the same to everybody", () => {
  const held = async (path: string) => {
    const answer = await visit(path);
    await answer.arrayBuffer();
    expect([path, answer.status, answer.headers.get("cache-control")]).toEqual([path, 200, "no-cache"]);
    return answer.headers.get("etag") ?? "";
  };

  it.each([
    "/",
    "/opas",
    "/opas/tyosopimus",
    "/sv/guide/ordlista",
    "/en/guide/whole-guide",
    "/opas/haku?q=tuki",
    "/opas/muutokset.xml",
  ])("%s is not sent again to a browser that holds it", async (path) => {
    const tag = await held(path);
    expect(tag).toMatch(/^W\/"[0-9a-f]{24}"$/);
    for (const kept of [tag, `"x", ${tag}`, tag.slice(2)]) {
      const answer = await visit(path, { "if-none-match": kept });
      expect([answer.status, await answer.text(), answer.headers.get("etag")]).toEqual([304, "", tag]);
    }
    const other = await visit(path, { "if-none-match": 'W/"000000000000000000000000"' });
    expect([other.status, (await other.text()).length > 100]).toEqual([200, true]);
  });

  it("is another one for another question, and after a change of the organisation's words", async () => {
    const tags = [await held("/opas/haku?q=tuki"), await held("/opas/haku?q=palkka"), await held("/opas/haku")];
    await w.db.prepare("UPDATE settings SET version = version + 1 WHERE key = 'organisation'").run();
    tags.push(await held("/opas/haku"));
    expect(new Set(tags).size).toBe(4);
  });

  it.each(["/yhteydenotto", "/yhteydenotto/kiitos?viite=R-234567", "/opas/ei-ole", "/tyotila/kirjaudu"])(
    "%s is kept by nobody",
    async (path) => {
      const answer = await visit(path);
      await answer.arrayBuffer();
      expect([answer.headers.get("etag"), answer.headers.get("cache-control")]).toEqual([null, "no-store"]);
    },
  );
});

describe("the search", () => {
  const found = async (path: string, asked: string) => {
    const html = await (await visit(`${path}?q=${encodeURIComponent(asked)}`)).text();
    return [...html.matchAll(/class="row__title"><a href="([^"]*)"/g)].map(([, href]) => href);
  };

  it.each([
    ["palkkatukea", "/opas/sanasto#wage-subsidy"],
    ["koeaika", "/opas/sanasto#probation"],
    ["koeajan", "/opas/sanasto#probation"],
    ["työhönvalmentajan", "/opas/sanasto#job-coach"],
    ["sairastua", "/opas/sairauspoissaolot-ja-elake"],
  ])("finds %s among the first", async (asked, place) => {
    expect((await found("/opas/haku", asked)).slice(0, 6)).toContain(place);
  });

  it("finds in the language of its address", async () => {
    expect((await found("/sv/guide/sok", "lönesubvention"))[0]).toBe("/sv/guide/ordlista#wage-subsidy");
    expect((await found("/en/guide/search", "pay subsidies"))[0]).toBe("/en/guide/glossary#wage-subsidy");
  });

  it("says so when there is nothing, and shows what was asked as words", async () => {
    const html = await (await visit(`/opas/haku?q=${encodeURIComponent("<img src=x> zzzzzz")}`)).text();
    expect(html).toContain("ei löytynyt mitään");
    // In an attribute it is only text.
    expect(html.replace(/"[^"]*"/g, "")).not.toContain("<img");
  });
});

describe("a vote", () => {
  it("is counted by page, language and day, and leads back with thanks", async () => {
    const sent = [
      await vote("/opas/arvio", { page: "contract", useful: "1" }),
      await vote("/opas/arvio", { page: "contract", useful: "1" }),
      await vote("/opas/arvio", { page: "contract", useful: "0" }),
      await vote("/sv/guide/omdome", { page: "contract", useful: "0" }),
    ];
    expect(sent.map(({ status, headers }) => [status, headers.get("location"), headers.get("set-cookie")])).toEqual([
      ...Array(3).fill([303, "/opas/tyosopimus?arvio=kiitos#arvio", null]),
      [303, "/sv/guide/arbetsavtal?arvio=kiitos#arvio", null],
    ]);
    expect(await (await visit("/opas/tyosopimus?arvio=kiitos")).text()).toContain("Kiitos, vastauksesi on laskettu.");
    const { items } = await w.lead.expect("GET", "/guide-votes");
    expect(items).toEqual([
      { page: "contract", locale: "fi", useful: 2, notUseful: 1 },
      { page: "contract", locale: "sv", useful: 0, notUseful: 1 },
    ]);
    const before = await w.admin.expect("GET", "/guide-votes?from=2022-01-01&to=2022-12-31");
    expect(before.items).toEqual([]);
    expect((await w.lead.get("/guide-votes?from=2022-02-01&to=2022-01-01")).status).toBe(422);
  });

  it("of a page that there is not is no vote", async () => {
    expect((await vote("/opas/arvio", { page: "../x", useful: "1" })).headers.get("location")).toBe("/opas");
    expect((await w.public.post("/guide-votes", { page: "x", locale: "fi", useful: true })).status).toBe(422);
  });

  it("of many in a row from one network is not counted, and says so", async () => {
    const answers = [];
    await withinOneMinute();
    for (let n = 0; n < 25; n++)
      answers.push(await vote("/opas/arvio", { page: "why", useful: "1" }, "2001:db8:1:2::1"));
    expect(answers.at(-1)?.headers.get("location")).toBe("/opas/miksi-palkata-tuetusti?arvio=odota#arvio");
    const counted = await w.db.prepare("SELECT useful FROM guide_votes WHERE page = 'why'").first<number>("useful");
    expect(counted).toBe(20);
  });
});
