import type { Browser } from "playwright-core";
import { openBrowser } from "../../tooling/chromium.ts";
import { giveBack, lent } from "../lanes/lent.ts";
import { keeping } from "../lanes/running-on.ts";

/** The browser that this process keeps: a file opens windows in it, and each window is a visitor of its own. */
let kept: Browser | undefined;
const name = "the browser of this process";

export const lendBrowser = async (): Promise<Browser> => {
  lent.push(name);
  return keeping(async () => {
    if (!kept?.isConnected()) kept = await openBrowser();
    return kept;
  });
};

/** Closes what a file opened, with its cookies and whatever its pages keep. */
export const closeWindows = async (browser: Browser | undefined): Promise<void> => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  giveBack(name);
};
