import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { faultsOf, go, overflows, signIn } from "./browser.ts";
import { type Hand, keysOf, thumbOf } from "./hands.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

let coach: string;
let coach2: string;
const one = <Row>(sql: string, ...values: unknown[]) =>
  site.worker.db
    .prepare(sql)
    .bind(...values)
    .first<Row>();
const idOf = async (mailbox: string) =>
  (await one<{ id: string }>("SELECT id FROM users WHERE email = ?", `${mailbox}@rinnalla.example`))?.id ?? "";
beforeAll(async () => {
  [coach, coach2] = [await idOf("coach"), await idOf("coach2")];
});

/** How much a coach holds: employers, participants in coaching, open follow-ups. */
const holds = (id: string) =>
  one(
    `SELECT (SELECT count(*) FROM employers WHERE responsible_coach_id = ?1) AS employers,
      (SELECT count(*) FROM participants WHERE coach_id = ?1 AND ended_on IS NULL) AS participants,
      (SELECT count(*) FROM follow_ups WHERE coach_id = ?1 AND completed_at IS NULL AND archived_at IS NULL) AS followUps`,
    id,
  );
const ownerOf = async (employer: string) =>
  (await one<{ who: string }>("SELECT responsible_coach_id AS who FROM employers WHERE id = ?", employer))?.who;

const faults = async (page: Page) => [...(await faultsOf(page)), ...((await overflows(page)) ? ["too wide"] : [])];
const planOf = (...to: string[]) => `/tyotila/siirto?kenelta=${coach}${to.map((id) => `&kenelle=${id}`).join("")}`;
const confirm = 'main form:has([name="fromId"]) button[type="submit"]';
const undo = 'main form:has([name="act"][value="undo"]) button';

describe.each<[string, number, (page: Page) => Hand]>([
  ["a thumb at 390 px", 390, thumbOf],
  ["the keyboard at 1280 px", 1280, keysOf],
])("with %s", (_, width, handOf) => {
  it("the lead sees what moves, changes a row, hands over, and takes it back", async () => {
    const page = await signIn(await site.open({ width, touch: width < 600 }), "lead@rinnalla.example");
    const hand = handOf(page);
    const before = await holds(coach);
    await page.goto("/tyotila/tiimi");
    await hand.open(`main a[href*="kenelta=${coach}"]`);
    expect(await page.inputValue('[name="kenelta"]')).toBe(coach);
    await hand.open('main form[method="get"] button');
    expect(await page.locator('.error-summary a[href="#field-kenelle"]').count()).toBe(1);
    for (const id of [coach2, await idOf("lead")]) await hand.take(`[name="kenelle"][value="${id}"]`);
    await hand.open('main form[method="get"] button');

    const rows = page.locator('select[name^="move.employer."]');
    expect(await rows.count()).toBe((before as { employers: number }).employers);
    expect(await faults(page)).toEqual([]);
    const field = (await rows.first().getAttribute("name")) ?? "";
    const chosen = (await rows.first().inputValue()) === coach2 ? await idOf("lead") : coach2;
    await rows.first().selectOption(chosen);
    await hand.open(confirm);
    expect(await page.locator('.notice[data-tone="done"]').textContent()).toContain("Työt on siirretty.");
    expect(await ownerOf(field.split(".").at(-1) ?? "")).toBe(chosen);
    expect(await holds(coach)).toEqual({ employers: 0, participants: 0, followUps: 0 });
    expect(await faults(page)).toEqual([]);

    await hand.open(undo);
    expect(await page.locator('.notice[data-tone="done"]').textContent()).toContain("Siirto on kumottu.");
    expect(await holds(coach)).toEqual(before);
    expect(await page.locator("main .notice form").count()).toBe(0);
  });
});

