import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { choose, faultsOf, go, overflows } from "./browser.ts";
import { press, reach, type } from "./hands.ts";
import { openEach } from "./inspect.ts";
import { longWalk, sharedLooks } from "./shared-looks.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

const job = "plan=employment&hours=30&fullHours=37%2C5&pay=month&wage=2000&contract=fixed_term&months=12";
const states = {
  empty: "",
  company: `?sector=company&${job}`,
  association: `?sector=third_sector&${job}&municipality=698`,
  municipality: `?sector=city&${job}`,
  trial: "?sector=company&plan=work_trial",
  blocked: "?sector=company&plan=employment&hours=0&pay=commission&contract=permanent",
  "before the rules": `?sector=company&${job}&date=2023-06-30`,
};
const paths = { fi: "/opas/tuet", sv: "/sv/guide/stod", en: "/en/guide/support" };

const cellsOf = (page: Page, row: string) =>
  page.locator("table", { hasText: row }).locator("tr", { hasText: row }).locator("td").allTextContents();

const faults = async (page: Page): Promise<string[]> => [
  ...(await faultsOf(page)),
  ...((await overflows(page)) ? ["sticks out to the right"] : []),
];

/** The labels of a phone's blocks that are narrower than their longest word, and so broken within it. */
const brokenLabels = (page: Page) =>
  page.locator("td[data-label]:visible").evaluateAll((cells) => {
    const pen = document.createElement("canvas").getContext("2d");
    return cells.flatMap((cell) => {
      const { font, width } = getComputedStyle(cell, "::before");
      const label = cell.getAttribute("data-label") ?? "";
      if (!pen) return [label];
      pen.font = font;
      const longest = Math.max(...label.split(/\s/).map((word) => pen.measureText(word).width));
      return Number.parseFloat(width) < longest - 0.5 ? [`${label}: ${width} of ${longest}`] : [];
    });
  });

const windows = [
  { width: 320, dark: false },
  { width: 1280, dark: true },
];
const { faultsAt } = sharedLooks(windows);

describe.each(windows)("at $width px, dark: $dark", ({ width }) => {
  it("every state is right, without JavaScript and without asking for any", longWalk, async () => {
    const found = await faultsAt(width, "states", async (look) => {
      const page = await (await site.open({ width: 320 })).newPage();
      const scripts: string[] = [];
      page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
      const opened = Object.values(states).map((query) => `${paths.fi}${query}`);
      const answers = await openEach(page, opened, async () => {
        await look(page);
        scripts.push(...(await page.locator('script:not([type="application/ld+json"])').allTextContents()));
      });
      return [...answers, ...scripts.map((script) => `a script: ${script}`)];
    });
    expect(found).toEqual([]);
  });
});

