import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Locale, locales } from "../../schema/vocabulary.ts";
import { publicPath } from "../../site/links.ts";
import { choose, faultsOf, go, overflows, signIn, takeTime } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const textOf = async (page: Page) => (await page.textContent("main")) ?? "";

/** What is wrong with the page as it stands, in words; axe needs JavaScript itself. */
const inspect = async (page: Page, javaScript = true): Promise<string[]> => [
  ...(javaScript ? await faultsOf(page) : []),
  ...((await overflows(page)) ? [`${page.url()} sticks out`] : []),
];

let senders = 0;
/** Fills the form in and sends it; the page is then the sender's own. */
const send = async (page: Page, locale: Locale, more: Record<string, string> = {}): Promise<void> => {
  senders += 1;
  await page.goto(publicPath("inquiry", locale));
  await choose(page, "interest", "visit");
  await page.fill('[name="companyName"]', `Kokeilun Konepaja ${senders} Oy`);
  await page.selectOption('[name="municipality"]', "698");
  await page.fill('[name="personName"]', "Kaisa Kokeilija");
  await page.fill('[name="phone"]', "040 000 0001");
  await page.fill('[name="message"]', `Tulisitteko käymään meillä ${senders}. kerroksessa?`);
  for (const [name, value] of Object.entries(more)) await page.fill(`[name="${name}"]`, value);
  await takeTime(page);
  await go(page, 'main form button[type="submit"]');
};

const erasedAt = (reference: string) =>
  site.worker.db.prepare("SELECT erased_at FROM inquiries WHERE reference = ?").bind(reference).first("erased_at");

describe.each([
  { width: 320, dark: false, javaScript: false },
  { width: 390, dark: true, javaScript: false },
  { width: 1280, dark: false, javaScript: true },
  { width: 1280, dark: true, javaScript: true },
])("an employer's own inquiry, $width px, dark $dark, JavaScript $javaScript", (visit) => {
  it("is thanked for, added to, corrected and erased, each on its own page", async () => {
    const page = await (await site.open(visit)).newPage();
    await send(page, "fi", { email: `kaisa${visit.width}@keksitty.example` });
    expect(await textOf(page)).toContain("Työhönvalmentaja vastaa sinulle viimeistään");
    expect(await textOf(page)).toContain("Erkki Esimerkki");
    const own = page.url().replace(/\?.*/, "");
    const reference = (await page.textContent(".reference")) ?? "";
    expect(await textOf(page)).toContain(new URL(own).pathname);
    expect(await inspect(page, visit.javaScript)).toEqual([]);

    await go(page, 'form:has([value="add"]) button');
    expect(await page.locator(".error-summary a").first().getAttribute("href")).toBe("#field-message");
    expect(await inspect(page, visit.javaScript)).toEqual([]);
    await page.fill('[name="message"]', "Ovi on takana.\nSoittakaa kelloa.");
    await go(page, 'form:has([value="add"]) button');
    expect(page.url()).toBe(`${own}?lisatty=1`);
    expect(await textOf(page)).toContain("Soittakaa kelloa.");

    await go(page, 'main a[href$="?korjaa=1"]');
    expect(await inspect(page, visit.javaScript)).toEqual([]);
    await page.fill('[name="personName"]', "");
    await go(page, 'form:has([value="correct"]) button');
    expect(await page.locator(".error-summary a").first().getAttribute("href")).toBe("#field-personName");
    await page.fill('[name="personName"]', "Kaisa Korjattu");
    await go(page, 'form:has([value="correct"]) button');
    expect(page.url()).toBe(`${own}?korjattu=1`);
    expect(await textOf(page)).toContain("Kaisa Korjattu");

    await go(page, 'main a[href$="?poista=1"]');
    expect(await inspect(page, visit.javaScript)).toEqual([]);
    expect(await erasedAt(reference)).toBeNull();
    await go(page, 'form:has([value="erase"]) button');
    expect(page.url()).toBe(own);
    expect(await erasedAt(reference)).not.toBeNull();
    expect(await textOf(page)).toContain("Tietosi on poistettu");
    expect(await inspect(page, visit.javaScript)).toEqual([]);
    expect((await page.goto(own))?.status()).toBe(410);
    expect(await textOf(page)).not.toContain("Kaisa");
  });
});

