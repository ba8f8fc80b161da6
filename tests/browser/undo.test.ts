import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { newId } from "../../schema/values/ids.ts";
import { faultsOf, go, overflows } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const page = "/tyotila/kumottavat";
const notice = (where: Page) => where.locator(".undo-notice .notice[role=status]").textContent();
const undo = '.undo-notice form button[type="submit"]';

const send = async (where: Page, noun: string, data: object): Promise<string> => {
  const headers = { origin: site.worker.url.origin };
  const answer = await where.request.post(`/api/v1/${noun}`, { data: { id: newId(), ...data }, headers });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).id;
};
const call = { date: "2022-03-21", purpose: "cold", channel: "phone", outcome: "not_reached" };
const workshop = { name: "Keksitty Kumoamo Oy", sector: "company", municipality: "698", confirmedSeparate: true };

it("what was removed by a slip comes back, from the notice and from the page of all, at 390 px", async () => {
  const coach = await site.as("coach", { width: 390, javaScript: false, touch: true });
  const employerId = await send(coach, "employers", workshop);
  const contactId = await send(coach, "contacts", { employerId, ...call });
  const entry = `main a[href="/tyotila/kontaktit/${contactId}"]`;
  await coach.goto(`/tyotila/kontaktit/${contactId}`);
  await coach.locator("summary", { hasText: "Poista" }).first().tap();
  await go(coach, 'form:has([name="act"][value="archive"]) button');
  expect(await coach.locator(entry).count()).toBe(0);
  expect(await notice(coach)).toMatch(/Kontakti on poistettu.*Kumoamo.*palaa aikajanalle.*Voi kumota .* asti\./s);
  expect(await overflows(coach)).toBe(false);
  await go(coach, undo);
  expect(await notice(coach)).toContain("Palautettu");
  expect(await coach.locator(undo).count()).toBe(0);
  expect(await coach.locator(entry).count()).toBe(1);

  const withScript = await site.as("coach", { width: 390, touch: true });
  await withScript.goto(`/tyotila/tyonantajat/${employerId}/muokkaa`);
  await withScript.locator("summary", { hasText: "Poista" }).first().tap();
  await go(withScript, 'form:has([name="act"][value="archive"]) button');
  expect(await notice(withScript)).toContain("Työnantaja on poistettu");
  expect(await faultsOf(withScript)).toEqual([]);
  await go(withScript, `.undo-notice a[href="${page}"]`);
  const first = withScript.locator("main .rows > li").first();
  expect(await first.textContent()).toMatch(/Työnantaja on poistettu.*Kumoamo.*Voi kumota/s);
  await go(withScript, 'main .rows > li form button[type="submit"]');
  expect(new URL(withScript.url()).pathname).toBe(`/tyotila/tyonantajat/${employerId}`);
  expect(await notice(withScript)).toContain("Palautettu");
});
