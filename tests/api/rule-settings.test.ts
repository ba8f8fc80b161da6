import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { defaultFollowUpRules } from "../../schema/follow-up-rules.ts";
import type { FollowUpRuleSettings } from "../../schema/settings.ts";
import { addDays, addMonths, today } from "../../schema/values/calendar.ts";
import { workingDayFrom, workingDayUntil } from "../../schema/values/working-days.ts";
import { followUpRules } from "../../schema/vocabulary.ts";
import { openWorld, type World, writesNothing } from "./client.ts";
import { bodies, fresh, type Row } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

type Rules = { rules: FollowUpRuleSettings; version: number };
const read = (): Promise<Rules> => w.lead.expect("GET", "/follow-up-rules");
const sent = ({ rules }: Rules, change: Partial<Record<string, object>> = {}) => ({
  rules: Object.fromEntries(
    followUpRules.map((rule) => [rule, { on: rules[rule].on, steps: rules[rule].steps, ...change[rule] }]),
  ),
});
const put = (who: "coach" | "lead", body: object, ifMatch: number) =>
  w[who].call("PUT", "/follow-up-rules", { body, ifMatch });
const set = async (change: Partial<Record<string, object>>): Promise<Rules> => {
  const before = await read();
  return (await put("lead", sent(before, change), before.version)).body;
};
const stands = async (where: string, ...values: string[]) =>
  (
    await w.db
      .prepare(`SELECT id, rule_key AS key, due_on AS dueOn, coach_id AS coach, employer_id AS employer FROM follow_ups
        WHERE rule IS NOT NULL AND completed_at IS NULL AND archived_at IS NULL AND ${where} ORDER BY due_on, rule_key`)
      .bind(...values)
      .all<{ id: string; key: string; dueOn: string; coach: string; employer: string }>()
  ).results;
const run = () => w.worker.scheduled(Date.now());

beforeEach(async () => {
  await set(defaultFollowUpRules);
  await w.db
    .prepare("UPDATE settings SET value = replace(value, ?, '2022-01-01') WHERE key = 'follow-up-rules'")
    .bind(today())
    .run();
});

describe("the rules", () => {
  it("are the lead's to set, in the version that was read, whole and sensible", async () => {
    const before = await read();
    await writesNothing(w.db, async () => {
      expect((await put("coach", sent(before), before.version)).status).toBe(403);
      expect((await put("lead", sent(before), before.version + 1)).body.current).toEqual(before);
      const wrong = async (change: object) =>
        (await put("lead", sent(before, { term_ends: change }), before.version)).body.errors[0].path;
      for (const steps of [[], [0], [14, 14], [401], [1, 2, 3, 4, 5, 6, 7], ["x"]])
        expect(await wrong({ steps })).toContain("rules.term_ends.steps");
      expect((await put("lead", { rules: {} }, before.version)).status).toBe(422);
    });
    const after = await set({ term_ends: { steps: [7, 21] } });
    expect(after.rules.term_ends).toMatchObject({ steps: [21, 7] });
    expect((await w.coach.expect("GET", "/follow-up-rules")).rules).toEqual(after.rules);
  });

  it("count from the day they are switched on, and other days keep that day", async () => {
    const off = await set({ trial_ends: { on: false } });
    expect(off.rules.trial_ends.since).toBe("2022-01-01");
    expect((await set({ trial_ends: { on: true } })).rules.trial_ends.since).toBe(today());
    expect((await set({ trial_ends: { on: true, steps: [20] } })).rules.trial_ends.since).toBe(today());
    expect((await read()).rules.term_ends.since).toBe("2022-01-01");
    await set({ trial_ends: { steps: [14] } });
  });

  it("are applied to what runs already: closed when switched off, back when on again, once however often the job runs", async () => {
    const { id } = (await w.coach.expect("POST", "/placements", {
      body: {
        ...bodies.placement((await fresh.participant(w)).id, (await fresh.employer(w)).id),
        startedOn: addDays(today(), -5),
        endsOn: addDays(today(), 90),
        wageSubsidy: false,
        wageSubsidyEndsOn: null,
      },
    })) as Row;
    const terms = async () =>
      (await stands("placement_id = ? AND rule = 'term_ends'", id)).map(
        ({ key, dueOn }) => `${key.slice(-2)} ${dueOn}`,
      );
    const dueIn = (days: number) => workingDayUntil(addDays(today(), days));
    const asked = [`30 ${dueIn(60)}`, `14 ${dueIn(76)}`];
    expect(await terms()).toEqual(asked);
    await set({ term_ends: { on: false } });
    await run();
    expect(await terms()).toEqual([]);
    await set({ term_ends: { on: true, steps: [30, 14, 50] } });
    await Promise.all([run(), run(), run()]);
    expect(await terms()).toEqual([`50 ${dueIn(40)}`, ...asked]);
    await writesNothing(w.db, run);
    await set({ term_ends: { steps: [30, 14] } });
  });
});

