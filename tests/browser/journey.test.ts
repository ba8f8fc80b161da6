import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import figures from "../../schema/demo/figures-2022.json" with { type: "json" };
import { addDays, isoWeek, today } from "../../schema/values/calendar.ts";
import { choose, go, signInByForm, takeTime } from "./browser.ts";
import { readReport } from "./report-page.ts";
import { useDemoSite } from "./site.ts";

/** From a logged visit to the team lead's table, on a phone and on a desk, without a script on any page. */
describe.each([390, 1280])("the whole path at %i px, without JavaScript", (width) => {
  const site = useDemoSite();
  const open = () => site.open({ width, javaScript: false });

  it("shows the lead the published figures, then one more placement and one more contact", async () => {
    const lead = await signInByForm(await open(), "lead@rinnalla.example");
    const before = await readReport(lead);
    expect(before.ratio).toEqual(["0,54", "0,56", "0,47"]);
    expect(before.contacts).toEqual({ employers: figures.employersContacted.total, contacts: figures.contacts.total });
    for (const row of figures.placementDistribution.rows) {
      expect(before.distribution[row.key], row.key).toEqual([row["698"], row["320"], row.total]);
    }

    const reference = await sendInquiry(await open());
    const coach = await signInByForm(await open(), "coach@rinnalla.example");
    await seeInquiry(coach, reference);
    const employer = await logColdVisit(coach);
    await logPlacement(coach, employer);

    const after = await readReport(lead);
    expect(after.contacts.contacts).toBe(before.contacts.contacts + 1);
    const [rovaniemi = 0, kemijarvi = 0, total = 0] = before.distribution.total ?? [];
    expect(after.distribution.total).toEqual([rovaniemi + 1, kemijarvi, total + 1]);
    const changed = Object.keys(before.distribution).filter(
      (key) => String(before.distribution[key]) !== String(after.distribution[key]),
    );
    expect(changed.length, changed.join(", ")).toBe(3);
    expect(changed).toContain("total");
  });
});

/** An employer reads a chapter, forgets a field, corrects it and gets a reference; what was typed stayed. */
const sendInquiry = async (context: BrowserContext): Promise<string> => {
  const page = await context.newPage();
  await page.goto("/");
  await go(page, 'main a[href="/opas/nain-se-etenee"]');
  await expectHeading(page, "Näin se etenee");
  await go(page, 'main a[href="/yhteydenotto"]');
  await choose(page, "interest", "visit");
  await page.fill('[name="companyName"]', "Kokeilun Konepaja Oy");
  await page.selectOption('[name="municipality"]', "698");
  await page.fill('[name="personName"]', "Kaisa Kokeilija");
  await page.fill('[name="message"]', "Hakijan tunnus on 010594Y9032.");
  await takeTime(page);
  await go(page, 'main button[type="submit"]');

  const summary = page.locator(".error-summary");
  expect(await summary.textContent()).toContain("henkilötunnus");
  expect(await summary.textContent()).toContain("puhelinnumero tai sähköposti");
  expect(await page.inputValue('[name="companyName"]')).toBe("Kokeilun Konepaja Oy");
  expect(await page.isChecked('input[name="interest"][value="visit"]')).toBe(true);

  await page.fill('[name="message"]', "Tulisitteko käymään?");
  await page.fill('[name="phone"]', "040 000 0001");
  await go(page, 'main button[type="submit"]');
  expect(page.url()).toMatch(/\/yhteydenotto\/oma\/[\w-]{43}\?kiitos=1$/);
  const reference = /R-[0-9A-Z]{6}/.exec((await page.textContent("main")) ?? "")?.[0];
  expect(reference).toBeDefined();
  return reference as string;
};

/** The coach's day holds the new inquiry; it opens with the message and the reference. */
const seeInquiry = async (page: Page, reference: string): Promise<void> => {
  await page.goto("/tyotila");
  await go(page, 'main a:has-text("Kokeilun Konepaja Oy")');
  const text = (await page.textContent("main")) ?? "";
  expect(text).toContain("Tulisitteko käymään?");
  expect(text).toContain(reference);
};

/** Finds an employer by part of its name, logs a cold visit with a follow-up for next week; answers the employer's address. */
const logColdVisit = async (page: Page): Promise<string> => {
  await page.goto("/tyotila/kirjaa");
  await page.fill('main input[name="haku"]', "kuvit kahv");
  await page.press('main input[name="haku"]', "Enter");
  await page.waitForURL(/haku=/);
  await go(page, 'main li a[href*="tyonantaja="]');
  await choose(page, "channel", "visit");
  await choose(page, "purpose", "cold");
  await choose(page, "outcome", "interested");
  await choose(page, "reminder", "week");
  await go(page, 'main form[method="post"] button[type="submit"]');
  expect(page.url()).toContain("tallennettu=");
  await go(page, 'main a[href*="/tyotila/tyonantajat/"]');

  const timeline = page.locator(".timeline__item");
  const ahead = (await timeline.nth(0).textContent()) ?? "";
  expect(await timeline.nth(0).getAttribute("data-when")).toBe("ahead");
  const [, month, day] =
    (await timeline.nth(0).locator("time").first().getAttribute("datetime"))?.split("-").map(Number) ?? [];
  expect(ahead).toContain(`${day}.${month}.`);
  const due = (await timeline.nth(0).locator("time").first().getAttribute("datetime")) ?? "";
  expect(isoWeek(due)).toBe(isoWeek(addDays(today(), 7)));
  expect(await timeline.nth(1).textContent()).toContain("Kylmäkäynti");
  return new URL(page.url()).pathname;
};

/** The employer's page leads to a placement of one of the coach's participants, begun today without a wage subsidy. */
const logPlacement = async (page: Page, employer: string): Promise<void> => {
  await page.goto(employer);
  await go(page, 'main a[href*="/tyotila/tyosuhteet/uusi"]');
  await page.selectOption('[name="participantId"]', { index: 1 });
  await choose(page, "kind", "employment");
  await choose(page, "contract", "permanent");
  await choose(page, "wageSubsidy", "no");
  await page.fill('[name="startedOn"]', today());
  await go(page, 'main form[method="post"] button[type="submit"]');
  expect(page.url()).toMatch(/tyosuhteet\/[0-9a-f-]{36}/);
};

const expectHeading = async (page: Page, text: string) => expect((await page.textContent("h1"))?.trim()).toBe(text);
