import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, instantAt, isoWeek, startOfWeek, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { faultsOf, go, overflows, signIn } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const path = "/tyotila/viikkopalaveri";
const week = isoWeek(today());

const opened = async (width: number, email: string, visit = {}): Promise<Page> =>
  signIn(await site.open({ width, ...visit }), email);
const reviews = async () =>
  (await site.worker.db.prepare("SELECT iso_week AS week, note FROM weekly_reviews ORDER BY 1").all()).results;
const events = async () =>
  (
    await site.worker.db
      .prepare("SELECT action FROM events WHERE action GLOB 'weekly-review.*' ORDER BY id")
      .all<{ action: string }>()
  ).results.map(({ action }) => action);

describe("the Friday meeting", () => {
  it("is reached from the day's page and the reports; one tap marks the week, another takes it back, without script", async () => {
    const lead = await opened(390, "lead@rinnalla.example", { javaScript: false });
    await lead.goto("/tyotila/raportit");
    expect(await lead.locator(`main a[href="${path}"]`).count()).toBe(1);
    await lead.goto("/tyotila");
    await go(lead, `main a[href="${path}"]`);
    await go(lead, 'main button:text("Viikon kontaktit on käyty läpi")');
    expect(new URL(lead.url()).search).toBe(`?viikko=${week}&tallennettu=merkitty`);
    expect(await lead.locator("main").textContent()).toContain(
      "Tiina Tekaistu merkitsi viikon kontaktit läpikäydyiksi",
    );
    expect(await reviews()).toEqual([{ week, note: null }]);
    // Nothing is left to press twice.
    expect(await lead.locator('main button:text("Viikon kontaktit on käyty läpi")').count()).toBe(0);

    const coach = await opened(390, "coach@rinnalla.example", { javaScript: false });
    await coach.goto(path);
    expect(await coach.locator("main").textContent()).toContain(
      "Tiina Tekaistu merkitsi viikon kontaktit läpikäydyiksi",
    );
    expect(await coach.locator("main form").count()).toBe(0);

    await go(lead, 'main button:text("Kumoa merkintä")');
    expect(await lead.locator("main").textContent()).toContain("Viikon läpikäynti on peruttu");
    expect(await reviews()).toEqual([]);
    expect(await events()).toEqual(["weekly-review.recorded", "weekly-review.removed"]);
  });

  it("keeps the lead's note off everybody else's page, and one that was typed over another's mark in its field", async () => {
    const lead = await opened(1280, "lead@rinnalla.example");
    await lead.goto(path);
    const elsewhere = await opened(1280, "lead@rinnalla.example");
    await elsewhere.goto(path);
    const write = async (page: Page, text: string) => {
      await page.locator("summary", { hasText: "muistiinpano" }).click();
      await page.fill('[name="note"]', text);
      await go(page, 'main button:text("Viikon kontaktit on käyty läpi")');
    };
    await write(lead, "Kaksi puhelua puuttui");
    await write(elsewhere, "Kaikki kirjattu");
    expect(await elsewhere.locator(".error-summary").count()).toBe(1);
    expect(await elsewhere.locator("main").textContent()).toContain("merkitsi viikon kontaktit");
    expect(await reviews()).toEqual([{ week, note: "Kaksi puhelua puuttui" }]);
    const coach = await opened(1280, "coach@rinnalla.example");
    await coach.goto(path);
    expect(await coach.content()).not.toContain("Kaksi puhelua");
    await lead.goto(path);
    await go(lead, 'main button:text("Kumoa merkintä")');
  });

  it("leads from week to week, over the year's end, and shows none that has not begun as done", async () => {
    const lead = await opened(1280, "lead@rinnalla.example");
    await lead.goto(`${path}?viikko=2021-W01`);
    await go(lead, 'main nav a:text("Edellinen viikko")');
    expect(new URL(lead.url()).search).toBe("?viikko=2020-W53");
    expect((await lead.locator("main .head__lead").textContent())?.replaceAll(/[\u00a0\u2060]/g, " ")).toContain(
      "Viikko 53",
    );
    await go(lead, 'main nav a:text("Tämä viikko")');
    await go(lead, 'main nav a:text("Seuraava viikko")');
    expect(new URL(lead.url()).search).toBe(`?viikko=${isoWeek(addDays(today(), 7))}`);
    expect(await lead.locator('main button[type="submit"]').count()).toBe(0);
    expect((await lead.goto(`${path}?viikko=2021-W53`))?.status()).toBe(422);
  });
});

