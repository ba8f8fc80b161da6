import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

it("each saving is kept with who made it, and what was saved before comes back by being sent again", async () => {
  const { id } = await fresh.localText(w);
  const path = `/local-texts/${id}`;
  const first = (await w.lead.expect("GET", `${path}/versions`)).items[0].content;
  await w.admin.expect("PUT", path, { ifMatch: 1, body: { ...bodies.localText(), bodyFi: "Aivan muuta" } });
  const back = await w.lead.expect("PUT", path, { ifMatch: 2, body: first });
  expect(back).toMatchObject({ ...first, version: 3 });
  const { items } = await w.lead.expect("GET", `${path}/versions`);
  const [lead, admin] = [(await w.lead.get("/me")).body.name, (await w.admin.get("/me")).body.name];
  expect(items.map((each: { number: number; savedBy: string }) => [each.number, each.savedBy])).toEqual([
    [3, lead],
    [2, admin],
    [1, lead],
  ]);
  expect([items[0].content, items[1].content.bodyFi]).toEqual([first, "Aivan muuta"]);
  await writesNothing(w.db, async () => {
    expect((await w.lead.call("PUT", path, { ifMatch: 2, body: first })).status).toBe(412);
  });
});

it("a period of a supplement that overlaps another is refused by its name, also where both are sent at once", async () => {
  const body = { ...bodies.supplement(), nameFi: "Keksitty Päällekkäinen" };
  const { id } = await w.lead.expect("POST", "/supplements", { body });
  const again = { ...body, nameFi: "keksitty  päällekkäinen", validFrom: "2026-12-31", validUntil: null };
  await writesNothing(w.db, async () => {
    const { status, body: problem } = await w.lead.call("POST", "/supplements", { body: again });
    expect([status, problem.errors[0].path]).toEqual([422, "validFrom"]);
    expect(problem.errors[0].message).toContain("Keksitty Päällekkäinen");
  });
  const next = await w.lead.expect("POST", "/supplements", { body: { ...again, validFrom: "2027-01-01" } });
  for (const same of [
    { municipality: null },
    { nameFi: "Keksitty-päällekkäinen" },
    { nameFi: "Keksittypäällekkäinen" },
  ])
    await writesNothing(w.db, async () => {
      const { status, body: problem } = await w.lead.call("POST", "/supplements", { body: { ...again, ...same } });
      expect([same, status, problem.errors[0].path]).toEqual([same, 422, "validFrom"]);
    });
  for (const free of [{ municipality: "320" }, { shown: false }])
    await w.lead.expect("POST", "/supplements", { body: { ...again, ...free } });
  await writesNothing(w.db, async () => {
    const longer = { ...body, validUntil: null };
    expect((await w.lead.call("PUT", `/supplements/${id}`, { ifMatch: 1, body: longer })).status).toBe(422);
  });
  await w.lead.expect("PUT", `/supplements/${next.id}`, { ifMatch: 1, body: { ...again, validFrom: "2027-02-01" } });
  const twin = { ...bodies.supplement(), nameFi: "Keksitty Kaksonen" };
  const both = await Promise.all([1, 2].map(() => w.lead.call("POST", "/supplements", { body: twin })));
  expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
});

it("a supplement for the whole area leaves no room for one of its name in a municipality", async () => {
  const body = { ...bodies.supplement(), nameFi: "Keksitty koko alueen lisä", municipality: null };
  await w.lead.expect("POST", "/supplements", { body });
  await writesNothing(w.db, async () => {
    const { status } = await w.lead.call("POST", "/supplements", { body: { ...body, municipality: "320" } });
    expect(status).toBe(422);
  });
});

it("a supplement is for a municipality that is served; where one no longer is, it can still be ended", async () => {
  const body = { ...bodies.supplement(), municipality: "297" };
  const refusedAt = async (method: "POST" | "PUT", path: string, ifMatch?: number) => {
    const { status, body: problem } = await w.lead.call(method, path, {
      body,
      ...(ifMatch === undefined ? {} : { ifMatch }),
    });
    expect([status, problem.errors]).toMatchObject([422, [{ path: "municipality" }]]);
  };
  const { id } = await w.lead.expect("POST", "/supplements", { body: { ...body, municipality: "320" } });
  await writesNothing(w.db, async () => {
    await refusedAt("POST", "/supplements");
    await refusedAt("PUT", `/supplements/${id}`, 1);
  });
  await w.db.prepare("UPDATE supplements SET municipality = '297' WHERE id = ?").bind(id).run();
  const ended = { ...body, validUntil: "2026-06-30" };
  expect(await w.lead.expect("PUT", `/supplements/${id}`, { ifMatch: 1, body: ended })).toMatchObject(ended);
});

it("the calculator counts what holds for the municipality on the day, and nothing that is kept from readers", async () => {
  const date = today();
  const body = { ...bodies.supplement(), municipality: "320", validFrom: date, validUntil: addDays(date, 30) };
  const shown = await w.lead.expect("POST", "/supplements", { body });
  const hidden = { ...body, nameFi: "Keksitty piilotettu", shown: false };
  const { id: hiddenId } = await w.lead.expect("POST", "/supplements", { body: hidden });
  const job = "sector=company&plan=employment&hours=37,5&wage=2000&contract=permanent&sideCosts=20";
  const count = async (more: string) =>
    (await w.public.expect("GET", `/supports?${job}&${more}`)).supplements
      .map((each: { supplement: { id: string }; withCents: number }) => [each.supplement.id, each.withCents])
      .filter(([id]: [string]) => [shown.id, hiddenId].includes(id));
  expect(await count("municipality=320")).toEqual([[shown.id, 210_000]]);
  expect(await count(`municipality=320&date=${addDays(date, 31)}`)).toEqual([]);
  expect(await count("municipality=758")).toEqual([]);
});

it("a supplement whose year is past is among the facts to look at, and one kept from readers is not", async () => {
  const date = today();
  const year = Number(date.slice(0, 4));
  const body = { ...bodies.supplement(), municipality: "320", validFrom: date, validUntil: null };
  const named = async (nameFi: string, more: object) =>
    w.lead.expect("POST", "/supplements", { body: { ...body, nameFi, ...more } });
  await named("Keksitty Vanha lisä", { year: year - 1 });
  await named("Keksitty Tämän vuoden lisä", { year });
  await named("Keksitty Piilossa", { year: year - 1, shown: false });
  await named("Keksitty Mennyt lisä", { year: year - 1, validFrom: addDays(date, -9), validUntil: addDays(date, -1) });
  const { items } = await w.admin.expect("GET", "/facts");
  const told = items.filter(({ name }: { name: string }) => name.startsWith("Keksitty "));
  expect(told.filter(({ name }: { name: string }) => /Vanha|Tämän|Piilossa|Mennyt/.test(name))).toMatchObject([
    { kind: "supplement", name: "Keksitty Vanha lisä", findings: ["past_year"], sources: [{ year: year - 1 }] },
  ]);
});