it("works without script, says what was left out, and sent again moves nothing twice", async () => {
  const page = await signIn(await site.open({ width: 390, javaScript: false }), "lead@rinnalla.example");
  const numbers = JSON.stringify(Array.from({ length: 600 }, (_, at) => at));
  await site.worker.db
    .prepare(
      `INSERT INTO employers (id, name, name_folded, sector, municipality, responsible_coach_id, created_at, updated_at)
      SELECT '019d0000-0000-7000-8000-' || printf('%012x', value), 'Malli ' || value, 'malli ' || value, 'company', '698', ?, 0, 0
      FROM json_each(?)`,
    )
    .bind(coach, numbers)
    .run();
  const other = await page.context().newPage();
  for (const tab of [other, page]) await tab.goto(planOf(coach2));
  expect(await page.locator("main select[name^='move.']").count()).toBe(0);
  const field = (await page.locator('input[name^="move.employer."]').first().getAttribute("name")) ?? "";
  const taken = field.split(".").at(-1);
  await site.worker.db
    .prepare("UPDATE employers SET responsible_coach_id = ?, version = version + 1 WHERE id = ?")
    .bind(await idOf("lead"), taken)
    .run();
  await go(page, confirm);
  const left = page.locator(".notice", { hasText: "eivät siirtyneet" });
  expect(await left.locator(`a[href$="${taken}"]`).count()).toBe(1);
  expect(await holds(coach)).toEqual({ employers: 0, participants: 0, followUps: 0 });
  const moved = await holds(coach2);
  await go(other, confirm);
  expect(await other.locator(".error-summary").count()).toBe(1);
  expect(await holds(coach2)).toEqual(moved);
  await go(page, undo);
  expect(await ownerOf(taken ?? "")).toBe(await idOf("lead"));
  await site.worker.db.exec("DELETE FROM employers WHERE id GLOB '019d0000-0000-7000-8000-*'");
});

it("speaks Swedish and English, fits 320 px and the dark, and is closed to a coach", async () => {
  for (const [locale, title] of [
    ["sv", "Lämna över arbete"],
    ["en", "Hand work over"],
  ] as const) {
    await site.worker.db
      .prepare("UPDATE users SET locale = ? WHERE id = ?")
      .bind(locale, await idOf("lead"))
      .run();
    const page = await signIn(await site.open({ width: 320, dark: true }), "lead@rinnalla.example");
    for (const path of [planOf(coach2), planOf(coach2, await idOf("lead")), "/tyotila/tiimi"]) {
      await page.goto(path);
      expect(await faults(page), path).toEqual([]);
    }
    await page.goto("/tyotila/siirto");
    expect(await page.locator("h1").textContent()).toContain(title);
  }
  await site.worker.db.prepare("UPDATE users SET locale = NULL").run();
  const page = await signIn(await site.open({ width: 1280 }), "coach@rinnalla.example");
  for (const path of ["/tyotila/siirto", "/tyotila/tiimi", "/tyotila/poisto"])
    expect([path, (await page.goto(path))?.status()]).toEqual([path, 403]);
});

it("a leaver with work left is told of to the administrator, and handed over by the lead", async () => {
  const page = await signIn(await site.open({ width: 1280 }), "admin@rinnalla.example");
  await page.goto(`/tyotila/kayttajat/${coach2}`);
  expect(await page.locator("#access").locator("..").locator("..").textContent()).toContain("Pyydä tiiminvetäjää");
  await go(page, 'main form:has([name="act"][value="deactivate"]) button');
  expect(await page.textContent("main")).toContain("Pyydä tiiminvetäjää");
  const lead = await signIn(await site.open({ width: 390 }), "lead@rinnalla.example");
  await lead.goto(`/tyotila/siirto?kenelta=${coach2}&kenelle=${coach}`);
  expect(await lead.locator('[name="kenelta"] option:checked').textContent()).toContain("poistettu käytöstä");
  await go(lead, confirm);
  expect(await holds(coach2)).toEqual({ employers: 0, participants: 0, followUps: 0 });
});
