import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guideChapters } from "../../schema/guide.ts";
import { locales } from "../../schema/vocabulary.ts";
import { deployment } from "../../scripts/deployment.ts";
import { guideFile, publicPath } from "../../site/links.ts";
import { words } from "../../site/words/dictionary.ts";
import { run } from "../../tooling/run.ts";
import { startWorker, type TestWorker } from "../worker.ts";
import { type Pdf, readPdf } from "./pdf-text.ts";

const organisation = "Keksitty työllisyysalue";
/** A build of its own: the printed files would be found in the one that the other tests share. */
const folder = mkdtempSync(`${tmpdir()}/rinnalla-printed-`);
const build = `${folder}/dist`;
const pdfs = {} as Record<(typeof locales)[number], Pdf & { bytes: number; raw: string }>;
let worker: TestWorker;

beforeAll(async () => {
  process.env.GUIDE_SETTINGS = JSON.stringify({ name: organisation, municipalities: ["698"], promiseDays: 3 });
  cpSync("dist", build, { recursive: true });
  await run("node", ["scripts/guide-pdf.ts", build]);
  for (const locale of locales) {
    const file = readFileSync(`${build}/client${guideFile("pdf", locale)}`);
    pdfs[locale] = { ...readPdf(file), bytes: file.length, raw: file.toString("latin1") };
  }
  worker = await startWorker({ build });
});
afterAll(async () => {
  delete process.env.GUIDE_SETTINGS;
  await worker?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(locales)("the guide as a PDF in %s", (locale) => {
  it("is on A4, tagged, in its language, and not too large to send", () => {
    const { size, tagged, language, bytes, pages } = pdfs[locale];
    expect([tagged, language]).toEqual([true, locale]);
    expect(size.split(" ").map((part) => Math.round(Number(part)))).toEqual([0, 0, 596, 843]);
    expect(bytes).toBeLessThan(2_000_000);
    expect(pages).toBeGreaterThan(guideChapters.length);
  });

  it("has an outline of every chapter, and a number on each sheet", () => {
    const { outline, text, pages } = pdfs[locale];
    for (let order = 1; order <= guideChapters.length; order++)
      expect(outline.filter((title) => title.startsWith(`${order}. `)).length, `${order}`).toBeGreaterThan(0);
    const { whole } = words(locale).pages.guideTools;
    expect(text.replaceAll(/\s/g, "")).toContain(whole.page(String(pages), String(pages)).replaceAll(/\s/g, ""));
  });

  it("can be read, with the organisation's own words, and leads to the address people use", () => {
    const { text, raw } = pdfs[locale];
    const read = text.replaceAll(/\s/g, "");
    expect(read).toContain(organisation.replaceAll(" ", ""));
    expect(read).toContain(words(locale).common.withinDays(3).replaceAll(" ", ""));
    expect(raw).toContain(`/URI (${deployment().publicUrl}${publicPath("inquiry", locale)})`);
    expect(raw).not.toContain("127.0.0.1");
  });

  it("is offered by the pages with its size", async () => {
    const html = await (await fetch(new URL(publicPath("guide", locale), worker.url))).text();
    expect(html).toContain(`href="${guideFile("pdf", locale)}"`);
    expect(html).toMatch(locale === "fi" ? /\d\sMt\)/ : /\d\sMB\)/);
    const file = await fetch(new URL(guideFile("pdf", locale), worker.url));
    expect([file.headers.get("content-type"), (await file.arrayBuffer()).byteLength]).toEqual([
      "application/pdf",
      pdfs[locale].bytes,
    ]);
  });
});
