import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Page } from "playwright-core";
import { type Locale, locales } from "../schema/vocabulary.ts";
import { guideFile, publicPath } from "../site/links.ts";
import { guidePdfSizes } from "../site/pages.ts";
import { words } from "../site/words/dictionary.ts";
import { unstampBuild } from "../tooling/built.ts";
import { openBrowser, prepareChromium } from "../tooling/chromium.ts";
import { runWorker } from "../tooling/worker.ts";
import { deployment } from "./deployment.ts";

/**
 * `npm run guide:pdf`: prints the whole guide of the build, in dist/ or the folder named, as one PDF a language, beside the
 * build's other files, and leaves their sizes there for the pages that lead to them. GUIDE_SETTINGS holds the organisation's
 * settings as JSON, where the guide is somebody's.
 */
const [build = "dist"] = process.argv.slice(2);
const { publicUrl } = deployment();
await prepareChromium();
const [worker, browser] = await Promise.all([runWorker({ build }), openBrowser()]);
if (process.env.GUIDE_SETTINGS) {
  const save = "INSERT INTO settings (key, value, version, updated_at) VALUES ('organisation', ?, 1, 0)";
  await worker.db.prepare(save).bind(process.env.GUIDE_SETTINGS).run();
}
const sizes: Partial<Record<Locale, number>> = {};
for (const locale of locales) {
  const file = `${build}/client${guideFile("pdf", locale)}`;
  mkdirSync(dirname(file), { recursive: true });
  await print(await browser.newPage(), locale, file);
  sizes[locale] = statSync(file).size;
}
writeFileSync(`${build}/client${guidePdfSizes}`, JSON.stringify(sizes));
// The tests are about a build that nobody has printed into yet.
if (build === "dist") unstampBuild();
await Promise.all([browser.close(), worker.close()]);

async function print(page: Page, locale: Locale, path: string): Promise<void> {
  // Its links must lead to the address people use, so the page is opened under that and fetched from here.
  await page.route(`${publicUrl}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const answer = await fetch(new URL(pathname + search, worker.url));
    const headers = Object.fromEntries(answer.headers);
    delete headers["content-encoding"];
    await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
  });
  await page.goto(publicUrl + publicPath("wholeGuide", locale));
  await page.evaluate(() => document.fonts.ready);
  await page.pdf({ path, format: "A4", tagged: true, outline: true, displayHeaderFooter: true, ...edges(locale) });
  await page.close();
}

/** Nothing at the top of a sheet; at its foot the guide's name and the number. */
function edges(locale: Locale) {
  const { guide, guideTools } = words(locale).pages;
  const number = guideTools.whole.page('<span class="pageNumber"></span>', '<span class="totalPages"></span>');
  const style =
    "inline-size: 100%; margin: 0 16mm; font: 8pt sans-serif; display: flex; justify-content: space-between";
  return {
    headerTemplate: "<span></span>",
    footerTemplate: `<div style="${style}"><span>${guide.title}</span><span>${number}</span></div>`,
    margin: { top: "18mm", right: "16mm", bottom: "20mm", left: "16mm" },
  };
}
