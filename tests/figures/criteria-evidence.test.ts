import { describe, expect, it } from "vitest";
import type { CriteriaEvidence } from "../../schema/criteria.ts";
import { isoWeek, today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { isWorkingDay } from "../../schema/values/working-days.ts";
import { readCriteriaEvidence } from "../../worker/criteria/evidence.ts";
import { readRows } from "../../worker/reports/engine/behind.ts";
import { useReportScope } from "./database.ts";

const scope = useReportScope();
const d1 = () => (scope.db as unknown as { $client: D1Database }).$client;
const ask = async <Row>(text: string): Promise<Row[]> => (await d1().prepare(text).all<Row>()).results;
const one = async (text: string): Promise<Record<string, number>> => (await ask<Record<string, number>>(text))[0] ?? {};
const itemOf = ({ items }: CriteriaEvidence, criterion: number) => {
  const found = items.find((item) => item.criterion === criterion);
  if (!found) throw new Error(`No evidence for ${criterion}`);
  return found;
};
const partOf = (evidence: CriteriaEvidence, criterion: number, key: string) => {
  const found = itemOf(evidence, criterion).parts.find((part) => part.key === key);
  return [found?.n, found?.of];
};

const periods = [
  { from: "2021-06-01", to: "2022-10-15" },
  { from: "2021-10-01", to: "2022-03-31" },
  { from: "2022-01-01", to: "2022-06-30", municipality: "698" as const },
  { from: "2021-06-01", to: "2022-10-15", municipality: "320" as const },
];

/** Days from one to the other, both included, by the clock of UTC alone. */
const daysBetween = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
};

