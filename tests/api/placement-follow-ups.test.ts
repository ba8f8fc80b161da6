import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, addMonths, today } from "../../schema/values/calendar.ts";
import { workingDayFrom, workingDayUntil } from "../../schema/values/working-days.ts";
import { openWorld, type World } from "./client.ts";
import { fresh, type Row } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

type Ruled = {
  id: string;
  rule: string;
  step: number;
  dueOn: string;
  state: "open" | "done" | "closed";
  coach: string;
};

/** What stands of a placement's follow-ups, as `rule step day state`. */
const ruledOf = async (placement: string): Promise<Ruled[]> =>
  (
    await w.db
      .prepare(
        `SELECT id, rule, due_on AS dueOn, coach_id AS coach,
          CAST(substr(rule_key, length(rtrim(rule_key, '0123456789')) + 1) AS INTEGER) AS step,
          CASE WHEN completed_at IS NOT NULL THEN 'done' WHEN archived_at IS NOT NULL THEN 'closed' ELSE 'open' END AS state
        FROM follow_ups WHERE placement_id = ? AND rule IS NOT NULL ORDER BY due_on, rule, id`,
      )
      .bind(placement)
      .all<Ruled>()
  ).results;
const told = async (placement: string, state = "open") =>
  (await ruledOf(placement))
    .filter((each) => each.state === state)
    .map(({ rule, step, dueOn }) => `${rule} ${step} ${dueOn}`);
const eventsOf = async (id: string) =>
  (
    await w.db.prepare("SELECT action FROM events WHERE subject_id = ? ORDER BY id").bind(id).all<{ action: string }>()
  ).results.map(({ action }) => action);

const started = addDays(today(), -3);
const begin = async (body: object = {}): Promise<Row & { startedOn: string }> => {
  const participant = await fresh.participant(w);
  const employer = await fresh.employer(w);
  const plain = { kind: "employment", contract: "permanent", startedOn: started, wageSubsidy: false };
  const ids = { participantId: participant.id, employerId: employer.id };
  return w.coach.expect("POST", "/placements", { body: { ...ids, ...plain, ...body } });
};
const correct = ({ id, version }: Row, body: object) =>
  w.coach.expect("PATCH", `/placements/${id}`, { body, ifMatch: version });
/** So many days from today, or the working day before it; a visit comes on the one after. */
const dueIn = (days: number) => workingDayUntil(addDays(today(), days));
const visitsFrom = (day: string, last = "9999-12-31") =>
  [1, 3, 6, 12]
    .map((step) => ({ step, ruledOn: addMonths(day, step) }))
    .filter(({ ruledOn }) => ruledOn <= last)
    .map(({ step, ruledOn }) => {
      const after = workingDayFrom(ruledOn);
      return `support_visit ${step} ${after <= last ? after : workingDayUntil(ruledOn)}`;
    });

