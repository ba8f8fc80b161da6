import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { addWorkingDays } from "../../schema/values/working-days.ts";
import { asSender } from "./as-sender.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const { send, rowOf, actionsOf, add, answered } = asSender(() => w);

describe("erasing", () => {
  const erase = (secret: string) => w.public.call("DELETE", `/own-inquiry/${secret}`);

  it("takes away names, ways to reach, texts and mails, keeps what is counted, and stays so", async () => {
    const { secret, id, reference } = await send({ email: "poistettava@keksitty.example", bestTime: "aamulla" });
    await add(secret, "Salainen lisäys");
    await answered(id, ", answer_mail_id = 'answer-mail', answer = 'Salainen vastaus'");
    await w.db
      .prepare(
        "INSERT INTO mail_outbox (id, kind, recipient, subject, body, state, next_attempt_at, created_at) VALUES ('answer-mail', 'inquiry-answer', 'poistettava@keksitty.example', 'Salainen', 'Salainen vastaus', 'waiting', 9e15, 1)",
      )
      .run();
    expect((await erase(secret)).status).toBe(204);
    expect(await rowOf(id)).toMatchObject({
      reference,
      municipality: "320",
      interest: "hire",
      status: "answered",
      company_name: "",
      person_name: "",
      phone: null,
      email: null,
      best_time: null,
      message: null,
      answer: null,
      content_key: null,
      erased_at: expect.any(Number),
      archived_at: expect.any(Number),
    });
    const { results } = await w.db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*[_]cf_*'")
      .all<{ name: string }>();
    const held = await w.db.batch(results.map(({ name }) => w.db.prepare(`SELECT * FROM "${name}"`)));
    for (const text of ["poistettava@keksitty", "Salainen"])
      expect(results.filter((_, i) => JSON.stringify(held[i]?.results).includes(text))).toEqual([]);
    expect(await actionsOf(id)).toContain("inquiry.erased");

    await writesNothing(w.db, async () => {
      expect((await w.public.get(`/own-inquiry/${secret}`)).status).toBe(410);
      expect((await erase(secret)).status).toBe(410);
      expect((await add(secret, "Vielä")).status).toBe(410);
      const change = { body: { bestTime: "nyt" }, ifMatch: 3 };
      expect((await w.public.call("PATCH", `/own-inquiry/${secret}`, change)).status).toBe(410);
      expect((await w.public.post("/inquiries", { ...bodies.inquiry("320"), id })).status).toBe(410);
    });
    expect((await w.lead.get(`/inquiries/${id}`)).status).toBe(404);
  });

  it("takes away to whom every answer went, also those before it was opened again", async () => {
    const { secret, id } = await send({ email: "monesti@keksitty.example" });
    const answer = async (text: string) => {
      const { version } = await w.lead.expect("GET", `/inquiries/${id}`);
      await w.lead.expect("PUT", `/inquiries/${id}/answer`, { body: { answer: text, mail: true }, ifMatch: version });
    };
    await answer("Tulemme käymään");
    await add(secret, "Ei käykään");
    await answer("Tulemme muulloin");
    const held = async () => {
      const { results } = await w.db.prepare("SELECT * FROM mail_outbox WHERE recipient LIKE 'monesti%'").all();
      return results.length;
    };
    expect(await held()).toBe(3);
    expect((await erase(secret)).status).toBe(204);
    expect(await held()).toBe(0);
  });

  it("ends the reminders of it, and empties the employer that only they made", async () => {
    const { secret, id } = await send({ companyName: "Yksinäinen Tekijä Tmi" });
    await w.worker.scheduled(Date.parse(`${addWorkingDays(today(), 2)}T10:00:00Z`));
    const reminders = () =>
      w.db.prepare("SELECT archived_at IS NULL AS open FROM follow_ups WHERE employer_id = ?").bind(id).all();
    expect((await reminders()).results).toEqual([{ open: 1 }]);
    await erase(secret);
    expect((await reminders()).results).toEqual([{ open: 0 }]);
    expect(await w.db.prepare("SELECT name, archived_at FROM employers WHERE id = ?").bind(id).first()).toEqual({
      name: "–",
      archived_at: expect.any(Number),
    });
    expect((await w.coach.expect("GET", "/employers?q=yksinäinen")).items).toEqual([]);
  });

  it("leaves an employer that somebody has worked with, and asks to look at it", async () => {
    const { secret, id, reference } = await send({ companyName: "Tuttu Tekijä Tmi" });
    await w.worker.scheduled(Date.parse(`${addWorkingDays(today(), 2)}T10:00:00Z`));
    await w.coach.expect("POST", "/contacts", { body: bodies.contact(id) });
    await erase(secret);
    expect(await w.db.prepare("SELECT name, archived_at FROM employers WHERE id = ?").bind(id).first()).toEqual({
      name: "Tuttu Tekijä Tmi",
      archived_at: null,
    });
    const tasks = await w.db
      .prepare("SELECT task FROM follow_ups WHERE employer_id = ? AND origin = 'manual'")
      .bind(id)
      .all();
    expect(tasks.results).toEqual([{ task: expect.stringMatching(new RegExp(`poista ne myös.*${reference}$`)) }]);
  });

  it.each(["converted", "answered"])(
    "of one that is in the register as %s asks the responsible person to look",
    async (how) => {
      const { secret, id, reference } = await send();
      const employer = await w.coach.expect("POST", "/employers", {
        body: { ...bodies.employer(), responsibleCoachId: w.coach2.id },
      });
      if (how === "converted")
        await w.db
          .prepare("UPDATE inquiries SET status = 'converted', employer_id = ? WHERE id = ?")
          .bind(employer.id, id)
          .run();
      else await w.lead.expect("POST", "/contacts", { body: { ...bodies.contact(employer.id), inquiryId: id } });
      await erase(secret);
      const { items } = await w.coach2.expect("GET", `/follow-ups?employer=${employer.id}`);
      expect(items).toMatchObject([
        { task: `Työnantaja pyysi poistamaan tietonsa: poista ne myös rekisteristä. Yhteydenotto ${reference}` },
      ]);
    },
  );
});
