import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, instantAt, isoWeek, mondayOf, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { type Client, openWorld, type World } from "./client.ts";
import { bodies } from "./rows.ts";

/** The last week of a long year, before anything of the demo organisation: Monday 28.12.2020 to Sunday 3.1.2021. */
const week = "2020-W53";
const [monday, sunday] = ["2020-12-28", "2021-01-03"];

let w: World;
let shop: string;
let laundry: string;
let code: string;
beforeAll(async () => {
  w = await openWorld();
  [shop, laundry] = [await employer("Keksitty Kahvila Oy"), await employer("Aivan Keksitty Pesula Oy", "320")];
  for (const [day, change] of [
    [addDays(monday, -1), {}],
    [monday, { purpose: "relationship" }],
    [sunday, { channel: "phone" }],
    [addDays(sunday, 1), {}],
  ] as const)
    await contact(shop, day, change);
  await contact(laundry, "2020-12-31", { coachIds: [w.coach.id, w.coach2.id] });
  for (const startedOn of [monday, sunday, addDays(sunday, 1)]) await participant(startedOn);
  const worker = await participant("2020-06-01");
  ({ code } = await w.coach.expect("GET", `/participants/${worker}`));
  await placement(worker, shop, sunday, { endsOn: "2021-01-31", wageSubsidy: true, wageSubsidyEndsOn: "2021-01-15" });
  await placement(worker, laundry, "2020-11-02", { kind: "work_trial", endsOn: "2020-12-28" });
  const later = await placement(worker, laundry, "2021-02-15", { contract: "permanent" });
  await w.db.prepare("UPDATE placements SET created_at = ? WHERE id = ?").bind(instantAt(sunday, "23:59"), later).run();
  await w.coach.expect("POST", "/agreements", {
    body: { employerId: laundry, signedOn: "2020-12-30", validUntil: "2021-01-30" },
  });
});
afterAll(() => w.worker.close());

const employer = async (name: string, municipality = "698") =>
  (
    await w.coach.expect("POST", "/employers", {
      body: { ...bodies.employer(), name, municipality, businessId: null, needs: null },
    })
  ).id as string;
const contact = (employerId: string, date: string, change: object) =>
  w.coach.expect("POST", "/contacts", { body: { ...bodies.contact(employerId), date, ...change } });
const participant = async (startedOn: string) =>
  (await w.coach.expect("POST", "/participants", { body: { ...bodies.participant(), startedOn } })).id as string;
const placement = async (participantId: string, employerId: string, startedOn: string, change: object) => {
  const kind = { kind: "employment", contract: "fixed_term", wageSubsidy: false };
  const trial = { kind: "work_trial" };
  const base = "kind" in change ? trial : kind;
  const body = { participantId, employerId, startedOn, ...base, ...change };
  return (await w.coach.expect("POST", "/placements", { body })).id as string;
};
const meeting = (by: Client = w.lead, asked = week) => by.expect("GET", `/meeting?week=${asked}`);

