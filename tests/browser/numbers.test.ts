import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { faultsOf, go, overflows, signIn } from "./browser.ts";
import { openEach } from "./inspect.ts";
import { sharedLooks } from "./shared-looks.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
let lead: Page;
beforeAll(async () => {
  lead = await signIn(await site.open({ width: 390, javaScript: false }), "lead@rinnalla.example");
  seen = await signIn(await site.open({ width: 390 }), "lead@rinnalla.example");
});

const faults = async (page: Page) => [...(await faultsOf(page)), ...((await overflows(page)) ? ["too wide"] : [])];
/** The same in a window with JavaScript, which axe needs. */
let seen: Page;
const faultsAt = async (path: string) => {
  await seen.goto(path);
  return faults(seen);
};
const everywhere = [{ width: 320 }, { width: 390, dark: true }, { width: 768 }, { width: 1280 }];

/** The page as a lead has it in windows of every width. */
const fitsEveryWindow = async (path: string) => {
  const looks = sharedLooks(everywhere);
  for (const { width } of everywhere) {
    const found = await looks.faultsAt(width, path, (look) => openEach(seen, [path], look));
    expect([width, found]).toEqual([width, []]);
  }
};

describe("keys for figures, without JavaScript", () => {
  const path = "/tyotila/avaimet";
  const read = (key: string) =>
    fetch(new URL("/api/v1/reports/employment?as-of=2022-10-15", site.worker.url), {
      headers: { authorization: `Basic ${btoa(`rinnalla:${key}`)}`, "cf-connecting-ip": "198.51.100.7" },
    });

  it("are reached from the reports, made, shown once, used and revoked", async () => {
    await lead.goto("/tyotila/raportit");
    await go(lead, `main a[href="${path}"]`);
    expect(await lead.locator(".empty").count()).toBe(1);
    await lead.fill('[name="name"]', "Talousosaston Excel");
    await go(lead, 'form:has([name="validUntil"]) button');
    const key = await lead.inputValue('[name="key"]');
    expect(key).toMatch(/^rinnalla_[\w-]{43}$/);
    expect(lead.url()).not.toContain("rinnalla_");
    expect(await overflows(lead)).toBe(false);
    expect((await read(key)).status).toBe(200);
    await lead.goto(path);
    const html = await lead.content();
    expect(html).toContain(key.slice(0, 13));
    expect(html).not.toContain(key.slice(0, 16));
    expect(await lead.locator('[name="key"]').count()).toBe(0);
    await lead.goto("/tyotila/oma");
    expect(await lead.locator(`main a[href="${path}"]`).count()).toBe(1);
    await lead.goto(path);
    await go(lead, 'form:has([name="act"][value="revoke"]) button');
    expect(lead.url()).toContain("poistettu");
    expect(await lead.locator(".empty").count()).toBe(1);
    expect((await read(key)).status).toBe(401);
  });

  it("sent twice are one key, and the second page says that it was shown already", async () => {
    await seen.goto(path);
    await seen.fill('[name="name"]', "Kahdesti");
    const id = await seen.inputValue('form:has([name="validUntil"]) [name="id"]');
    const validUntil = await seen.inputValue('[name="validUntil"]');
    const send = () =>
      seen.request.post(path, {
        form: { id, name: "Kahdesti", validUntil },
        headers: { origin: site.worker.url.origin },
      });
    const [first, second] = [await (await send()).text(), await (await send()).text()];
    expect(first).toMatch(/rinnalla_[\w-]{43}/);
    expect(second).not.toMatch(/rinnalla_[\w-]{43}/);
    expect(second).toContain("Avain on jo luotu: Kahdesti");
    const count = "SELECT count(*) AS n FROM api_keys WHERE name = 'Kahdesti'";
    expect(await site.worker.db.prepare(count).first("n")).toBe(1);
  });

  it("keep what was typed and say beside the field what is wrong", async () => {
    await lead.goto(path);
    await lead.fill('[name="validUntil"]', addDays(today(), 500));
    await go(lead, 'form:has([name="validUntil"]) button');
    const links = await lead.locator(".error-summary a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(links).toEqual(["#field-name", "#field-validUntil"]);
    expect(await lead.inputValue('[name="validUntil"]')).toBe(addDays(today(), 500));
  });

  it("fit every window", () => fitsEveryWindow(path));
});

describe("the effect in euros, without JavaScript", () => {
  const path = "/tyotila/vaikutus";
  const typed = {
    startsOn: "2021-06-01",
    endsOn: "2022-10-15",
    "baseline.low": "1",
    "baseline.high": "2,5",
    "benefits.low": "9000",
    "benefits.high": "10 000",
    "taxes.low": "3000",
    "taxes.high": "4000",
    "pension.low": "5000",
    "pension.high": "6000",
    "coachingCost.low": "94000",
    "coachingCost.high": "94000",
  };
  const calculate = 'form#calculation button[type="submit"]';
  const text = (selector: string) => lead.locator(selector).allTextContents();

  it("begins with nothing assumed but what was published, and says what is missing", async () => {
    await lead.goto("/tyotila/raportit");
    await go(lead, `main a[href="${path}"]`);
    expect(await lead.inputValue('[name="fullTime.hours"]')).toBe("37,5");
    expect(await lead.inputValue('[name="fullTime.source"]')).toContain("loppuraportti");
    for (const empty of [
      "benefits.low",
      "taxes.high",
      "baseline.low",
      "coachingCost.low",
      "split.whole",
      "pension.low",
    ])
      expect(await lead.inputValue(`[name="${empty}"]`)).toBe("");
    await go(lead, calculate);
    const links = await lead.locator(".error-summary a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(links).toContain("#field-benefits.low");
    for (const link of links) expect(await lead.locator(`[id="${link?.slice(1)}"]`).count()).toBe(1);
    expect(await faultsAt(lead.url())).toEqual([]);
  });

  it("is worked out step by step, at an address of its own, with the rows behind the employments", async () => {
    await lead.goto(path);
    for (const [name, value] of Object.entries(typed)) await lead.fill(`[name="${name}"]`, value);
    await go(lead, calculate);
    expect(lead.url()).toContain("baseline.high=2%2C5");
    // Nothing was said of the shares: those of 2022 were published.
    expect(await lead.inputValue('[name="split.municipality"]')).toBe("136");
    const cells = await lead
      .locator("#steps-table")
      .locator("xpath=ancestor::table")
      .locator("tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.children].map((cell) =>
            (cell.textContent ?? "")
              .replaceAll("−", "-")
              .replaceAll(/[\s\u00a0€]/g, "")
              .replace(",", "."),
          ),
        ),
      );
    const low = Object.fromEntries(cells.map(([name = "", , value]) => [name[0], Number(value)])) as Record<
      string,
      number
    >;
    expect(low.d).toBe(Math.round(((low.a ?? 0) / 37.5 / 365) * 100) / 100);
    expect(low.f).toBeCloseTo((low.d ?? 0) - 2.5, 6);
    expect(low.i).toBeCloseTo((low.f ?? 0) * 12_000, 2);
    expect(low.k).toBeCloseTo((low.i ?? 0) - 94_000, 2);
    expect(low.n).toBeCloseTo((low.k ?? 0) + (low.f ?? 0) * 5000, 2);
    expect((low.o ?? 0) + (low.p ?? 0)).toBeCloseTo(low.i ?? 0, 2);
    const link = lead.locator('main a[href*="rivi=runningEmployments"]').first();
    const told = /\d+/.exec((await link.textContent()) ?? "")?.[0];
    expect(told).toBe("70");
    await go(lead, 'main a[href*="rivi=runningEmployments"]');
    expect(await lead.locator("main").textContent()).toContain("70");
  });

  it("is kept once every value says where it comes from, prints, and is taken off the list", async () => {
    await lead.goto(`${path}?${new URLSearchParams(typed)}`);
    await lead.fill('[name="name"]', "Hanke 2021–2022");
    await go(lead, 'button[formmethod="post"]');
    const missing = await lead.locator(".error-summary a").count();
    expect(missing).toBe(10);
    for (const name of ["baseline", "benefits", "taxes", "pension", "coachingCost"]) {
      await lead.fill(`[name="${name}.source"]`, "Laskettu itse tilastoista");
      await lead.fill(`[name="${name}.dated"]`, "2026-01-15");
    }
    await go(lead, 'button[formmethod="post"]');
    expect(lead.url()).toMatch(/vaikutus\/[\w-]{36}$/);
    expect(await text("h1")).toEqual(["Hanke 2021–2022"]);
    const saved = new URL(lead.url()).pathname;
    await fitsEveryWindow(saved);
    const wide = await signIn(await site.open({ width: 1280 }), "lead@rinnalla.example");
    await wide.goto(saved);
    await wide.emulateMedia({ media: "print" });
    expect(await wide.locator(".no-print >> visible=true").count()).toBe(0);
    await go(lead, ".head a.btn");
    expect(await lead.inputValue('[name="taxes.source"]')).toBe("Laskettu itse tilastoista");
    expect(await lead.locator("#steps-table").count()).toBe(1);
    await lead.goto(saved);
    await lead.locator("details > summary").last().click();
    await go(lead, 'form:has([name="act"][value="archive"]) button');
    expect(await lead.textContent(".undo-notice")).toContain("Vaikutuslaskelma on poistettu");
    expect(await lead.locator(`a[href="${saved}"]`).count()).toBe(0);
    await lead.goto(saved);
    expect(await lead.locator(".notice").count()).toBe(1);
  });

  it("fits every window", () => fitsEveryWindow(`${path}?${new URLSearchParams(typed)}`));

  it.each(["sv", "en", "fi"])("is told in %s", async (locale) => {
    await site.worker.db.prepare("UPDATE users SET locale = ? WHERE email LIKE 'lead@%'").bind(locale).run();
    const looks = sharedLooks([{ width: 390 }, { width: 1280 }], locale);
    const told = [`${path}?${new URLSearchParams(typed)}`, "/tyotila/avaimet"];
    for (const width of [390, 1280])
      expect([width, await looks.faultsAt(width, "told", (look) => openEach(seen, told, look))]).toEqual([width, []]);
  });
});
