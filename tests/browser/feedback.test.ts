import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { demoPassword } from "../../schema/demo/sign-ins.ts";
import { secretPath } from "../../schema/values/mailed-paths.ts";
import { locales } from "../../schema/vocabulary.ts";
import { choose, faultsOf, go, overflows, signIn } from "./browser.ts";
import { longWalk, sharedLooks } from "./shared-looks.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const faults = async (page: Page) => [...(await faultsOf(page)), ...((await overflows(page)) ? ["too wide"] : [])];

/** An employer of the demo data that has somebody to mail. */
const someEmployer = () =>
  site.worker.db
    .prepare(
      "SELECT employer_id AS id FROM contact_persons JOIN employers ON employers.id = employer_id WHERE email IS NOT NULL AND do_not_contact_on IS NULL ORDER BY employer_id LIMIT 1",
    )
    .first<string>("id");

/** Where a link of the product's own address leads on this site. */
const pathOf = (link: string | null) => new URL(link ?? "", "http://localhost").pathname;

describe.each([
  ["with a script at 390 px", { width: 390, touch: true }],
  ["without a script at 1280 px", { width: 1280, javaScript: false }],
])("%s", (_, visit) => {
  const look = async (page: Page) => ("javaScript" in visit ? [] : faults(page));

  it("a coach asks, the employer mends and answers, and the same link thanks from then on", async () => {
    const coach = await (await site.open(visit)).newPage();
    await coach.goto("/tyotila/kirjaudu");
    await coach.fill('[name="email"]', "coach@rinnalla.example");
    await coach.fill('[name="password"]', demoPassword);
    await go(coach, 'main button[type="submit"]');
    await coach.goto(`/tyotila/tyonantajat/${await someEmployer()}`);
    await go(coach, 'main a[href*="/palautepyynto"]');
    expect(await look(coach)).toEqual([]);
    await go(coach, 'main nav a[href*="kieli=sv"]');
    expect(await coach.inputValue('[name="mail.subject"]')).toBe("Hur har samarbetet gått?");
    await coach.locator('[name="contactPersonId"]').last().check();
    await go(coach, 'main button[type="submit"]');
    const link = await coach.locator('.notice a[href*="/sv/respons/"]').getAttribute("href");
    expect(await look(coach)).toEqual([]);

    const employer = await (await site.open(visit)).newPage();
    await employer.goto(pathOf(link));
    expect(await look(employer)).toEqual([]);
    await go(employer, 'main button[type="submit"]');
    expect(await employer.locator('.error-summary a[href="#field-uses"]').count()).toBe(1);
    expect(await look(employer)).toEqual([]);
    await choose(employer, "uses", "visit");
    await employer.fill('[name="worked"]', "Besöket hjälpte 010594Y9032");
    await go(employer, 'main button[type="submit"]');
    expect(await employer.locator('.error-summary a[href="#field-worked"]').count()).toBe(1);
    expect(await employer.isChecked('[name="uses"][value="visit"]')).toBe(true);
    await employer.fill('[name="worked"]', "Besöket hjälpte");
    await go(employer, 'main button[type="submit"]');
    expect(await employer.textContent("h1")).toBe("Tack för responsen");
    await employer.goto(pathOf(link));
    expect(await employer.textContent("h1")).toBe("Tack för responsen");
    expect(await employer.locator("form").count()).toBe(0);
    expect(await look(employer)).toEqual([]);

    await coach.goto(`/tyotila/tyonantajat/${await someEmployer()}`);
    expect(await coach.textContent("#timeline >> xpath=../..")).toContain("Antoi palautetta");
    expect(await coach.content()).not.toContain("Besöket hjälpte");
  });
});

it("a link that opens nothing says so in three languages, with a way on", async () => {
  const page = await (await site.open({ width: 320 })).newPage();
  for (const locale of locales) {
    const response = await page.goto(secretPath("feedback", "A".repeat(43), locale));
    expect(response?.status()).toBe(404);
    expect(response?.headers()["x-robots-tag"]).toContain("noindex");
    expect(await page.locator("main a").count()).toBeGreaterThan(0);
    expect(await faults(page)).toEqual([]);
  }
});

const { faultsAt } = sharedLooks([{ width: 320 }, { width: 390 }, { width: 1280 }]);

it.each([320, 390, 1280])("the summary and an interview are fit to be read at %i px", longWalk, async (width) => {
  const found = await faultsAt(width, "interview", async (look) => {
    const page = await signIn(await site.open({ width: 390 }), "coach@rinnalla.example");
    await page.goto("/tyotila/palaute");
    expect(await page.textContent("main")).toContain("Mistä on ollut hyötyä?");
    await look(page);
    await page.goto(`/tyotila/tyonantajat/${await someEmployer()}`);
    await go(page, 'main a[href$="/palaute"]:not([href="/tyotila/palaute"])');
    await choose(page, "uses", "reminders");
    await page.fill('[name="improve"]', "Kaikki hyvin");
    await go(page, 'main form button.btn[type="submit"]');
    expect(await page.textContent(".notice")).toContain("Palaute on tallessa.");
    await go(page, 'main a[href*="/palaute?palaute="]');
    expect(await page.inputValue('[name="improve"]')).toBe("Kaikki hyvin");
    await look(page);
    return [];
  });
  expect(found).toEqual([]);
});

it("an administrator sees what goes with a contact person, and erases it", async () => {
  const page = await signIn(await site.open({ width: 390 }), "admin@rinnalla.example");
  const person = await site.worker.db
    .prepare("SELECT p.id, p.name FROM contact_persons p JOIN contacts ON contact_person_id = p.id LIMIT 1")
    .first<{ id: string; name: string }>();
  await page.goto("/tyotila/poisto");
  expect(await faults(page)).toEqual([]);
  await page.goto(`/tyotila/yhteyshenkilot/${person?.id}`);
  expect(await page.textContent("main")).toContain(person?.name);
  expect(await faults(page)).toEqual([]);
  await go(page, 'main form button[type="submit"]');
  expect(await page.textContent(".notice")).toContain("poistettu pysyvästi");
  expect(await page.content()).not.toContain(person?.name);
  expect(await faults(page)).toEqual([]);
  expect((await page.goto(`/tyotila/yhteyshenkilot/${person?.id}`))?.status()).toBe(404);
});
