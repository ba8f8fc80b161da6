import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { choose, go, signIn } from "./browser.ts";
import { longWalk, sharedLooks } from "./shared-looks.ts";
import { useDemoSite } from "./site.ts";

const path = "/tyotila/oma-opas";
const save = '.actionbar button:not([name="act"])';
const preview = '.actionbar button[value="preview"]';
const site = useDemoSite();
let lead: Page;
let reader: Page;

beforeAll(async () => {
  lead = await signIn(await site.open({ width: 390, javaScript: false }), "lead@rinnalla.example");
  reader = await (await site.open({ width: 1280, javaScript: false })).newPage();
});

const newText = async (slot: string, page: string, body: string, title = "") => {
  await lead.goto(`${path}/teksti`);
  await choose(lead, "slot", slot);
  await lead.selectOption('[name="page"]', page);
  await lead.fill('[name="titleFi"]', title);
  await lead.fill('[name="bodyFi"]', body);
};
const main = async (page: Page, address: string) => {
  await page.goto(address);
  return (await page.textContent("main")) ?? "";
};

describe("the guide's own texts, without JavaScript", () => {
  it("are not there, and leave no empty heading, as long as nothing is written", async () => {
    expect(await main(lead, path)).toContain("Omia tekstejä ei ole vielä");
    for (const address of ["/opas", "/opas/tuet-tyonantajalle", "/opas/koko-opas"])
      expect(await main(reader, address)).not.toContain("Alueellamme");
  });

  it("are seen before they are saved, stay as they were typed, and are read at once when they are", async () => {
    await newText(
      "notice",
      "guide",
      "Vuoden **raha** on käytetty. [Lue lisää](https://kunta.example/raha)",
      "Palkkatuki",
    );
    await go(lead, preview);
    expect(await lead.locator('#preview, [aria-labelledby="preview"]').first().textContent()).toContain("Esikatselu");
    expect(await lead.locator(".notice strong", { hasText: /^raha$/ }).count()).toBe(3);
    expect(await lead.inputValue('[name="bodyFi"]')).toContain("**raha**");
    expect(await main(reader, "/opas")).not.toContain("on käytetty");
    await go(lead, save);
    expect(lead.url()).toContain("tallennettu");
    for (const address of ["/opas", "/opas/miksi-palkata-tuetusti", "/opas/koko-opas", "/opas/tuet"])
      expect(await main(reader, address), address).toContain("Vuoden raha on käytetty.");
    await reader.goto("/sv/guide");
    expect(await reader.getAttribute('.notice[data-tone="ember"] .own-text', "lang")).toBe("fi");
  });

  it("are refused with script in them, in words, and nothing typed is lost", async () => {
    await newText("contacts", "supports", "Soita <script>alert(1)</script> meille");
    await go(lead, save);
    expect(await lead.textContent(".error-summary")).toContain("poista HTML-koodi");
    expect(await lead.inputValue('[name="bodyFi"]')).toContain("<script>");
    expect(await lead.isChecked('[name="slot"][value="contacts"]')).toBe(true);
    await lead.fill('[name="bodyFi"]', "Soita meille: [040 000 0000](tel:040 000 0000)");
    await go(lead, save);
    await reader.goto("/opas/tuet-tyonantajalle");
    const part = reader.locator('section[aria-labelledby="local"]');
    expect(await part.textContent()).toMatch(/Alueellamme\s*Yhteystiedot\s*Soita meille: 040 000 0000/);
    expect(await part.locator("a").getAttribute("href")).toBe("tel:+358400000000");
  });

  it("answer a question of one's own, which the search finds", async () => {
    await newText("question", "guide", "Kyllä. Kysy **kunnasta**.", "Maksaako kunta pyörätelineen?");
    await go(lead, save);
    await reader.goto("/opas/haku?q=pyöräteline");
    await go(reader, 'main a:has-text("Maksaako kunta pyörätelineen?")');
    expect(await reader.locator("main h2", { hasText: "Maksaako kunta pyörätelineen?" }).count()).toBe(1);
  });

  it("come back as they were before", async () => {
    await lead.goto(path);
    await go(lead, 'main a:has-text("Palkkatuki")');
    await lead.fill('[name="bodyFi"]', "Rahaa on taas.");
    await go(lead, save);
    expect(await main(reader, "/opas")).toContain("Rahaa on taas.");
    await go(lead, 'main a:has-text("Palkkatuki")');
    await go(lead, 'section[aria-labelledby="earlier"] button');
    expect(await main(reader, "/opas")).toContain("on käytetty");
  });
});

const fillSupplement = async (page: Page) => {
  await page.selectOption('[name="municipality"]', "698");
  await page.fill('[name="nameFi"]', "Keksitty kuntalisä");
  await page.fill('[name="amountCents"]', "300,50");
  await page.fill('[name="months"]', "6");
  await page.fill('[name="validFrom"]', "2026-01-01");
  await page.fill('[name="checkedOn"]', "2026-01-15");
  await page.fill('[name="whoFi"]', "Yritys, joka palkkaa pitkään työttömänä olleen");
  await page.fill('[name="howFi"]', "Kunnan lomakkeella");
};

it("a supplement needs its source and year; then the guide tells it and the calculator counts it", async () => {
  await lead.goto(`${path}/kuntalisa`);
  await fillSupplement(lead);
  await go(lead, save);
  const links = await lead.locator(".error-summary a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect(links).toEqual(["#field-sourceTitle", "#field-year"]);
  expect(await lead.inputValue('[name="amountCents"]')).toBe("300,50");
  await lead.fill('[name="sourceTitle"]', "Keksitty kunnanhallitus 1.12.2025");
  await lead.fill('[name="year"]', "2026");
  await go(lead, preview);
  expect(await lead.textContent('[aria-labelledby="preview"]')).toContain("Lähde koskee vuotta 2026.");
  await go(lead, save);
  expect(await main(reader, "/opas/tuet-tyonantajalle")).toContain("Keksitty kunnanhallitus 1.12.2025");
  const job = "sector=company&plan=employment&hours=37,5&wage=2000&contract=permanent&sideCosts=20";
  expect((await main(reader, `/opas/tuet?${job}&municipality=698`)).replaceAll("\u00a0", " ")).toContain("2 099,50 €");
  expect(await main(reader, `/opas/tuet?${job}&municipality=320`)).not.toContain("Keksitty kuntalisä");
});

const widths = [320, 390, 1280];
const { faultsAt } = sharedLooks([{ width: 320, onlyToFit: true }, { width: 390 }, { width: 1280, dark: true }]);

it.each(widths)("what is written stands at %i px", longWalk, async (width) => {
  const faults = await faultsAt(width, "written", async (look) => {
    const visitor = await signIn(await site.open({ width: 390 }), "lead@rinnalla.example");
    const job = "sector=company&plan=employment&hours=37,5&wage=2000&contract=permanent&municipality=698";
    for (const address of [path, "/opas/tuet-tyonantajalle", `/opas/tuet?${job}`]) {
      await visitor.goto(address);
      await look(visitor);
    }
    await visitor.goto(path);
    await go(visitor, 'main a:has-text("Keksitty kuntalisä")');
    await go(visitor, preview);
    await look(visitor);
    return [];
  });
  expect(faults).toEqual([]);
});
