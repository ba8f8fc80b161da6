import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, isoWeek, startOfWeek, today } from "../../schema/values/calendar.ts";
import { openWorld, type World } from "./client.ts";
import { bodies, fresh } from "./rows.ts";

let w: World;
beforeAll(async () => {
  w = await openWorld();
});
afterAll(() => w.worker.close());

const monday = startOfWeek(today());
const lastWeek = addDays(monday, -7);
type Own = { version: number; id: string };
const log = (employerId: string, date: string, more: object = {}): Promise<Own> =>
  w.coach.expect("POST", "/contacts", { body: { ...bodies.contact(employerId), date, ...more } });
const own = async (client = w.coach) => {
  const { columns, rows } = await client.expect("GET", "/me/week");
  const [inPerson, known] = rows;
  return { weeks: columns.map((week: string) => inPerson.cells[week].n), known: known.cells[columns.at(-1)] };
};

it("counts one's own meetings face to face, as they stand after each correction", async () => {
  const employers = await Promise.all([1, 2, 3, 4].map(async () => (await fresh.employer(w)).id));
  const [first = "", second = "", third = "", fourth = ""] = employers;
  expect(await own()).toEqual({ weeks: [0, 0, 0, 0, 0, 0, 0, 0], known: { n: 0, of: 0, percent: null } });

  await log(first, monday);
  await log(first, today(), { channel: "event" });
  await log(second, today(), { channel: "phone" });
  const mistaken = await log(third, today());
  const shared = await log(fourth, lastWeek, { coachIds: [w.coach.id, w.coach2.id] });
  const report = await w.coach.expect("GET", "/me/week");
  expect(report.columns).toHaveLength(8);
  expect(report.columns.slice(-2)).toEqual([isoWeek(lastWeek), isoWeek(today())]);
  expect(report.definition).toMatchObject({ unit: "contacts", denominator: null, period: { to: today() } });
  expect(report.definitions.knownEmployers).toMatchObject({ unit: "employers", period: { from: monday } });
  expect(await own()).toEqual({ weeks: [0, 0, 0, 0, 0, 0, 1, 3], known: { n: 0, of: 2, percent: 0 } });
  expect((await own(w.coach2)).weeks).toEqual([0, 0, 0, 0, 0, 0, 1, 0]);

  // A colleague met the third one before this week: now it was known already.
  await w.coach2.expect("POST", "/contacts", { body: { ...bodies.contact(third), date: lastWeek } });
  expect((await own()).known).toEqual({ n: 1, of: 2, percent: 50 });

  // An archived contact leaves the figures.
  await w.coach.expect("DELETE", `/contacts/${mistaken.id}`, { ifMatch: mistaken.version });
  expect(await own()).toEqual({ weeks: [0, 0, 0, 0, 0, 0, 1, 2], known: { n: 0, of: 1, percent: 0 } });

  // A corrected day, channel and company move it.
  const moved = await w.coach.expect("PATCH", `/contacts/${shared.id}`, {
    body: { date: today() },
    ifMatch: shared.version,
  });
  expect(await own()).toEqual({ weeks: [0, 0, 0, 0, 0, 0, 0, 3], known: { n: 0, of: 2, percent: 0 } });
  const called = await w.coach.expect("PATCH", `/contacts/${shared.id}`, {
    body: { channel: "phone" },
    ifMatch: moved.version,
  });
  expect((await own()).weeks).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
  await w.coach.expect("PATCH", `/contacts/${shared.id}`, {
    body: { channel: "visit", coachIds: [w.coach2.id] },
    ifMatch: called.version,
  });
  expect((await own()).weeks).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
  expect((await own(w.coach2)).weeks.at(-1)).toBe(1);
});

it("a day tells one's own endings, and the lead's those of the team", async () => {
  const { id } = await fresh.employer(w);
  const participant = await fresh.participant(w);
  const body = { ...bodies.placement(participant.id, id), startedOn: addDays(today(), -30) };
  const dates = { endsOn: addDays(today(), 20), wageSubsidyEndsOn: addDays(today(), 20) };
  const placement = await w.coach.expect("POST", "/placements", { body: { ...body, ...dates } });
  const ends = async (client = w.coach, query = "") => {
    const { termsEnding, subsidiesEnding } = await client.expect("GET", `/today?limit=100${query}`);
    return [termsEnding, subsidiesEnding].map(({ items }) => items.some((row: Own) => row.id === placement.id));
  };
  expect(await ends()).toEqual([true, true]);
  expect(await ends(w.coach2)).toEqual([false, false]);
  expect(await ends(w.lead)).toEqual([false, false]);
  expect(await ends(w.lead, "&scope=team")).toEqual([true, true]);
  expect((await w.coach.call("GET", "/today?scope=team")).status).toBe(403);

  // The participant is given to another coach, and their placements go along.
  const { version } = await w.coach.expect("GET", `/participants/${participant.id}`);
  const given = { body: { coachId: w.coach2.id }, ifMatch: version };
  await w.lead.expect("PATCH", `/participants/${participant.id}`, given);
  expect(await ends()).toEqual([false, false]);
  expect(await ends(w.coach2)).toEqual([true, true]);
});