describe("what the job makes", () => {
  const inquiryOf = async (assignedTo: string | null, municipality: string, daysAgo: number) => {
    const { id } = await w.public.expect("POST", "/inquiries", { body: bodies.inquiry(municipality) });
    const came = Date.now() - daysAgo * 86_400_000;
    await w.db
      .prepare(
        "UPDATE inquiries SET created_at = ?, updated_at = ?, assigned_to = ?, status = iif(? IS NULL, 'new', 'assigned') WHERE id = ?",
      )
      .bind(came, came, assignedTo, assignedTo, id)
      .run();
    return id as string;
  };
  const waiting = (id: string) => stands("rule_key = 'inquiry_unanswered:' || ? || ':2'", id);

  it("an inquiry's reminder goes to its assignee, else a coach of the place, else the lead, and closes with the answer", async () => {
    const ids = await Promise.all([
      inquiryOf(w.coach2.id, "320", 9),
      inquiryOf(null, "698", 9),
      inquiryOf(null, "320", 9),
      inquiryOf(null, "698", 0),
    ]);
    await Promise.all([run(), run()]);
    const [given, ofPlace, ofNobody, fresh] = await Promise.all(ids.map(waiting));
    expect(given).toMatchObject([{ dueOn: workingDayFrom(today()), coach: w.coach2.id }]);
    const areas = await w.db
      .prepare("SELECT user_id AS id FROM service_areas WHERE municipality = '698'")
      .all<{ id: string }>();
    expect(areas.results.map(({ id }) => id)).toContain(ofPlace?.[0]?.coach);
    expect(ofNobody).toHaveLength(1);
    expect(fresh).toEqual([]);
    const [first] = given ?? [];
    expect(await w.coach2.expect("GET", `/follow-ups/${first?.id}`)).toMatchObject({
      inquiryId: ids[0],
      rule: "inquiry_unanswered",
      step: 2,
    });
    await w.lead.expect("PUT", `/inquiries/${ids[0]}/answer`, { body: { answer: "Soitettu" }, ifMatch: 1 });
    await run();
    expect(await waiting(ids[0] as string)).toEqual([]);
  });

  it("an unknown employer's inquiry brings its employer along once, a known one's goes to that one", async () => {
    const { id: known } = await w.coach.expect("POST", "/employers", {
      body: { ...bodies.employer(), name: "Tuttu Paja Oy", municipality: "320" },
    });
    const [one, two] = [await inquiryOf(null, "320", 9), await inquiryOf(null, "320", 9)];
    await w.db
      .prepare(
        "UPDATE inquiries SET company_name = iif(id = ?1, 'Tuttu Paja', 'Ennen Näkemätön ry') WHERE id IN (?1, ?2)",
      )
      .bind(one, two)
      .run();
    await Promise.all([run(), run()]);
    expect((await waiting(one))[0]?.employer).toBe(known);
    expect((await waiting(two))[0]?.employer).toBe(two);
    expect(await w.coach.expect("GET", `/employers/${two}`)).toMatchObject({
      name: "Ennen Näkemätön ry",
      sector: "third_sector",
      municipality: "320",
    });
    const created = await w.db
      .prepare("SELECT count(*) AS n FROM events WHERE action = 'employer.created' AND subject_id = ?")
      .bind(two)
      .first("n");
    expect(created).toBe(1);
  });

  it("a partner's reminder closes with the next contact, and none comes to whom asked to be left alone", async () => {
    const partner = async () => {
      const placement = (await fresh.placement(w)) as Row & { employerId: string };
      await w.coach.expect("POST", "/contacts", {
        body: { ...bodies.contact(placement.employerId), date: addMonths(today(), -7) },
      });
      return placement.employerId;
    };
    const [one, two] = [await partner(), await partner()];
    await w.db
      .prepare("UPDATE employers SET do_not_contact_on = ?, do_not_contact_reason = 'x' WHERE id = ?")
      .bind(today(), two)
      .run();
    await w.db
      .prepare(
        "UPDATE settings SET value = json_set(value, '$.day', '2022-01-01') WHERE key = 'follow-up-rules-applied'",
      )
      .run();
    await run();
    const untouched = (employer: string) => stands("rule = 'partner_untouched' AND employer_id = ?", employer);
    expect(await untouched(one)).toMatchObject([{ dueOn: workingDayFrom(today()), coach: w.coach.id }]);
    expect(await untouched(two)).toEqual([]);
    await w.coach.expect("POST", "/contacts", { body: { ...bodies.contact(one), date: today() } });
    await run();
    expect(await untouched(one)).toEqual([]);
  });
});