describe.each(periods)("evidence of $from–$to $municipality, against plain SQL", (asked) => {
  const { from, to, municipality } = asked;
  const there = (column: string) => (municipality ? `${column} = '${municipality}'` : "1");
  const inPeriod = (column: string) => `${column} BETWEEN '${from}' AND '${to}'`;
  const jobs = `FROM placements p JOIN participants o ON o.id = p.participant_id JOIN employers e ON e.id = p.employer_id
    WHERE p.kind IN ('employment', 'apprenticeship') AND ${inPeriod("p.started_on")} AND ${there("o.municipality")}`;

  it("15: days from the start to the first meeting face to face", async () => {
    const plain = await one(`WITH first AS (
        SELECT o.id, o.started_on AS start, min(c.date) AS met FROM participants o
        LEFT JOIN contacts c ON c.participant_id = o.id AND c.channel IN ('visit', 'event') AND c.archived_at IS NULL
          AND c.date >= o.started_on AND c.date <= '${to}'
        WHERE ${inPeriod("o.started_on")} AND ${there("o.municipality")} GROUP BY o.id)
      SELECT count(*) AS begun, count(met) AS met, sum(julianday(met) - julianday(start)) AS days FROM first`);
    const evidence = await readCriteriaEvidence(scope, asked);
    const { n, of, value } = itemOf(evidence, 15);
    expect([n, of]).toEqual([plain.days ?? 0, plain.met]);
    expect(value).toBe(plain.met ? Math.round((10 * (plain.days ?? 0)) / plain.met) / 10 : null);
    expect(partOf(evidence, 15, "withoutMeeting")).toEqual([(plain.begun ?? 0) - (plain.met ?? 0), plain.begun]);
  });

  it("18: employers met on several days", async () => {
    const plain = await one(`WITH met AS (
        SELECT employer_id, count(DISTINCT date) AS days, max(date >= '${from}') AS now FROM contacts
        JOIN employers e ON e.id = employer_id
        WHERE channel IN ('visit', 'event') AND outcome <> 'not_reached' AND contacts.archived_at IS NULL
          AND date <= '${to}' AND ${there("e.municipality")} GROUP BY employer_id)
      SELECT count(*) AS met, sum(days > 1) AS again FROM met WHERE now`);
    const { n, of, points } = itemOf(await readCriteriaEvidence(scope, asked), 18);
    expect([n, of, points]).toEqual([plain.again, plain.met, null]);
  });

  it("19, 20 and 21: different occupations and employers, and permanent jobs", async () => {
    const plain = await one(`SELECT count(*) AS jobs,
        count(DISTINCT CASE WHEN length(p.occupation_code) = 4 THEN p.occupation_code END) AS occupations,
        count(*) - count(CASE WHEN length(p.occupation_code) = 4 THEN 1 END) AS uncoded,
        count(DISTINCT coalesce(e.business_id, e.id)) AS businesses,
        count(CASE WHEN p.contract = 'permanent' THEN 1 END) AS permanent,
        count(CASE WHEN p.contract = 'permanent' AND p.wage_subsidy THEN 1 END) AS subsidised ${jobs}`);
    const evidence = await readCriteriaEvidence(scope, asked);
    const told = [19, 20, 21].map((criterion) => [itemOf(evidence, criterion).n, itemOf(evidence, criterion).of]);
    expect(told).toEqual([
      [plain.occupations, plain.jobs],
      [plain.businesses, plain.jobs],
      [plain.permanent, plain.jobs],
    ]);
    expect(partOf(evidence, 19, "withoutOccupation")).toEqual([plain.uncoded, plain.jobs]);
    expect(partOf(evidence, 21, "withSubsidy")).toEqual([plain.subsidised, plain.permanent]);
  });

  it("23: support contacts in the first month and after it", async () => {
    const plain = await one(`WITH job AS (
        SELECT p.id, p.started_on AS start, date(p.started_on, '+30 days') AS month_end, p.ended_on,
          (SELECT group_concat(c.date) FROM contacts c WHERE c.participant_id = p.participant_id
            AND c.employer_id = p.employer_id AND c.purpose = 'placement_support' AND c.archived_at IS NULL
            AND c.date BETWEEN p.started_on AND '${to}') AS support ${jobs}),
      each_support AS (SELECT job.id, value AS day FROM job, json_each('["' || replace(support, ',', '","') || '"]'))
      SELECT sum(month_end <= '${to}') AS over,
        sum(month_end <= '${to}' AND id IN (SELECT s.id FROM each_support s JOIN job j ON j.id = s.id WHERE s.day <= j.month_end))
          AS first,
        sum(month_end < '${to}' AND coalesce(ended_on, '9') > month_end) AS went_on,
        sum(month_end < '${to}' AND coalesce(ended_on, '9') > month_end
          AND id IN (SELECT s.id FROM each_support s JOIN job j ON j.id = s.id WHERE s.day > j.month_end)) AS later
      FROM job`);
    const evidence = await readCriteriaEvidence(scope, asked);
    expect(partOf(evidence, 23, "firstMonth")).toEqual([plain.first ?? 0, plain.over ?? 0]);
    expect(partOf(evidence, 23, "afterFirstMonth")).toEqual([plain.later ?? 0, plain.went_on ?? 0]);
    expect(itemOf(evidence, 23)).toMatchObject({ unit: null, value: null, points: null });
  });

  it("1 and 17: the whole team's, or none for a municipality", async () => {
    const evidence = await readCriteriaEvidence(scope, asked);
    const [caseload, meetings] = [itemOf(evidence, 1), itemOf(evidence, 17)];
    if (municipality) {
      expect([caseload, meetings]).toMatchObject([
        { value: null, points: null, wholeTeamOnly: true },
        { value: null, points: null, wholeTeamOnly: true },
      ]);
      return;
    }
    const coaches = await ask<{ id: string; left: string | null; own: number }>(`SELECT u.id,
        date(u.deactivated_at / 1000, 'unixepoch') AS left, (SELECT count(*) FROM participants o WHERE o.coach_id = u.id
          AND o.started_on <= '${to}' AND (o.ended_on IS NULL OR o.ended_on > '${to}')) AS own
      FROM users u WHERE u.roles LIKE '%coach%'`);
    const shares = await ask<{ user_id: string; starts_on: string; percent: number }>(
      "SELECT * FROM work_shares ORDER BY starts_on",
    );
    const shareOn = (id: string, day: string) =>
      shares.filter((share) => share.user_id === id && share.starts_on <= day).at(-1)?.percent ?? 100;
    const there = coaches.filter(({ left }) => left === null || left > to);
    const full = there.reduce((sum, { id }) => sum + shareOn(id, to), 0) / 100;
    const own = there.reduce((sum, coach) => sum + coach.own, 0);
    expect([caseload.n, caseload.of]).toEqual([own, full]);
    expect(caseload.value).toBe(Math.round((10 * own) / full) / 10);

    const away = await ask<{ user_id: string; starts_on: string; ends_on: string }>("SELECT * FROM absences");
    const { attended } =
      await one(`SELECT count(*) AS attended FROM contact_coaches k JOIN contacts c ON c.id = k.contact_id
      JOIN users u ON u.id = k.coach_id WHERE u.roles LIKE '%coach%' AND c.channel IN ('visit', 'event')
        AND c.archived_at IS NULL AND ${inPeriod("c.date")}`);
    let percentDays = 0;
    for (const { id, left } of coaches)
      for (const day of daysBetween(from, to)) {
        const isAway = away.some((each) => each.user_id === id && each.starts_on <= day && day <= each.ends_on);
        if (isWorkingDay(day) && !isAway && (left === null || day < left)) percentDays += shareOn(id, day);
      }
    expect([meetings.n, meetings.of]).toEqual([attended, percentDays / 500]);
    expect(meetings.value).toBe(Math.round((100 * (attended ?? 0)) / (percentDays / 500)) / 100);
  });

  it("every count opens into as many rows", async () => {
    const { items, period } = await readCriteriaEvidence(scope, asked);
    const counts = items.flatMap(({ n, of, nRows, ofRows, parts }) => [
      ...(nRows ? [{ key: nRows, n }] : []),
      ...(ofRows ? [{ key: ofRows, n: of }] : []),
      ...parts.flatMap((part) => [
        ...(part.nRows ? [{ key: part.nRows, n: part.n }] : []),
        ...(part.ofRows ? [{ key: part.ofRows, n: part.of }] : []),
      ]),
    ]);
    expect(counts.length).toBeGreaterThan(12);
    for (const { key, n } of counts) {
      const query = { ...asked, ...period, key, column: "total", limit: 100, cursor: undefined };
      const page = await readRows(scope, "criteria-facts", query);
      expect({ key, n: page.n, listed: page.items.length }).toEqual({ key, n, listed: Math.min(n, 100) });
    }
  });
});

