import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { choose, go, signIn } from "./browser.ts";
import { useDemoSite } from "./site.ts";

const site = useDemoSite();
const save = '.actionbar button[type="submit"]';
let lead: Page;
beforeAll(async () => {
  lead = await signIn(await site.open({ width: 1280 }), "lead@rinnalla.example");
});

const first = <Row>(query: string) => site.worker.db.prepare(query).first<Row>() as Promise<Row>;
const write = (statement: string, ...values: unknown[]) =>
  site.worker.db
    .prepare(statement)
    .bind(...values)
    .run();

/** Whoever has left is in no list to choose from; a form that changes something else must not move their rows. */
it("a follow-up and a participant stay with a coach who has left, when only something else is changed", async () => {
  type Row = { id: string; coach: string; employer: string };
  const followUp = await first<Row>(
    "SELECT id, coach_id AS coach, employer_id AS employer FROM follow_ups WHERE completed_at IS NULL LIMIT 1",
  );
  const participant = await first<Row & { outOfWork: 0 | 1 | null }>(
    `SELECT id, out_of_work_at_start AS outOfWork FROM participants WHERE coach_id = '${followUp.coach}' LIMIT 1`,
  );
  await write("UPDATE users SET deactivated_at = 1 WHERE id = ?", followUp.coach);

  await lead.goto(`/tyotila/tyonantajat/${followUp.employer}/muistutus?muistutus=${followUp.id}`);
  await lead.fill('[name="task"]', "Kysy kesätöistä");
  await go(lead, save);
  await lead.goto(`/tyotila/valmennettavat/${participant.id}`);
  const correction = lead.locator("details", { has: lead.locator('[name="act"][value="correct"]') });
  await correction.locator("summary").click();
  await lead.selectOption('[name="referralSource"]', "school");
  await go(lead, 'form:has([name="act"][value="correct"]) button');

  const { task, coach } = await first<{ task: string; coach: string }>(
    `SELECT task, coach_id AS coach FROM follow_ups WHERE id = '${followUp.id}'`,
  );
  expect([task, coach]).toEqual(["Kysy kesätöistä", followUp.coach]);
  expect(
    await first(
      `SELECT referral_source AS source, coach_id AS coach, out_of_work_at_start AS outOfWork FROM participants WHERE id = '${participant.id}'`,
    ),
  ).toEqual({ source: "school", coach: followUp.coach, outOfWork: participant.outOfWork });
});

it("a participant is taken in with nothing said of work before, and later with what was asked", async () => {
  const outOfWork = () =>
    first<{ outOfWork: 0 | 1 | null }>(
      "SELECT out_of_work_at_start AS outOfWork FROM participants ORDER BY id DESC LIMIT 1",
    );
  await lead.goto("/tyotila/valmennettavat/uusi");
  expect(await lead.locator('[name="outOfWorkAtStart"]:checked').count()).toBe(0);
  await lead.selectOption('[name="municipality"]', "698");
  await lead.selectOption('[name="referralSource"]', "self");
  await go(lead, save);
  expect(await outOfWork()).toEqual({ outOfWork: null });
  for (const [answer, stored, told] of [
    ["yes", 1, "Kyllä"],
    ["no", 0, "Ei"],
    ["not_asked", null, "Ei kysytty"],
  ] as const) {
    await lead.locator("summary", { hasText: "Korjaa tietoja" }).click();
    await choose(lead, "outOfWorkAtStart", answer);
    await go(lead, 'form:has([name="act"][value="correct"]) button');
    expect(await outOfWork()).toEqual({ outOfWork: stored });
    const fact = lead.locator("dl").first().locator("div", { hasText: "Ilman työtä valmennuksen alkaessa" });
    expect((await fact.locator("dd").textContent())?.trim()).toBe(told);
  }
});

it("a contact keeps a contact person who has been archived, when only its note is changed", async () => {
  const contact = await first<{ id: string; person: string }>(
    "SELECT id, contact_person_id AS person FROM contacts WHERE contact_person_id IS NOT NULL LIMIT 1",
  );
  await write("UPDATE contact_persons SET archived_at = 1 WHERE id = ?", contact.person);
  await lead.goto(`/tyotila/kontaktit/${contact.id}`);
  await lead.fill('[name="note"]', "Uusi muistiinpano");
  await go(lead, save);
  expect(await first(`SELECT note, contact_person_id AS person FROM contacts WHERE id = '${contact.id}'`)).toEqual({
    note: "Uusi muistiinpano",
    person: contact.person,
  });
});

it("a placement keeps what it continues, even if that has become a work trial since", async () => {
  const renewal = await first<{ id: string; earlier: string }>(
    "SELECT id, continues_id AS earlier FROM placements WHERE continues_id IS NOT NULL LIMIT 1",
  );
  await write(
    "UPDATE placements SET kind = 'work_trial', contract = NULL, wage_subsidy = 0 WHERE id = ?",
    renewal.earlier,
  );
  await lead.goto(`/tyotila/tyosuhteet/${renewal.id}`);
  await lead.locator("summary", { hasText: "Korjaa tietoja" }).click();
  await lead.fill('[name="weeklyHours"]', "21,5");
  await go(lead, 'form:has([name="act"][value="correct"]) button');
  expect(
    await first(`SELECT weekly_hours AS hours, continues_id AS earlier FROM placements WHERE id = '${renewal.id}'`),
  ).toEqual({ hours: 21.5, earlier: renewal.earlier });
});
