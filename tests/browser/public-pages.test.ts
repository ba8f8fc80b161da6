import { describe, expect, it } from "vitest";
import { publicAddressesIn } from "./addresses.ts";
import { overflows } from "./browser.ts";
import { inspect } from "./inspect.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

describe.each([
  ["fi", 390],
  ["fi", 1280],
  ["sv", 1280],
  ["en", 390],
] as const)("every public page in %s at %i px", (locale, width) => {
  it("has no fault, no script, and fits a window of 320 px too", async () => {
    const page = await (await site.open({ width })).newPage();
    const faults: string[] = [];
    page.on("request", (request) => request.resourceType() === "script" && faults.push(`a script: ${request.url()}`));
    const paths = await publicAddressesIn(site.worker.url, locale);
    expect(paths.length).toBeGreaterThan(25);
    for (const path of paths) {
      const response = await page.goto(path);
      if (response?.status() !== 200) faults.push(`${path} answers ${response?.status()}`);
      faults.push(...(await inspect(page, locale)));
      await page.setViewportSize({ width: 320, height: 900 });
      if (await overflows(page)) faults.push(`${path} sticks out at 320 px`);
      await page.setViewportSize({ width, height: 900 });
    }
    expect(faults).toEqual([]);
  });
});
