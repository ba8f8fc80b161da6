import { expect, it } from "vitest";
import { startWorker } from "../worker.ts";
import { openWindow, signIn } from "./browser.ts";
import { closeWindows, lendBrowser } from "./kept-browser.ts";

it("a file sees no window, cookie or stored word of the file before it in the same browser", async () => {
  const worker = await startWorker({ demo: true });
  const before = await lendBrowser();
  const page = await signIn(await openWindow(before, worker.url, { width: 390 }), "coach@rinnalla.example");
  await page.goto("/tyotila");
  expect(new URL(page.url()).pathname).toBe("/tyotila");
  await page.evaluate(() => localStorage.setItem("word", "left behind"));
  await closeWindows(before);

  const after = await lendBrowser();
  expect(after, "else this proves nothing").toBe(before);
  expect(after.contexts()).toEqual([]);
  const window = await openWindow(after, worker.url, { width: 390 });
  const other = await window.newPage();
  await other.goto("/tyotila");
  expect(new URL(other.url()).pathname).toBe("/tyotila/kirjaudu");
  expect(await other.evaluate(() => localStorage.getItem("word"))).toBeNull();
  await closeWindows(after);
  await worker.close();
});
