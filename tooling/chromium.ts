import { statSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/**
 * Unpacks the Chromium that comes in an npm package, once and before any test, because two unpackings at the same time
 * would start a half-written one. CHROME_PATH names another browser instead. Throws where there is none, with the remedy.
 *
 * A bare machine lacks libraries that Chromium wants. The package carries them but unpacks them only where it believes
 * to be in a Lambda, so it is told that it is; they are then given to the browser alone.
 */
export const prepareChromium = async (): Promise<void> => {
  if (process.env.CHROME_PATH) return requireBrowser(process.env.CHROME_PATH);
  if (`${process.platform} ${process.arch}` !== "linux x64")
    throw new Error(`The Chromium that comes with the packages is for Linux on x64. ${remedy}`);
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs24.x";
  const { default: sparticuz } = await import("@sparticuz/chromium");
  const path = await sparticuz.executablePath().catch((error: Error) => {
    throw new Error(`Chromium could not be unpacked here (${error.message}). ${remedy}`);
  });
  const libraries = process.env.LD_LIBRARY_PATH;
  for (const name of ["AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "HOME"]) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  process.env.CHROME_PATH = path;
  process.env.CHROME_LIBRARIES = libraries ?? "";
};

const remedy = "Set CHROME_PATH to the path of a Chrome or Chromium.";

const requireBrowser = (path: string): void => {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Error(`There is no browser at CHROME_PATH, ${path}. ${remedy}`);
};

/**
 * The browser that prepareChromium found, for the tests and for what prints and takes pictures. A page is left before its
 * scripts would gain from being compiled well: optimising them took a quarter of a small machine.
 */
export const openBrowser = async (): Promise<Browser> => {
  const { CHROME_PATH, CHROME_LIBRARIES, ...env } = process.env;
  if (!CHROME_PATH) throw new Error("No browser: prepareChromium has not run.");
  return chromium.launch({
    executablePath: CHROME_PATH,
    args: ["--no-sandbox", "--js-flags=--no-opt --no-maglev"],
    env: CHROME_LIBRARIES ? { ...env, LD_LIBRARY_PATH: CHROME_LIBRARIES } : env,
  });
};
