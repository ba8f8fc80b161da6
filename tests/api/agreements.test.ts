import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { openWorld, type World } from "./client.ts";
import { bodies, fresh, type Row } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const timelineOf = async (id: string) => (await w.coach.expect("GET", `/employers/${id}/timeline`)).items;

describe("an agreement", () => {
  it("makes the employer a partner, stands in its story and leaves both when it was a mistake", async () => {
    const { id } = await fresh.employer(w);
    const stage = async () => (await w.coach.expect("GET", `/employers/${id}/stage`)).stage;
    const before = await stage();
    const { signedOn, validUntil, note } = bodies.agreement(id);
    const made: Row = await w.coach.expect("POST", "/agreements", { body: bodies.agreement(id) });
    expect(await stage()).toBe("partner");
    expect(await timelineOf(id)).toEqual([{ type: "agreement", id: made.id, date: signedOn, validUntil, note }]);
    await w.coach.expect("DELETE", `/agreements/${made.id}`, { ifMatch: made.version });
    expect([await stage(), await timelineOf(id)]).toEqual([before, []]);
    expect((await w.coach.expect("GET", `/agreements?employer=${id}`)).items).toEqual([]);
  });

  it("is signed today at the latest, and may run out on the day it was signed", async () => {
    const { id: employerId } = await fresh.employer(w);
    const day = { signedOn: today(), validUntil: today() };
    expect((await w.coach.post("/agreements", { employerId, ...day })).status).toBe(201);
    const later = await w.coach.post("/agreements", { employerId, signedOn: addDays(today(), 1) });
    expect(later.body.errors).toMatchObject([{ path: "signedOn" }]);
  });

  it("keeps its order of days when only one of them is corrected", async () => {
    const { id, version } = await fresh.agreement(w);
    const change = (body: object) => w.coach.call("PATCH", `/agreements/${id}`, { body, ifMatch: version });
    expect((await change({ signedOn: "2023-03-01" })).body.errors).toMatchObject([{ path: "validUntil" }]);
    expect((await change({ signedOn: "2023-03-01", validUntil: null })).status).toBe(200);
  });

  it("is listed with its employer alone, the last signed first", async () => {
    const { id: employerId } = await fresh.employer(w);
    await fresh.agreement(w);
    for (const signedOn of ["2021-05-01", "2023-05-01", "2022-05-01"])
      await w.coach.expect("POST", "/agreements", { body: { employerId, signedOn } });
    const { items } = await w.coach.expect("GET", `/agreements?employer=${employerId}`);
    expect(items.map((item: { signedOn: string }) => item.signedOn)).toEqual([
      "2023-05-01",
      "2022-05-01",
      "2021-05-01",
    ]);
  });
});

describe("an inquiry in an employer's story", () => {
  it("stands there once a contact answered it, on the day it came and once, and opens for whom it is", async () => {
    const [{ id }, inquiry] = [await fresh.employer(w), await fresh.inquiry(w)];
    const body = { ...bodies.contact(id), date: today(), purpose: "inquiry_reply", inquiryId: inquiry.id };
    // The last moment of a summer's day and the first of a winter's, in Helsinki.
    for (const [at, day] of [
      ["2026-07-01T20:59:59Z", "2026-07-01"],
      ["2026-07-01T21:00:00Z", "2026-07-02"],
      ["2026-03-29T00:59:59Z", "2026-03-29"],
      ["2026-10-25T21:59:59Z", "2026-10-25"],
      ["2026-01-01T22:00:00Z", "2026-01-02"],
    ] as const) {
      await w.db.prepare("UPDATE inquiries SET created_at = ? WHERE id = ?").bind(Date.parse(at), inquiry.id).run();
      await w.lead.expect("POST", "/contacts", { body });
      const told = (await timelineOf(id)).filter(({ type }: { type: string }) => type === "inquiry");
      expect(told).toMatchObject([{ id: inquiry.id, date: day, interest: "hire", status: "new", known: false }]);
    }
    const seen = (await w.lead.expect("GET", `/employers/${id}/timeline`)).items;
    expect(seen.find(({ type }: { type: string }) => type === "inquiry").known).toBe(true);
    expect(JSON.stringify(seen)).not.toContain(bodies.inquiry().personName);
  });
});

it("the workplaces of one business id are found together, in the order of their names", async () => {
  const shared = { ...bodies.employer(), businessId: "0112038-9" };
  for (const name of ["Keksitty Beeta", "Keksitty Alfa"])
    await w.coach.expect("POST", "/employers", { body: { ...shared, name } });
  const { items } = await w.coach.expect("GET", "/employers?businessId=112038-9");
  const names = items.map((item: { name: string }) => item.name);
  expect(names.filter((name: string) => name.startsWith("Keksitty"))).toEqual(["Keksitty Alfa", "Keksitty Beeta"]);
  expect((await w.coach.get("/employers?businessId=0112038-8")).status).toBe(422);
});

it("an inquiry is told by the employer whose reminder waits for it, and by the one that was made from it", async () => {
  const inquiry = await fresh.inquiry(w);
  const followUp = await fresh.followUp(w);
  const { employerId } = await w.coach.expect("GET", `/follow-ups/${followUp.id}`);
  await w.db
    .prepare("UPDATE follow_ups SET rule = 'inquiry_unanswered', rule_key = ? WHERE id = ?")
    .bind(`inquiry_unanswered:${inquiry.id}:2`, followUp.id)
    .run();
  expect(await timelineOf(employerId)).toMatchObject([{ type: "inquiry", id: inquiry.id }]);
  // As the job does that makes the reminder: under the inquiry's own id.
  await w.db
    .prepare(
      `INSERT INTO employers (id, name, name_folded, sector, municipality, created_at, updated_at)
      VALUES (?, 'Kuvitteellinen Leipomo Oy', 'kuvitteellinen leipomo oy', 'company', '320', 0, 0)`,
    )
    .bind(inquiry.id)
    .run();
  expect(await timelineOf(inquiry.id)).toMatchObject([{ type: "inquiry", id: inquiry.id }]);
});
