import type { Page } from "playwright-core";

/** The rows of the distribution table in the order the page prints them: each sector's sum and its two parts, then the rest. */
const keys = ["company", "city", "third_sector"]
  .flatMap((sector) => [sector, `${sector}.unsubsidised`, `${sector}.wage_subsidy`])
  .concat("apprenticeship", "total", "renewals");

/** What the lead reads on the report page, as a person would: figures out of the page's own tables. */
export const readReport = async (page: Page) => {
  await page.goto("/tyotila/raportit");
  const [distribution = []] = await page
    .locator("table")
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll("tbody tr")].map((row) =>
          [...row.querySelectorAll("td:not(.pct)")].map((cell) => Number(cell.textContent)),
        ),
      ),
    );
  const figures = await page.locator(".stat__figure").allTextContents();
  const [all = "", rovaniemi = "", kemijarvi = "", employers = "", contacts = ""] = figures.map((text) => text.trim());
  return {
    ratio: [all, rovaniemi, kemijarvi],
    contacts: { employers: Number(employers), contacts: Number(contacts) },
    distribution: Object.fromEntries(keys.map((key, at) => [key, distribution[at] ?? []])) as Record<string, number[]>,
  };
};
