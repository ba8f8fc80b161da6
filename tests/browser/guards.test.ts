import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { addDays, addMonths, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { isWorkingDay, workingDayFrom } from "../../schema/values/working-days.ts";
import { inTwoWeeks, nearDay } from "../../site/workspace/parts/days.ts";
import { choose, faultsOf, go, overflows } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const visit = () => site.as("coach", { width: 390 });
const faults = async (page: Page) => [...(await faultsOf(page)), ...((await overflows(page)) ? ["too wide"] : [])];
const send = async (page: Page, noun: string, data: object): Promise<string> => {
  const headers = { origin: site.worker.url.origin };
  const answer = await page.request.post(`/api/v1/${noun}`, { data, headers });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).id;
};
const save = 'main form[method="post"] .actionbar button';

it("a visit that would fall on a day off is on the working day after it, and says so", async () => {
  const page = await visit();
  await page.goto("/tyotila/muistutussaannot");
  expect(await page.textContent("main")).toContain("Jos päivä on vapaapäivä, muistutus on seuraavana työpäivänä.");
  const startedOn = Array.from({ length: 28 }, (_, ago) => addDays(today(), -ago)).find(
    (day) => !isWorkingDay(addMonths(day, 1)) && addMonths(day, 1) > today(),
  ) as string;
  const [free, due] = [addMonths(startedOn, 1), workingDayFrom(addMonths(startedOn, 1))];
  const participantId = await send(page, "participants", { municipality: "698", startedOn, referralSource: "self" });
  const name = `Vapaapäivän Verstas ${newId()}`;
  const employerId = await send(page, "employers", { name, sector: "company", municipality: "698" });
  const job = { kind: "employment", contract: "permanent", wageSubsidy: false };
  await send(page, "placements", { participantId, employerId, startedOn, ...job });
  await page.goto("/tyotila/muistutukset");
  const row = page.locator("li.row", { hasText: name }).first();
  expect(await row.textContent()).toContain(`${nearDay(due, "fi")} (${nearDay(free, "fi")} ei ole työpäivä)`);
  await row.locator("summary").click();
  await go(page, `li.row:has-text("${name}") .acts__menu a`);
  expect(await page.textContent("main")).toContain(`Säännön päivä ${nearDay(free, "fi")} ei ole työpäivä`);
  expect(await faults(page)).toEqual([]);
});

it("a name that is there, an end that nobody knows and a reason that does not fit are asked about at the door", async () => {
  const page = await visit();
  const name = `Ovella Oy ${newId()}`;
  const known = await send(page, "employers", { name, sector: "company", municipality: "698" });
  await page.goto(`/tyotila/tyonantajat/uusi?nimi=${encodeURIComponent(name)}`);
  await choose(page, "sector", "company");
  await page.selectOption('select[name="municipality"]', "698", { force: true });
  await page.fill('[name="needs"]', "Lajittelua aamuisin");
  await go(page, save);
  expect(await page.textContent(save)).toBe("Tallenna eri työnantajana");
  expect(await page.inputValue('[name="needs"]')).toBe("Lajittelua aamuisin");
  expect(await page.locator(".likely a").first().getAttribute("href")).toBe(`/tyotila/tyonantajat/${known}`);
  expect(await faults(page)).toEqual([]);
  await go(page, save);
  const separate = new URL(page.url()).pathname.split("/").at(-1);
  expect(separate).not.toBe(known);

  await page.goto("/tyotila/kirjaa?uusi=1");
  await page.fill('[name="newEmployer.name"]', name.toUpperCase());
  await page.selectOption('select[name="newEmployer.municipality"]', "698", { force: true });
  await choose(page, "purpose", "cold");
  await choose(page, "outcome", "interested");
  await page.fill('[name="note"]', "Kahvit juotiin");
  await page.locator(".likely .row__title", { hasText: name }).first().waitFor();
  await go(page, save);
  expect(await page.textContent(save)).toBe("Tallenna eri työnantajana");
  await go(page, `.likely button[value="${known}"]`);
  expect(await page.textContent(".picked__name")).toBe(name);
  expect(await page.inputValue('[name="note"]')).toBe("Kahvit juotiin");
  await go(page, save);
  expect(page.url()).toContain("tallennettu=");

  const participantId = await send(page, "participants", {
    municipality: "698",
    startedOn: today(),
    referralSource: "self",
  });
  await page.goto(`/tyotila/tyosuhteet/uusi?tyonantaja=${known}&valmennettava=${participantId}`);
  expect(await page.isVisible('[name="askAgainOn"]')).toBe(false);
  await choose(page, "kind", "work_trial");
  expect(await page.isVisible(".placement__contract, .placement__subsidy")).toBe(false);
  await go(page, save);
  expect(await page.locator('.error-summary a[href="#field-endsOn"]').count()).toBe(1);
  expect(await faults(page)).toEqual([]);
  await choose(page, "askAgainOn", inTwoWeeks(today()));
  await go(page, save);
  expect(await page.locator('.notice[data-tone="done"]').count()).toBe(1);
  expect(await page.locator('[name="endReason"][value="resigned"]').count()).toBe(0);
  expect(await page.locator('[name="endReason"][value="term_ended"]').count()).toBe(1);
  await page.goto(`/tyotila/tyonantajat/${known}`);
  expect(await page.textContent("main")).toContain("Kysy, milloin työkokeilu päättyy");
});
