import readXlsx from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { askOff, eraseEverybody, jobOfNobody, turn } from "./participants-off.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
  await eraseEverybody(w);
  expect((await turn(w, false)).status).toBe(200);
  const { id } = await fresh.employer(w);
  expect((await askOff(w, "POST", "/placements", jobOfNobody(id))).status).toBe(201);
});
afterAll(() => w.worker.close());

describe("figures of persons", () => {
  const march = "/person-figures/2026-03";
  const told = { started: 5, employed: 2, ended: null, inCoaching: 12, source: "Asiakasjärjestelmän raportti" };
  const put = (path: string, body: object, ifMatch = 0) => w.lead.call("PUT", path, { body, ifMatch });

  it("need a source, whole numbers and a month that has begun, and say which is wrong", () =>
    writesNothing(w.db, async () => {
      const wrong: [string, object, string[]][] = [
        [march, { ...told, source: " " }, ["source"]],
        [march, { ...told, started: -1, employed: 1.5 }, ["started", "employed"]],
        [march, { source: "Raportti" }, ["started"]],
        ["/person-figures/2199-01", told, ["month"]],
        ["/person-figures/2026-13", told, ["month"]],
        ["/person-figures/0000-01", told, ["month"]],
        ["/person-figures/1999-12", told, ["month"]],
      ];
      for (const [path, body, fields] of wrong) {
        const { status, body: problem } = await put(path, body);
        expect([status, problem.errors.map((error: { path: string }) => error.path)]).toEqual([422, fields]);
      }
    }));

  it("are shown as typed in, with source and name, in months that add up to a ratio", async () => {
    const kept = await put(march, told);
    expect([kept.status, kept.body]).toMatchObject([200, { ...told, month: "2026-03", version: 1 }]);
    expect((await put(march, told)).status).toBe(412);
    expect((await put("/person-figures/2026-04", { started: 3, employed: 4, source: "Taulukko" })).status).toBe(200);
    const read = (query: string) =>
      fetch(new URL(`/api/v1/reports?${query}`, w.worker.url), { headers: { cookie: String(w.lead.cookie) } });
    const { tables } = (await (
      await read("tables=employment,person-figures&from=2026-04-01&to=2026-04-30")
    ).json()) as {
      tables: Record<string, { columns: string[]; rows: { key: string; cells: object }[]; typed: object[] }>;
    };
    expect(Object.keys(tables)).toEqual(["person-figures"]);
    const typed = tables["person-figures"];
    expect(typed?.columns).toEqual(["2026-04"]);
    expect(typed?.typed).toMatchObject([{ column: "2026-04", source: "Taulukko", by: expect.any(String) }]);
    expect(typed?.rows.find(({ key }) => key === "typed.ratio")?.cells).toEqual({
      "2026-04": { n: 6, of: 8, ratio: 0.75 },
    });
    expect(typed?.rows.find(({ key }) => key === "typed.ended")?.cells).toEqual({});
  });

  it("give no ratio where a month leaves out who found work", async () => {
    expect((await put("/person-figures/2026-02", { started: 4, source: "Taulukko" })).status).toBe(200);
    const table = await w.lead.expect("GET", "/reports/person-figures?from=2026-02-01&to=2026-04-30");
    expect(table.rows.find(({ key }: { key: string }) => key === "typed.ratio").cells).toEqual({});
    expect((await w.lead.call("DELETE", "/person-figures/2026-02", { ifMatch: 1 })).status).toBe(204);
  });

  it("give no ratio across a month that is missing, nor where more have found work than started", async () => {
    const ratios = async () => {
      const table = await w.lead.expect("GET", "/reports/person-figures?from=2025-01-01&to=2026-04-30");
      return table.rows.find(({ key }: { key: string }) => key === "typed.ratio").cells;
    };
    const january = { started: 1, employed: 1, source: "Taulukko" };
    expect((await put("/person-figures/2026-01", january)).status).toBe(200);
    expect(Object.keys(await ratios())).toEqual(["2026-01"]);
    expect((await put("/person-figures/2026-02", { ...january, employed: 20 })).status).toBe(200);
    expect(Object.keys(await ratios())).toEqual(["2026-01"]);
    expect((await put("/person-figures/2026-02", january, 1)).status).toBe(200);
    expect((await ratios())["2026-04"]).toEqual({ n: 8, of: 10, ratio: 0.8 });
    for (const [month, ifMatch] of [
      ["2026-01", 1],
      ["2026-02", 2],
    ] as const)
      expect((await w.lead.call("DELETE", `/person-figures/${month}`, { ifMatch })).status).toBe(204);
  });

  it("keep their source and who typed them in every file; a key is told the source alone", async () => {
    const cookie = String(w.lead.cookie);
    const get = (path: string, headers: Record<string, string> = { cookie }) =>
      fetch(new URL(path, w.worker.url), { headers: { "accept-language": "fi", ...headers } });
    const api = "/api/v1/reports/person-figures?from=2026-04-01&to=2026-04-30&format=csv&shape=international";
    const name = (await w.lead.get("/me")).body.name as string;
    expect(await (await get(api)).text()).toContain(`Taulukko,${name},`);
    const chapter = "/tyotila/raportit/employment";
    const days = "alkaen=2026-03-01&paattyen=2026-04-30";
    expect(await (await get(`${chapter}/person-figures.csv?${days}`)).text()).toContain(`Taulukko;${name};`);
    const book = await get(`${chapter}/taulukot.xlsx?${days}`);
    const sheets = JSON.stringify(await readXlsx(Buffer.from(await book.arrayBuffer())));
    expect(sheets).toContain("Asiakasjärjestelmän raportti");
    expect(sheets).toContain(name);
    const asked = { name: "Kuvitteellinen taulukko", validUntil: addDays(today(), 30) };
    const { key } = await w.lead.expect("POST", "/api-keys", { body: asked });
    const told = await (await get(api, { authorization: `Bearer ${key}` })).text();
    expect([told.includes("Taulukko"), told.includes(name)]).toEqual([true, false]);
  });

  it("are taken away in the version that was read", async () => {
    const path = "/person-figures/2026-04";
    expect((await w.lead.call("DELETE", path, { ifMatch: 7 })).status).toBe(412);
    expect((await w.lead.call("DELETE", path, { ifMatch: 1 })).status).toBe(204);
    expect((await w.lead.get(path)).status).toBe(404);
  });

  it("and placements stay when participants are switched on, and no more are typed in", async () => {
    const placements = (await w.db.prepare("SELECT count(*) AS n FROM placements").first())?.n;
    expect((await turn(w, true)).status).toBe(200);
    expect((await put("/person-figures/2026-05", told)).status).toBe(409);
    expect((await w.lead.get(march)).body.started).toBe(5);
    const page = (path: string) =>
      fetch(new URL(path, w.worker.url), { headers: { cookie: String(w.lead.cookie), "accept-language": "fi" } });
    expect(await (await page("/tyotila/oma")).text()).toContain('href="/tyotila/henkiloluvut"');
    const corrected = await put(march, { ...told, started: 6 }, 1);
    expect([corrected.status, corrected.body.started]).toEqual([200, 6]);
    const form = await (await page("/tyotila/henkiloluvut?kuukausi=2026-03")).text();
    expect(form).toContain('name="version" value="2"');
    expect((await w.lead.call("DELETE", march, { ifMatch: 2 })).status).toBe(204);
    expect((await put(march, told)).status).toBe(409);
    expect((await page("/tyotila/henkiloluvut")).status).toBe(404);
    expect((await w.db.prepare("SELECT count(*) AS n FROM placements").first())?.n).toBe(placements);
    const [{ id: participant }, { id: employer }] = [await fresh.participant(w), await fresh.employer(w)];
    const { id } = await w.coach.expect("POST", "/placements", { body: bodies.placement(participant, employer) });
    await w.db.prepare("UPDATE placements SET participant_id = NULL WHERE id = ?").bind(id).run();
    const terms = { startedOn: "2022-08-01", contract: "permanent", wageSubsidy: false };
    const renewed = await w.coach.expect("POST", `/placements/${id}/renewal`, { body: terms, ifMatch: 1 });
    expect(renewed).toMatchObject({ participantId: null, continuesId: id });
    expect((await turn(w, false)).status).toBe(422);
  });
});
