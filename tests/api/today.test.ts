import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { type Client, openWorld, type World } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
let employerId: string;
const day = today();

beforeAll(async () => {
  w = await openWorld();
  employerId = (await fresh.employer(w)).id;
});
afterAll(() => w?.worker.close());
/** Only what a test makes waits for anybody. */
beforeEach(async () => {
  await w.db.batch([
    w.db.prepare("UPDATE follow_ups SET archived_at = 1 WHERE archived_at IS NULL"),
    w.db.prepare("UPDATE inquiries SET status = 'closed' WHERE status IN ('new', 'assigned')"),
    w.db.prepare("UPDATE placements SET ended_on = started_on, end_reason = 'other' WHERE ended_on IS NULL"),
    w.db.prepare("DELETE FROM absences"),
  ]);
});

const promise = async (coachId: string, dueOn: string): Promise<string> => {
  const { id } = await w.lead.expect("POST", "/follow-ups", {
    body: { employerId, coachId, dueOn: addDays(day, 1), task: "Soita" },
  });
  await w.db.prepare("UPDATE follow_ups SET due_on = ? WHERE id = ?").bind(dueOn, id).run();
  return id;
};

const ask = async (municipality: string): Promise<string> =>
  (await w.public.expect("POST", "/inquiries", { body: bodies.inquiry(municipality) })).id;

const read = (who: Client, query = "") => who.expect("GET", `/today${query}`);
const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

describe("a person's day", () => {
  it("holds what is late, what is for today and what comes in seven days, and nothing later or somebody else's", async () => {
    const late = await promise(w.coach.id, addDays(day, -3));
    const now = await promise(w.coach.id, day);
    const soon = await promise(w.coach.id, addDays(day, 7));
    await promise(w.coach.id, addDays(day, 8));
    const theirs = await promise(w.coach2.id, day);
    const told = await read(w.coach);
    expect([told.day, ids(told.overdue), ids(told.dueToday), ids(told.next)]).toEqual([day, [late], [now], [soon]]);
    expect(ids((await read(w.lead)).dueToday)).toEqual([]);
    expect(ids((await read(w.lead, "?scope=team")).dueToday).sort()).toEqual([now, theirs].sort());
  });

  it("tells when there is more than it shows", async () => {
    for (let each = 0; each < 3; each++) await promise(w.coach.id, addDays(day, each - 10));
    const { overdue } = await read(w.coach, "?limit=2");
    expect([overdue.items.length, overdue.more]).toEqual([2, true]);
    expect((await read(w.coach, "?limit=3")).overdue.more).toBe(false);
  });

  it("holds an absent colleague's work for whoever stands in, and for the lead where nobody does", async () => {
    const waits = await promise(w.coach2.id, day);
    await w.coach2.expect("POST", "/absences", {
      body: { startsOn: day, endsOn: addDays(day, 1), substituteId: w.coach.id },
    });
    expect(ids((await read(w.coach)).dueToday)).toEqual([waits]);
    expect(ids((await read(w.lead)).dueToday)).toEqual([]);
    await w.db.prepare("UPDATE absences SET substitute_id = NULL").run();
    expect(ids((await read(w.coach)).dueToday)).toEqual([]);
    expect(ids((await read(w.lead)).dueToday)).toEqual([waits]);
  });

  it("holds new inquiries of one's municipalities, the oldest first, and those given to one", async () => {
    const [own = ""] = (await w.coach.expect("GET", "/me")).municipalities;
    const elsewhere = "320";
    await w.db.prepare("DELETE FROM service_areas WHERE municipality = ?").bind(elsewhere).run();
    await w.db.prepare("INSERT INTO service_areas VALUES (?, ?)").bind(w.leadAdmin.id, elsewhere).run();
    const first = await ask(own);
    const second = await ask(own);
    const theirs = await ask(elsewhere);
    expect(ids((await read(w.coach)).inquiries)).toEqual([first, second]);
    expect(ids((await read(w.leadAdmin)).inquiries)).toEqual([theirs]);
    await w.lead.expect("PUT", `/inquiries/${theirs}/assignment`, { body: { assignedTo: w.coach.id }, ifMatch: 1 });
    expect(ids((await read(w.coach)).inquiries)).toEqual([first, second, theirs]);
    expect(ids((await read(w.leadAdmin)).inquiries)).toEqual([]);
    expect(ids((await read(w.lead, "?scope=team")).inquiries)).toEqual([first, second, theirs]);
  });

  it("holds for the lead the new inquiries of a municipality nobody takes care of", async () => {
    const { results } = await w.db.prepare("SELECT municipality FROM service_areas").all<{ municipality: string }>();
    const cared = results.map(({ municipality }) => municipality);
    const alone = ["890", "047", "148", "742"].find((code) => !cared.includes(code)) as string;
    const orphan = await ask(alone);
    expect(ids((await read(w.lead)).inquiries)).toContain(orphan);
    expect(ids((await read(w.coach)).inquiries)).not.toContain(orphan);
  });

  it("tells of an inquiry once, though a rule reminds of it too", async () => {
    const [own = ""] = (await w.coach.expect("GET", "/me")).municipalities;
    const inquiry = await ask(own);
    const reminder = await promise(w.coach.id, day);
    await w.db
      .prepare("UPDATE follow_ups SET origin = 'rule', rule = 'inquiry_unanswered', rule_key = ? WHERE id = ?")
      .bind(`inquiry_unanswered:${inquiry}:2`, reminder)
      .run();
    const told = await read(w.coach);
    expect([ids(told.inquiries), ids(told.dueToday)]).toEqual([[inquiry], []]);
    await w.db.prepare("UPDATE inquiries SET status = 'closed' WHERE id = ?").bind(inquiry).run();
    expect(ids((await read(w.coach)).dueToday)).toEqual([reminder]);
  });

  it("holds the ends of one's own participants' terms and subsidies, and nobody else's", async () => {
    const begun = await w.coach.expect("POST", "/participants", { body: bodies.participant() });
    const participant = begun.id;
    const begin = (end: object) =>
      w.coach.expect("POST", "/placements", {
        body: {
          ...bodies.placement(participant, employerId),
          id: newId(),
          endsOn: addDays(day, 200),
          wageSubsidyEndsOn: addDays(day, 200),
          ...end,
        },
      });
    const term = await begin({ endsOn: addDays(day, 30) });
    await begin({ endsOn: addDays(day, 31) });
    const subsidy = await begin({ wageSubsidyEndsOn: addDays(day, 45) });
    await begin({ wageSubsidyEndsOn: addDays(day, 46) });
    const told = await read(w.coach);
    expect([ids(told.termsEnding), ids(told.subsidiesEnding)]).toEqual([[term.id], [subsidy.id]]);
    expect(JSON.stringify(told)).not.toContain(begun.code);
    const others = await read(w.coach2);
    expect([ids(others.termsEnding), ids(others.subsidiesEnding)]).toEqual([[], []]);
  });

  it("of the whole team is the lead's", async () => {
    expect((await w.coach.get("/today?scope=team")).status).toBe(403);
    expect((await w.coach.get("/today?scope=everybody")).status).toBe(422);
  });
});
