import type { Page } from "playwright-core";
import { inspect } from "./inspect.ts";

/** Milliseconds that a walk may take: the test that comes first does the work of all. */
export const longWalk = { timeout: 300_000 };

type Window = { width: number; dark?: boolean };
type Look = (page: Page) => Promise<void>;

/**
 * Pages that several tests look at, each in a window of its own, are opened once: whichever test comes first walks through
 * them and looks in all the windows, and each test is told what is wrong in its own.
 */
export const sharedLooks = (windows: readonly Window[], locale = "fi") => {
  const walks = new Map<string, Promise<Map<number, string[]>>>();
  /** What is wrong at a width with the pages of a walk, by its name; `walk` opens them and gives each to `look`. */
  const faultsAt = async (width: number, name: string, walk: (look: Look) => Promise<string[]>): Promise<string[]> => {
    const known = walks.get(name) ?? lookAlong(windows, locale, walk);
    walks.set(name, known);
    return (await known).get(width) ?? ["nobody looked at this width"];
  };
  return { faultsAt };
};

const lookAlong = async (windows: readonly Window[], locale: string, walk: (look: Look) => Promise<string[]>) => {
  const found = new Map<number, string[]>(windows.map(({ width }) => [width, []]));
  const onTheWay = await walk(async (page) => {
    for (const { width, dark = false } of windows) {
      await page.setViewportSize({ width, height: heightOf(width) });
      await wear(page, dark);
      found.get(width)?.push(...(await inspect(page, locale)));
    }
  });
  for (const faults of found.values()) faults.push(...onTheWay);
  return found;
};

/** Colours that change under a page's feet fade: it is opened again in the others. */
const wear = async (page: Page, dark: boolean): Promise<void> => {
  if ((await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)) === dark) return;
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  await page.reload();
};

const heightOf = (width: number): number => (width < 600 ? 844 : 900);