describe("a placement's follow-ups", () => {
  it("are made with it: the visits of its first year, and its ends", async () => {
    const endsOn = addDays(today(), 200);
    const subsidy = addDays(today(), 100);
    const placement = await begin({ contract: "fixed_term", endsOn, wageSubsidy: true, wageSubsidyEndsOn: subsidy });
    expect(await told(placement.id)).toEqual(
      [
        ...visitsFrom(started, endsOn),
        `subsidy_ends 45 ${dueIn(55)}`,
        `term_ends 30 ${dueIn(170)}`,
        `term_ends 14 ${dueIn(186)}`,
      ].sort((a, b) => (a.slice(-10) < b.slice(-10) ? -1 : 1)),
    );
    const [one] = await ruledOf(placement.id);
    expect(one?.coach).toBe(w.coach.id);
    expect(await eventsOf(one?.id as string)).toEqual(["follow-up.created"]);
    expect(await w.coach.expect("GET", `/follow-ups/${one?.id}`)).toMatchObject({
      task: "",
      origin: "rule",
      rule: "support_visit",
      step: 1,
    });
  });

  it("move when their day moves, also where somebody had put one off, and are told of again when a term done with is extended", async () => {
    const placement = await begin({
      kind: "work_trial",
      contract: null,
      wageSubsidy: undefined,
      endsOn: addDays(today(), 40),
    });
    const [trial] = await ruledOf(placement.id);
    expect(await told(placement.id)).toEqual([`trial_ends 14 ${dueIn(26)}`]);
    const later = await correct(placement, { endsOn: addDays(today(), 60) });
    expect(await told(placement.id)).toEqual([`trial_ends 14 ${dueIn(46)}`]);
    expect(await eventsOf(trial?.id as string)).toEqual(["follow-up.created", "follow-up.moved"]);
    await w.coach.expect("PATCH", `/follow-ups/${trial?.id}`, { body: { dueOn: addDays(today(), 50) }, ifMatch: 2 });
    const same = await correct(later, { weeklyHours: 20 });
    expect(await told(placement.id)).toEqual([`trial_ends 14 ${addDays(today(), 50)}`]);
    await w.coach.expect("PUT", `/follow-ups/${trial?.id}/completion`, { ifMatch: 3 });
    await correct(same, { endsOn: addDays(today(), 90) });
    expect([await told(placement.id, "done"), await told(placement.id)]).toEqual([
      [`trial_ends 14 ${addDays(today(), 50)}`],
      [`trial_ends 14 ${dueIn(76)}`],
    ]);
  });

  it("let a term be extended again after it was shortened to the day that was done with", async () => {
    const first = await begin({
      kind: "work_trial",
      contract: null,
      wageSubsidy: undefined,
      endsOn: addDays(today(), 40),
    });
    const finish = async () => {
      const open = (await ruledOf(first.id)).find(({ state }) => state === "open");
      const { version } = await w.coach.expect("GET", `/follow-ups/${open?.id}`);
      await w.coach.expect("PUT", `/follow-ups/${open?.id}/completion`, { ifMatch: version });
    };
    await finish();
    const extended = await correct(first, { endsOn: addDays(today(), 60) });
    const shortened = await correct(extended, { endsOn: addDays(today(), 40) });
    await finish();
    await correct(shortened, { endsOn: addDays(today(), 60) });
    expect(await told(first.id)).toEqual([`trial_ends 14 ${dueIn(46)}`]);
  });

  it("go to the participant's new coach, but for what somebody else had taken over or done", async () => {
    const participant = await fresh.participant(w);
    const employer = await fresh.employer(w);
    const body = { kind: "employment", contract: "permanent", startedOn: started, wageSubsidy: false };
    const placement = await w.coach.expect("POST", "/placements", {
      body: { ...body, participantId: participant.id, employerId: employer.id },
    });
    const [first, second] = await ruledOf(placement.id);
    await w.coach.expect("PUT", `/follow-ups/${first?.id}/completion`, { ifMatch: 1 });
    await w.coach.expect("PUT", `/follow-ups/${second?.id}/coach`, { body: { coachId: w.lead.id }, ifMatch: 1 });
    await w.lead.expect("PATCH", `/participants/${participant.id}`, {
      body: { coachId: w.coach2.id },
      ifMatch: participant.version,
    });
    const coaches = (await ruledOf(placement.id)).map(({ coach }) => coach);
    expect(coaches).toEqual([w.coach.id, w.lead.id, w.coach2.id, w.coach2.id]);
  });

  it("of a renewal move when the first contract proves to have begun on another day", async () => {
    const first = await begin({ contract: "fixed_term", endsOn: addDays(today(), 9) });
    const terms = { contract: "permanent", startedOn: addDays(today(), 10), wageSubsidy: false };
    const renewal = await w.coach.expect("POST", `/placements/${first.id}/renewal`, { body: terms, ifMatch: 1 });
    expect(await told(renewal.id)).toEqual(visitsFrom(started));
    const corrected = addDays(started, -5);
    await correct({ ...first, version: 2 }, { startedOn: corrected });
    expect(await told(renewal.id)).toEqual(visitsFrom(corrected));
  });
});
