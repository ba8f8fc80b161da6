import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { choose, faultsOf, go, overflows, signIn } from "./browser.ts";
import { longWalk, sharedLooks } from "./shared-looks.ts";
import { useDemoSite } from "./site.ts";

const path = "/tyotila/asetukset";
const save = '.actionbar button[type="submit"]';
const site = useDemoSite();
let page: Page;
let other: Page;
let demoWords: string;

beforeAll(async () => {
  page = await signIn(await site.open({ width: 390, javaScript: false }), "admin@rinnalla.example");
  other = await signIn(await site.open({ width: 1280 }), "admin@rinnalla.example");
  const stored = await site.worker.db.prepare("SELECT value FROM settings WHERE key = 'organisation'").first("value");
  demoWords = String(stored);
});
beforeEach(async () => {
  await site.worker.db.prepare("DELETE FROM settings WHERE key = 'organisation'").run();
  await site.worker.db
    .prepare("INSERT INTO settings (key, value, updated_at, version) VALUES ('organisation', ?, 0, 1)")
    .bind(demoWords)
    .run();
});

const stored = async () =>
  JSON.parse(
    String(await site.worker.db.prepare("SELECT value FROM settings WHERE key = 'organisation'").first("value")),
  );

describe("the organisation's details, without JavaScript", () => {
  it("are reached from the administrator's first page and say what is saved", async () => {
    await page.goto("/tyotila");
    await go(page, `main a[href="${path}"]`);
    await page.fill('[name="nameSv"]', "Teamet vid sidan");
    await page.fill('[name="areas.320.phone"]', "040 000 1234");
    await choose(page, "showCoaches", "no");
    await page.selectOption('[name="promiseDays"]', "3");
    await go(page, save);
    expect(page.url()).toContain("tallennettu");
    expect(await stored()).toMatchObject({ nameSv: "Teamet vid sidan", showCoaches: false, promiseDays: 3 });
    expect((await stored()).areas[1]).toMatchObject({ municipality: "320", phone: "040 000 1234" });
    await page.goto("/sv/");
    expect(await page.textContent(".head__over")).toBe("Teamet vid sidan");
    await page.goto("/en/");
    expect(await page.textContent(".head__over")).toBe("The Imaginary Supported Employment Team");
  });

  it("take a municipality in, move it, and let it go with its words", async () => {
    await page.goto(path);
    await page.selectOption('[name="municipalities"]', "732");
    await go(page, save);
    expect((await stored()).municipalities).toEqual(["698", "320", "732"]);
    await page.goto(path);
    await page.selectOption('[name="place.732"]', "1");
    await page.fill('[name="areas.732.email"]', "salla@keksitty.example");
    await go(page, save);
    expect((await stored()).municipalities).toEqual(["732", "698", "320"]);
    await page.goto(path);
    await page.selectOption('[name="place.732"]', "2");
    await page.selectOption('[name="place.320"]', "leaves");
    await go(page, save);
    const { municipalities, areas } = await stored();
    expect(municipalities).toEqual(["698", "732"]);
    expect(areas.map(({ municipality }: { municipality: string }) => municipality)).toEqual(["698", "732"]);
  });

  it("keep what was typed and say beside the field what is wrong", async () => {
    await page.goto(path);
    await page.fill('[name="name"]', "");
    await page.fill('[name="areas.320.rulesUrl"]', "linjaukset");
    await page.fill('[name="email"]', "uusi@keksitty.example");
    await page.selectOption('[name="municipalities"]', "732");
    await go(page, save);
    const links = await page.locator(".error-summary a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(links).toEqual(["#field-name", "#field-areas.320.rulesUrl"]);
    for (const link of links) expect(await page.locator(`[id="${link?.slice(1)}"]`).count()).toBe(1);
    expect(await page.locator(".error-summary li").nth(1).textContent()).toMatch(/^Kemijärvi: /);
    expect(await page.inputValue('[name="areas.320.rulesUrl"]')).toBe("linjaukset");
    expect(await page.inputValue('[name="email"]')).toBe("uusi@keksitty.example");
    expect(await page.inputValue('[name="place.732"]')).toBe("3");
    expect(await page.title()).toContain("Korjattavaa");
  });

  it("show both when somebody else was first, and overwrite nothing untouched", async () => {
    await Promise.all([page.goto(path), other.goto(path)]);
    await other.fill('[name="areas.698.phone"]', "040 000 7777");
    await other.fill('[name="address"]', "Toinenkatu 2");
    await go(other, save);
    await page.fill('[name="areas.698.phone"]', "040 000 8888");
    await go(page, save);
    const compared = await page.locator("main table").textContent();
    expect(compared).toContain("Rovaniemi: Puhelin");
    expect(compared).toContain("040 000 7777");
    expect(compared).toContain("040 000 8888");
    expect(compared).not.toContain("Toinenkatu");
    await go(page, save);
    const { address, areas } = await stored();
    expect([address, areas[0].phone]).toEqual(["Toinenkatu 2", "040 000 8888"]);
  });
});

it("a lead reads them and changes nothing", async () => {
  const lead = await signIn(await site.open({ width: 390 }), "lead@rinnalla.example");
  await lead.goto("/tyotila/oma");
  await go(lead, `main a[href="${path}"]`);
  expect(await lead.textContent("main")).toContain("Rovaniemi: Puhelin040 000 9698");
  expect(await lead.getAttribute(".head__over a", "href")).toBe("/tyotila/tiimi");
  expect(await lead.locator("main form").count()).toBe(0);
  expect(await overflows(lead)).toBe(false);
  expect(await faultsOf(lead)).toEqual([]);
});

describe("a site whose organisation has said nothing", () => {
  beforeEach(() => site.worker.db.prepare("DELETE FROM settings WHERE key = 'organisation'").run());

  it("works, and tells its administrator what is missing before employers are invited", async () => {
    for (const open of ["/", "/sv/", "/en/", "/yhteydenotto", "/opas"])
      expect((await other.goto(open))?.status(), open).toBe(200);
    await other.goto("/tyotila/kayttajat");
    const told = await other.textContent('.notice[data-tone="ember"]');
    expect(told).toContain("organisaation nimi, kunnat, joissa toimitte, puhelinnumero ja tietosuojan yhteystieto");
    await go(other, '.notice[data-tone="ember"] a');
    expect(await other.locator('.notice[data-tone="ember"]').count()).toBe(1);
    await other.fill('[name="name"]', "Uusi tiimi");
    await other.fill('[name="phone"]', "040 000 0001");
    await other.fill('[name="dataProtection"]', "Keksitty Henkilö");
    await go(other, save);
    expect(await other.locator(".error-summary a").getAttribute("href")).toBe("#field-municipalities");
    await other.selectOption('[name="municipalities"]', "698");
    await other.selectOption('[name="added.1"]', "320");
    await go(other, save);
    expect(await other.locator('.notice[data-tone="ember"]').count()).toBe(0);
    expect((await stored()).municipalities).toEqual(["698", "320"]);
  });
});

const widths = [320, 390, 1280];
const { faultsAt } = sharedLooks([false, true].flatMap((dark) => widths.map((width) => ({ width, dark }))));

it.each(widths)("the form stands at %i px, light and dark, also with an error", longWalk, async (width) => {
  const faults = await faultsAt(width, "form", async (look) => {
    const visitor = await signIn(await site.open({ width: 390 }), "admin@rinnalla.example");
    await visitor.goto(path);
    await look(visitor);
    await visitor.fill('[name="name"]', "");
    await go(visitor, save);
    await look(visitor);
    return [];
  });
  expect(faults).toEqual([]);
});
