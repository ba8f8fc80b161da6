import { afterAll, beforeAll, expect, it } from "vitest";
import { addMonths, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";
import { openWorld, type World } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

/** Noon of the day by which an inquiry of today should have been answered. */
const twoWorkingDaysOn = Date.parse(`${addWorkingDays(today(), 2)}T10:00:00Z`);

const employerReminded = (inquiry: string) =>
  w.db
    .prepare("SELECT name FROM employers JOIN follow_ups ON follow_ups.employer_id = employers.id WHERE rule_key = ?")
    .bind(`inquiry_unanswered:${inquiry}:2`)
    .first<string>("name");

it("an unanswered inquiry is reminded of whatever its sender calls the company, and is then found by its name", async () => {
  const names = [
    "Rovaniemen Kiinteistöhuoltopalvelut ja Kierrätyskeskusyhdistys Oy",
    "???",
    "Kuvitteellinen Kahvila Oy",
  ];
  const ids: string[] = [];
  for (const companyName of names) {
    const { id } = await w.public.expect("POST", "/inquiries", { body: { ...bodies.inquiry("320"), companyName } });
    ids.push(id);
  }
  await w.worker.scheduled(twoWorkingDaysOn);
  expect(await Promise.all(ids.map(employerReminded))).toEqual(names);
  const { items } = await w.coach.expect("GET", "/employers?q=kierrätyskeskus");
  expect(items).toMatchObject([{ id: ids[0], name: names[0] }]);
});

it("an inquiry that cannot be worked through keeps nothing else from being reminded of", async () => {
  const employer = await fresh.employer(w);
  const agreement = { ...bodies.agreement(employer.id), signedOn: today(), validUntil: null };
  await w.coach.expect("POST", "/agreements", { body: agreement });
  await w.coach.expect("POST", "/contacts", { body: { ...bodies.contact(employer.id), date: today() } });
  const body = { ...bodies.inquiry("320"), companyName: "Kaataja Oy" };
  await w.public.expect("POST", "/inquiries", { body });
  await w.db.exec(
    "CREATE TRIGGER broken BEFORE INSERT ON employers WHEN new.name = 'Kaataja Oy' BEGIN SELECT RAISE(ABORT, 'broken'); END",
  );
  await w.worker.scheduled(Date.parse(`${addMonths(today(), 7)}T10:00:00Z`));
  await w.db.exec("DROP TRIGGER broken");
  const { items } = await w.coach.expect("GET", `/follow-ups?employer=${employer.id}`);
  expect(items).toMatchObject([{ rule: "partner_untouched", step: 6 }]);
});

it("more inquiries than one run can work through are all reminded of by the runs after it", async () => {
  const { id } = await w.public.expect("POST", "/inquiries", { body: bodies.inquiry("320") });
  const copied = Array.from({ length: 130 }, () => ({ id: newId(), reference: crypto.randomUUID() }));
  await w.db
    .prepare(`INSERT INTO inquiries (id, reference, source, locale, interest, company_name, municipality, person_name,
        phone, status, promised_on, created_at, updated_at)
      SELECT value ->> 'id', value ->> 'reference', source, locale, interest, company_name || (value ->> 'reference'),
        municipality, person_name, phone, 'new', promised_on, created_at, updated_at
      FROM inquiries, json_each(?) WHERE inquiries.id = ?`)
    .bind(JSON.stringify(copied), id)
    .run();
  const reminded = () =>
    w.db
      .prepare(
        "SELECT count(DISTINCT rule_key) AS n FROM follow_ups WHERE rule = 'inquiry_unanswered' AND employer_id IN (SELECT value FROM json_each(?))",
      )
      .bind(JSON.stringify(copied.map((each) => each.id)))
      .first<number>("n");
  await w.worker.scheduled(twoWorkingDaysOn);
  const first = (await reminded()) ?? 0;
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(100);
  await w.worker.scheduled(twoWorkingDaysOn + 600_000);
  expect(await reminded()).toBe(130);
});