describe("a week of the team", () => {
  it("is the week of today unless another is asked for, with those before and after it", async () => {
    const now = await w.lead.expect("GET", "/meeting");
    expect(now).toMatchObject({ week: isoWeek(today()), from: mondayOf(isoWeek(today())) });
    expect(await meeting()).toMatchObject({ week, from: monday, to: sunday, before: "2020-W52", after: "2021-W01" });
    expect((await w.lead.get("/meeting?week=2021-W53")).body.errors).toMatchObject([{ path: "week" }]);
  });

  it("tells what came in: contacts by purpose, new employers, participants as a count", async () => {
    const { cameIn } = await meeting();
    expect(cameIn).toMatchObject({ contacts: 3, inPerson: 2, employersContacted: 2, participants: 2 });
    expect(cameIn.byPurpose).toEqual({
      cold: 2,
      targeted: 0,
      relationship: 1,
      placement_support: 0,
      inquiry_reply: 0,
      event: 0,
    });
    // The café had been met the day before the week.
    expect(cameIn.newEmployers).toEqual({
      n: 1,
      items: [{ employerId: laundry, employer: "Aivan Keksitty Pesula Oy" }],
    });
  });

  it("has the week's edges at midnight in Helsinki", async () => {
    const { id } = await w.public.expect("POST", "/inquiries", { body: bodies.inquiry() });
    const received = async (instant: number) => {
      await w.db.prepare("UPDATE inquiries SET created_at = ? WHERE id = ?").bind(instant, id).run();
      return (await meeting()).cameIn.inquiries.received;
    };
    const minute = 60_000;
    expect(await received(Date.UTC(2020, 11, 27, 22))).toBe(1);
    expect(await received(Date.UTC(2020, 11, 27, 22) - minute)).toBe(0);
    expect(await received(Date.UTC(2021, 0, 3, 22))).toBe(0);
    expect(await received(Date.UTC(2021, 0, 3, 22) - minute)).toBe(1);
    await w.db.prepare("UPDATE inquiries SET created_at = ? WHERE id = ?").bind(Date.now(), id).run();
  });

  it("tells what began, and what was agreed by its end to begin later", async () => {
    const { placed } = await meeting();
    expect(placed.begun).toEqual({
      n: 1,
      items: [
        { employerId: shop, employer: "Keksitty Kahvila Oy", kind: "employment", renews: false, startedOn: sunday },
      ],
    });
    expect(placed.agreed).toMatchObject({ n: 1, items: [{ employerId: laundry, startedOn: "2021-02-15" }] });
    expect((await meeting(w.lead, "2020-W52")).placed.agreed.n).toBe(0);
  });

  it("tells what ends in the four weeks after it; subsidies only to whom they are known", async () => {
    const { endsSoon } = await meeting();
    expect(endsSoon.until).toBe("2021-01-31");
    expect(endsSoon.ends).toEqual({
      n: 3,
      items: [
        { employerId: laundry, employer: "Aivan Keksitty Pesula Oy", what: "trial", endsOn: monday },
        { employerId: laundry, employer: "Aivan Keksitty Pesula Oy", what: "agreement", endsOn: "2021-01-30" },
        { employerId: shop, employer: "Keksitty Kahvila Oy", what: "term", endsOn: "2021-01-31" },
      ],
    });
    for (const [by, known] of [
      [w.lead, 1],
      [w.coach, 1],
      [w.coach2, 0],
    ] as const)
      expect((await meeting(by)).endsSoon.subsidies.n).toBe(known);
  });

  it("tells where the employers stand, and who came further this week, by name", async () => {
    const { ladder } = await meeting();
    // The café was met once before the week and once in it; the laundry went by its agreement.
    expect(ladder.moved).toEqual({
      n: 2,
      items: [
        {
          employerId: laundry,
          employer: "Aivan Keksitty Pesula Oy",
          before: "matching",
          stage: "partner",
          reason: "agreement_signed",
        },
        {
          employerId: shop,
          employer: "Keksitty Kahvila Oy",
          before: "introduced",
          stage: "partner",
          reason: "employment",
        },
      ],
    });
    // Nobody else was known to the team yet.
    expect(ladder.stages).toEqual({ new: 0, introduced: 0, needs_known: 0, matching: 0, partner: 2 });
  });

  it("agrees with each employer's own stage today", async () => {
    const { ladder } = await w.lead.expect("GET", "/meeting");
    const { results } = await w.db.prepare("SELECT id FROM employers WHERE archived_at IS NULL").all<{ id: string }>();
    const counted: Record<string, number> = { new: 0, introduced: 0, needs_known: 0, matching: 0, partner: 0 };
    for (const { id } of results) {
      const { stage } = await w.coach.expect("GET", `/employers/${id}/stage`);
      counted[stage] = (counted[stage] ?? 0) + 1;
    }
    const week = await w.lead.expect("GET", "/reports/ladder");
    expect(counted).toEqual(
      Object.fromEntries(
        Object.keys(counted).map((stage) => [
          stage,
          week.rows.find(({ key }: { key: string }) => key === `stage.${stage}`).cells.total.n,
        ]),
      ),
    );
    expect(Object.values(ladder.stages as Record<string, number>).reduce((sum, n) => sum + n)).toBe(results.length);
  });
});

