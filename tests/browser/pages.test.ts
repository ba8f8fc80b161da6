import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { absencePath, assessmentPath, contactPath, paths } from "../../site/links.ts";
import { workspaceBook } from "../../site/pages.ts";
import { go, overflows, signIn } from "./browser.ts";
import { inspect, inspectAll, openEach } from "./inspect.ts";
import { longWalk, sharedLooks } from "./shared-looks.ts";
import { useDemoSite } from "./site.ts";
import { firstRole, madeRows, openPages, type PagesOfRow, pagesOf, rowsOf } from "./workspace-pages.ts";

const site = useDemoSite();

/** Makes a row through the API, and gives its id. */
const send = async (page: Page, noun: string, data: object): Promise<string> => {
  const headers = { origin: site.worker.url.origin };
  const answer = await page.request.post(`/api/v1/${noun}`, { data: { id: newId(), ...data }, headers });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).id;
};

const happened = { channel: "visit", purpose: "cold", outcome: "interested", date: today() };

/** Makes a row of each kind, and gives the address of its page. */
const make: Record<(typeof madeRows)[number], (page: Page) => Promise<string>> = {
  contact: async (page) => {
    const [employer] = (await (await page.request.get("/api/v1/employers?limit=1")).json()).items;
    return contactPath(await send(page, "contacts", { employerId: employer.id, ...happened }));
  },
  absence: async (page) => absencePath(await send(page, "absences", { startsOn: today(), endsOn: today() })),
  assessment: async (page) =>
    assessmentPath(
      await send(page, "criteria-assessments", { assessedOn: today(), from: "2021-10-01", to: "2022-03-31" }),
    ),
};

/** An employer whose every text is one word as long as it may be, with a person, a contact and a promise of the same kind. */
const makeLongWords = async (page: Page) => {
  const word = (length: number) => "pitkaasanaa".repeat(200).slice(0, length);
  const employerId = await send(page, "employers", {
    name: word(160),
    confirmedSeparate: true,
    sector: "company",
    municipality: "698",
    streetAddress: word(160),
    website: `https://${word(60)}.fi/${word(120)}`,
    needs: word(2000),
  });
  const name = word(120);
  const email = `${word(60)}@${word(60)}.fi`;
  const person = { employerId, name, jobTitle: name, phone: "+358 40 123 4567", email, note: word(500) };
  const contactPersonId = await send(page, "contact-persons", person);
  const contactId = await send(page, "contacts", { employerId, contactPersonId, ...happened, note: word(2000) });
  await send(page, "follow-ups", { employerId, kind: "reminder", task: word(300), dueOn: today() });
  return { employerId, contactPersonId, contactId };
};

const windowOf = (width: number, locale = "fi-FI", dark = false): Promise<BrowserContext> =>
  site.open({ width, locale, dark });

const isOfFigures = (path: string): boolean => path.startsWith(paths.reports);

const { faultsAt } = sharedLooks([{ width: 390 }, { width: 1280 }, { width: 320, onlyToFit: true }]);

const walks = [
  ["coach", pagesOf("coach")],
  ["lead", pagesOf("lead").filter((path) => !isOfFigures(path))],
  ["lead", pagesOf("lead").filter(isOfFigures)],
  ["admin", pagesOf("admin")],
] as const;

/** What is wrong at a width with the pages that anybody opens. */
const faultsBefore = (width: number) =>
  faultsAt(width, "before", async (look) => openEach(await (await windowOf(390)).newPage(), openPages, look));

/** The same with pages as somebody of a role opens them. */
const faultsFor = (width: number, role: string, paths: readonly string[]) =>
  faultsAt(width, `${role}: ${paths}`, async (look) => openEach(await site.as(role, { width: 390 }), paths, look));

/** The same with the pages of one row. */
const faultsOfRow = (width: number, row: string, { page: shown, list, opens, link, parts = [] }: PagesOfRow) =>
  faultsAt(width, row, async (look) => {
    const page = await site.as(firstRole(shown), { width: 390 });
    await page.goto(list);
    if (opens) await page.locator(opens).first().click();
    await go(page, link);
    await look(page);
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    return openEach(
      page,
      parts.map((part) => workspaceBook[part].path.replace("[id]", id)),
      look,
    );
  });

/** The same with the page of a row that is made first. */
const faultsOfMade = (width: number, row: (typeof madeRows)[number]) =>
  faultsAt(width, `made: ${row}`, async (look) => {
    const page = await site.as(firstRole(row), { width: 390 });
    return openEach(page, [await make[row](page)], look);
  });

