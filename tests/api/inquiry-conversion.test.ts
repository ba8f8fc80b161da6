import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const send = async (): Promise<Row> => {
  const body = { ...bodies.inquiry(), message: `Tarvitsemme apua ${newId()}` };
  return { ...(await w.public.expect("POST", "/inquiries", { body })), version: 1 };
};
const convert = (inquiry: Row, body: object, by = w.coach) =>
  by.call("POST", `/inquiries/${inquiry.id}/conversion`, { body, ifMatch: inquiry.version });
const { newEmployer: added, newContactPerson, nextStep, ...contact } = bodies.conversion();
const { confirmedSeparate: _, ...newEmployer } = added;
const all = async (sql: string, ...values: unknown[]) =>
  (
    await w.db
      .prepare(sql)
      .bind(...values)
      .all<Record<string, unknown>>()
  ).results;
/** The row that a reminder of an inquiry makes of its sender. */
const remindedOf = ({ id }: Row) =>
  w.db
    .prepare(
      "INSERT INTO employers (id, name, name_folded, sector, municipality, hindrances, created_at, updated_at, version) VALUES (?, 'Leipomo', 'leipomo', 'company', '698', '[]', 0, 0, 1)",
    )
    .bind(id)
    .run();

describe("an inquiry becomes", () => {
  it("a new employer and person under one contact, with a next step, all recorded", async () => {
    const inquiry = await send();
    const { status, body } = await convert(inquiry, bodies.conversion());
    expect([status, body]).toMatchObject([
      200,
      { status: "converted", employerId: inquiry.id, assignedTo: w.coach.id, convertedAt: expect.any(Number) },
    ]);
    const { items } = await w.coach.expect("GET", `/contacts?employer=${inquiry.id}`);
    expect(items).toMatchObject([
      {
        ...contact,
        purpose: "inquiry_reply",
        date: today(),
        inquiryId: inquiry.id,
        contactPersonId: body.contactPersonId,
        coaches: [{ id: w.coach.id }],
      },
    ]);
    expect(await w.coach.expect("GET", `/employers/${inquiry.id}`)).toMatchObject({
      ...newEmployer,
      responsibleCoachId: w.coach.id,
    });
    expect(await w.coach.expect("GET", `/contact-persons/${body.contactPersonId}`)).toMatchObject({
      ...newContactPerson,
      employerId: inquiry.id,
    });
    const steps = (await w.coach.expect("GET", `/follow-ups?employer=${inquiry.id}`)).items;
    expect(steps).toMatchObject([{ ...nextStep, contactId: items[0].id }]);
    const found = await w.coach.expect("GET", "/employers/choices?q=040000000");
    expect(found.items.map(({ id }: Row) => id)).toContain(inquiry.id);
    const actions = await all(
      "SELECT action FROM events WHERE request_id = (SELECT request_id FROM events WHERE subject_id = ? AND action = 'inquiry.converted') ORDER BY action",
      inquiry.id,
    );
    expect(actions.map(({ action }) => action)).toEqual([
      "contact-person.created",
      "contact.created",
      "employer.created",
      "follow-up.created",
      "inquiry.converted",
    ]);
  });

  it("a contact with a known employer and a known person, and with nobody named", async () => {
    const person = (await fresh.contactPerson(w)) as Row & { employerId: string };
    const known = { ...contact, employerId: person.employerId, contactPersonId: person.id };
    const { body } = await convert(await send(), known);
    expect(body).toMatchObject({ employerId: person.employerId, contactPersonId: person.id });
    const { body: nobody } = await convert(await send(), { ...contact, employerId: person.employerId });
    expect(nobody).toMatchObject({ employerId: person.employerId, contactPersonId: null });
    const employers = await all("SELECT id FROM employers WHERE id IN (?, ?)", body.id, nobody.id);
    expect(employers).toEqual([]);
    const timeline = await w.coach.expect("GET", `/employers/${person.employerId}/timeline`);
    const told = timeline.items.filter(({ type }: { type: string }) => type === "inquiry");
    expect(told.map(({ id }: Row) => id).sort()).toEqual([body.id, nobody.id].sort());
  });

  it("a new person at a known employer", async () => {
    const employer = await fresh.employer(w);
    const { body } = await convert(await send(), { ...contact, employerId: employer.id, newContactPerson });
    expect(await w.coach.expect("GET", `/contact-persons/${body.contactPersonId}`)).toMatchObject({
      employerId: employer.id,
    });
  });

  it("the employer whose row its reminder has made, once, with what is known now", async () => {
    const inquiry = await send();
    await remindedOf(inquiry);
    await w.coach.expect("POST", `/inquiries/${inquiry.id}/conversion`, { body: bodies.conversion(), ifMatch: 1 });
    expect(await w.coach.expect("GET", `/employers/${inquiry.id}`)).toMatchObject({
      ...newEmployer,
      responsibleCoachId: w.coach.id,
      version: 2,
    });
    const words = await all("SELECT word FROM employer_words WHERE employer_id = ? ORDER BY word", inquiry.id);
    expect(words.map(({ word }) => word)).toContain("kuvitteellinen");
  });

  it("a known employer's, and the row its reminder has made leaves the lists unless somebody has used it", async () => {
    const [unused, used, employer] = [await send(), await send(), await fresh.employer(w)];
    await Promise.all([remindedOf(unused), remindedOf(used)]);
    await w.coach.expect("POST", "/contacts", { body: bodies.contact(used.id) });
    for (const inquiry of [unused, used])
      expect((await convert(inquiry, { ...contact, employerId: employer.id })).status).toBe(200);
    const left = await all("SELECT id FROM employers WHERE id IN (?, ?) AND archived_at IS NULL", unused.id, used.id);
    expect(left).toEqual([{ id: used.id }]);
  });
});