describe("where help is needed", () => {
  it("tells inquiries near their promise to those who may know of them", async () => {
    const { id } = await w.public.expect("POST", "/inquiries", { body: bodies.inquiry("320") });
    const known = async (by: Client) => {
      const { help } = await by.expect("GET", "/meeting");
      return help.inquiries.items.some((item: { id: string }) => item.id === id);
    };
    await w.db.prepare("UPDATE inquiries SET promised_on = ? WHERE id = ?").bind("2021-01-01", id).run();
    expect([await known(w.lead), await known(w.coach)]).toEqual([true, false]);
    const far = addDays(today(), 30);
    await w.db.prepare("UPDATE inquiries SET promised_on = ? WHERE id = ?").bind(far, id).run();
    expect(await known(w.lead)).toBe(false);
  });

  it("tells overdue follow-ups of who is away, with who stands in, but not what was promised", async () => {
    const day = today();
    const away = (userId: string, substituteId: string | null) =>
      w.lead.expect("POST", "/absences", { body: { userId, startsOn: day, endsOn: addDays(day, 8), substituteId } });
    const task = "Soita asiakkaasta A1B2";
    const { id } = await w.coach.expect("POST", "/follow-ups", { body: { ...bodies.followUp(shop), task } });
    await w.db.prepare("UPDATE follow_ups SET due_on = ? WHERE id = ?").bind(addDays(day, -1), id).run();
    const waiting = async () =>
      (await w.lead.expect("GET", "/meeting")).help.followUps.items.find((item: { id: string }) => item.id === id);
    expect(await waiting()).toBeUndefined();
    await away(w.coach.id, w.coach2.id);
    expect(await waiting()).toMatchObject({ employerId: shop, left: false, dueOn: addDays(day, -1) });
    expect((await waiting()).substitute).toBe((await w.coach2.get("/me")).body.name);
    const { text } = await w.lead.get("/meeting");
    expect(text).not.toContain("A1B2");
  });

  it("tells who is away next week, and that the lead looks after what nobody was named for", async () => {
    const next = addDays(mondayOf(isoWeek(today())) ?? "", 7);
    await w.lead.expect("POST", "/absences", {
      body: { userId: w.lead.id, startsOn: addDays(next, 6), endsOn: addDays(next, 6) },
    });
    await w.lead.expect("POST", "/absences", {
      body: { userId: w.lead.id, startsOn: addDays(next, 7), endsOn: addDays(next, 9) },
    });
    const { items } = (await w.lead.expect("GET", "/meeting")).help.away;
    const { name } = (await w.lead.get("/me")).body;
    expect(items.filter(({ coach }: { coach: string }) => coach === name)).toEqual([
      { coach: name, startsOn: addDays(next, 6), endsOn: addDays(next, 6), substitute: null },
    ]);
  });
});

describe("what stands on a wall", () => {
  it("names no participant to anybody", async () => {
    for (const by of [w.lead, w.coach, w.coach2])
      expect((await by.get(`/meeting?week=${week}`)).text).not.toContain(code);
  });

  it("is the team's: administrators, others and the public see none of it", async () => {
    for (const by of [w.admin, w.nobody]) expect((await by.get("/meeting")).status).toBe(403);
    expect((await w.public.get("/meeting")).status).toBe(401);
  });

  it("tells everybody that the week was gone through, and its note to the lead alone", async () => {
    expect((await meeting()).review).toBeNull();
    await w.lead.expect("PUT", `/weekly-reviews/${week}`, { body: { note: "Kaikki kirjattu" } });
    const { name } = (await w.lead.get("/me")).body;
    expect((await meeting()).review).toMatchObject({ reviewer: name, note: "Kaikki kirjattu", version: 1 });
    expect((await meeting(w.coach)).review).toMatchObject({ reviewer: name, note: null });
  });

  it("lists the first of many, and how many there are", async () => {
    const names = Array.from({ length: 8 }, () => newId());
    for (const name of names) await contact(await employer(name), "2021-01-20", {});
    const { newEmployers } = (await meeting(w.coach, "2021-W03")).cameIn;
    expect([newEmployers.n, newEmployers.items.length]).toEqual([8, 4]);
  });
});
