import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { newAddress } from "../addresses.ts";
import { choose, faultsOf, go, overflows } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

/** An inquiry as the public form brings it; `promisedOn` as if it had come earlier. */
const received = async (fields: object = {}, promisedOn?: string): Promise<{ id: string; company: string }> => {
  const company = `Keksitty Pesula ${newId().slice(-6)}`;
  const body = {
    interest: "visit",
    companyName: company,
    municipality: "698",
    personName: "Paula Pesijä",
    phone: "040 000 7777",
    email: "pesula@keksitty.example",
    message: `Tulkaa käymään ${newId()}`,
    ...fields,
  };
  const headers = {
    "content-type": "application/json",
    "cf-connecting-ip": newAddress(),
  };
  const answer = await fetch(new URL("/api/v1/inquiries", site.worker.url), {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  const { id } = (await answer.json()) as { id: string };
  if (promisedOn)
    await site.worker.db.prepare("UPDATE inquiries SET promised_on = ? WHERE id = ?").bind(promisedOn, id).run();
  return { id, company };
};

/** What looks at the page is a script itself: without JavaScript only its width is looked at. */
const looks = (javaScript: boolean) => async (page: Page) => {
  if (javaScript) expect(await faultsOf(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
};
const told = (page: Page) => page.textContent(".notice[data-tone=done]");

describe.each([
  [390, true],
  [1280, false],
])("inquiries at %i px, JavaScript %s", (width, javaScript) => {
  const fine = looks(javaScript);
  const open = (who = "coach") => site.as(who, { width, javaScript, touch: width < 600 });

  it("come by their promise, are taken, answered by a mail that was edited first, and told of", async () => {
    const { id, company } = await received({}, addDays(today(), -4));
    const page = await open();
    await page.goto("/tyotila/yhteydenotot");
    const first = page.locator("main .rows > li").filter({ hasText: company });
    expect(await first.locator(".tag").textContent()).toContain("Vastaus luvattiin viimeistään");
    await fine(page);
    await page.goto(`/tyotila/yhteydenotot/${id}`);
    await go(page, "form:has([name=assignedTo][type=hidden]) button");
    expect(await told(page)).toContain("annettu hoidettavaksi");
    expect(await page.inputValue("#field-answer")).toContain("Hei Paula Pesijä,");
    await go(page, "section[aria-labelledby=answer] [name=template][value=hire]");
    expect(await page.inputValue("#field-answer")).toContain("millaista työtä teillä on");
    await page.fill("#field-answer", "Hei Paula, kiitos viestistä.");
    await go(page, "section[aria-labelledby=answer] [name=way][value=phone]");
    expect(await page.inputValue("#field-answer")).toBe("Hei Paula, kiitos viestistä.");
    await go(page, "section[aria-labelledby=answer] [name=way][value=mail]");
    await go(page, "section[aria-labelledby=answer] [name=template][value=visit]");
    expect(await page.inputValue("#field-answer")).toMatch(/^Hei Paula, kiitos viestistä\.\n\nTulen mielelläni/);
    await page.fill("#field-answer", "Hei Paula, tulen torstaina.");
    await fine(page);
    await go(page, 'form:has([value="mail"]) button');
    expect(await told(page)).toContain("Vastaus lähtee sähköpostilla");
    const answer = page.locator("section[aria-labelledby=answer]");
    expect(await answer.textContent()).toContain("Hei Paula, tulen torstaina.");
    expect(await answer.textContent()).toContain("Sähköposti");
    await fine(page);
  });

  it("are closed with a reason and taken back, and marked as spam and taken back", async () => {
    const { id } = await received();
    const page = await open();
    await page.goto(`/tyotila/yhteydenotot/${id}`);
    await go(page, 'form:has([value="close"]) button');
    expect(await page.textContent("main")).toContain("Valitse, miksi");
    await page.selectOption("#field-reason", "no_need_now");
    await go(page, 'form:has([value="close"]) button');
    expect(await told(page)).toContain("Yhteydenotto on suljettu");
    await fine(page);
    await go(page, 'form:has([value="undo"]) button');
    expect(await told(page)).toContain("Kumottu");
    await go(page, 'form:has([value="spam"]) button');
    expect(await told(page)).toContain("roskapostissa");
    await fine(page);
    await go(page, 'form:has([value="notSpam"]) button');
    expect(await told(page)).toContain("ei ole roskapostia");
  });

  it("that came by telephone are written down, with what is missing said first", async () => {
    const page = await open();
    await page.goto("/tyotila/yhteydenotot");
    await go(page, 'a[href="/tyotila/yhteydenotot/uusi"]');
    await page.fill("#field-companyName", "Keksitty Korjaamo");
    await page.fill("#field-personName", "Kalle Korjaaja");
    await go(page, ".actionbar button");
    await fine(page);
    expect(await page.inputValue("#field-companyName")).toBe("Keksitty Korjaamo");
    await page.fill("#field-phone", "040 000 8888");
    await choose(page, "interest", "hire");
    await choose(page, "take", "me");
    await go(page, ".actionbar button");
    expect(await told(page)).toContain("Yhteydenotto on tallessa. Viite on R-");
    expect(await page.textContent("main")).toContain("Hoidossa");
  });

  it("become an employer, a person, a contact and a next step in one step", async () => {
    const { id, company } = await received();
    const page = await open();
    await page.goto(`/tyotila/yhteydenotot/${id}`);
    await go(page, 'a[href$="/yhteistyo"]');
    await fine(page);
    await go(page, 'a[href*="uusi=1"]');
    await fine(page);
    expect(await page.inputValue('[name="newEmployer.name"]')).toBe(company);
    await choose(page, "outcome", "interested");
    await choose(page, "channel", "phone");
    await choose(page, "reminder", "week");
    await go(page, ".actionbar button");
    expect(await told(page)).toContain("Yhteydenotto on nyt työnantaja ja kontakti");
    await fine(page);
    await go(page, 'a[href^="/tyotila/tyonantajat/"]');
    expect(await page.textContent("h1")).toBe(company);
    const { id: again } = await received({ companyName: company });
    await page.goto(`/tyotila/yhteydenotot/${again}/yhteistyo`);
    const likely = page.locator("section[aria-labelledby=likely]");
    expect(await likely.textContent()).toMatch(/Sama (puhelinnumero|nimi)/);
    await fine(page);
    await go(page, `section[aria-labelledby=likely] a[href*="tyonantaja=${id}"]`);
    expect(await page.isChecked('input[name="who"] >> nth=0')).toBe(true);
    await choose(page, "outcome", "wants_information");
    await choose(page, "channel", "email");
    await go(page, ".actionbar button");
    expect(await told(page)).toContain("Yhteydenotto on nyt työnantaja ja kontakti");
  });

  it("that have passed their promise are on the lead's day, whoever has them", async () => {
    const { id, company } = await received({}, addDays(today(), -30));
    const coach = await open("coach2");
    await coach.goto(`/tyotila/yhteydenotot/${id}`);
    await go(coach, "form:has([name=assignedTo][type=hidden]) button");
    const lead = await open("lead");
    await lead.goto("/tyotila");
    const row = lead.locator("section[aria-labelledby=waiting] li").filter({ hasText: company });
    expect(await row.textContent()).toContain("Erkki Esimerkki");
    expect(await row.locator(".tag[data-tone=ember]").textContent()).toContain("Vastaus luvattiin");
    await fine(lead);
  });
});

it("an employer's signature is no spam, and what may be is looked at from Today, without JavaScript at 390 px", async () => {
  const signed = await received({
    companyName: "www.pesula.example",
    message: `Soittakaa. ${newId()}\n\nPaula\nwww.pesula.example<http://www.pesula.example>\nPaula <p@pesula.example>`,
  });
  const { id } = await received({ message: `Backlinks for your page: https://x.example ${newId()}` });
  const page = await site.as("coach", { width: 390, javaScript: false, touch: true });
  const fine = looks(false);
  await page.goto("/tyotila");
  await fine(page);
  await page.goto("/tyotila/yhteydenotot");
  expect(await page.locator(`main a[href="/tyotila/yhteydenotot/${signed.id}"]`).count()).toBe(1);
  expect(await page.locator(`main a[href="/tyotila/yhteydenotot/${id}"]`).count()).toBe(0);
  await page.goto("/tyotila");
  await go(page, 'main .row__end a[href="/tyotila/yhteydenotot?tila=suspected"]');
  await fine(page);
  await go(page, `main a[href="/tyotila/yhteydenotot/${id}"]`);
  const judged = page.locator("section[aria-labelledby=spam]");
  expect(await judged.textContent()).toContain("robotit myyvät");
  for (const text of ["Vastaus luvattu viimeistään", "Katsottava"])
    expect(await page.textContent("main")).toContain(text);
  await fine(page);
  await go(page, 'form:has([value="notSpam"]) button');
  expect(await told(page)).toContain("Se odottaa vastausta");
  await page.goto("/tyotila/yhteydenotot");
  expect(await page.locator(`main a[href="/tyotila/yhteydenotot/${id}"]`).count()).toBe(1);
});
