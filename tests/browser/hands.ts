import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";

/** How somebody acts on a page: `open` what leads to another page, `take` what does not, `write` in a field. */
export type Hand = {
  open: (selector: string) => Promise<void>;
  take: (selector: string) => Promise<void>;
  write: (selector: string, text: string) => Promise<void>;
};

/** A thumb on a phone. */
export const thumbOf = (page: Page): Hand => ({
  open: (selector) => leaving(page, () => page.locator(selector).first().tap()),
  take: (selector) => page.locator(selector).first().tap(),
  write: async (selector, text) => {
    await page.locator(selector).first().tap();
    await page.fill(selector, text);
  },
});

/** The keyboard alone, at a desk. */
export const keysOf = (page: Page): Hand => ({
  open: (selector) => leaving(page, () => press(page, selector, "Enter")),
  take: async (selector) => {
    const wanted = page.locator(selector).first();
    if ((await wanted.getAttribute("type")) !== "radio") return press(page, selector, "Space");
    await reach(page, `[name="${await wanted.getAttribute("name")}"]`);
    await page.keyboard.press("Space");
    for (let answers = 0; answers < 10 && !(await wanted.isChecked()); answers++)
      await page.keyboard.press("ArrowRight");
  },
  write: async (selector, text) => {
    await reach(page, selector);
    // A day is typed part by part, which is the browser's own affair.
    if ((await page.getAttribute(selector, "type")) === "date") await page.fill(selector, text);
    else {
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
    }
  },
});

const leaving = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const left = page.waitForEvent("framenavigated");
  await Promise.all([left, actUntil(left, act)]);
  await page.waitForLoadState();
};

/** A list that comes just then moves what is under the thumb: whoever sees nothing happen does it again. */
const actUntil = async (left: Promise<unknown>, act: () => Promise<void>): Promise<void> => {
  const waiting = new AbortController();
  const stop = () => waiting.abort();
  left.then(stop, stop);
  await act();
  if (await pause(patience, true, { signal: waiting.signal }).catch(() => false)) await act();
};

/** Milliseconds. */
const patience = 10_000;

/** Goes on with the Tab key, forwards and then from the top again, until the focus is where it should be. */
export const reach = async (page: Page, selector: string): Promise<void> => {
  for (let stops = 0; stops < 500; stops++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never comes to ${selector}`);
};

export const press = async (page: Page, selector: string, key: string, at = selector): Promise<void> => {
  await reach(page, at);
  await page.keyboard.press(key);
};

export const type = async (page: Page, selector: string, text: string): Promise<void> => {
  await reach(page, selector);
  await page.keyboard.type(text);
};