describe("nothing is left behind", () => {
  it("by an employer that asked to be left alone, one that is not there, or another's contact person", async () => {
    const [inquiry, alone, person, employer] = [
      await send(),
      await fresh.leftAlone(w),
      await fresh.contactPerson(w),
      await fresh.employer(w),
    ];
    await writesNothing(w.db, async () => {
      const refusedAt = async (body: object) => {
        const answer = await convert(inquiry, body);
        return [answer.status, answer.body.errors?.map(({ path }: { path: string }) => path)];
      };
      expect(await refusedAt({ ...contact, employerId: alone.id })).toEqual([422, ["employerId"]]);
      expect(await refusedAt({ ...contact, employerId: newId() })).toEqual([422, ["employerId"]]);
      expect(await refusedAt({ ...contact, employerId: employer.id, contactPersonId: person.id })).toEqual([
        422,
        ["contactPersonId"],
      ]);
      expect(await refusedAt({ ...bodies.conversion(), employerId: employer.id })).toEqual([422, ["employerId"]]);
    });
  });

  it("by an employer that was asked to be left alone since a reminder made its row", async () => {
    const inquiry = await send();
    await remindedOf(inquiry);
    const { version } = await w.coach.expect("GET", `/employers/${inquiry.id}`);
    const alone = { body: bodies.doNotContact(), ifMatch: version };
    await w.coach.expect("PUT", `/employers/${inquiry.id}/do-not-contact`, alone);
    await writesNothing(w.db, async () => {
      const { status, body } = await convert(inquiry, bodies.conversion());
      expect([status, body.errors?.map(({ path }: { path: string }) => path)]).toEqual([422, ["employerId"]]);
    });
  });

  it("by whoever was later: one of two at the same moment wins, with all of it", async () => {
    const inquiry = await send();
    const answers = await Promise.all([
      convert(inquiry, bodies.conversion()),
      convert(inquiry, bodies.conversion(), w.lead),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const rows = await all(
      `SELECT (SELECT count(*) FROM contacts WHERE inquiry_id = ?1) AS contacts,
        (SELECT count(*) FROM contact_persons WHERE employer_id = ?1) AS persons,
        (SELECT count(*) FROM follow_ups WHERE employer_id = ?1) AS steps`,
      inquiry.id,
    );
    expect(rows).toEqual([{ contacts: 1, persons: 1, steps: 1 }]);
  });

  it("by the same request sent again, which answers the same", async () => {
    const inquiry = await send();
    const body = { ...bodies.conversion(), id: newId() };
    const first = await convert(inquiry, body);
    await writesNothing(w.db, async () => {
      const again = await convert(inquiry, body);
      expect([again.status, again.body]).toEqual([200, first.body]);
      expect((await convert(inquiry, { ...body, outcome: "maybe_later" })).status).toBe(409);
    });
  });
});

it("opened again it waits as before, what was logged stays, and it becomes the same employer once more", async () => {
  const inquiry = await send();
  const { body } = await convert(inquiry, bodies.conversion());
  const open = await w.coach.expect("DELETE", `/inquiries/${inquiry.id}/closure`, { ifMatch: body.version });
  expect(open).toMatchObject({ status: "assigned", employerId: null, contactPersonId: null, convertedAt: null });
  expect((await w.coach.expect("GET", `/contacts?employer=${inquiry.id}`)).items).toHaveLength(1);
  const again = await convert(open, { ...bodies.conversion(), newContactPerson: undefined });
  expect([again.status, again.body.employerId]).toEqual([200, inquiry.id]);
});
