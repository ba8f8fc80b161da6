import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { openWorld, type World, writesNothing } from "./client.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const job = {
  sector: "company",
  plan: "employment",
  hours: "37,5",
  wage: "2 400",
  contract: "permanent",
  sideCosts: "20",
};
const path = (query: Record<string, string>) => `/supports?${new URLSearchParams(query)}`;
const without = (field: keyof typeof job) => Object.fromEntries(Object.entries(job).filter(([name]) => name !== field));

describe("facts", () => {
  it("that have to be looked at are listed with their findings and sources, and nothing is written", async () => {
    await writesNothing(w.db, async () => {
      const { date, items } = await w.admin.expect("GET", "/facts");
      expect(date).toBe(today());
      const found = items.find(({ name }: { name: string }) => name === "work_trial");
      expect(found).toMatchObject({ kind: "support", findings: ["past_year", "abolished_authority"] });
      expect(found.sources[0]).toMatchObject({ publisher: "te_offices", year: 2024 });
    });
  });
});

describe("supports", () => {
  it("are found for anybody, and nothing is stored", async () => {
    await writesNothing(w.db, async () => {
      const found = await w.public.expect("GET", path({ ...job, date: "2024-05-01" }));
      expect(found).toMatchObject({
        date: "2024-05-01",
        knownFrom: "2023-07-01",
        cost: { wageCents: 240000, withoutCents: 288000 },
        sideCosts: { hundredths: 2000, assumed: [] },
      });
      expect(found.cost.options[0]).toMatchObject({ support: "wage_subsidy_50", withCents: 168000 });
    });
  });

  it("are those of today where no day is named, with an assumption named for side costs that are not told", async () => {
    const found = await w.public.expect("GET", path(without("sideCosts")));
    expect(found.date).toBe(today());
    expect(found.sideCosts.hundredths).toBe(2000);
    expect(found.sideCosts.assumed).toHaveLength(4);
  });

  it("are none on Åland, which has a law of its own; what the work costs is told all the same", async () => {
    const { supports, cost } = await w.public.expect("GET", path({ ...job, municipality: "478" }));
    expect([supports, cost.options, cost.withoutCents]).toEqual([[], [], 288000]);
    const kuopio = await w.public.expect("GET", path({ ...job, municipality: "297" }));
    expect(kuopio.supports.length).toBeGreaterThan(0);
  });

  it.each([
    ["fi", "Pertunmaa ja Mäntyharju yhdistyivät 1.1.2025: valitse Mäntyharju."],
    ["sv", "Pertunmaa och Mäntyharju gick samman 1.1.2025: välj Mäntyharju."],
    ["en", "Pertunmaa and Mäntyharju merged on 01/01/2025: choose Mäntyharju."],
  ])("refuse a municipality that has ended, and offer the one it merged into (%s)", async (lang, message) => {
    const headers = { "accept-language": lang };
    const { status, body } = await w.public.get(path({ ...job, municipality: "588" }), { headers });
    expect([status, body.errors]).toEqual([422, [{ path: "municipality", message }]]);
  });

  it("read figures as Finns and others type them", async () => {
    for (const wage of ["2400", "2 400", "2400,00", "2400.0", "2\u00a0400,00", " 2400 ", "2\u202f400 €/kk", "2,400.00"])
      expect((await w.public.expect("GET", path({ ...job, wage }))).cost.wageCents).toBe(240000);
  });

  it.each([
    ["sector", "bank", "Sector"],
    ["plan", "", "Choose what you are planning."],
    ["hours", "paljon", "Enter the hours per week in figures, 0–60. For example 20 or 37.5."],
    ["hours", "61", "Enter the hours per week in figures, 0–60. For example 20 or 37.5."],
    ["hours", "40", "The weekly hours are more than full-time hours. Check both."],
    ["fullHours", "5", "Enter the full-time weekly hours in the sector, 10–60. For example 37.5."],
    ["wage", "0", "Enter the pay in euros, for example 2400 or 12.50."],
    ["wage", "-5", "Enter the pay in euros, for example 2400 or 12.50."],
    ["wage", "37,5 h", "Enter the pay in euros, for example 2400 or 12.50."],
    ["wage", "1e6", "Enter the pay in euros, for example 2400 or 12.50."],
    ["wage", "100000", "Enter the pay in euros, for example 2400 or 12.50."],
    ["contract", "forever", "Contract"],
    ["months", "0", "Enter how many months the work lasts, 1–60."],
    ["months", "1.5", "Enter how many months the work lasts, 1–60."],
    ["sideCosts", "101", "Enter the employer's on-costs as a percentage of the pay, 0–100. For example 21."],
    ["municipality", "999", "Choose the municipality."],
    ["date", "2024-02-31", "Day"],
    ["pay", "nothing", "How the pay is given"],
  ])("refuse %s %j beside its field", async (field, value, words) => {
    const { status, body } = await w.public.get(path({ ...job, [field]: value }), { lang: "en" });
    expect(status).toBe(422);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].path).toBe(field);
    expect(body.errors[0].message).toContain(words);
  });

  it.each([
    ["fi", "Kirjoita palkka euroina"],
    ["sv", "Ange lönen i euro"],
    ["en", "Enter the pay in euros"],
  ])("say in %s what is missing", async (lang, words) => {
    const { status, body } = await w.public.get(path(without("wage")), { lang });
    expect(status).toBe(422);
    expect(body.errors).toEqual([{ path: "wage", message: expect.stringContaining(words) }]);
  });

  it("ask for a length where the work has an end, and for no contract in an apprenticeship", async () => {
    const errorsOf = async (query: Record<string, string>) =>
      (await w.public.get(path(query))).body.errors.map(({ path: field }: { path: string }) => field);
    expect(await errorsOf({ ...job, contract: "fixed_term" })).toEqual(["months"]);
    expect(await errorsOf({ ...without("contract"), plan: "apprenticeship" })).toEqual(["months"]);
    expect(await errorsOf({ ...job, plan: "apprenticeship", months: "24" })).toEqual(["contract"]);
    expect(await errorsOf({ sector: "company", plan: "employment" })).toEqual(["hours", "wage", "contract"]);
  });

  it("say everything that is wrong in one round", async () => {
    const { body } = await w.public.get(path({ sector: "bank", plan: "employment", hours: "paljon", months: "0" }));
    expect(body.errors.map(({ path: field }: { path: string }) => field).sort()).toEqual([
      "contract",
      "hours",
      "months",
      "sector",
      "wage",
    ]);
  });

  it("ask nothing about anyone's health: such a field is unknown", async () => {
    for (const field of ["diagnosis", "workAbility", "age", "disability"]) {
      const { status, body } = await w.public.get(path({ ...job, [field]: "1" }));
      expect(status).toBe(422);
      expect(body.errors[0].path).toBe(field);
    }
  });
});
