import { describe, expect, it } from "vitest";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

/** What is made through the API by the person whose page it is. */
const make = async (employers: readonly string[], phone: string) => {
  const page = await site.as("coach", { width: 390, touch: true });
  await page.goto("/tyotila");
  const post = (path: string, data: object) =>
    page.request
      .post(`/api/v1${path}`, { data, headers: { origin: site.worker.url.origin } })
      .then(async (answer) => ({ status: answer.status(), body: await answer.json() }));
  const made = [];
  for (const name of employers)
    made.push(await post("/employers", { name, sector: "third_sector", municipality: "890" }));
  await post("/contact-persons", { employerId: made[0]?.body.id, name: "Keksitty Vastaaja", phone });
  expect(made.map(({ status }) => status)).toEqual(employers.map(() => 201));
  return page;
};

const names = ["McDonald's Keksi", "Smørrebrød Malli", "Ylä-Ähky", "Åkerin Tyhjä", "Zebra Olematon", "ällitälli"];

describe("an employer at 390 px", () => {
  it("is found as people type: without marks, letters of others and by the last four digits, and stands in order", async () => {
    const page = await make(names, "040 123 9876");
    await page.goto("/tyotila/kirjaa");
    const options = page.locator('[role="option"] .combo__name');
    for (const [typed, name] of [
      ["mcdonalds", "McDonald's Keksi"],
      ["smorrebrod", "Smørrebrød Malli"],
      ["9876", "McDonald's Keksi"],
    ] as const) {
      await page.fill('[name="haku"]', typed);
      // The last of the options repeats what was typed: a new employer of that name.
      await page.locator('[role="option"]', { hasText: `”${typed}”` }).waitFor();
      expect(await options.first().textContent()).toContain(name);
    }
    // The list finds by a number what the field finds by it.
    await page.goto("/tyotila/tyonantajat?haku=9876");
    expect(await page.locator("main .row__title").allTextContents()).toEqual([names[0]]);
    await page.goto("/tyotila/tyonantajat?kunta=890");
    const shown = (await page.locator("main .row__title").allTextContents()).filter((name) => names.includes(name));
    expect(shown).toEqual([
      "McDonald's Keksi",
      "Smørrebrød Malli",
      "Ylä-Ähky",
      "Zebra Olematon",
      "Åkerin Tyhjä",
      "ällitälli",
    ]);
    // A municipality typed without å ä ö is offered after those that are spelt so.
    await page.locator(".sought__field").first().fill("aka");
    expect(await page.locator('.sought__list [role="option"]').allTextContents()).toContainEqual(
      expect.stringContaining("Akaa"),
    );
    await page.locator(".sought__field").first().fill("ahta");
    expect((await page.locator('.sought__list [role="option"]').allTextContents())[0]).toContain("Ähtäri");
  });
});
