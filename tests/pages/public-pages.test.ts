import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guideChapters } from "../../schema/guide.ts";
import { locales } from "../../schema/vocabulary.ts";
import { deployment } from "../../scripts/deployment.ts";
import { localeOfPath, publicPath } from "../../site/links.ts";
import { publicPages } from "../../site/pages.ts";
import { startWorker, type TestWorker } from "../worker.ts";
import { type Crawl, crawl, type Found, first, isWellFormed } from "./crawl.ts";

const home = deployment().publicUrl;
let worker: TestWorker;
let site: Crawl;
beforeAll(async () => {
  worker = await startWorker({ demo: true });
  site = await crawl(worker.url, home, [
    ...locales.map((locale) => publicPath("front", locale)),
    "/sitemap.xml",
    "/robots.txt",
  ]);
});
afterAll(() => worker?.close());

/** The addresses at which something is wrong, and what. */
const faults = (check: (page: Found) => string | undefined | false): string[] =>
  site.pages.flatMap((page) => {
    const fault = check(page);
    return fault ? [`${page.path}: ${fault}`] : [];
  });

const chapters = () => site.pages.filter(({ html }) => html.includes('property="og:type" content="article"'));

describe("the public site, walked along its links", () => {
  it("reaches every page in every language", () => {
    const reached = new Set(site.pages.map(({ path }) => path));
    expect(
      locales
        .flatMap((locale) => publicPages.map((page) => publicPath(page, locale)))
        .filter((path) => !reached.has(path)),
    ).toEqual([]);
    expect(chapters().length).toBe(locales.length * guideChapters.length);
  });

  it("has no link that leads nowhere", () => {
    const broken = [...site.pages, ...site.files].filter(({ status }) => status !== 200);
    expect(broken.map(({ path, status, from }) => `${path} answers ${status}, linked from ${from}`)).toEqual([]);
  });

  it("has no link to a place that its page does not have", () => {
    const pages = new Map(site.pages.map((page) => [page.path, page]));
    const missing = site.anchors.filter(({ path, id }) => pages.get(path)?.html.includes(` id="${id}"`) === false);
    expect(missing.map(({ path, id, from }) => `${path}#${id}, linked from ${from}`)).toEqual([]);
  });

  it("says of a list of sources once that an office is no more, however many of them are its", () => {
    const gone = /(?:Kirjoitettu|Skrivet|Written) [^<]*(?:päättyi|tog slut|ended) [^<]*/g;
    const listOf = (html: string) => html.slice(html.indexOf('id="sources"'));
    const told = chapters().map(({ path, html }) => ({ path, sentences: listOf(html).match(gone) ?? [] }));
    expect(told.some(({ sentences }) => sentences.length > 0)).toBe(true);
    expect(told.filter(({ sentences }) => new Set(sentences).size < sentences.length)).toEqual([]);
  });

  it("leaves no link or blank of its texts open", () => {
    expect(
      faults(
        ({ html }) =>
          /href="(term|chapter|page):[^"]*"|\{(promise|organisation)\}|\[[^\]]+\]\((term|chapter|page):/.exec(
            html,
          )?.[0],
      ),
    ).toEqual([]);
  });

  it("tells the language of each page", () => {
    expect(
      faults((page) => first(page, /<html lang="(\w+)"/) !== localeOfPath(page.path) && "the wrong language"),
    ).toEqual([]);
  });

  it("gives each page one heading, a title and a description of its own", () => {
    expect(faults(({ html }) => (html.match(/<h1\b/g) ?? []).length !== 1 && "not one first heading")).toEqual([]);
    for (const pattern of [/<title>([^<]*)</, /<meta name="description" content="([^"]*)"/]) {
      const texts = new Map<string, string>();
      const same = faults((page) => {
        const text = first(page, pattern);
        if (!text) return `nothing for ${pattern}`;
        const other = texts.get(text);
        texts.set(text, page.path);
        return other && `"${text}" as at ${other}`;
      });
      expect(same).toEqual([]);
    }
  });

  it("gives no two places of a page the same id", () => {
    expect(
      faults(({ html }) => {
        const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
        const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
        return twice.length > 0 && `twice ${twice.join(", ")}`;
      }),
    ).toEqual([]);
  });

  it("needs no script", () => {
    const scripts = /<script\b(?![^>]*type="application\/ld\+json")[^>]*>|<link[^>]*modulepreload|\son\w+="/;
    expect(faults(({ html }) => scripts.exec(html)?.[0])).toEqual([]);
  });

  it("names itself by one address, and the same page in each language", () => {
    expect(
      faults(
        (page) =>
          first(page, /<link rel="canonical" href="([^"]*)"/) !== home + page.path && "another canonical address",
      ),
    ).toEqual([]);
    expect(
      faults(({ html }) =>
        ["fi", "sv", "en", "x-default"].find((language) => !html.includes(`hreflang="${language}" href="${home}`)),
      ),
    ).toEqual([]);
  });

  it("holds data for search engines that can be read", () => {
    const types = new Set<string>();
    for (const { html } of site.pages)
      for (const [, text = ""] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(text).not.toContain("<");
        const data = JSON.parse(text);
        types.add(data["@type"]);
        if (data["@type"] === "FAQPage") expect(data.mainEntity.length).toBeGreaterThan(10);
      }
    expect([...types].sort()).toEqual(["Article", "BreadcrumbList", "DefinedTermSet", "FAQPage", "GovernmentService"]);
  });

  it("has a picture for each page that says what the page is now: else npm run share-pictures", () => {
    const drawn: Record<string, string> = JSON.parse(readFileSync("site/public/share/pictures.json", "utf8"));
    const old = faults((page) => {
      const name = first(page, /property="og:image" content="[^"]*\/share\/([^"]+)\.png"/) ?? "";
      const says = first(page, /property="og:image:alt" content="([^"]*)"/) ?? "";
      return (
        drawn[name] !== createHash("sha256").update(says).digest("hex").slice(0, 16) &&
        `the picture ${name} is not "${says}"`
      );
    });
    expect(old).toEqual([]);
    expect(Object.keys(drawn).filter((name) => statSync(`site/public/share/${name}.png`).size > 40_000)).toEqual([]);
  });
});

