import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { faultsOf, overflows, signIn } from "./browser.ts";
import { type Hand, keysOf, thumbOf } from "./hands.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const faults = async (page: Page) => [...(await faultsOf(page)), ...((await overflows(page)) ? ["too wide"] : [])];

/** A code of the demo data set whose participant has contacts with notes and placements. */
const someCode = async (): Promise<string> =>
  (
    await site.worker.db
      .prepare(
        `SELECT code FROM participants WHERE id IN (SELECT participant_id FROM contacts WHERE note IS NOT NULL)
        AND id IN (SELECT participant_id FROM placements) ORDER BY code LIMIT 1`,
      )
      .first<{ code: string }>()
  )?.code ?? "";

describe.each<[string, number, (page: Page) => Hand]>([
  ["a thumb at 390 px", 390, thumbOf],
  ["the keyboard at 1280 px", 1280, keysOf],
])("with %s", (_, width, handOf) => {
  it("the administrator sees what goes, and erases it; the code stands in no address", async () => {
    const context = await site.open({ width, touch: width < 600 });
    const page = await signIn(context, "admin@rinnalla.example");
    const hand = handOf(page);
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    const code = await someCode();
    await page.goto("/tyotila/kayttajat");
    await hand.open('main a[href="/tyotila/poisto"]');
    await hand.write('[name="code"]', "EIOLE");
    await hand.open('main button[type="submit"]');
    expect(await page.locator('.error-summary a[href="#field-code"]').count()).toBe(1);
    expect(await faults(page)).toEqual([]);
    await hand.write('[name="code"]', code.toLowerCase());
    await hand.open('main button[type="submit"]');
    expect(await page.textContent("main")).toContain(`Tunnus ${code}`);
    expect(await faults(page)).toEqual([]);
    const count = () => site.worker.db.prepare("SELECT id FROM participants WHERE code = ?").bind(code).all();
    expect((await count()).results).toHaveLength(1);
    await hand.open('main form:has([value="erase"]) button');
    expect((await count()).results).toEqual([]);
    expect(await page.locator('.notice[data-tone="done"]').textContent()).toContain("Tiedot on poistettu pysyvästi.");
    expect(await page.content()).not.toContain(code);
    expect(await faults(page)).toEqual([]);
    expect(addresses.filter((address) => address.includes(code))).toEqual([]);
  });
});
