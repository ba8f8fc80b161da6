import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { nextWeek } from "../../site/workspace/parts/days.ts";
import { faultsOf, go } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const list = "/tyotila/muistutukset";

const send = async (page: Page, noun: string, data: object): Promise<{ id: string }> => {
  const headers = { origin: site.worker.url.origin };
  const answer = await page.request.post(`/api/v1/${noun}`, { data: { id: newId(), ...data }, headers });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.json();
};

/** One of many of the same name. */
const workshop = { name: "Keksitty Paja Oy", sector: "company", municipality: "698", confirmedSeparate: true };

/** A promise of the signed-in coach that stands first in the list. */
const promise = async (page: Page, task: string): Promise<string> => {
  const employer = await send(page, "employers", workshop);
  return (await send(page, "follow-ups", { employerId: employer.id, dueOn: today(), task })).id;
};

const stored = (id: string) =>
  site.worker.db
    .prepare(
      "SELECT due_on AS dueOn, (SELECT email FROM users WHERE id = coach_id) AS coach, completed_on AS done FROM follow_ups WHERE id = ?",
    )
    .bind(id)
    .first<{ dueOn: string; coach: string; done: string | null }>();
const row = (task: string) => `li.row:has-text("${task}")`;
const notice = (page: Page) => page.locator(".notice[role=status]").first().textContent();
const undo = '.notice form button[type="submit"]';

/** Pressed by thumb, or reached and pressed with the keyboard. */
const ways = [
  {
    width: 390,
    name: "a thumb",
    javaScript: false,
    press: (page: Page, selector: string) => go(page, selector),
    open: (page: Page, selector: string) => page.click(selector),
  },
  {
    width: 1280,
    name: "the keyboard",
    javaScript: true,
    press: async (page: Page, selector: string) => {
      await page.focus(selector);
      await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Enter")]);
      await page.waitForLoadState();
    },
    open: async (page: Page, selector: string) => {
      await page.focus(selector);
      await page.keyboard.press("Enter");
    },
  },
];

