import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import figures from "../../schema/demo/figures-2022.json" with { type: "json" };
import { tableChapters } from "../../schema/report-chapters.ts";
import { reportChapters } from "../../schema/vocabulary.ts";
import { go, overflows, signIn } from "./browser.ts";
import { numbersIn } from "./report-page.ts";
import { useDemoSite } from "./site.ts";

const published = `alkaen=${figures.coachingStarted}&paattyen=${figures.asOf}`;
const site = useDemoSite();
let page: Page;
beforeAll(async () => {
  page = await signIn(await site.open({ width: 390, javaScript: false }), "lead@rinnalla.example");
});

/** The figures of the published report, read off the pages that show them. */
const numbersOf = async (path: string, caption: string): Promise<string[][]> => {
  expect((await page.goto(path))?.status(), path).toBe(200);
  return (await numbersIn(page, caption)).map(({ numbers }) => numbers);
};
const shown = (...found: (number | { "698": number; "320": number; total: number })[]) =>
  found.flatMap((one) => (typeof one === "number" ? one : [one["698"], one["320"], one.total])).map(String);

describe("the published figures of 2022 stand on the pages", () => {
  it("of contacts and employers contacted", async () => {
    const rows = await numbersOf(`/tyotila/raportit/contacts?${published}`, "contacts-totals-table");
    expect(rows).toEqual([shown(figures.employersContacted), shown(figures.contacts)]);
  });

  it("of who referred", async () => {
    const rows = await numbersOf(`/tyotila/raportit/referrals?${published}`, "referrals-sources-table");
    const sources = Object.values(figures.referralSources).map((source) => shown(source));
    expect(rows).toEqual([...sources, shown(figures.participants)]);
  });

  it("of the employed and their ratio", async () => {
    const rows = await numbersOf(`/tyotila/raportit/employment?${published}`, "employment-ratio-table");
    expect(rows.slice(0, 3)).toEqual([
      shown(figures.participants),
      shown(figures.employedPersons),
      shown(figures.employments),
    ]);
    expect(rows[3]).toEqual(["0,56", "0,47", "0,54"]);
  });

  it.each(figures.snapshots)("as of $asOf in $municipality", async (snapshot) => {
    const path = `/tyotila/raportit/employment?paattyen=${snapshot.asOf}&kunta=${snapshot.municipality}`;
    const rows = await numbersOf(path, "employment-ratio-table");
    const ratio = String(snapshot.employmentRatio).replace(".", ",").padEnd(4, "0");
    expect(rows[0]).toEqual(shown(snapshot.participants));
    expect(rows[1]).toEqual(shown(snapshot.employedPersons));
    expect(rows[3]).toEqual([ratio]);
  });

  it("of the distribution and of what else became of the participants", async () => {
    const path = `/tyotila/raportit/placements?${published}`;
    const { rows } = figures.placementDistribution;
    const distribution = await numbersOf(path, "placements-distribution-table");
    for (const row of rows) expect(distribution, row.key).toContainEqual(shown(row));
    const { note: _, ...outcomes } = figures.otherOutcomes;
    const persons = await numbersOf(path, "placements-persons-table");
    for (const [key, counts] of Object.entries(outcomes)) expect(persons, key).toContainEqual(shown(counts));
  });
});

describe("every number", () => {
  it("of the distribution leads to as many rows, each with a page of its own", async () => {
    await page.goto(`/tyotila/raportit/placements?${published}`);
    const links = await page.locator("table:has(#placements-distribution-table) td a").evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute("href") ?? "",
        number: Number(link.textContent),
        name: link.getAttribute("aria-label") ?? "",
      })),
    );
    expect(links.length).toBeGreaterThan(25);
    for (const { href, number, name } of links) {
      expect(name).toMatch(new RegExp(`^${number}: .+, .+`));
      await page.goto(href);
      expect(await page.textContent("h1"), href).toMatch(new RegExp(`^${number}\\s`));
      let rows = await page.locator("main li.row a").count();
      while (await page.locator('main a[rel="next"]').count()) {
        await go(page, 'main a[rel="next"]');
        rows += await page.locator("main li.row a").count();
      }
      expect(rows, href).toBe(number);
    }
    await go(page, "main li.row a");
    expect(page.url()).toMatch(/\/tyotila\/tyosuhteet\/0/);
  });

  it("that is zero leads nowhere", async () => {
    await page.goto(`/tyotila/raportit/placements?${published}`);
    expect(await page.locator('main td a:text-is("0")').count()).toBe(0);
    expect(await page.locator('main td:text-is("0")').count()).toBeGreaterThan(0);
  });

  it("is reached and followed with the keyboard", async () => {
    const desk = await signIn(await site.open({ width: 1280 }), "lead@rinnalla.example");
    await desk.goto(`/tyotila/raportit/contacts?${published}`);
    const first = desk.locator("table:has(#contacts-totals-table) td a").first();
    await desk.locator("table:has(#contacts-totals-table)").locator("..").focus();
    await desk.keyboard.press("Tab");
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    const { width = 0, height = 0 } = (await first.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await Promise.all([desk.waitForEvent("framenavigated"), desk.keyboard.press("Enter")]);
    await desk.waitForLoadState();
    expect(await desk.textContent("h1")).toContain("127");
  });
});

