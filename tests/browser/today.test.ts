import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { instantAt, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";
import { handedMails } from "../api/handed-mails.ts";
import { faultsOf, go, overflows, signIn } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();

/** A visit today to an employer that the coach made up just now. */
const visit = async (page: Page) => {
  const headers = { origin: site.worker.url.origin };
  const send = async (noun: string, data: object) => {
    const answer = await page.request.post(`/api/v1/${noun}`, { data: { id: newId(), ...data }, headers });
    expect(answer.status(), await answer.text()).toBe(201);
    return (await answer.json()).id as string;
  };
  const employerId = await send("employers", {
    name: `Kuvitteellinen ${newId()}`,
    sector: "company",
    municipality: "698",
  });
  const happened = { channel: "visit", purpose: "cold", outcome: "interested", date: today() };
  await send("contacts", { employerId, ...happened });
};

const doubt = async () => {
  await site.worker.db
    .prepare(
      "INSERT INTO mail_outbox (id, kind, recipient, subject, body, state, next_attempt_at, owner_id, created_at) SELECT ?, 'digest', email, 's', '', 'uncertain', 0, id, ? FROM users WHERE email = 'coach@rinnalla.example'",
    )
    .bind(newId(), Date.now())
    .run();
};

describe.each([390, 1280])("the day at %i px", (width) => {
  it("tells what waits, one's own week with its table, and a mail in doubt until one knows", async () => {
    const page = await signIn(await site.open({ width, touch: width < 600 }), "coach@rinnalla.example");
    await visit(page);
    await doubt();
    await page.goto("/tyotila");
    expect(await page.textContent(".head__over")).toMatch(/^Viikko \d+$/);
    const waiting = page.locator("section[aria-labelledby=waiting]");
    expect(await waiting.textContent()).toContain("Yhteydenotto:");
    const week = page.locator("section[aria-labelledby=own-week]");
    const told = (await week.locator(".stat__figure").textContent()) ?? "";
    expect(Number.parseInt(told, 10)).toBeGreaterThan(0);
    expect(await week.locator("tbody tr").count()).toBe(8);
    expect(await week.locator("tbody tr").last().textContent()).toContain(String(Number.parseInt(told, 10)));
    expect(await week.locator("svg[role=img] title").count()).toBe(1);
    expect(await page.textContent(".notice")).toContain("ehkä lähti; emme lähetä sitä uudelleen");
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    await go(page, 'form:has([value="mail"]) button');
    expect(await page.locator('form:has([value="mail"])').count()).toBe(0);
  });

  it("lets the calendar be opened and closed, and the morning mail be turned off, with the keyboard alone", async () => {
    const page = await signIn(await site.open({ width, touch: width < 600 }), "coach2@rinnalla.example");
    await page.goto("/tyotila/oma");
    await press(page, 'form:has([value="open-feed"]) button');
    const address = await page.inputValue("[name=address]");
    const calendar = () => fetch(new URL(new URL(address).pathname, site.worker.url));
    expect(await (await calendar()).text()).toContain("BEGIN:VCALENDAR");
    expect(page.url()).not.toContain(new URL(address).pathname.slice(-20));
    expect(await faultsOf(page)).toEqual([]);
    await page.goto("/tyotila/oma");
    expect(await page.locator("[name=address]").count()).toBe(0);
    await press(page, 'form:has([value="close-feed"]) button');
    expect((await calendar()).status).toBe(404);
    const before = await page.textContent('form:has([value="digest"]) button');
    await press(page, 'form:has([value="digest"]) button');
    expect(await page.textContent('form:has([value="digest"]) button')).not.toBe(before);
    expect(await faultsOf(page)).toEqual([]);
  });
});

it("the digest's own link stops it at 390 px, without a sign-in, a script or a surprise, and the account shows it", async () => {
  await site.worker.scheduled(instantAt(addWorkingDays(today(), 1), "07:00"));
  const [mail] = await handedMails(site.worker, "coach@rinnalla.example");
  const [link = ""] = /\/kooste\/lopeta\/[\w-]+/.exec(mail?.text ?? "") ?? [];
  const context = await site.open({ width: 390, javaScript: false, touch: true });
  const reader = await context.newPage();
  await reader.goto(link);
  expect(await reader.textContent("h1")).toBe("Lopetetaanko aamun kooste?");
  expect(await overflows(reader)).toBe(false);
  await go(reader, "main form button");
  expect(await reader.textContent("h1")).toBe("Aamun kooste on lopetettu");
  const page = await site.as("coach", { width: 390, touch: true });
  await page.goto(link);
  expect(await faultsOf(page)).toEqual([]);
  await go(page, 'main a[href="/tyotila/oma"]');
  expect(await page.textContent("section[aria-labelledby=digest]")).toContain("Koostetta ei lähetetä sinulle.");
  await go(page, 'form:has([value="digest"]) button');
  await page.goto(link);
  expect(await page.textContent("h1")).toBe("Lopetetaanko aamun kooste?");
  expect(await faultsOf(page)).toEqual([]);
});

it.each(["/tyotila", "/tyotila/oma"])("%s fits 320 px and keeps its contrast in the dark", async (path) => {
  const page = await signIn(await site.open({ width: 320, dark: true }), "coach@rinnalla.example");
  await visit(page);
  await page.goto(path);
  expect(await overflows(page)).toBe(false);
  expect(await faultsOf(page)).toEqual([]);
});

/** Goes on with the Tab key to a button and presses Enter. */
const press = async (page: Page, selector: string): Promise<void> => {
  for (let stops = 0; stops < 100; stops++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
      await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Enter")]);
      await page.waitForLoadState();
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never comes to ${selector}`);
};
