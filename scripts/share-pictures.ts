import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser, prepareChromium } from "../tooling/chromium.ts";
import { run } from "../tooling/run.ts";
import { runWorker } from "../tooling/worker.ts";
import { indexedPng } from "./share-png.ts";

/**
 * `npm run share-pictures`: draws the pictures that go with shared links, as the public pages name them, into site/public. What
 * each one says is kept as a hash, so that only a changed one is drawn again and a test sees an old one.
 */
const folder = "site/public/share";
const manifest = `${folder}/pictures.json`;

await run("node", ["scripts/build.ts"]);
await prepareChromium();
const [worker, browser] = await Promise.all([runWorker(), openBrowser()]);
const wanted = await picturesOf(worker.url);
const drawn: Record<string, string> = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : {};
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: "light" });
await page.setContent(sheet());
await page.evaluate(() => document.fonts.ready);
for (const [name, says] of wanted) {
  const file = `${folder}/${name}.png`;
  if (drawn[name] === hashOf(says) && existsSync(file)) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await draw(page, says));
  process.stdout.write(`${file}: ${says}\n`);
}
for (const name of Object.keys(drawn)) if (!wanted.has(name)) rmSync(`${folder}/${name}.png`, { force: true });
const kept = [...wanted].sort().map(([name, says]) => [name, hashOf(says)]);
writeFileSync(manifest, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
await Promise.all([browser.close(), worker.close()]);

/** What every page of the sitemap says its picture is, by the picture's name: `fi/contract`. */
async function picturesOf(url: URL): Promise<Map<string, string>> {
  const read = async (path: string) => (await fetch(new URL(path, url))).text();
  const found = new Map<string, string>();
  for (const [, address = ""] of (await read("/sitemap.xml")).matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const html = await read(new URL(address).pathname);
    const name = /property="og:image" content="[^"]*\/share\/([^"]+)\.png"/.exec(html)?.[1];
    const says = /property="og:image:alt" content="([^"]*)"/.exec(html)?.[1];
    if (name && says) found.set(name, says.replaceAll("&#38;", "&").replaceAll("&amp;", "&").replaceAll("&#34;", '"'));
  }
  return found;
}

async function draw(page: Page, says: string): Promise<Buffer> {
  const [title = "", line = ""] = says.split(" · ");
  await page.evaluate(
    ([title, line]) => {
      for (const [id, text] of [
        ["title", title],
        ["line", line],
      ] as const) {
        const element = document.getElementById(id);
        if (element) element.textContent = text ?? "";
      }
      document.body.dataset.long = String((title ?? "").length > 32);
    },
    [title, line],
  );
  return indexedPng(await page.screenshot({ type: "png" }));
}

function hashOf(says: string): string {
  return createHash("sha256").update(says).digest("hex").slice(0, 16);
}

/** Snow, the two tracks, the name, and room for a title and a question. */
function sheet(): string {
  const font = readFileSync(
    "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  ).toString("base64");
  return `<!doctype html><html lang="fi"><head><style>${readFileSync("site/styles/tokens.css", "utf8")}
    @font-face { font-family: "Share"; font-weight: 200 900; src: url(data:font/woff2;base64,${font}) format("woff2"); }
    body { margin: 0; inline-size: 1200px; block-size: 630px; box-sizing: border-box; padding: 64px 72px; position: relative;
      display: flex; flex-direction: column; background: var(--sunken); color: var(--ink); font-family: Share; overflow: hidden; }
    svg { position: absolute; inset-block: 0; inset-inline-end: 0; block-size: 630px; inline-size: 360px; fill: none; stroke-width: 6; stroke-linecap: round; }
    body > svg path { vector-effect: non-scaling-stroke; stroke-width: 12; }
    svg path:first-child { stroke: var(--link); }
    svg path:last-child { stroke: var(--ember); }
    #name { display: flex; gap: 16px; align-items: center; font-size: 36px; font-weight: 680; margin: 0 0 auto; }
    #name svg { position: static; block-size: 48px; inline-size: 48px; stroke-width: 2.4; }
    #title { font-size: 84px; font-weight: 680; line-height: 1.08; letter-spacing: -0.015em; margin: 0 0 24px; max-inline-size: 860px; text-wrap: balance; }
    [data-long="true"] #title { font-size: 66px; }
    #line { font-size: 36px; line-height: 1.3; color: var(--ink-soft); margin: 0; max-inline-size: 800px; text-wrap: pretty; }
  </style></head><body>
    <svg viewBox="0 0 480 300" preserveAspectRatio="none"><path d="M150 320C150 190 372 210 372 -20"/><path d="M182 320C182 206 404 226 404 -20"/></svg>
    <p id="name"><svg viewBox="0 0 24 24"><path d="M5 22C5 13 11.5 12 11.5 2"/><path d="M12 22C12 13 18.5 12 18.5 2"/></svg>Rinnalla</p>
    <p id="title"></p><p id="line"></p>
  </body></html>`;
}
