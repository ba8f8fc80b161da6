import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { go, signIn } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const save = '.actionbar button[type="submit"]';
let mine: Page;
let theirs: Page;
let employer: string;

beforeAll(async () => {
  mine = await signIn(await site.open({ width: 390 }), "coach@rinnalla.example");
  theirs = await signIn(await site.open({ width: 1280 }), "coach2@rinnalla.example");
  await mine.goto("/tyotila/tyonantajat?haku=kuv");
  await go(mine, 'main li a[href*="/tyotila/tyonantajat/"]');
  employer = new URL(mine.url()).pathname;
});

const stored = () =>
  site.worker.db
    .prepare("SELECT needs, street_address AS address, website FROM employers WHERE id = ?")
    .bind(employer.split("/").at(-1))
    .first<{ needs: string; address: string; website: string }>();

/** Both have the form open before either saves. */
const openForms = async (path: string): Promise<void> => {
  await Promise.all([mine.goto(path), theirs.goto(path)]);
};

describe("two coaches at one employer's form", () => {
  it("both keep what they wrote in different fields", async () => {
    await openForms(`${employer}/muokkaa`);
    await theirs.fill('[name="needs"]', "Iltavuoroja.\nKassa ja varasto.");
    await go(theirs, save);
    await openForms(`${employer}/muokkaa`);
    await theirs.fill('[name="website"]', "https://www.kuvitteellinen.example");
    await go(theirs, save);
    await mine.fill('[name="streetAddress"]', "Kokeilukatu 1");
    await go(mine, save);
    expect(await mine.inputValue('[name="website"]')).toBe("https://www.kuvitteellinen.example");
    const compared = await mine.locator("main table").textContent();
    expect(compared).toContain("Kokeilukatu 1");
    expect(compared).not.toContain("kuvitteellinen.example");
    expect(compared).not.toContain("Iltavuoroja");
    await go(mine, save);
    expect(mine.url()).toContain("tallennettu");
    const { address, website, needs } = (await stored()) ?? {};
    expect([address, website]).toEqual(["Kokeilukatu 1", "https://www.kuvitteellinen.example"]);
    expect(needs?.replaceAll("\r\n", "\n")).toBe("Iltavuoroja.\nKassa ja varasto.");
  });

  it("see both versions of a field that both changed, and the later choice counts", async () => {
    await openForms(`${employer}/muokkaa`);
    await theirs.fill('[name="streetAddress"]', "Heidän katunsa 2");
    await go(theirs, save);
    await mine.fill('[name="streetAddress"]', "Minun katuni 3");
    await go(mine, save);
    const compared = await mine.locator("main table").textContent();
    expect(compared).toContain("Heidän katunsa 2");
    expect(compared).toContain("Minun katuni 3");
    expect((await stored())?.address).toBe("Heidän katunsa 2");
    await go(mine, save);
    expect((await stored())?.address).toBe("Minun katuni 3");
  });
});

describe("what is needed and what hinders", () => {
  const told = () =>
    site.worker.db
      .prepare(
        "SELECT needs_season AS season, needs_hours AS hours, hindrances, hindrances_told AS words FROM employers WHERE id = ?",
      )
      .bind(employer.split("/").at(-1))
      .first<{ season: string; hours: string; hindrances: string; words: string }>();
  const choose = (page: Page, code: string) => page.locator(`label:has([name="hindrances"][value="${code}"])`).click();

  it("is kept from both where they wrote in different fields", async () => {
    await openForms(`${employer}/muokkaa`);
    for (const code of ["cost", "timing"]) await theirs.setChecked(`[name="hindrances"][value="${code}"]`, true);
    await theirs.setChecked('[name="hindrances"][value="none_told"]', false);
    await theirs.fill('[name="needsSeason"]', "Talvella");
    await go(theirs, save);
    await mine.fill('[name="needsHours"]', "Iltaisin");
    await mine.fill('[name="hindrancesTold"]', "Rahat ovat tiukalla.");
    await go(mine, save);
    expect(await mine.inputValue('[name="needsSeason"]')).toBe("Talvella");
    expect(await mine.isChecked('[name="hindrances"][value="timing"]')).toBe(true);
    expect(await mine.locator("main table").textContent()).not.toContain("Talvella");
    await go(mine, save);
    const kept = await told();
    expect([kept?.season, kept?.hours, kept?.words]).toEqual(["Talvella", "Iltaisin", "Rahat ovat tiukalla."]);
    expect(JSON.parse(kept?.hindrances ?? "")).toEqual(expect.arrayContaining(["cost", "timing"]));
  });

  it("is shown in both versions where both chose, and whoever saves last has seen the other's", async () => {
    await openForms(`${employer}/muokkaa`);
    await choose(theirs, "premises");
    await go(theirs, save);
    await choose(mine, "timing");
    await choose(mine, "contract_risk");
    await go(mine, save);
    const row = mine.locator("main table tbody tr");
    expect(await row.count()).toBe(1);
    expect(await row.textContent()).toMatch(/Tilat.*Ajankohta.*Sopimuksen riskit/s);
    expect(JSON.parse((await told())?.hindrances ?? "")).toContain("premises");
    await choose(mine, "premises");
    await go(mine, save);
    const kept = JSON.parse((await told())?.hindrances ?? "");
    expect(kept).toEqual(expect.arrayContaining(["premises", "contract_risk"]));
    expect(kept).not.toContain("timing");
  });
});

it("a removal over somebody's newer version shows the person as they are now", async () => {
  await mine.goto(`${employer}/yhteyshenkilo`);
  await mine.fill('[name="name"]', "Malli Henkilö");
  await go(mine, save);
  await mine.goto(employer);
  const person = await mine.locator('a[href*="henkilo="]').first().getAttribute("href");
  await openForms(person as string);
  await theirs.fill('[name="jobTitle"]', "Vuoropäällikkö");
  await go(theirs, save);
  await mine.locator("summary", { hasText: "Poista yhteyshenkilö" }).click();
  await go(mine, 'form:has([name="act"][value="archive"]) button');
  expect(await mine.inputValue('[name="name"]')).not.toBe("");
  expect(await mine.inputValue('[name="jobTitle"]')).toBe("Vuoropäällikkö");
});
