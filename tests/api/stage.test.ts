import { sql } from "drizzle-orm";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { contactOutcomes } from "../../schema/vocabulary.ts";
import { selectStageFacts } from "../../worker/employers/stage.ts";
import { openWorld, type World } from "./client.ts";
import { bodies, fresh, type Row, unknownId } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const stageOf = (id: string) => w.coach.expect("GET", `/employers/${id}/stage`);
/** A workplace of which nothing is known yet. */
const stranger = (): Promise<Row> =>
  w.coach.expect("POST", "/employers", { body: { ...bodies.employer(), needs: null } });
const log = (employerId: string, more: object): Promise<Row> =>
  w.coach.expect("POST", "/contacts", { body: { ...bodies.contact(employerId), ...more } });

describe("an employer's stage", () => {
  it("is new until somebody is reached", async () => {
    const { id } = await stranger();
    const nothing = { introduced: null, needs_known: null, matching: null, partner: null };
    expect(await stageOf(id)).toEqual({ stage: "new", since: null, reason: null, reached: nothing });
    for (const date of ["2022-03-01", "2022-03-02"]) await log(id, { date, outcome: "not_reached" });
    expect((await stageOf(id)).stage).toBe("new");
    await log(id, { date: "2022-03-03", channel: "phone", outcome: "no_interest" });
    expect(await stageOf(id)).toMatchObject({ stage: "introduced", since: "2022-03-03", reason: "reached" });
  });

  it("goes up with the second meeting face to face, and a call is none", async () => {
    const { id } = await stranger();
    await log(id, { date: "2022-03-01", channel: "visit" });
    await log(id, { date: "2022-03-02", channel: "phone" });
    expect((await stageOf(id)).stage).toBe("introduced");
    await log(id, { date: "2022-03-09", channel: "event" });
    await log(id, { date: "2022-03-20", channel: "visit" });
    expect(await stageOf(id)).toMatchObject({ stage: "needs_known", since: "2022-03-09", reason: "met_twice" });
  });

  it("keeps what it reached by its needs when they are emptied", async () => {
    const { id } = await stranger();
    const known = { stage: "needs_known", since: today(), reason: "needs_saved" };
    await w.coach.expect("PATCH", `/employers/${id}`, { body: { needsHours: "Aamuvuorot" }, ifMatch: 1 });
    expect(await stageOf(id)).toMatchObject(known);
    await w.coach.expect("PATCH", `/employers/${id}`, { body: { needsHours: null }, ifMatch: 2 });
    expect(await stageOf(id)).toMatchObject(known);
  });

  it.each(["candidate_presented", "interview_agreed", "work_trial_agreed", "placement_agreed"])(
    "is matching by %s",
    async (outcome) => {
      const { id } = await stranger();
      await log(id, { date: "2022-03-01", outcome });
      expect(await stageOf(id)).toMatchObject({ stage: "matching", since: "2022-03-01", reason: outcome });
    },
  );

  it.each([
    ["work_trial", "matching"],
    ["apprenticeship", "partner"],
    ["employment", "partner"],
  ])("of a begun %s is %s, and of one to come not yet", async (kind, stage) => {
    const [{ id }, participant] = [await stranger(), await fresh.participant(w)];
    const contract = kind === "work_trial" ? null : "fixed_term";
    const endsOn = addDays(today(), 60);
    const body = { participantId: participant.id, employerId: id, kind, contract, endsOn, wageSubsidy: false };
    await w.coach.expect("POST", "/placements", { body: { ...body, startedOn: addDays(today(), 1) } });
    expect((await stageOf(id)).stage).toBe("new");
    await w.coach.expect("POST", "/placements", { body: { ...body, startedOn: "2022-04-01" } });
    expect(await stageOf(id)).toMatchObject({ stage, since: "2022-04-01", reason: kind });
  });

  it("counts nothing that was archived", async () => {
    const { id } = await stranger();
    const contacts = [await log(id, { date: "2022-03-01" }), await log(id, { date: "2022-03-02" })];
    expect((await stageOf(id)).stage).toBe("needs_known");
    for (const contact of contacts)
      await w.coach.expect("DELETE", `/contacts/${contact.id}`, { ifMatch: contact.version });
    expect((await stageOf(id)).stage).toBe("new");
  });

  it("never falls as contacts of every outcome are added", async () => {
    const { id } = await stranger();
    const ladder = ["new", "introduced", "needs_known", "matching", "partner"];
    let before = 0;
    for (const outcome of [...contactOutcomes].reverse()) {
      await log(id, { outcome, channel: "visit", date: "2022-05-01" });
      const now = ladder.indexOf((await stageOf(id)).stage);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    expect(ladder[before]).toBe("matching");
  });

  it("of nobody is not found", async () => {
    expect((await w.coach.get(`/employers/${unknownId}/stage`)).status).toBe(404);
  });

  it("costs a busy employer no more than a quiet one", async () => {
    const { id } = await stranger();
    const columns = "date, iso_week, purpose, channel, outcome, created_by, created_at, updated_at";
    await w.db
      .prepare(
        `INSERT INTO contacts (id, employer_id, ${columns})
        SELECT 'busy-' || value, ?1, date('2020-01-01', value || ' days'), '2020-W01', 'relationship',
          CASE value % 2 WHEN 0 THEN 'phone' ELSE 'email' END, CASE WHEN value < 900 THEN 'not_reached' ELSE 'no_interest' END, ?2, 0, 0
        FROM json_each(?3)`,
      )
      .bind(id, w.coach.id, JSON.stringify(Array.from({ length: 1000 }, (_, i) => i + 1)))
      .run();
    expect((await stageOf(id)).stage).toBe("introduced");
    const query = new SQLiteSyncDialect().sqlToQuery(selectStageFacts(sql`employers.id = ${id}`));
    const { meta } = await w.db
      .prepare(query.sql)
      .bind(...query.params)
      .all();
    expect(meta.rows_read).toBeLessThanOrEqual(30);
  });
});