describe("the page of an own inquiry", () => {
  it.each(locales)("speaks the language it was sent in, and the others, in %s", async (locale) => {
    const page = await (await site.open({ width: 390 })).newPage();
    await send(page, locale);
    const path = new URL(page.url()).pathname;
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    for (const query of ["?kiitos=1", "", "?korjaa=1", "?poista=1"]) {
      await page.goto(`${path}${query}`);
      expect(await inspect(page), query).toEqual([]);
    }
    const other = locale === "fi" ? "sv" : "fi";
    await page.goto(path);
    await go(page, `header a[lang="${other}"]`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(other);
    expect(await textOf(page)).toContain("Kaisa Kokeilija");
  });

  it("is kept by no search engine, no cache and no other site", async () => {
    const page = await (await site.open({ width: 390 })).newPage();
    await send(page, "fi");
    const response = await page.goto(page.url());
    expect(await page.getAttribute('meta[name="robots"]', "content")).toContain("noindex");
    expect(response?.headers()["cache-control"]).toBe("no-store");
    expect(response?.headers()["referrer-policy"]).toBe("same-origin");
  });

  it("shows both where a coach changed it meanwhile, and a link that opens nothing says so", async () => {
    const page = await (await site.open({ width: 390 })).newPage();
    await send(page, "fi");
    const reference = await page.textContent(".reference");
    await go(page, 'main a[href$="?korjaa=1"]');
    await site.worker.db
      .prepare("UPDATE inquiries SET person_name = 'Toinen Nimi', version = version + 1 WHERE reference = ?")
      .bind(reference)
      .run();
    await page.fill('[name="personName"]', "Kolmas Nimi");
    await go(page, 'form:has([value="correct"]) button');
    expect(await textOf(page)).toContain("Toinen Nimi");
    expect(await page.inputValue('[name="personName"]')).toBe("Kolmas Nimi");
    expect(await inspect(page)).toEqual([]);
    await go(page, 'form:has([value="correct"]) button');
    expect(await textOf(page)).toContain("Kolmas Nimi");
    expect((await page.goto("/yhteydenotto/oma/eiole"))?.status()).toBe(404);
    expect(await textOf(page)).toContain("Linkki ei toimi");
    expect(await inspect(page)).toEqual([]);
  });

  it("tells each state in plain words, and a promise that was not kept", async () => {
    const page = await (await site.open({ width: 1280 })).newPage();
    await send(page, "fi");
    const own = page.url().replace(/\?.*/, "");
    const reference = await page.textContent(".reference");
    const set = (change: string) =>
      site.worker.db.prepare(`UPDATE inquiries SET ${change} WHERE reference = ?`).bind(reference).run();
    const told = async () => {
      await page.goto(own);
      return textOf(page);
    };
    await set("promised_on = '2020-01-02'");
    expect(await told()).toContain("Vastaus on myöhässä, ja se on meidän vikamme.");
    await set(`status = 'answered', answered_at = ${Date.now()}, answer = 'Sanottiin puhelimessa'`);
    expect(await told()).toContain("esimerkiksi puhelimessa");
    expect(await told()).not.toContain("Sanottiin puhelimessa");
    await set("answer = 'Tulemme tiistaina.\n<b>Terveisin</b>', answer_mail_id = 'x'");
    expect(await told()).toContain("<b>Terveisin</b>");
    await set(`status = 'closed', closed_at = ${Date.now()}`);
    expect(await told()).toContain("suljettu");
    await set(`status = 'converted', converted_at = ${Date.now()}`);
    expect(await told()).toContain("alkoi yhteistyö");
  });
});

describe("what a stranger writes", () => {
  const hostile = `"><script>document.title='hostile'</script><img src=x onerror="document.title='hostile'"><svg onload="document.title='hostile'">`;

  it("is text on every page where it is read, and runs on none", async () => {
    const page = await (await site.open({ width: 1280 })).newPage();
    await send(page, "fi", {
      companyName: hostile,
      personName: hostile.slice(0, 120),
      bestTime: hostile.slice(0, 120),
    });
    const own = page.url().replace(/\?.*/, "");
    await site.worker.db.exec(
      "UPDATE inquiries SET status = 'new', spam_sign = NULL WHERE company_name LIKE '%hostile%'",
    );
    const id = await site.worker.db
      .prepare("SELECT id FROM inquiries WHERE company_name LIKE '%hostile%'")
      .first<string>("id");
    const coach = await signIn(await site.open({ width: 1280 }), "coach@rinnalla.example");
    const pages: [Page, string][] = [
      [page, `${own}?kiitos=1`],
      [page, `${own}?korjaa=1`],
      [coach, "/tyotila"],
      [coach, "/tyotila/yhteydenotot?tila=kaikki"],
      [coach, `/tyotila/yhteydenotot/${id}`],
    ];
    for (const [reader, path] of pages) {
      expect((await reader.goto(path))?.status(), path).toBe(200);
      expect(await reader.title(), path).not.toBe("hostile");
      expect(await reader.locator("img[src=x], svg[onload]").count(), path).toBe(0);
      expect(await overflows(reader), path).toBe(false);
    }
    expect(await coach.textContent("main")).toContain("<script>");
  });
});
