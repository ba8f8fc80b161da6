import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, addMonths, instantAt, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies } from "./rows.ts";
import { rowsOf } from "./stored.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const rows = (statement: string, ...values: unknown[]) => rowsOf(w.db, statement, ...values);
const rowOf = async (table: string, id: string) => (await rows(`SELECT * FROM "${table}" WHERE id = ?`, id))[0];
const runOn = (day: string, time = "03:00") => w.worker.scheduled(instantAt(day, time));

/** As if the demo data had been loaded long ago: nothing in it is younger than retention looks. */
const loadedOn = (day: string) =>
  w.db.prepare("UPDATE settings SET value = json_object('loadedOn', ?) WHERE key = 'demo'").bind(day).run();

const inquiryOn = async (day: string, set: Record<string, unknown> = {}) => {
  const { id } = await w.public.expect("POST", "/inquiries", {
    body: { ...bodies.inquiry(), email: "leipuri@keksitty.example", bestTime: "Aamulla", businessId: "0112038-9" },
  });
  const all = { created_at: instantAt(day, "23:30"), ...set };
  const columns = Object.keys(all).map((column) => `${column} = ?`);
  await w.db
    .prepare(`UPDATE inquiries SET ${columns.join(", ")} WHERE id = ?`)
    .bind(...Object.values(all), id)
    .run();
  return id as string;
};

const over = addMonths(today(), 12);

it("erases an inquiry twelve months after it came, on the day and not before", async () => {
  const statuses = ["new", "assigned", "answered", "closed", "spam"];
  const ids = await Promise.all(statuses.map((status) => inquiryOn(today(), { status, answer: "Vastaus" })));
  const converted = await inquiryOn(today(), { status: "converted", converted_at: instantAt(today(), "12:00") });
  const [first = ""] = ids;
  const answer = newId();
  await w.db.batch([
    w.db
      .prepare("INSERT INTO inquiry_additions (id, inquiry_id, message, created_at) VALUES (?, ?, 'Lisää', 0)")
      .bind(newId(), first),
    ...[
      ["waiting", first],
      ["sent", answer],
    ].map(([state, id]) =>
      w.db
        .prepare(
          "INSERT OR REPLACE INTO mail_outbox (id, kind, recipient, subject, body, state, next_attempt_at, created_at) VALUES (?, 'inquiry-receipt', 'leipuri@keksitty.example', 'Kuvitteellinen', '', ?, 9e15, ?)",
        )
        .bind(id, state, instantAt(over, "00:00")),
    ),
    w.db.prepare("UPDATE inquiries SET answer_mail_id = ? WHERE id = ?").bind(answer, first),
  ]);
  await runOn(addDays(over, -1), "23:50");
  for (const id of ids)
    expect(await rowOf("inquiries", id)).toMatchObject({ erased_at: null, person_name: "Keksitty Leipuri" });
  await runOn(over, "00:10");
  for (const [at, id] of ids.entries())
    expect(await rowOf("inquiries", id)).toMatchObject({
      status: statuses[at],
      interest: "hire",
      municipality: "698",
      company_name: "",
      person_name: "",
      business_id: null,
      phone: null,
      email: null,
      best_time: null,
      message: null,
      answer: null,
      content_key: null,
      erased_at: instantAt(over, "00:10"),
      archived_at: instantAt(over, "00:10"),
    });
  expect(await rowOf("inquiries", converted)).toMatchObject({
    erased_at: null,
    company_name: "Kuvitteellinen Leipomo Oy",
  });
  expect(await rows("SELECT id FROM inquiry_additions WHERE inquiry_id = ?", first)).toEqual([]);
  const mails = await rows("SELECT state, recipient, subject FROM mail_outbox WHERE id IN (?, ?)", first, answer);
  expect(mails).toEqual([{ state: "sent", recipient: "", subject: "" }]);
  const events = await rows(
    "SELECT actor_kind, fields FROM events WHERE action = 'inquiry.erased' AND subject_id = ?",
    first,
  );
  expect(events).toEqual([{ actor_kind: "system", fields: "[]" }]);
  expect((await w.public.post("/inquiries", { ...bodies.inquiry(), id: first })).status).toBe(410);
  expect((await w.lead.get(`/inquiries/${first}`)).status).toBe(404);
});

it("keeps an inquiry whose sender has written since for twelve months more", async () => {
  const wrote = addMonths(today(), 8);
  const id = await inquiryOn(today(), { status: "assigned", employer_wrote_at: instantAt(wrote, "12:00") });
  await runOn(addMonths(today(), 13), "04:00");
  await runOn(addDays(addMonths(wrote, 12), -1), "04:00");
  expect(await rowOf("inquiries", id)).toMatchObject({ erased_at: null, person_name: "Keksitty Leipuri" });
  await runOn(addMonths(wrote, 12), "04:00");
  expect(await rowOf("inquiries", id)).toMatchObject({ erased_at: expect.any(Number), person_name: "" });
});

