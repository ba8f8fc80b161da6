import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** In letters that take a byte each: it goes from process to process, and half as much goes faster. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8").replace(
  /[^\0-\x7f]/g,
  (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
);

type Told = Pick<axe.AxeResults, "testEngine" | "violations">;

const carriers = new WeakSet<Page>();

/** Lets every document that a page opens have axe at hand, for less than bringing it into each one. */
export const carryAxe = async (page: Page): Promise<void> => {
  if (carriers.has(page)) return;
  carriers.add(page);
  await page.addInitScript({ content: `globalThis.unpackAxe = function () {${source}\n}` });
};

/** Past playwright's own way of running things in a page, which reads the source three times. */
const bringAxe = async (page: Page): Promise<void> => {
  const has = await page.evaluate(() => {
    const { axe: there, unpackAxe } = globalThis as { axe?: unknown; unpackAxe?: () => void };
    if (!there) unpackAxe?.();
    return "axe" in globalThis;
  });
  if (has) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: `${source};0` });
  await session.detach();
};

/**
 * What axe finds on the page as it stands, at WCAG 2.2 A and AA. None of our pages holds a frame, and only what is wrong is
 * told, so axe alone is enough. A page that is looked at again keeps it. Of rows that are drawn alike only some are asked for
 * contrast and size, unless `rows` says all.
 */
export const askAxe = async (page: Page, rows: "all" | "each kind" = "each kind"): Promise<Told> => {
  await bringAxe(page);
  await page.evaluate(bringToRest);
  if (rows === "each kind") await page.evaluate(markAlike);
  try {
    return await page.evaluate(look);
  } finally {
    await page.evaluate(putBack);
  }
};

/**
 * A colour that is still on its way to another has a contrast that nobody is meant to read: it arrives. A bar that stays in
 * the window lies over what scrolling would bring up from under it: it is laid where it is when one has scrolled to the end.
 */
const bringToRest = (): void => {
  const arrive = () => {
    for (const animation of document.getAnimations())
      if (animation.playState === "running" && animation.effect?.getComputedTiming().endTime !== Infinity)
        animation.finish();
  };
  arrive();
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    if (getComputedStyle(element).position !== "sticky") continue;
    element.dataset.barLaid = "";
    // Over what it lay over before, but where the page itself has put it.
    element.style.setProperty("position", "relative", "important");
    element.style.setProperty("inset", "auto", "important");
  }
  arrive();
};

/** Undoes what was marked and laid for a look. */
const putBack = (): void => {
  for (const element of document.querySelectorAll("[data-alike]")) element.removeAttribute("data-alike");
  for (const element of document.querySelectorAll<HTMLElement>("[data-bar-laid]")) {
    delete element.dataset.barLaid;
    for (const property of ["position", "inset"]) element.style.removeProperty(property);
    if (element.getAttribute("style") === "") element.removeAttribute("style");
  }
};

const look = async (): Promise<Told> => {
  const { axe: engine } = globalThis as unknown as { axe: typeof axe };
  // What these two find depends on how a thing is drawn and not on what it says, and they take most of the time.
  const drawn = ["color-contrast", "target-size"].map((id) => ({ id, selector: "*:not([data-alike])" }));
  engine.configure({ rules: drawn });
  const { testEngine, violations } = await engine.run({
    runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
    resultTypes: ["violations"],
    iframes: false,
    preload: false,
  });
  return { testEngine, violations };
};

/**
 * Marks, in each table and list, the rows that are drawn like one before them: made of the same elements with the same
 * classes, roles, states and styles. The first two of a kind stay, because every other row may be striped, and so does the last.
 */
const markAlike = (): void => {
  const drawnBy =
    /^(class|style|role|type|open|hidden|disabled|checked|data-(?!alike).*|aria-(current|selected|expanded|disabled|invalid))$/;
  const drawn = (element: Element): string => {
    const attributes = [...element.attributes].filter(({ name }) => drawnBy.test(name));
    const inside = [...element.childNodes].map((node) =>
      node instanceof Element ? drawn(node) : node.textContent?.trim() ? "text" : "",
    );
    if (element.matches(":checked")) attributes.push({ name: "checked", value: "now" } as Attr);
    return `<${element.tagName} ${attributes.map(({ name, value }) => `${name}=${value}`)}>${inside.join("")}`;
  };
  for (const rows of document.querySelectorAll("tbody, ul, ol, dl")) {
    const seen = new Map<string, number>();
    for (const row of [...rows.children].slice(0, -1)) {
      const kind = drawn(row);
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      if (before < 2) continue;
      for (const element of [row, ...row.querySelectorAll("*")]) element.setAttribute("data-alike", "");
    }
  }
};
