import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { choose, faultsOf, go, signIn } from "./browser.ts";
import { type Look, longWalk, sharedLooks } from "./shared-looks.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

const save = 'main form[method="post"] .actionbar button';
const rows = async (table: "contacts" | "employers") =>
  (await site.worker.db.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>("n")) ?? 0;

/** Counts what a hand does from here on, over all the pages it leads to: taps, and fields that were written in. */
const countHand = async (page: Page) => {
  await page.addInitScript(() => {
    const add = (name: string, value: string) => {
      const all = JSON.parse(sessionStorage.getItem(name) ?? "[]");
      sessionStorage.setItem(name, JSON.stringify([...all, value]));
    };
    addEventListener("pointerdown", ({ target }) => add("taps", (target as Element).tagName), true);
    addEventListener("input", ({ target }) => {
      const { name, type } = target as HTMLInputElement;
      if (type === "text" || type === "textarea") add("texts", name);
    });
  });
  await page.goto("/tyotila");
  await page.evaluate(() => sessionStorage.clear());
  return () =>
    page.evaluate(() => ({
      taps: JSON.parse(sessionStorage.getItem("taps") ?? "[]").length as number,
      texts: new Set(JSON.parse(sessionStorage.getItem("texts") ?? "[]")).size,
    }));
};

const tapTo = async (page: Page, selector: string): Promise<void> => {
  await Promise.all([page.waitForEvent("framenavigated"), page.locator(selector).first().tap()]);
  await page.waitForLoadState();
};
const tapTile = (page: Page, name: string, value: string) => page.tap(`input[name="${name}"][value="${value}"]`);

/** Waits until the page has put the focus where the keyboard begins. */
const focused = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** The options, once they answer what is typed. */
const optionsFor = async (page: Page, text: string): Promise<string[]> => {
  await page.keyboard.type(text);
  await page.locator('[role="option"]', { hasText: `”${text}”` }).waitFor();
  return page.locator('[role="option"] .combo__name').allTextContents();
};

