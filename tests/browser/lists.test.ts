import { expect, it } from "vitest";
import { listItemPath, participantPath, paths } from "../../site/links.ts";
import { go, signIn } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

const names = { nameFi: "Lapin klinikka", nameSv: "Lapplands klinik", nameEn: "Lapland clinic" };

/** Without a script: a list is a form like any other, and what a form offers follows the day that it was sent with. */
it("a lead names who refers, a coach chooses it by name, and it can then only be retired", async () => {
  const lead = await signIn(await site.open({ width: 1280, javaScript: false }), "lead@rinnalla.example");
  await lead.goto(paths.lists);
  for (const [field, name] of Object.entries(names)) await lead.fill(`[name="${field}"]`, name);
  const add = 'form:has([name="kind"]) button';
  await go(lead, add);
  expect(await lead.locator('[name="kind"][aria-invalid="true"]').count()).toBe(1);
  expect(await lead.inputValue('[name="nameFi"]')).toBe(names.nameFi);
  await lead.selectOption('[name="kind"]', "health_care");
  await go(lead, add);
  const row = lead.locator("main li", { hasText: names.nameFi });
  expect(await row.textContent()).toContain("Raporteissa: Terveydenhuolto");
  const id = (await row.locator("a").getAttribute("href"))?.split("/").at(-1) ?? "";

  const coach = await signIn(await site.open({ width: 390, javaScript: false }), "coach@rinnalla.example");
  await coach.goto(paths.newParticipant);
  const offered = () => coach.locator('[name="referralSource"] option').allTextContents();
  expect((await offered()).map((text) => text.trim())).toEqual(expect.arrayContaining(["Kela", names.nameFi]));
  await coach.selectOption('[name="municipality"]', "698");
  await coach.fill('[name="startedOn"]', "2024-06-03");
  await coach.selectOption('[name="referralSource"]', "kela");
  const save = '.actionbar button[type="submit"]';
  await go(coach, save);
  expect(await coach.locator('[name="referralSource"][aria-invalid="true"]').count()).toBe(1);
  expect((await offered()).map((text) => text.trim())).toEqual(expect.arrayContaining(["TE-palvelut", "Kela"]));
  await coach.selectOption('[name="referralSource"]', id);
  await go(coach, save);
  expect(await coach.locator("dl").first().textContent()).toContain(names.nameFi);
  const participant = new URL(coach.url()).pathname;
  expect(participant).toBe(participantPath(participant.split("/").at(-1) ?? ""));

  await lead.goto(listItemPath(id));
  await go(lead, 'form:has([name="act"][value="remove"]) button');
  expect(await lead.locator("main").textContent()).toContain(`”${names.nameFi}” on jo käytössä`);
  await lead.fill('[name="validUntil"]', "2024-12-31");
  await go(lead, save);
  expect(await row.textContent()).toContain("Ei enää voimassa");
  await coach.goto(paths.newParticipant);
  expect((await offered()).map((text) => text.trim())).not.toContain(names.nameFi);
  await coach.goto(participant);
  expect(await coach.locator("dl").first().textContent()).toContain(names.nameFi);
});