describe("a chapter", () => {
  it("shows the question it answers, its sources and when they were checked, asks whether it was of use, and leads on", () => {
    const parts = [
      /<p class="prose__question">[^<]+\?<\/p>/,
      /<ul class="sources"><li/,
      /class="checked".*?\d{4}/s,
      /<form method="post"[^>]*action="[^"]*"/,
      /class="ask"/,
      /class="chapter-steps/,
      /<nav class="on-page"/,
    ];
    expect(
      chapters().flatMap(({ path, html }) =>
        parts.filter((part) => !part.test(html)).map((part) => `${path}: ${part}`),
      ),
    ).toEqual([]);
  });
});

describe("what machines read", () => {
  const file = (path: string) => site.files.find((one) => one.path === path)?.html ?? "";

  it("is a map of every page in every language", () => {
    expect(isWellFormed(file("/sitemap.xml"))).toBe(true);
    const listed = [...file("/sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address);
    const wanted = site.pages
      .map(({ path }) => path)
      .filter((path) => !locales.some((locale) => publicPath("search", locale) === path));
    expect(listed.sort()).toEqual(wanted.map((path) => home + path).sort());
  });

  it("is a feed of changes in each language", () => {
    const feeds = site.files.filter(({ path }) => path.endsWith(".xml") && path !== "/sitemap.xml");
    expect(feeds.length).toBe(locales.length);
    for (const { html } of feeds) {
      expect(isWellFormed(html)).toBe(true);
      const entries = [...html.matchAll(/<item>.*?<guid[^>]*>([^<]*)<.*?<pubDate>([^<]*)</gs)];
      expect(entries.length).toBeGreaterThanOrEqual(guideChapters.length);
      expect(new Set(entries.map(([, guid]) => guid)).size).toBe(entries.length);
      const days = entries.map(([, , day = ""]) => Date.parse(day));
      expect(days).toEqual(days.toSorted((a, b) => b - a));
    }
  });

  it("asks robots to leave alone what is not for them", () => {
    const lines = file("/robots.txt").split("\n");
    for (const closed of ["/tyotila", "/api/", "/yhteydenotto/oma/", "/palaute/", "/en/feedback/"])
      expect(lines).toContain(`Disallow: ${closed}`);
    expect(lines).toContain(`Sitemap: ${home}/sitemap.xml`);
  });
});
