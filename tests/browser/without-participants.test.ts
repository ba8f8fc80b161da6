import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { choose, faultsOf, go, overflows, signIn } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const faults = async (page: Page) => [...(await faultsOf(page)), ...((await overflows(page)) ? ["too wide"] : [])];

it("the administrator switches participants off once none is stored; a coach places nobody; the lead types figures in", async () => {
  const admin = await signIn(await site.open({ width: 1280 }), "admin@rinnalla.example");
  await admin.goto("/tyotila/asetukset");
  await go(admin, 'form:has([value="persons"]) button');
  expect(await admin.textContent(".error-summary")).toContain("Tallennettuja valmennettavia on");
  expect(await faults(admin)).toEqual([]);
  const erased = [
    "UPDATE placements SET participant_id = NULL",
    "UPDATE contacts SET participant_id = NULL",
    "DELETE FROM participant_paths",
    "DELETE FROM participants",
  ];
  await site.worker.db.batch(erased.map((sql) => site.worker.db.prepare(sql)));
  await admin.goto("/tyotila/asetukset");
  await go(admin, 'form:has([value="persons"]) button');
  expect(await admin.textContent("#field-on")).toContain("Valmennettavia ei tallenneta");

  const coach = await signIn(await site.open({ width: 390 }), "coach@rinnalla.example");
  await coach.goto("/tyotila/tyosuhteet/uusi?haku=kuv");
  await go(coach, 'main li a[href*="tyonantaja="]');
  expect(await coach.locator('[name="participantId"]').count()).toBe(0);
  await choose(coach, "kind", "work_trial");
  await go(coach, 'main button[type="submit"]');
  expect(await coach.textContent("main")).not.toMatch(/valmennettav/i);
  expect(await faults(coach)).toEqual([]);

  for (const width of [320, 390, 1280]) {
    const lead = await signIn(await site.open({ width }), "lead@rinnalla.example");
    await lead.goto("/tyotila/henkiloluvut");
    expect(await faults(lead)).toEqual([]);
    if (width === 320) continue;
    await lead.fill('[name="started"]', "kaksi");
    await go(lead, 'main form:has([name="source"]) button');
    expect(await lead.inputValue('[name="started"]')).toBe("kaksi");
    expect(await faults(lead)).toEqual([]);
    await lead.fill('[name="started"]', "8");
    await lead.fill('[name="employed"]', "3");
    await lead.fill('[name="source"]', "Asiakasjärjestelmän raportti 2.11.2026");
    await go(lead, 'main form:has([name="source"]) button');
    expect(await lead.textContent("#listed, main")).toContain("Asiakasjärjestelmän raportti");
    await lead.goto("/tyotila/raportit/employment");
    expect(await lead.textContent("main")).toContain("Asiakasjärjestelmän raportti");
    expect(await faults(lead)).toEqual([]);
  }
});