describe("the support finder", () => {
  it("leads an employer without JavaScript from questions to a cost that can be shared", async () => {
    const page = await (await site.open({ width: 390, javaScript: false })).newPage();
    await page.goto(paths.fi);
    expect(await page.textContent(".notice[data-tone=ember]")).toContain("Hae tuki ennen kuin työ alkaa.");
    await choose(page, "sector", "third_sector");
    await choose(page, "plan", "employment");
    await page.fill('[name="hours"]', "30");
    await page.fill('[name="wage"]', "2 000,00");
    await choose(page, "contract", "permanent");
    await page.fill('[name="sideCosts"]', "20");
    await page.fill('[name="date"]', "2024-05-01");
    await go(page, '.support-form button[type="submit"]');
    // 65 % of 37,5 is 24,375 hours: 2 000 × 24,375 / 30 = 1 625; × 1,23 = 1 998,75; 2 400 − 1 998,75 = 401,25.
    const text = (value: string) => value.replaceAll("\u00a0", " ").trim();
    const cells = (await cellsOf(page, "Palkkatuki 100 %")).map(text);
    expect(cells).toEqual(["1 998,75 €", "401,25 €", "2 400 €", "10 kk: 19 987,50 €"]);
    expect(text((await page.textContent(".chart desc")) ?? "")).toContain(
      "Palkkatuki 100 %: maksat 401 €, tuki 1 999 €.",
    );
    expect(text((await page.textContent(".answers")) ?? "")).toBe(
      "Yhdistys tai säätiö · Palkkaan työsuhteeseen · 30 tuntia viikossa · Toistaiseksi",
    );
    expect(await page.inputValue('[name="wage"]')).toBe("2 000,00");

    const shared = await (await site.open({ width: 1280 })).newPage();
    await shared.goto(new URL(page.url()).pathname + new URL(page.url()).search);
    expect((await cellsOf(shared, "Palkkatuki 100 %")).map(text)).toEqual(cells);

    await go(page, 'nav a[lang="sv"]');
    expect(new URL(page.url()).pathname).toBe(paths.sv);
    expect((await cellsOf(page, "Lönesubvention 100 %")).map(text)[1]).toBe("401,25 €");
    await go(page, 'nav a[lang="en"]');
    expect((await cellsOf(page, "Pay subsidy 100%"))[1]).toBe("€401.25");
  });

  it("shows 50 % and 70 % both, each with its year and sources, under one caveat for the page", async () => {
    const page = await (await site.open({ width: 1280 })).newPage();
    await page.goto(`${paths.fi}${states.company}`);
    for (const [code, sources] of [
      ["wage_subsidy_50", 2],
      ["wage_subsidy_70", 3],
    ]) {
      const support = page.locator(`article[aria-labelledby="support-${code}"]`);
      expect(await support.locator("a[href^=https]").count()).toBe(sources);
      expect(await support.textContent()).toContain("(2025)");
    }
    const told = (await page.textContent("main")) ?? "";
    expect(told.split("ei ole vahvistettu vuodelle").length - 1).toBe(1);
    expect(told).toContain("viranomainen päättää sen");
    const cells = (await cellsOf(page, "Palkkatuki 70 % (2025)")).map((cell) => cell.replaceAll("\u00a0", " ").trim());
    expect(cells[0]).toBe("1 400 €");
    expect(cells[3]).toBe("10 kk: 14 000 €; jatkoa haettava, enintään 2 kk kerrallaan");
  });

  it.each(Object.entries(paths))("breaks no label of a phone's blocks within a word, in %s", async (_, path) => {
    const context = await site.open({ width: 320 });
    const page = await context.newPage();
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${path}?sector=company&plan=employment&hours=37,5&wage=2000&contract=permanent`);
      expect(await page.locator("td.costs:visible").count(), `${width} px`).toBeGreaterThan(4);
      expect(await brokenLabels(page), `${width} px`).toEqual([]);
      expect(await overflows(page)).toBe(false);
    }
  });

  it("says of Åland its own law first, and nothing of what stands in the way on the mainland", async () => {
    const page = await (await site.open({ width: 390 })).newPage();
    for (const asked of [job, "plan=work_trial"]) {
      await page.goto(`${paths.fi}?sector=company&${asked}&municipality=478`);
      expect(await page.locator("main .notice").first().textContent()).toContain("Ahvenanmaalla on oma laki");
      const told = (await page.textContent("main")) ?? "";
      expect(told.split("Ahvenanmaalla on oma laki").length - 1).toBe(1);
      for (const mainland of ["Hae Työmarkkinatorissa", "Mikä voi estää", "maksutonta", "Työkokeilusta et maksa"])
        expect(told).not.toContain(mainland);
    }
  });

  it("asks nothing about a person, and its way to a job coach carries none of the answers", async () => {
    const page = await (await site.open({ width: 390 })).newPage();
    await page.goto(`${paths.fi}${states.association}`);
    const names = await page
      .locator(".support-form [name]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("name")));
    expect([...new Set(names)].sort()).toEqual([
      "contract",
      "date",
      "fullHours",
      "hours",
      "months",
      "municipality",
      "pay",
      "plan",
      "sector",
      "sideCosts",
      "wage",
    ]);
    expect(await page.getAttribute(".ask a", "href")).toBe("/yhteydenotto");
  });

  it.each([
    ["fi", paths.fi, "Kirjoita palkka euroina"],
    ["sv", paths.sv, "Ange lönen i euro"],
    ["en", paths.en, "Enter the pay in euros"],
  ])("says in %s what is wrong beside the field, and keeps what was typed", async (_, path, words) => {
    const page = await (await site.open({ width: 390 })).newPage();
    const answer = await page.goto(`${path}?sector=company&plan=employment&hours=20&wage=paljon&contract=permanent`);
    expect(answer?.status()).toBe(422);
    expect(await page.textContent("#field-wage-error")).toContain(words);
    expect(await page.getAttribute(".error-summary a", "href")).toBe("#field-wage");
    expect(await page.inputValue('[name="wage"]')).toBe("paljon");
    expect(await page.inputValue('[name="hours"]')).toBe("20");
    expect(await page.isChecked('[name="sector"][value="company"]')).toBe(true);
    expect(await faults(page)).toEqual([]);
  });

  it("is filled in with the keyboard alone", async () => {
    const page = await (await site.open({ width: 1280 })).newPage();
    await page.goto(paths.en);
    await press(page, '[name="sector"]', "Space");
    await reach(page, '[name="plan"]');
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    expect(await page.isChecked('[name="plan"][value="employment"]')).toBe(true);
    await type(page, '[name="hours"]', "20");
    await type(page, '[name="wage"]', "1300");
    await press(page, '[name="contract"]', "Space");
    await Promise.all([
      page.waitForEvent("framenavigated"),
      press(page, '.support-form button[type="submit"]', "Enter"),
    ]);
    await page.waitForLoadState();
    expect(await page.textContent("#cost-table")).toContain("Cost a month");
  });

  it("leads to the area's own rules where the organisation has set them", async () => {
    const settings = site.worker.db.prepare("SELECT value FROM settings WHERE key = 'organisation'");
    const organisation = JSON.parse((await settings.first<string>("value")) ?? "{}");
    const areas = [
      {
        municipality: "698",
        phone: null,
        email: null,
        employmentArea: "Keksitty työllisyysalue",
        rulesUrl: "https://keksitty.example/linjaukset",
      },
    ];
    await site.worker.db
      .prepare("UPDATE settings SET value = ? WHERE key = 'organisation'")
      .bind(JSON.stringify({ ...organisation, areas }))
      .run();
    const page = await (await site.open({ width: 390 })).newPage();
    await page.goto(`${paths.fi}${states.association}`);
    expect(await page.textContent("main")).toContain("Tuista päättää Keksitty työllisyysalue.");
    expect(await page.locator('main a[href="https://keksitty.example/linjaukset"]').count()).toBe(1);
    await page.goto(`${paths.fi}${states.company}`);
    expect(await page.locator('main a[href="https://keksitty.example/linjaukset"]').count()).toBe(0);
  });

  it("prints its results and not its questions", async () => {
    const page = await (await site.open({ width: 1280 })).newPage();
    await page.goto(`${paths.fi}${states.company}`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".support-form").isVisible()).toBe(false);
    expect(await page.locator("#cost-table").isVisible()).toBe(true);
    expect(await page.locator(".chart svg[role=img]").isVisible()).toBe(true);
  });
});
