import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { choose, faultsOf, go, overflows, signIn } from "./browser.ts";
import { thumbOf } from "./hands.ts";
import { useDemoSite } from "./site.ts";

/** `npm run pictures` keeps what the coaches' chapter shows; every other run only looks at it. */
const folder = process.env.PICTURES ? "docs/pictures" : undefined;

const site = useDemoSite();

/** What stands in the window of a phone from `top` on, as the chapter shows it: nothing is wrong, nothing sticks out. */
const picture = async (page: Page, name: string, top = "body"): Promise<void> => {
  expect(await overflows(page), name).toBe(false);
  expect(await faultsOf(page), name).toEqual([]);
  await page
    .locator(top)
    .first()
    .evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 16));
  if (!folder) return;
  // The caret blinks, and what is hidden here is as good as any other moment of it.
  await page.screenshot({ path: `${folder}/${name}.png`, caret: "hide", animations: "disabled" });
};

const textOf = async (page: Page) => (await page.textContent("main")) ?? "";

describe("the coach's day of the chapter, on a phone", () => {
  const open = async (who: string) => signIn(await site.open({ width: 390, touch: true }), `${who}@rinnalla.example`);

  it("begins with what waits, and what the rules have made", async () => {
    await site.worker.scheduled();
    const page = await open("coach");
    await page.goto("/tyotila");
    expect(await textOf(page)).toContain("Odottaa sinua");
    expect(await textOf(page)).toContain("palkkatuki päättyy 45 päivän sisällä");
    expect(await textOf(page)).toContain("Päättyy pian");
    await picture(page, "today");
    await picture(page, "ahead", 'h2:has-text("Seuraavat seitsemän päivää")');
  });

  it("goes on with a log: the employer, three answers, saved, and the next one", async () => {
    const page = await open("coach");
    const hand = thumbOf(page);
    await page.goto("/tyotila/kirjaa");
    await picture(page, "log-recent");
    await page.locator('[name="haku"]').tap();
    await page.keyboard.type("kuvit huol");
    await page.locator('[role="option"]', { hasText: "”kuvit huol”" }).waitFor();
    await picture(page, "log-search");
    await hand.open('[role="option"]');
    await picture(page, "log-known");
    await choose(page, "purpose", "cold");
    await choose(page, "outcome", "interested");
    await choose(page, "reminder", "week");
    await go(page, 'main form[method="post"] .actionbar button');
    expect(page.url()).toContain("tallennettu=");
    await picture(page, "log-saved", "main");
  });

  it("stops before an employer that wants to be left alone", async () => {
    const page = await open("coach");
    const alone = await site.worker.db
      .prepare("SELECT id FROM employers WHERE do_not_contact_on IS NOT NULL")
      .first<string>("id");
    await page.goto(`/tyotila/kirjaa?tyonantaja=${alone}`);
    expect(await textOf(page)).toContain("Henkilöstö riittää");
    await picture(page, "log-stop");
  });

  it("has an employer's page to read before walking in", async () => {
    const page = await open("coach");
    const partner = await site.worker.db
      .prepare(
        "SELECT e.id FROM agreements a JOIN employers e ON e.id = a.employer_id WHERE a.valid_until IS NULL AND e.needs IS NOT NULL LIMIT 1",
      )
      .first<string>("id");
    await page.goto(`/tyotila/tyonantajat/${partner}`);
    expect(await textOf(page)).toContain("Mitä täällä tarvitaan");
    await picture(page, "employer");
    await picture(page, "timeline", 'h2:has-text("Aikajana")');
  });

  it("gets a follow-up done or put off in one tap, and takes it back", async () => {
    const page = await open("coach");
    await page.goto("/tyotila/muistutukset");
    await picture(page, "follow-ups");
    await go(page, 'li.row form:has([value="complete"]) button');
    const notice = page.locator(".notice[role=status]").first();
    expect(await notice.textContent()).toContain("Tehty");
    await picture(page, "follow-up-done", ".notice[role=status]");
    await go(page, '.notice form button[type="submit"]');
  });

  it("has the lead's handover, seen before it is made", async () => {
    const page = await open("lead");
    const ids = await site.worker.db
      .prepare(
        "SELECT id FROM users WHERE email IN ('coach2@rinnalla.example', 'coach@rinnalla.example') ORDER BY email DESC",
      )
      .all<{ id: string }>();
    const [from, to] = ids.results.map(({ id }) => id);
    await page.goto(`/tyotila/siirto?kenelta=${from}&kenelle=${to}`);
    expect(await textOf(page)).toContain("Maija Mallikas");
    await picture(page, "handover", "h1");
  });
});