describe("the lead's weekly review", () => {
  const asked = { from: "2022-02-07", to: "2022-02-27" };
  const review = (week: string) => {
    const now = Date.now();
    return d1()
      .prepare(
        `INSERT INTO weekly_reviews (id, iso_week, reviewed_by, created_at, updated_at)
         SELECT ?, ?, id, ?, ? FROM users WHERE roles = 'lead' LIMIT 1`,
      )
      .bind(newId(), week, now, now)
      .run();
  };
  /** Seven in-person contacts a week for each of three coaches: 5 points but for the reviews. */
  const meetOften = async () => {
    const { results } = await d1()
      .prepare("SELECT id FROM users WHERE roles LIKE '%coach%' ORDER BY id")
      .all<{ id: string }>();
    const employer = await d1().prepare("SELECT id FROM employers LIMIT 1").first<string>("id");
    for (const { id } of results)
      for (let nth = 0; nth < 21; nth++) {
        const date = daysBetween(asked.from, asked.to)[nth] ?? asked.from;
        const contact = newId();
        await d1().batch([
          d1()
            .prepare(
              `INSERT INTO contacts (id, employer_id, date, iso_week, purpose, channel, outcome, created_by, created_at, updated_at)
               VALUES (?, ?, ?, ?, 'cold', 'visit', 'interested', ?, 0, 0)`,
            )
            .bind(contact, employer, date, isoWeek(date), id),
          d1()
            .prepare("INSERT INTO contact_coaches (contact_id, coach_id, date, in_person) VALUES (?, ?, ?, 1)")
            .bind(contact, id, date),
        ]);
      }
  };
  const meetings = async (period = asked) => itemOf(await readCriteriaEvidence(scope, period), 17);

  it("lets 4 and 5 points stand only when every week of the period has one", async () => {
    await meetOften();
    expect(await meetings()).toMatchObject({ points: 3, parts: [{ key: "weeksReviewed", n: 0, of: 3 }] });
    expect((await meetings()).value).toBeGreaterThan(6);
    await review("2022-W06");
    await review("2022-W08");
    await review("2022-W09");
    expect(await meetings()).toMatchObject({ points: 3, parts: [{ n: 2, of: 3 }] });
    await review("2022-W07");
    expect(await meetings()).toMatchObject({ points: 5, parts: [{ n: 3, of: 3 }] });
  });

  it("is not asked of a week that has not ended in the period, and a period without a whole week's end has none", async () => {
    const toFriday = await meetings({ from: "2022-02-07", to: "2022-02-25" });
    expect(toFriday).toMatchObject({ points: 5, parts: [{ n: 2, of: 2 }] });
    const toWednesday = await meetings({ from: "2022-02-07", to: "2022-02-09" });
    expect(toWednesday).toMatchObject({ points: 3, parts: [{ n: 0, of: 0 }] });
  });
});

it("days that have not been are not worked yet", async () => {
  const year = Number(today().slice(0, 4));
  const until = await readCriteriaEvidence(scope, { from: `${year}-01-01`, to: today() });
  const whole = await readCriteriaEvidence(scope, { from: `${year}-01-01`, to: `${year + 1}-12-31` });
  expect(itemOf(whole, 17).of).toBe(itemOf(until, 17).of);
});

it("without days it goes from the first coaching start to today", async () => {
  const { period } = await readCriteriaEvidence(scope, {});
  expect(period).toEqual({ from: "2021-06-01", to: today() });
});
