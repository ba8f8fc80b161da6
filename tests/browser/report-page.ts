import type { Page } from "playwright-core";

/** The numbers of a table by its caption's id, row by row as they are printed; percentages are left out. */
export const numbersIn = (page: Page, caption: string): Promise<{ label: string; numbers: string[] }[]> =>
  page.locator(`table:has(#${caption}) tbody tr`).evaluateAll((rows) =>
    rows.map((row) => ({
      label: row.querySelector("th")?.textContent?.trim() ?? "",
      numbers: [...row.querySelectorAll("td:not(.pct)")].map((cell) => cell.textContent?.trim() ?? ""),
    })),
  );

/** The rows of the distribution table in the order the page prints them: each sector's sum and its two parts, then the rest. */
const keys = ["company", "city", "third_sector"]
  .flatMap((sector) => [sector, `${sector}.unsubsidised`, `${sector}.wage_subsidy`])
  .concat("apprenticeship", "total", "renewals");

/** What the lead reads on the report's pages, as a person would: figures out of the pages' own tables. */
export const readReport = async (page: Page) => {
  await page.goto("/tyotila/raportit?jakso=alusta");
  const figures = async (section: string) => {
    const texts = await page.locator(`section[aria-labelledby="${section}"] .stat__figure`).allTextContents();
    return texts.map((text) => text.trim());
  };
  const ratio = await figures("ratio");
  const [employers = "", contacts = ""] = await figures("contacts");
  await page.goto("/tyotila/raportit/placements?jakso=alusta");
  const distribution = await numbersIn(page, "placements-distribution-table");
  return {
    ratio,
    contacts: { employers: Number(employers), contacts: Number(contacts) },
    distribution: Object.fromEntries(
      keys.map((key, at) => [key, distribution[at]?.numbers.map(Number) ?? []]),
    ) as Record<string, number[]>,
  };
};
