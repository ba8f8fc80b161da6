import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { occupations } from "../../schema/values/occupations.ts";
import { faultsOf, overflows, signIn } from "./browser.ts";
import { type Hand, keysOf, thumbOf } from "./hands.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const known = occupations.find(({ code }) => code === "9112") as (typeof occupations)[number];

const faults = async (page: Page) => [...(await faultsOf(page)), ...((await overflows(page)) ? ["too wide"] : [])];
const row = <Row>(sql: string, ...values: unknown[]) =>
  site.worker.db
    .prepare(sql)
    .bind(...values)
    .first<Row>();
const isThere = (page: Page, text: string) => page.locator('.notice[data-tone="done"]', { hasText: text }).count();

/** A fixed term of the first coach's that ends in ten days, made as the API makes it. */
const placed = async (page: Page): Promise<string> => {
  const headers = { origin: site.worker.url.origin };
  const send = async (path: string, data: object) => {
    const answer = await page.request.post(`/api/v1/${path}`, { data, headers });
    expect(answer.status(), await answer.text()).toBe(201);
    return (await answer.json()).id as string;
  };
  const startedOn = addDays(today(), -90);
  const participantId = await send("participants", { municipality: "698", startedOn, referralSource: "self" });
  const laundry = { name: "Keksitty Pesula Oy", sector: "company", municipality: "698", confirmedSeparate: true };
  const employerId = await send("employers", laundry);
  const terms = { kind: "employment", contract: "fixed_term", wageSubsidy: false };
  return send("placements", { participantId, employerId, startedOn, endsOn: addDays(today(), 10), ...terms });
};

describe.each<[string, number, (page: Page) => Hand]>([
  ["a thumb at 390 px", 390, thumbOf],
  ["the keyboard at 1280 px", 1280, keysOf],
])("with %s", (_, width, handOf) => {
  it("a coach extends a placement, renews it with a known occupation, and corrects how the old one ended", async () => {
    const page = await signIn(await site.open({ width, touch: width < 600 }), "coach@rinnalla.example");
    const hand = handOf(page);
    const id = await placed(page);
    await page.goto(`/tyotila/tyosuhteet/${id}`);
    expect(await faults(page)).toEqual([]);
    const extend = 'form:has([name="act"][value="extend"]) button';
    await hand.write('[name="newEndsOn"]', addDays(today(), -100));
    await hand.open(extend);
    expect(await page.locator('.error-summary a[href="#field-newEndsOn"]').count()).toBe(1);
    await hand.write('[name="newEndsOn"]', addDays(today(), 40));
    await hand.open(extend);
    expect(await isThere(page, "Uusi loppupäivä on tallessa.")).toBe(1);

    await hand.open('main a[href$="/uusi-sopimus"]');
    expect(await page.inputValue('[name="startedOn"]')).toBe(addDays(today(), 41));
    expect(await faults(page)).toEqual([]);
    await hand.take('[name="contract"][value="permanent"]');
    await hand.write('[name="occupation"]', known.fi);
    await hand.open('main form[method="post"] button[type="submit"]');
    expect(await isThere(page, "Uusi sopimus on tallessa.")).toBe(1);
    expect(await page.textContent("main dl")).toContain("Muut työntekijät");
    const renewal = new URL(page.url()).pathname.split("/").at(-1);
    expect(await row("SELECT * FROM placements WHERE id = ?", renewal)).toMatchObject({
      continues_id: id,
      contract: "permanent",
      occupation: known.fi,
      occupation_code: known.code,
    });
    expect(await row("SELECT ended_on, end_reason FROM placements WHERE id = ?", id)).toEqual({
      ended_on: addDays(today(), 40),
      end_reason: "continued",
    });

    await page.goto(`/tyotila/tyosuhteet/${id}`);
    await hand.take('details:has([value="endAgain"]) > summary');
    await hand.write('form:has([value="endAgain"]) [name="endedOn"]', addDays(today(), 39));
    expect(await faults(page)).toEqual([]);
    await hand.open('form:has([value="endAgain"]) button');
    expect(await isThere(page, "Päättyminen on korjattu.")).toBe(1);
  });
});

it("the same renewal sent again, or after somebody else's, makes no second one", async () => {
  const page = await signIn(await site.open({ width: 390, javaScript: false }), "coach@rinnalla.example");
  const id = await placed(page);
  await page.goto(`/tyotila/tyosuhteet/${id}/uusi-sopimus`);
  const other = await page.context().newPage();
  await other.goto(`/tyotila/tyosuhteet/${id}/uusi-sopimus`);
  const save = async (on: Page) => {
    await Promise.all([
      on.waitForEvent("framenavigated"),
      on.locator('main form[method="post"] button[type="submit"]').click(),
    ]);
    await on.waitForLoadState();
  };
  for (const on of [page, other]) await on.fill('[name="endsOn"]', addDays(today(), 200));
  await save(page);
  const made = page.url();
  await page.goBack();
  await page.fill('[name="endsOn"]', addDays(today(), 200));
  await save(page);
  expect(page.url()).toBe(made);
  await save(other);
  expect(await other.locator(".error-summary").count()).toBe(1);
  expect(await other.inputValue('[name="endsOn"]')).toBe(addDays(today(), 200));
  expect(await row("SELECT count(*) AS n FROM placements WHERE continues_id = ?", id)).toEqual({ n: 1 });
});