describe("a known employer", () => {
  it("is logged from the day's page with six taps and one text at the most, by touch", async () => {
    const page = await signIn(await site.open({ width: 390, touch: true }), "coach@rinnalla.example");
    const counted = await countHand(page);
    const before = await rows("contacts");
    await tapTo(page, '.tabbar a[href="/tyotila/kirjaa"]');
    expect((await optionsFor(page, "kuvit huol")).length).toBeGreaterThan(0);
    await tapTo(page, '[role="option"]');
    await tapTile(page, "purpose", "cold");
    await tapTile(page, "outcome", "interested");
    await tapTo(page, save);
    expect(page.url()).toContain("tallennettu=");
    const { taps, texts } = await counted();
    expect(taps).toBe(5);
    expect(texts).toBe(1);
    expect(await rows("contacts")).toBe(before + 1);
  });

  it("begins with a visit for who has logged nothing yet, and is six taps where it was none", async () => {
    const page = await signIn(await site.open({ width: 390, touch: true }), "lead@rinnalla.example");
    const counted = await countHand(page);
    await tapTo(page, '.tabbar a[href="/tyotila/kirjaa"]');
    await optionsFor(page, "kuvit huol");
    await tapTo(page, '[role="option"]');
    expect(await page.locator('[name="channel"]:checked').getAttribute("value")).toBe("visit");
    await tapTile(page, "purpose", "targeted");
    await tapTile(page, "outcome", "maybe_later");
    await tapTile(page, "channel", "phone");
    await tapTo(page, save);
    expect(page.url()).toContain("tallennettu=");
    expect(await counted()).toEqual({ taps: 6, texts: 1 });
    await tapTo(page, "main .saved__onward a >> nth=1");
    expect(await page.locator('[name="channel"]:checked').getAttribute("value")).toBe("phone");
  });

  it("that one met lately takes no text at all", async () => {
    const page = await signIn(await site.open({ width: 390, touch: true }), "coach@rinnalla.example");
    const counted = await countHand(page);
    await tapTo(page, '.tabbar a[href="/tyotila/kirjaa"]');
    await tapTo(page, '[role="option"]');
    await tapTile(page, "purpose", "relationship");
    await tapTile(page, "outcome", "not_reached");
    await tapTo(page, save);
    expect(await counted()).toEqual({ taps: 5, texts: 0 });
  });

  it("is logged with the keyboard alone, and the next one after it", async () => {
    const page = await site.as("coach", { width: 1280 });
    await page.goto("/tyotila/kirjaa");
    await optionsFor(page, "kuvit huol");
    const input = page.locator('[name="haku"]');
    expect(await input.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    const active = (await input.getAttribute("aria-activedescendant")) ?? "";
    const option = page.locator(`#${active}`);
    expect([await option.getAttribute("role"), await option.getAttribute("aria-selected")]).toEqual(["option", "true"]);
    await page.keyboard.press("Escape");
    expect(await input.getAttribute("aria-activedescendant")).toBeNull();
    await page.keyboard.press("Escape");
    expect(await input.getAttribute("aria-expanded")).toBe("false");
    expect(await page.locator(".combo__list").isVisible()).toBe(false);
    await page.keyboard.press("ArrowDown");
    expect(await input.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/tyonantaja=/);
    await focused(page, '[name="purpose"]');
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.waitForURL(/tallennettu=/);
    await focused(page, ".saved__onward a");
    expect(await page.locator(".picked").textContent()).toContain("Kylmäkäynti");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/tyotila/kirjaa");
    await focused(page, '[name="haku"]');
  });

  it("tells who was there last, who answers for it, its stage and what has been promised", async () => {
    const page = await site.as("coach2", { width: 390 });
    const other = await site.as("coach", { width: 390 });
    await other.goto("/tyotila/kirjaa?uusi=1&nimi=Tuntomerkki+Oy");
    await choose(other, "channel", "visit");
    await choose(other, "purpose", "cold");
    await choose(other, "outcome", "wants_information");
    await choose(other, "reminder", "week");
    await other.fill('[name="nextStep.task"]', "Vie esite");
    await go(other, save);
    await page.goto("/tyotila/kirjaa?haku=tuntomerkki");
    await go(page, 'main a[href*="tyonantaja="]');
    const known = (await page.textContent("#picked-known")) ?? "";
    for (const told of [
      "Maija Mallikas kävi työpaikalla",
      "haluaa lisätietoa",
      "Vastuuvalmentaja on Maija Mallikas.",
      "Vaihe: tutustuttu.",
      "vie esite (Maija Mallikas)",
      "Sovi jatkosta ensin: Maija Mallikas.",
    ])
      expect(known).toContain(told);
  });
});

describe("the search", () => {
  it("never shows a late answer over a newer one", async () => {
    const page = await site.as("coach", { width: 390 });
    await page.goto("/tyotila/kirjaa");
    const late = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    await page.route("**/kirjaa/haku?**", async (route) => {
      const typed = new URL(route.request().url()).searchParams.get("haku");
      const answer = await route.fetch();
      if (typed === "k") await late.promise;
      await route.fulfill({ response: answer }).catch(() => undefined);
      if (typed === "k") arrived.resolve();
    });
    const first = page.waitForRequest(/haku=k$/);
    await page.keyboard.type("k");
    await first;
    await page.keyboard.type("uvit");
    const newer = page.locator('[role="option"]', { hasText: "”kuvit”" });
    await newer.waitFor();
    late.resolve();
    await arrived.promise;
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    expect(await newer.count()).toBe(1);
  });

  it("says that the network is away, keeps what was typed, and works as a plain form", async () => {
    const page = await site.as("coach", { width: 390 });
    await page.goto("/tyotila/kirjaa");
    await page.route("**/kirjaa/haku?**", (route) => route.abort());
    await page.keyboard.type("kuvit");
    const status = page.locator(".combo__status");
    await page.waitForFunction(() => document.querySelector(".combo__status")?.textContent !== "");
    expect(await status.textContent()).toContain("ei saa yhteyttä");
    expect(await page.locator('[role="option"]').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await go(page, 'main search button[type="submit"]');
    expect(await page.inputValue('[name="haku"]')).toBe("kuvit");
    expect(await page.locator(".combo__name").first().textContent()).toContain("Kuvit");
  });
});

describe("a new employer", () => {
  it("is logged with its first contact, by touch, and a double tap makes one of each", async () => {
    const page = await signIn(await site.open({ width: 390, touch: true }), "coach@rinnalla.example");
    const before = [await rows("employers"), await rows("contacts")];
    await page.goto("/tyotila/kirjaa");
    await optionsFor(page, "Uutuus Leipomo");
    await tapTo(page, '[role="option"]:has-text("Uutuus Leipomo")');
    expect(await page.inputValue('[name="newEmployer.name"]')).toBe("Uutuus Leipomo");
    expect(await page.inputValue('[name="newEmployer.municipality"]')).toBe("698");
    await tapTile(page, "purpose", "cold");
    await tapTile(page, "outcome", "interested");
    await Promise.all([page.waitForURL(/tallennettu=/), page.locator(save).dblclick()]);
    await page.waitForLoadState();
    expect(await page.locator(".picked").textContent()).toContain("Uutuus Leipomo");
    expect([await rows("employers"), await rows("contacts")]).toEqual(before.map((count) => count + 1));

    await page.goBack();
    await tapTile(page, "purpose", "cold");
    await tapTile(page, "outcome", "interested");
    await tapTo(page, save);
    expect([await rows("employers"), await rows("contacts")]).toEqual(before.map((count) => count + 1));
  });

  it("that may be there already is shown while it is written, and taken with nothing lost", async () => {
    const page = await site.as("coach", { width: 1280 });
    const [name = ""] = await names("Kuvitteellinen");
    const before = await rows("employers");
    await page.goto("/tyotila/kirjaa?uusi=1");
    await page.keyboard.type(name.replace(/ (Oy|Ky|Tmi|ry)$/, " Ab"));
    await page.locator(".likely .row__title", { hasText: name }).first().waitFor();
    await choose(page, "outcome", "interested");
    await page.fill('[name="note"]', "Kahvit juotiin");
    expect(await faultsOf(page)).toEqual([]);
    await go(page, `.likely .row:has-text("${name}") button`);
    expect(await page.locator(".picked__name").textContent()).toBe(name);
    expect(await page.inputValue('[name="note"]')).toBe("Kahvit juotiin");
    await choose(page, "purpose", "cold");
    await go(page, save);
    expect(await page.locator(".picked").textContent()).toContain(name);
    expect(await rows("employers")).toBe(before);
  });

  it("is also looked for where only an employer is added", async () => {
    const page = await site.as("coach", { width: 390 });
    const [name = ""] = await names("Kuvitteellinen");
    await page.goto("/tyotila/tyonantajat/uusi");
    await page.fill('[name="name"]', name);
    await go(page, `.likely .row:has-text("${name}") a`);
    expect(await page.textContent("h1")).toBe(name);
  });

  it("without JavaScript is asked about once, and then believed", async () => {
    const page = await site.as("coach", { width: 390, javaScript: false });
    const [name = ""] = await names("Kuvitteellinen");
    const before = await rows("employers");
    await page.goto("/tyotila/kirjaa?haku=eiloydy");
    await go(page, 'main a[href*="uusi=1"]');
    await page.fill('[name="newEmployer.name"]', name);
    await choose(page, "purpose", "cold");
    await choose(page, "outcome", "interested");
    await go(page, save);
    expect(await page.locator(".likely .row__title").allTextContents()).toContain(name);
    expect(await rows("employers")).toBe(before);
    expect(await page.isChecked('[name="purpose"][value="cold"]')).toBe(true);
    await go(page, save);
    expect(page.url()).toContain("tallennettu=");
    expect(await rows("employers")).toBe(before + 1);
  });

  it("with an answer missing stays as it was written", async () => {
    const page = await site.as("coach", { width: 390, javaScript: false });
    await page.goto("/tyotila/kirjaa?uusi=1&nimi=Vajaa+Paja");
    await choose(page, "outcome", "interested");
    await go(page, save);
    expect(await page.locator(".error-summary").textContent()).toContain("mistä oli kyse");
    expect(await page.inputValue('[name="newEmployer.name"]')).toBe("Vajaa Paja");
    expect(await page.isChecked('[name="outcome"][value="interested"]')).toBe(true);
  });
});

const names = async (beginning: string): Promise<string[]> => {
  const found = await site.worker.db
    .prepare("SELECT name FROM employers WHERE name LIKE ? ORDER BY id LIMIT 1")
    .bind(`${beginning}%`)
    .all<{ name: string }>();
  return found.results.map(({ name }) => name);
};

const leaveAlone = async (): Promise<string> => {
  const id = await site.worker.db.prepare("SELECT id FROM employers ORDER BY id DESC LIMIT 1").first<string>("id");
  await site.worker.db
    .prepare(
      "UPDATE employers SET do_not_contact_on = '2026-01-15', do_not_contact_reason = 'Remontti kesken', do_not_contact_asked_by = 'Tiina Testinen', do_not_contact_set_by = (SELECT id FROM users WHERE email = 'coach2@rinnalla.example') WHERE id = ?",
    )
    .bind(id)
    .run();
  return id ?? "";
};

it("an employer that wants to be left alone stops the form, with who asked, when and why", async () => {
  const page = await site.as("coach", { width: 390 });
  const id = await leaveAlone();
  await page.goto(`/tyotila/kirjaa?tyonantaja=${id}`);
  const text = (await page.textContent("main")) ?? "";
  for (const told of ["Remontti kesken", "Tiina Testinen", "15.1."]) expect(text).toContain(told);
  expect(await page.locator('main form[method="post"]').count()).toBe(0);
  expect(await page.locator(`main a[href="/tyotila/tyonantajat/${id}"]`).count()).toBeGreaterThan(0);
});

const { faultsAt } = sharedLooks([{ width: 390 }, { width: 1280 }]);

/** Leads through the states of logging that stand at no address of their own, or only with rows of a kind. */
const throughStates = async (look: Look): Promise<string[]> => {
  const page = await site.as("coach2", { width: 390 });
  await page.goto("/tyotila/kirjaa");
  await page.focus('[name="haku"]');
  await optionsFor(page, "kuvit");
  await page.keyboard.press("ArrowDown");
  await look(page);
  await page.goto("/tyotila/kirjaa?haku=eiloydy");
  await look(page);
  await page.goto("/tyotila/kirjaa?haku=kuvit");
  await go(page, 'main a[href*="tyonantaja="]');
  await choose(page, "purpose", "targeted");
  await choose(page, "reminder", "date");
  await look(page);
  await choose(page, "reminder", "none");
  await go(page, save);
  await look(page);
  await choose(page, "outcome", "interested");
  await go(page, save);
  await look(page);
  await page.goto(`/tyotila/kirjaa?tyonantaja=${await leaveAlone()}`);
  await look(page);
  const [name = ""] = await names("Kuvitteellinen");
  await page.goto(`/tyotila/kirjaa?uusi=1&nimi=${encodeURIComponent(name)}`);
  await page.locator(".likely").waitFor();
  await look(page);
  return [];
};

it.each([390, 1280])("every state is right at %i px", longWalk, async (width) => {
  expect(await faultsAt(width, "states", throughStates)).toEqual([]);
});
