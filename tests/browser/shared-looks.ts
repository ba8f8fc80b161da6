import type { Page } from "playwright-core";
import { carryAxe } from "./axe.ts";
import { overflows, sizeOf } from "./browser.ts";
import { inspect } from "./inspect.ts";

/** Milliseconds that a walk may take: the test that comes first does the work of all. */
export const longWalk = { timeout: 300_000 };

/** Pixels, and colours; where it is `onlyToFit`, only whether anything sticks out is looked at. */
type Window = { width: number; dark?: boolean; onlyToFit?: boolean };
export type Look = (page: Page) => Promise<void>;

/**
 * Pages that several tests look at, each in a window of its own, are opened once: whichever test comes first walks through
 * them and looks in all the windows, and each test is told what is wrong at its own width.
 */
export const sharedLooks = (windows: readonly Window[], locale = "fi") => {
  const walks = new Map<string, Promise<Map<number, string[]>>>();
  /** What is wrong at a width with the pages of a walk, by its name; `walk` opens them and gives each to `look`. */
  const faultsAt = async (width: number, name: string, walk: (look: Look) => Promise<string[]>): Promise<string[]> => {
    const known = walks.get(name) ?? lookAlong(windows, locale, walk);
    walks.set(name, known);
    return [...((await known).get(width) ?? ["nobody looked at this width"])];
  };
  return { faultsAt };
};

const lookAlong = async (windows: readonly Window[], locale: string, walk: (look: Look) => Promise<string[]>) => {
  const found = new Map<number, string[]>(windows.map(({ width }) => [width, []]));
  let looks = 0;
  const onTheWay = await walk(async (page) => {
    looks += 1;
    const size = page.viewportSize();
    for (const window of windows)
      for (const fault of await lookIn(page, window, locale)) found.get(window.width)?.push(fault);
    // A walk goes on in the window that it came in.
    if (size) await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: "light" });
  });
  if (looks === 0) onTheWay.push("nothing was looked at");
  for (const faults of found.values()) faults.push(...onTheWay);
  return found;
};

const lookIn = async (page: Page, { width, dark = false, onlyToFit }: Window, locale: string): Promise<string[]> => {
  await carryAxe(page);
  await page.setViewportSize(sizeOf({ width }));
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  if (onlyToFit) return (await overflows(page)) ? [`${page.url()} sticks out to the right`] : [];
  return (await inspect(page, locale)).map((fault) => (dark ? `in the dark: ${fault}` : fault));
};
