import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { demoPassword } from "../../schema/demo/sign-ins.ts";
import { addDays, today } from "../../schema/values/calendar.ts";
import { type Locale, locales } from "../../schema/vocabulary.ts";
import { publicPath } from "../../site/links.ts";
import { publicPages } from "../../site/pages.ts";
import { go } from "./browser.ts";
import { openEach } from "./inspect.ts";
import { longWalk, sharedLooks } from "./shared-looks.ts";
import { useDemoSite } from "./site.ts";

const statements = ["contacts", "privacy", "accessibility", "cookies"] as const;
const site = useDemoSite();
let page: Page;
beforeAll(async () => {
  page = await (await site.open({ width: 390, javaScript: false })).newPage();
});
const textOf = async (path: string): Promise<string> => {
  expect((await page.goto(path))?.status(), path).toBe(200);
  return (await page.textContent("main")) ?? "";
};
const fetched = (path: string, init?: RequestInit) => fetch(new URL(path, site.worker.url), init);

describe.each(locales)("the statements in %s", (locale: Locale) => {
  // What is wrong in the light, the walk through every public page finds.
  const { faultsAt } = sharedLooks(
    [
      { width: 320, onlyToFit: true },
      { width: 390, dark: true },
      { width: 1280, onlyToFit: true },
    ],
    locale,
  );
  it.each([
    [320, false],
    [390, true],
    [1280, false],
  ])("stand at %i px, dark: %s", longWalk, async (width) => {
    const found = await faultsAt(width, "statements", async (look) => {
      const visitor = await (await site.open({ width: 390 })).newPage();
      const paths = statements.map((statement) => publicPath(statement, locale));
      return openEach(visitor, paths, look);
    });
    expect(found).toEqual([]);
  });

  it("are reached from the foot of every one of the public pages and lead to each other's languages", async () => {
    for (const statement of statements) {
      await page.goto(publicPath(statement, locale));
      for (const other of statements)
        expect(await page.locator(`.footer a[href="${publicPath(other, locale)}"]`).count(), other).toBe(1);
      for (const other of locales.filter((each) => each !== locale))
        expect(await page.locator(`header a[href="${publicPath(statement, other)}"]`).count()).toBe(1);
    }
  });
});

