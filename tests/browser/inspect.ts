import type { Page } from "playwright-core";
import { carryAxe } from "./axe.ts";
import { faultsOf, overflows } from "./browser.ts";

/** What is wrong with the page as it stands; an empty list when nothing is. */
export const inspect = async (page: Page, locale: string): Promise<string[]> => {
  const faults = await faultsOf(page);
  const { lang, headings } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
  }));
  if (lang !== locale) faults.push(`lang is ${lang}`);
  if (headings !== 1) faults.push(`${headings} first headings`);
  if (await overflows(page)) faults.push("sticks out to the right");
  return faults.map((fault) => `${page.url()} ${fault}`);
};

/** What is wrong with any of some pages, or with their answers. */
export const inspectAll = async (page: Page, paths: readonly string[], locale: string): Promise<string[]> => {
  const faults: string[] = [];
  const answers = await openEach(page, paths, async () => void faults.push(...(await inspect(page, locale))));
  return [...answers, ...faults];
};

/** Opens pages one after another, looks at each in some way, and tells which of them did not answer with a page. */
export const openEach = async (
  page: Page,
  paths: readonly string[],
  act: (page: Page) => Promise<void>,
): Promise<string[]> => {
  const faults: string[] = [];
  await carryAxe(page);
  for (const path of paths) {
    const response = await page.goto(path);
    if (response?.status() !== 200) faults.push(`${path} answers ${response?.status()}`);
    await act(page);
  }
  return faults;
};
