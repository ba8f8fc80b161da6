import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../schema/vocabulary.ts";
import { overflows } from "./browser.ts";
import { openEach } from "./inspect.ts";
import { publicAddressesIn } from "./public-addresses.ts";
import { longWalk, sharedLooks } from "./shared-looks.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

const looks = {
  fi: sharedLooks([{ width: 390 }, { width: 1280 }], "fi"),
  sv: sharedLooks([{ width: 1280 }], "sv"),
  en: sharedLooks([{ width: 390 }], "en"),
};

/** Opens every public page of a language, lets it be looked at, and tells what is wrong with any besides. */
const openPublic = async (locale: Locale, look: (page: Page) => Promise<void>): Promise<string[]> => {
  const page = await (await site.open({ width: 390 })).newPage();
  const faults: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && faults.push(`a script: ${request.url()}`));
  const paths = await publicAddressesIn(site.worker.url, locale);
  expect(paths.length).toBeGreaterThan(25);
  const answers = await openEach(page, paths, async () => {
    await look(page);
    await page.setViewportSize({ width: 320, height: 900 });
    if (await overflows(page)) faults.push(`${page.url()} sticks out at 320 px`);
  });
  return [...answers, ...faults];
};

describe.each([
  ["fi", 390],
  ["fi", 1280],
  ["sv", 1280],
  ["en", 390],
] as const)("every public page in %s at %i px", (locale, width) => {
  it("has no fault, no script, and fits a window of 320 px too", longWalk, async () => {
    expect(await looks[locale].faultsAt(width, locale, (look) => openPublic(locale, look))).toEqual([]);
  });
});