it("keeps an inquiry twelve months from when it was written down, whatever day of the call was told", async () => {
  const wrote = addMonths(today(), 8);
  const { id } = await w.lead.expect("POST", "/inquiries/phone", {
    body: { ...bodies.inquiry(), cameOn: addMonths(today(), -10) },
  });
  await w.db.prepare("UPDATE creations SET created_at = ? WHERE id = ?").bind(instantAt(wrote, "12:00"), id).run();
  await runOn(addDays(addMonths(wrote, 12), -1), "05:00");
  expect(await rowOf("inquiries", id)).toMatchObject({ erased_at: null, person_name: "Keksitty Leipuri" });
  await runOn(addMonths(wrote, 12), "05:00");
  expect(await rowOf("inquiries", id)).toMatchObject({ erased_at: expect.any(Number), person_name: "" });
});

it("erases many of them a slice at a time, each once, and then rests for the day", async () => {
  const from = addMonths(today(), 13);
  await w.db
    .prepare(
      `INSERT INTO inquiries (id, reference, source, locale, interest, company_name, municipality, person_name, status, created_at, updated_at)
       WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120)
       SELECT 'many-' || i, 'many-' || i, 'form', 'fi', 'hire', 'Oy', '698', 'Keksitty', 'closed', ${instantAt(today(), "12:00")}, 0 FROM n`,
    )
    .run();
  const left = () => rows("SELECT count(*) AS n FROM inquiries WHERE id LIKE 'many-%' AND erased_at IS NULL");
  for (const n of [100, 80, 60, 40, 20, 0, 0]) {
    await runOn(from);
    expect(await left()).toEqual([{ n }]);
  }
  expect(
    await rows("SELECT count(*) AS n FROM events WHERE action = 'inquiry.erased' AND subject_id LIKE 'many-%'"),
  ).toEqual([{ n: 120 }]);
});

it("erases an inquiry that an administrator is asked to, once, and the employer that only a reminder made of it", async () => {
  const id = await inquiryOn(today());
  await w.db
    .prepare(
      "INSERT INTO employers (id, name, name_folded, sector, municipality, created_at, updated_at) VALUES (?, 'Kuvitteellinen Leipomo Oy', 'x', 'company', '698', 0, 0)",
    )
    .bind(id)
    .run();
  await writesNothing(w.db, async () => {
    for (const [client, status] of [
      [w.coach, 403],
      [w.lead, 403],
      [w.public, 401],
    ] as const)
      expect((await client.call("DELETE", `/inquiries/${id}/data`)).status).toBe(status);
  });
  expect((await w.admin.call("DELETE", `/inquiries/${id}/data`)).status).toBe(204);
  expect(await rowOf("inquiries", id)).toMatchObject({ company_name: "", person_name: "", phone: null });
  expect(await rowOf("employers", id)).toMatchObject({ name: "–", name_folded: "" });
  expect((await w.admin.call("DELETE", `/inquiries/${id}/data`)).status).toBeGreaterThanOrEqual(404);
});

it("forgets to whom a mail went a month after, and keeps what waits", async () => {
  const day = addMonths(today(), 14);
  const ages = { old: 31, young: 29 };
  const mail = (id: string, state: string, age: number) =>
    w.db
      .prepare(
        "INSERT INTO mail_outbox (id, kind, recipient, reply_to, subject, body, state, next_attempt_at, created_at) VALUES (?, 'digest', 'a@b.example', 'c@b.example', 'Aihe', '', ?, 9e15, ?)",
      )
      .bind(id, state, instantAt(addDays(day, -age), "03:00"));
  await w.db.batch([
    mail("old", "sent", ages.old),
    mail("young", "sent", ages.young),
    mail("waits", "waiting", ages.old),
  ]);
  await runOn(day);
  expect(await rowOf("mail_outbox", "old")).toMatchObject({ recipient: "", reply_to: null });
  expect((await rowOf("mail_outbox", "young"))?.recipient).toBe("a@b.example");
  expect((await rowOf("mail_outbox", "waits"))?.recipient).toBe("a@b.example");
});

it("looks for what is over by an index", async () => {
  const plan = async (sql: string) => (await rows(`EXPLAIN QUERY PLAN ${sql}`)).map(({ detail }) => detail).join();
  expect(
    await plan("SELECT id FROM inquiries WHERE erased_at IS NULL AND created_at < 5 ORDER BY created_at, id"),
  ).toContain("inquiries_kept");
  expect(
    await plan(
      "SELECT id FROM mail_outbox WHERE recipient <> '' AND created_at < 5 AND state NOT IN ('waiting', 'claimed') ORDER BY created_at LIMIT 5",
    ),
  ).toContain("mail_outbox_addressed");
});

it("takes a demo to be as old as its loading", async () => {
  await loadedOn(addMonths(today(), 23));
  const id = await inquiryOn(addMonths(today(), 2));
  await runOn(addMonths(today(), 24));
  expect(await rowOf("inquiries", id)).toMatchObject({ erased_at: null });
  await loadedOn(today());
});