describe("the days, the municipality and the comparison", () => {
  it("stand in the address and go along from chapter to chapter", async () => {
    await page.goto(`/tyotila/raportit?${published}&kunta=698&vertailu=before`);
    await go(page, 'main li.row a[href*="/raportit/contacts"]');
    for (const part of [...published.split("&"), "kunta=698", "vertailu=before"]) expect(page.url()).toContain(part);
    expect(await page.inputValue('[name="kunta"]')).toBe("698");
    await go(page, 'nav.others a[href*="/raportit/placements"]');
    expect(page.url()).toContain("vertailu=before");
  });

  it("are compared side by side, each number with rows of its own days", async () => {
    await page.goto("/tyotila/raportit/placements?alkaen=2022-01-01&paattyen=2022-10-15&vertailu=year");
    const rows = await numbersIn(page, "placements-distribution-table-before");
    const [now = "", before = "", changed = ""] = rows.find(({ label }) => label === "Yhteensä")?.numbers ?? [];
    expect(Number(changed.replace("−", "-"))).toBe(Number(now) - Number(before));
    const link = page.locator("table:has(#placements-distribution-table-before) tr[data-level=total] td a").last();
    expect(await link.getAttribute("href")).toContain("alkaen=2021-01-01");
    await page.goto((await link.getAttribute("href")) ?? "");
    expect(await page.textContent("h1")).toMatch(new RegExp(`^${before}\\s`));
  });

  it("are offered by name", async () => {
    await page.goto("/tyotila/raportit/contacts?kunta=320");
    await go(page, 'nav.scope a:has-text("Viime vuosi")');
    expect(page.url()).toMatch(/alkaen=\d{4}-01-01&paattyen=\d{4}-12-31|paattyen=\d{4}-12-31/);
    expect(page.url()).toContain("kunta=320");
  });

  it("that cannot be are told by field", async () => {
    const wrong = async (query: string, ...names: string[]) => {
      expect((await page.goto(`/tyotila/raportit/contacts?${query}`))?.status(), query).toBe(422);
      for (const name of names) {
        expect(await page.locator(`.error-summary a[href="#field-${name}"]`).count(), name).toBe(1);
        expect(await page.getAttribute(`[name="${name}"]`, "aria-invalid"), name).toBe("true");
      }
    };
    await wrong("alkaen=2022-05-01&paattyen=2022-04-01", "paattyen");
    await wrong("alkaen=2022-02-30&kunta=999", "alkaen", "kunta");
    await wrong("paattyen=2022-04-01&vertailu=before", "alkaen");
    await wrong("alkaen=2022-01-01&vertailu=own&vertailu_paattyen=2021-12-31", "vertailu_alkaen");
    await wrong("vertailu=own&vertailu_alkaen=2021-12-31&vertailu_paattyen=2021-01-01", "vertailu_paattyen");
  });
});

it("a chapter's figures are taken along as files of the same days", async () => {
  await page.goto(`/tyotila/raportit/contacts?${published}`);
  const links = await page
    .locator('.head__row a[href*="/tyotila/raportit/contacts/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links).toHaveLength(3);
  for (const href of links) {
    const answer = await page.request.get(href);
    expect(answer.status(), href).toBe(200);
    expect(answer.headers()["content-disposition"], href).toContain("attachment");
    if (href.includes("/contacts.csv")) expect(await answer.text()).toMatch(/Kontakteja;Yhteensä;375;/);
  }
  expect((await page.request.get("/tyotila/raportit/contacts/placements.csv")).status()).toBe(404);
});

it("a chapter that is none is not there", async () => {
  const none = [...reportChapters.filter((chapter) => !tableChapters.includes(chapter)), "olematon"];
  for (const chapter of none) expect((await page.goto(`/tyotila/raportit/${chapter}`))?.status(), chapter).toBe(404);
});

it("every page fits 320 px, compared or not", async () => {
  const narrow = await signIn(await site.open({ width: 320 }), "lead@rinnalla.example");
  const wide: string[] = [];
  const rows = `/tyotila/raportit/rivit?taulu=placements&rivi=total&${published}`;
  const compared = `${published}&vertailu=year`;
  const chapters = tableChapters.map((chapter) => `/tyotila/raportit/${chapter}?${compared}`);
  for (const path of ["/tyotila/raportit", rows, ...chapters]) {
    expect((await narrow.goto(path))?.status(), path).toBe(200);
    if (await overflows(narrow)) wide.push(path);
  }
  expect(wide).toEqual([]);
});