describe("on the wall and on paper", () => {
  /** The fullest week there can be: every list longer than what is shown of it. */
  beforeAll(async () => {
    const { db } = site.worker;
    const monday = startOfWeek(today());
    const [someone, other] = (
      await db.prepare("SELECT id FROM users WHERE roles = 'coach' AND deactivated_at IS NULL").all<{ id: string }>()
    ).results.map(({ id }) => id) as [string, string];
    const { id: participant } = (await db.prepare("SELECT id FROM participants LIMIT 1").first<{ id: string }>()) ?? {};
    const statements = Array.from({ length: 9 }, (_, at) => {
      const [employer, contact] = [newId(), newId()];
      const name = `Keksityn Pitkän Nimen Palvelukeskus ja Pesula ${at} Oy`;
      const placement = (kind: string, startsOn: string, endsOn: string, subsidy: string | null) =>
        db
          .prepare(
            "INSERT INTO placements (id, participant_id, employer_id, kind, contract, started_on, ends_on, wage_subsidy, wage_subsidy_ends_on, created_by, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
          )
          .bind(
            newId(),
            participant,
            employer,
            kind,
            kind === "work_trial" ? null : "fixed_term",
            startsOn,
            endsOn,
            subsidy ? 1 : 0,
            subsidy,
            someone,
            instantAt(monday, "08:00"),
          );
      return [
        db
          .prepare(
            "INSERT INTO employers (id, name, name_folded, sector, municipality, created_at, updated_at) VALUES (?, ?, ?, 'company', '698', 0, 0)",
          )
          .bind(employer, name, name.toLowerCase()),
        db
          .prepare(
            "INSERT INTO contacts (id, employer_id, date, iso_week, purpose, channel, outcome, created_by, created_at, updated_at) VALUES (?, ?, ?, ?, 'cold', 'visit', 'interested', ?, 0, 0)",
          )
          .bind(contact, employer, monday, week, someone),
        placement("employment", monday, addDays(monday, 20), addDays(monday, 14)),
        placement("work_trial", addDays(monday, 10), addDays(monday, 25), null),
        db
          .prepare(
            "INSERT INTO agreements (id, employer_id, signed_on, valid_until, created_by, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 0, 0)",
          )
          .bind(newId(), employer, monday, addDays(monday, 15), someone),
        db
          .prepare(
            "INSERT INTO follow_ups (id, employer_id, coach_id, kind, due_on, task, origin, created_at, updated_at) VALUES (?, ?, ?, 'reminder', ?, 'Soita', 'manual', 0, 0)",
          )
          .bind(newId(), employer, someone, addDays(monday, -1)),
        db
          .prepare(
            "INSERT INTO absences (id, user_id, starts_on, ends_on, substitute_id, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 0, 0)",
          )
          .bind(newId(), someone, monday, addDays(monday, 7 + at), other),
        db
          .prepare(
            "INSERT INTO inquiries (id, reference, source, locale, interest, company_name, municipality, person_name, status, promised_on, created_at, updated_at) VALUES (?, ?, 'form', 'fi', 'work_trial', ?, '698', 'Keksitty Kysyjä', 'new', ?, ?, 0)",
          )
          .bind(newId(), `R${at}`, name, today(), instantAt(monday, "12:00")),
      ];
    });
    await db.batch(statements.flat());
  });

  it("names no participant and no subsidy, and paints no number red", async () => {
    const lead = await opened(1920, "lead@rinnalla.example");
    await lead.goto(path);
    const text = (await lead.locator("main").textContent()) ?? "";
    const codes = (await site.worker.db.prepare("SELECT code FROM participants").all<{ code: string }>()).results;
    expect(codes.filter(({ code }) => new RegExp(`\\b${code}\\b`).test(text))).toEqual([]);
    expect(await lead.locator("main :text-matches('palkkatu|työkyky|osatyö', 'i'):visible").count()).toBe(0);
    expect(await lead.locator("main :text-matches('Keksitty Kysyjä')").count()).toBe(0);
    const danger = await lead.evaluate(`
      const probe = document.querySelector("main").appendChild(document.createElement("i"));
      const red = ["--danger", "--danger-ink"].map((name) => {
        probe.style.setProperty("color", "var(" + name + ")");
        return getComputedStyle(probe).color;
      });
      probe.remove();
      [...document.querySelectorAll("main *")].filter((one) => red.includes(getComputedStyle(one).color)).length`);
    expect(danger).toBe(0);
  });

  it("is large on a wall, and right at every width, in both themes", async () => {
    const wall = await opened(1920, "lead@rinnalla.example");
    await wall.goto(path);
    const size = await wall
      .locator(".wall__item")
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThanOrEqual(24);
    expect(await faultsOf(wall)).toEqual([]);
    const dark = await opened(1280, "lead@rinnalla.example", { dark: true });
    await dark.goto(`${path}?nayta=tuet`);
    expect(await dark.locator("main").textContent()).toContain("Vain omalle näytölle");
    expect(await faultsOf(dark)).toEqual([]);
    for (const width of [320, 390, 1280, 1440, 1920]) {
      await wall.setViewportSize({ width, height: 900 });
      expect([width, await overflows(wall)]).toEqual([width, false]);
    }
  });

  it("prints on one sheet, however full the week, without buttons and subsidies", async () => {
    const lead = await opened(1280, "lead@rinnalla.example");
    await lead.goto(`${path}?nayta=tuet`);
    const pdf = await lead.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await lead.emulateMedia({ media: "print" });
    expect(await lead.locator("main :is(button, .no-print):visible").count()).toBe(0);
    expect(await lead.locator("main :text('Palkkatuet'):visible").count()).toBe(0);
  });
});