describe.each(ways)("with $name at $width px", ({ width, javaScript, press, open }) => {
  // Axe is a script itself: where pages have to do without, they are looked at by the other way.
  const faults = (page: Page) => (javaScript ? faultsOf(page) : Promise.resolve([]));
  const visit = () => site.as("coach", { width, javaScript });

  it("a follow-up is done, and taken back", async () => {
    const page = await visit();
    const task = `Soita ${newId()}`;
    const id = await promise(page, task);
    await page.goto(list);
    await press(page, `${row(task)} form:has([value="complete"]) button`);
    expect(await notice(page)).toContain(`Tehty: ${task}`);
    expect((await stored(id))?.done).toBe(today());
    await press(page, undo);
    expect((await stored(id))?.done).toBe(null);
    expect(await page.locator(row(task)).count()).toBe(1);
  });

  it("is put off to tomorrow with one press, and taken back", async () => {
    const page = await visit();
    const task = `Soita ${newId()}`;
    const id = await promise(page, task);
    await page.goto(list);
    const tomorrow = addDays(today(), 1);
    const toTomorrow = `${row(task)} form:has([name="to"][value="${tomorrow}"])`;
    await press(page, `${toTomorrow} button`);
    expect((await stored(id))?.dueOn).toBe(tomorrow);
    expect([await page.locator(row(task)).count(), await page.locator(toTomorrow).count()]).toEqual([1, 0]);
    await press(page, undo);
    expect((await stored(id))?.dueOn).toBe(today());
  });

  it("is put off to next week from its row, and taken back", async () => {
    const page = await visit();
    const task = `Soita ${newId()}`;
    const id = await promise(page, task);
    await page.goto(list);
    await open(page, `${row(task)} summary`);
    const week = nextWeek(today());
    await press(page, `${row(task)} form:has([name="to"][value="${week}"]) button`);
    expect((await stored(id))?.dueOn).toBe(week);
    expect(await notice(page)).toContain("Siirretty");
    expect(await faults(page)).toEqual([]);
    await press(page, undo);
    expect((await stored(id))?.dueOn).toBe(today());
    expect(await notice(page)).toContain("kumottu");
  });

  it("goes to a day that is picked, and to somebody else, and comes back from both", async () => {
    const page = await visit();
    const task = `Soita ${newId()}`;
    const id = await promise(page, task);
    await page.goto(list);
    await open(page, `${row(task)} summary`);
    await press(page, `${row(task)} .acts__menu a`);
    expect(await faults(page)).toEqual([]);
    await page.fill('[name="to"]:not([type="hidden"])', addDays(today(), -1));
    await press(page, "form:has(#field-to) button");
    expect(await page.locator(".error-summary a").getAttribute("href")).toBe("#field-to");
    await page.fill("#field-to", addDays(today(), 9));
    await press(page, "form:has(#field-to) button");
    expect((await stored(id))?.dueOn).toBe(addDays(today(), 9));
    expect(new URL(page.url()).pathname).toBe(list);
    await press(page, undo);
    await open(page, `${row(task)} summary`);
    await press(page, `${row(task)} .acts__menu a`);
    await press(page, 'section:has(#coach) form:has([value="reassign"]) button');
    expect((await stored(id))?.coach).not.toBe("coach@rinnalla.example");
    expect(await page.locator(row(task)).count()).toBe(0);
    await press(page, undo);
    expect((await stored(id))?.coach).toBe("coach@rinnalla.example");
  });

  it("the lead sets the rules, and hears which one was wrong", async () => {
    const page = await site.as("lead", { width, javaScript });
    await page.goto("/tyotila/muistutussaannot");
    await page.fill('[name="term_ends.steps"]', "sata");
    await press(page, ".actionbar button");
    const fault = page.locator(".error-summary a");
    expect(await fault.getAttribute("href")).toBe("#field-term_ends.steps");
    expect(await fault.textContent()).toContain("kirjoita 1–6 eri lukua pilkulla erotettuina");
    expect(await faults(page)).toEqual([]);
    await page.fill('[name="term_ends.steps"]', "14, 40");
    await page.check('[name="trial_ends.on"][value="no"]');
    await press(page, ".actionbar button");
    expect(await page.inputValue('[name="term_ends.steps"]')).toBe("40, 14");
    expect(await page.locator('[name="trial_ends.on"]:checked').getAttribute("value")).toBe("no");
    await page.check('[name="trial_ends.on"][value="yes"]');
    await press(page, ".actionbar button");
  });

  it("a coach who is away names a substitute, who then sees what falls due, and takes the absence away", async () => {
    const page = await visit();
    const task = `Soita ${newId()}`;
    await promise(page, task);
    const other = await site.as("coach2", { width, javaScript });
    await other.goto(list);
    expect(await other.locator(row(task)).count()).toBe(0);
    await page.goto("/tyotila/poissaolot");
    await page.fill('[name="endsOn"]', addDays(today(), -1));
    await press(page, 'form:has([name="endsOn"]) button');
    expect(await page.locator(".error-summary a").getAttribute("href")).toBe("#field-endsOn");
    expect(await faults(page)).toEqual([]);
    await page.fill('[name="endsOn"]', addDays(today(), 3));
    const coach2 = (await (await other.request.get("/api/v1/me")).json()).id;
    await page.selectOption('[name="substituteId"]', coach2);
    await press(page, 'form:has([name="endsOn"]) button');
    await other.goto(list);
    await press(other, `${row(task)} form:has([value="complete"]) button`);
    expect(await notice(other)).toContain(task);
    await go(page, 'main li a[href*="/poissaolot/"]');
    expect(await faults(page)).toEqual([]);
    await press(page, 'form:has([value="remove"]) button');
    expect(await page.locator('main li a[href*="/poissaolot/"]').count()).toBe(0);
  });

  it("a meeting asks for its time", async () => {
    const page = await visit();
    const employer = await send(page, "employers", workshop);
    await page.goto(`/tyotila/tyonantajat/${employer.id}/muistutus`);
    await page.check('[name="kind"][value="meeting"]');
    await page.fill('[name="task"]', "Kesän työt");
    await press(page, ".actionbar button");
    expect(await page.locator(".error-summary a").getAttribute("href")).toBe("#field-dueTime");
    await page.fill('[name="dueTime"]', "09:30");
    await page.fill('[name="minutes"]', "45");
    await press(page, ".actionbar button");
    expect(await page.locator("main").textContent()).toContain("klo\u00a09.30");
  });
});