describe.each([390, 1280])("every page at %i px", (width) => {
  it("is right before signing in", longWalk, async () => {
    expect(await faultsBefore(width)).toEqual([]);
  });

  it.each(walks)("is right for the %s: %j", longWalk, async (role, paths) => {
    expect(await faultsFor(width, role, paths)).toEqual([]);
  });

  it.each(Object.entries(rowsOf))("is right for one %s", longWalk, async (row, pages) => {
    expect(await faultsOfRow(width, row, pages)).toEqual([]);
  });

  it.each(madeRows)("is right for one %s that was just made", longWalk, async (row) => {
    expect(await faultsOfMade(width, row)).toEqual([]);
  });
});

describe("a page", () => {
  it("fits a window of 320 px, which is also a zoom of 400 %", longWalk, async () => {
    const wide = await faultsBefore(320);
    for (const [role, paths] of walks) wide.push(...(await faultsFor(320, role, paths)));
    for (const [row, pages] of Object.entries(rowsOf)) wide.push(...(await faultsOfRow(320, row, pages)));
    for (const row of madeRows) wide.push(...(await faultsOfMade(320, row)));
    expect(wide).toEqual([]);
  });

  it("keeps its contrast in the dark", async () => {
    const context = await windowOf(390, "fi-FI", true);
    const page = await signIn(context, "lead@rinnalla.example");
    expect(
      await inspectAll(
        page,
        ["/", "/opas/koko-opas", "/yhteydenotto", "/tyotila", "/tyotila/raportit", "/tyotila/tyonantajat"],
        "fi",
      ),
    ).toEqual([]);
  });

  it("speaks the language a person chooses", async () => {
    const page = await signIn(await windowOf(1280), "coach2@rinnalla.example");
    await page.goto("/tyotila/oma");
    await page.selectOption('[name="locale"]', "sv");
    await go(page, 'form:has([name="locale"]) button');
    expect(await inspectAll(page, pagesOf("coach"), "sv")).toEqual([]);
    expect(await page.textContent("nav")).toContain("Arbetsgivare");
  });

  it("holds the longest words, at any width", async () => {
    const context = await windowOf(1280);
    const page = await signIn(context, "coach@rinnalla.example");
    const { employerId, contactPersonId, contactId } = await makeLongWords(page);
    const paths = [
      `/tyotila/tyonantajat/${employerId}`,
      `/tyotila/tyonantajat/${employerId}/muokkaa`,
      `/tyotila/tyonantajat/${employerId}/yhteyshenkilo?henkilo=${contactPersonId}`,
      `/tyotila/tyonantajat/${employerId}/muistutus`,
      `/tyotila/kirjaa?tyonantaja=${employerId}`,
      `/tyotila/kontaktit/${contactId}`,
      `/tyotila/tyosuhteet/uusi?tyonantaja=${employerId}`,
      "/tyotila/kirjaa?haku=pitk",
      "/tyotila/tyonantajat?haku=pitk",
      "/tyotila",
    ];
    const wide: string[] = [];
    for (const path of paths) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await page.locator("details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        if (await overflows(page)) wide.push(`${path} at ${width} px`);
      }
    }
    expect(wide).toEqual([]);
  });

  it("that is not there says so in the language of its path", async () => {
    const page = await (await windowOf(390)).newPage();
    for (const [path, locale] of [
      ["/ei-ole", "fi"],
      ["/sv/finns-inte", "sv"],
      ["/en/nothing", "en"],
    ] as const) {
      expect((await page.goto(path))?.status()).toBe(404);
      expect(await inspect(page, locale)).toEqual([]);
    }
  });

  it("that is not there in the workspace leads back into it", async () => {
    const page = await site.as("coach", { width: 390 });
    expect((await page.goto("/tyotila/ei-ole"))?.status()).toBe(404);
    expect(await inspect(page, "fi")).toEqual([]);
    await go(page, 'main a[href="/tyotila"]');
    expect(await page.textContent("nav")).toContain("Työnantajat");
  });

  it("in error is as right as one without", async () => {
    const page = await site.as("coach", { width: 390 });
    await page.goto("/yhteydenotto");
    await go(page, 'main button[type="submit"]');
    expect(await page.locator(".error-summary").isVisible()).toBe(true);
    expect(await inspect(page, "fi")).toEqual([]);
    await page.goto("/tyotila/tyonantajat/uusi");
    await go(page, 'main form[method="post"] .actionbar button[type="submit"]');
    expect(await page.locator(".error-summary a").first().getAttribute("href")).toBe("#field-name");
    expect(await inspect(page, "fi")).toEqual([]);
  });
});
