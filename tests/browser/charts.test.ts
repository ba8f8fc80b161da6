import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { overflows, signIn } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const days = "alkaen=2021-06-01&paattyen=2022-10-15";
/** The chapters that hold pictures, each with how many. */
const chapters = [
  { path: `/tyotila/raportit/placements?${days}`, pictures: 2 },
  { path: `/tyotila/raportit/contacts?${days}`, pictures: 3 },
  { path: `/tyotila/raportit/referrals?${days}`, pictures: 1 },
  { path: `/tyotila/raportit/employers?${days}`, pictures: 2 },
  { path: "/tyotila/raportit/employment?alkaen=2022-01-01&paattyen=2022-10-15&vertailu=before", pictures: 1 },
];

/** The pictures of a page: what they say, whether their table is there, and what of their text stands outside the window. */
const picturesOf = (page: Page) =>
  page.locator("svg.drawing").evaluateAll((drawings) =>
    drawings.map((drawing) => ({
      role: drawing.getAttribute("role"),
      told: (drawing.getAttribute("aria-labelledby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent),
      table: document.getElementById(drawing.getAttribute("aria-details") ?? "")?.closest("table") !== null,
      nonsense: /NaN|Infinity|undefined/.test(drawing.outerHTML),
      outside: [...drawing.querySelectorAll("text")]
        .filter(
          (text) => text.getBoundingClientRect().right > window.innerWidth || text.getBoundingClientRect().left < 0,
        )
        .map((text) => text.textContent),
    })),
  );

/** The text of a picture's elements, in their order. */
const textsIn = (page: Page, selector: string) => page.locator(selector).allTextContents();

/** Figures of a table's column, read as a person reads them. */
const columnOf = async (page: Page, table: string, column: number): Promise<number[]> => {
  const cells = page.locator(`table:has(#${table}) tbody tr :nth-child(${column})`);
  return (await cells.allTextContents()).map((text) => Number(text.replace(/\s/g, "").replace(",", ".")));
};

describe("the pictures of the report", () => {
  let page: Page;
  beforeAll(async () => {
    page = await signIn(await site.open({ width: 1280 }), "lead@rinnalla.example");
  });

  it.each(chapters)("say what they show and stand beside their table: $path", async ({ path, pictures }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const found = await picturesOf(page);
      expect(found).toHaveLength(pictures);
      for (const picture of found) {
        expect(picture).toMatchObject({ role: "img", table: true, nonsense: false, outside: [] });
        expect(picture.told.map((text) => (text ?? "").length > 5)).toEqual([true, true]);
      }
      expect(await overflows(page)).toBe(false);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it("have at the end of each bar the sum that the table has", async () => {
    await page.goto(chapters[0]?.path ?? "");
    const sums = await textsIn(page, '[aria-labelledby^="distribution-chart-698"] .strong');
    expect(sums.map(Number)).toEqual([29, 21, 11, 1]);
    const parts = await textsIn(
      page,
      '[aria-labelledby^="distribution-chart-698"] .on-a, [aria-labelledby^="distribution-chart-698"] .on-b',
    );
    expect(parts.map(Number)).toEqual([22, 7, 12, 9, 3, 8]);
  });

  it("have at each stage of the ladder who stands there and who reached it, with the days of both", async () => {
    await page.goto(chapters[3]?.path ?? "");
    const figures = await textsIn(page, '[aria-labelledby^="ladder-chart"] .strong');
    expect(figures.map(Number)).toEqual((await columnOf(page, "ladder-stages-table", 6)).slice(0, -1));
    const moved = await textsIn(page, '[aria-labelledby^="ladder-chart"] .small');
    expect(moved.map(Number)).toEqual(await columnOf(page, "ladder-moved-table", 4));
    const key = await textsIn(page, 'figure:has([aria-labelledby^="ladder-chart"]) .chart__key li');
    expect(key.map((text) => text.trim())).toEqual(["Vaiheessa 15.10.2022", expect.stringContaining("1.6.2021–")]);
  });

  it("have the mean of the weeks where the table's weeks have it", async () => {
    await page.goto(chapters[1]?.path ?? "");
    const counted = await columnOf(page, "contact-weeks-weeks-table", 2);
    const weeks = counted.slice(0, -1);
    expect(counted.at(-1)).toBe(375);
    const mean = 375 / weeks.length;
    const [label] = await textsIn(page, '[aria-labelledby^="contact-weeks-chart"] text.strong');
    expect(label).toBe(mean.toFixed(1).replace(".", ","));
    const { line, ground, tick, unit } = await page
      .locator('[aria-labelledby^="contact-weeks-chart"]')
      .evaluate((drawing) => {
        const middle = (element: Element | null | undefined) => {
          const { top, height } = element?.getBoundingClientRect() ?? new DOMRect();
          return top + height / 2;
        };
        const named = drawing.querySelector("text.soft");
        const grid = [...drawing.querySelectorAll(".grid")].find((each) => Math.abs(middle(each) - middle(named)) < 6);
        const [mean, base] = [drawing.querySelector(".mean"), drawing.querySelector(".base")];
        return { line: middle(mean), ground: middle(base), tick: middle(grid), unit: Number(named?.textContent) };
      });
    expect((ground - line) / (ground - tick)).toBeCloseTo(mean / unit, 1);
  });

  it("tell a period from the one before it without colour", async () => {
    await page.goto(chapters.at(-1)?.path ?? "");
    const curve = page.locator('[aria-labelledby^="employment-curve-chart"]');
    expect(await curve.locator("text.soft", { hasText: /^(nyt|aiemmin)$/ }).allTextContents()).toEqual([
      "nyt",
      "aiemmin",
    ]);
    const dashes = await curve
      .locator("path")
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray));
    expect(dashes.filter((dash) => dash === "none")).toHaveLength(1);
    expect(await curve.locator("path.before").getAttribute("d")).toMatch(/^M/);
  });

  it("keep their shapes in forced colours and on paper", async () => {
    await page.goto(chapters[0]?.path ?? "");
    const looks = () =>
      page.locator('[aria-labelledby^="distribution-chart-698"]').evaluate((drawing) => {
        const style = (selector: string) => getComputedStyle(drawing.querySelector(selector) ?? drawing);
        return {
          filled: style(".a").fill,
          outlined: style(".b").fill,
          edge: style(".b").stroke,
          hatched: style(".c").fill,
        };
      });
    for (const media of [{ forcedColors: "active" }, { media: "print" }] as const) {
      await page.emulateMedia(media);
      const { filled, outlined, edge, hatched } = await looks();
      expect(filled).not.toBe(outlined);
      expect(edge).not.toBe(outlined);
      expect(hatched).toContain("url(");
      await page.emulateMedia({ forcedColors: "none", media: "screen" });
    }
  });
});
