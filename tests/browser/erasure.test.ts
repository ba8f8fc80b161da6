import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { contactPath, personErasurePath } from "../../site/links.ts";
import { faultsOf, go, overflows, signIn } from "./browser.ts";
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

it("a contact person is found as people write them, and what only may be them is a coach's to read", async () => {
  const [met, other] = await noted([
    "puh. 040–111 22 33, P\u00e4i\u00advi Ke\u200bksitty".normalize("NFD"),
    "Päivin vuoro",
  ]);
  const admin = await signIn(await site.open({ width: 390 }), "admin@rinnalla.example");
  await admin.goto(personErasurePath(met.personId));
  const facts = await admin.locator("main dl.facts").textContent();
  expect(facts).toMatch(/nimi tai yhteystieto poistetaan1.*ihmisen pitää lukea1/);
  expect(await faults(admin)).toEqual([]);
  await go(admin, ".section form button");
  expect(await admin.locator('.notice[data-tone="done"]').textContent()).toContain("Ihmisen luettavaksi annettiin: 1.");
  const lead = await signIn(await site.open({ width: 390 }), "lead@rinnalla.example");
  await lead.goto(contactPath(met.id));
  expect(await lead.locator("main").textContent()).toContain("puh. […], […]");
  await lead.goto(contactPath(other.id));
  expect(await lead.locator("main").textContent()).toContain("Päivin vuoro");
  const { results } = await site.worker.db
    .prepare("SELECT task FROM follow_ups WHERE contact_id = ? AND completed_at IS NULL AND task LIKE 'Lue %'")
    .bind(other.id)
    .all();
  expect(results).toHaveLength(1);
});

/** Contacts of one employer of the demo's, with these notes; the first one's contact person is called as the notes say. */
const noted = async (notes: [string, string]) => {
  const { db } = site.worker;
  const person = await db
    .prepare(
      `SELECT id, employer_id FROM contact_persons p WHERE archived_at IS NULL
        AND (SELECT count(*) FROM contacts c WHERE c.employer_id = p.employer_id AND c.archived_at IS NULL) > 1 LIMIT 1`,
    )
    .first<{ id: string; employer_id: string }>();
  if (!person) throw new Error("The demo has no contact person at an employer with two contacts.");
  await db
    .prepare("UPDATE contact_persons SET name = 'Päivi Keksitty', phone = '040 111 2233', email = NULL WHERE id = ?")
    .bind(person.id)
    .run();
  const { results } = await db
    .prepare("SELECT id FROM contacts WHERE employer_id = ? AND archived_at IS NULL ORDER BY id LIMIT 2")
    .bind(person.employer_id)
    .all<{ id: string }>();
  await db.batch([
    db.prepare("UPDATE contacts SET note = 'Ei nimiä' WHERE employer_id = ?").bind(person.employer_id),
    ...results.map(({ id }, at) => db.prepare("UPDATE contacts SET note = ? WHERE id = ?").bind(notes[at], id)),
  ]);
  return results.map(({ id }) => ({ id, personId: person.id })) as [Noted, Noted];
};

type Noted = { id: string; personId: string };