describe("the contact details", () => {
  it("tell each municipality's number, address, coaches and rules, without JavaScript", async () => {
    const told = await textOf("/yhteystiedot");
    for (const text of ["Rovaniemi", "040 000 9698", "Erkki Esimerkki, Maija Mallikas", "Tiina Tekaistu"])
      expect(told).toContain(text);
    const number = page.locator('main a[href="tel:+358400009320"]');
    expect((await number.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.locator('main a[href="mailto:kemijarvi@rinnalla.example"]').count()).toBe(1);
    expect(await page.locator('main a[href="https://rovaniemi.rinnalla.example/palkkatuki"]').count()).toBe(1);
    await go(page, '.ask a[href="/yhteydenotto"]');
    expect(page.url()).toContain("/yhteydenotto");
  });

  it("name nobody who has left, whatever the browser holds", async () => {
    expect(await textOf("/yhteystiedot")).toContain("Maija Mallikas");
    const leave = (at: number | null) =>
      site.worker.db.prepare("UPDATE users SET deactivated_at = ? WHERE name = 'Maija Mallikas'").bind(at).run();
    await leave(1);
    expect(await textOf("/yhteystiedot")).not.toContain("Maija Mallikas");
    await leave(null);
  });
});

describe("the privacy notice", () => {
  it("rests on the task of a public operator and on the interest of a private one, and has its contact", async () => {
    const told = await textOf("/tietosuoja");
    expect(told).toContain("1 kohdan e alakohta");
    expect(told).not.toContain("1 kohdan f alakohta");
    expect(told).toContain("tietosuoja@rinnalla.example");
    const set = (operator: string) =>
      site.worker.db
        .prepare(
          "UPDATE settings SET value = json_set(value, '$.operator', ?), version = version + 1 WHERE key = 'organisation'",
        )
        .bind(operator)
        .run();
    await set("private");
    expect(await textOf("/tietosuoja")).toContain("1 kohdan f alakohta");
    await set("public");
  });

  it("tells the processor of a spam check only where it is in use", async () => {
    expect(await textOf("/en/privacy")).not.toContain("Turnstile");
    expect(await textOf("/en/cookies")).not.toContain("Turnstile");
  });
});

describe("cookies", () => {
  it("there are none, nor anything else stored, on any public page in any language", { timeout: 240_000 }, async () => {
    const context = await site.open({ width: 1280 });
    const visitor = await context.newPage();
    const set: string[] = [];
    context.on("response", async (response) => {
      if ((await response.allHeaders())["set-cookie"]) set.push(response.url());
    });
    for (const locale of locales) {
      for (const name of publicPages) {
        await visitor.goto(publicPath(name, locale));
        const stored = await visitor.evaluate(async () => ({
          cookie: document.cookie,
          local: localStorage.length,
          session: sessionStorage.length,
          databases: (await indexedDB.databases()).length,
          caches: (await caches.keys()).length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }));
        const nothing = { cookie: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 };
        expect([name, stored]).toEqual([name, nothing]);
      }
    }
    expect(set).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  it("the page names the one that a sign-in sets, and for how long", async () => {
    const answer = await fetched("/api/auth/sign-in/email", {
      method: "POST",
      headers: { "content-type": "application/json", origin: site.worker.url.origin },
      body: JSON.stringify({ email: "lead@rinnalla.example", password: demoPassword }),
    });
    await answer.text();
    const set = answer.headers.getSetCookie();
    expect(set).toHaveLength(1);
    const [, name = "none"] = /^([^=]+)=/.exec(set[0] ?? "") ?? [];
    const days = Number(/Max-Age=(\d+)/i.exec(set[0] ?? "")?.[1]) / 86_400;
    expect(set[0]).toMatch(/HttpOnly/i);
    for (const locale of locales) {
      const told = await textOf(publicPath("cookies", locale));
      expect(told).toContain(name.replace("__Secure-", ""));
      expect(told).toContain(` ${days} `);
    }
  });
});

describe("security.txt", () => {
  const read = () => fetched("/.well-known/security.txt");
  const setEmail = (email: string | null) =>
    site.worker.db
      .prepare("UPDATE settings SET value = json_set(value, '$.email', ?) WHERE key = 'organisation'")
      .bind(email)
      .run();

  it("tells whom to tell, in what languages, and expires within a year", async () => {
    const answer = await read();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"]);
    const told = Object.fromEntries(
      (await answer.text())
        .trim()
        .split("\n")
        .map((line) => line.split(": ")),
    );
    expect(told.Contact).toBe("mailto:tiimi@rinnalla.example");
    expect(told["Preferred-Languages"]).toBe("fi, sv, en");
    expect(told.Canonical).toMatch(/^https?:\/\/.+\/\.well-known\/security\.txt$/);
    expect(Date.parse(told.Expires ?? "")).toBeGreaterThan(Date.parse(addDays(today(), 30)));
    expect(Date.parse(told.Expires ?? "")).toBeLessThan(Date.parse(addDays(today(), 364)));
  });

  it("is not there where the organisation has no address", async () => {
    await setEmail(null);
    const answer = await read();
    expect([answer.status, await answer.text()]).toEqual([404, ""]);
    await setEmail("tiimi@rinnalla.example");
  });
});

describe("a page that is not there, and one that breaks", () => {
  it("lead on to the guide, the form and the contact details, in each language", async () => {
    for (const [path, locale] of [
      ["/ei-ole", "fi"],
      ["/sv/finns-inte", "sv"],
      ["/en/nothing", "en"],
    ] as const) {
      expect((await page.goto(path))?.status()).toBe(404);
      for (const to of ["front", "guide", "inquiry", "contacts"] as const)
        expect(await page.locator(`main a[href="${publicPath(to, locale)}"]`).count(), to).toBe(1);
      await page.fill('main [name="q"]', locale === "en" ? "subsidy" : "palkka");
      await go(page, "main search button");
      expect(new URL(page.url()).pathname).toBe(publicPath("search", locale));
    }
  });

  it("a broken page says what to do while the database is away", async () => {
    await site.worker.db.exec("ALTER TABLE settings RENAME TO settings_away");
    try {
      for (const [path, locale, says] of [
        ["/yhteystiedot", "fi", "Vika on meidän"],
        ["/sv/kontakt", "sv", "Felet är vårt"],
        ["/en/contact", "en", "Something went wrong on our side"],
      ] as const) {
        expect((await page.goto(path))?.status()).toBe(500);
        expect(await page.getAttribute("html", "lang")).toBe(locale);
        expect(await page.textContent("main")).toContain(says);
        expect(await page.locator(`main a.btn[href="${path}"]`).count()).toBe(1);
        expect(await page.locator(`main a[href="${publicPath("inquiry", locale)}"]`).count()).toBeGreaterThan(0);
      }
    } finally {
      await site.worker.db.exec("ALTER TABLE settings_away RENAME TO settings");
    }
    await textOf("/yhteystiedot");
  });

  it("a broken page tells the number to call where it is known", async () => {
    await site.worker.db.exec("ALTER TABLE service_areas RENAME TO service_areas_away");
    try {
      expect((await page.goto("/yhteystiedot"))?.status()).toBe(500);
      expect(await page.locator('main a[href="tel:+358400009000"]').count()).toBe(1);
      expect(await page.textContent("html")).not.toContain("service_areas");
    } finally {
      await site.worker.db.exec("ALTER TABLE service_areas_away RENAME TO service_areas");
    }
  });
});
