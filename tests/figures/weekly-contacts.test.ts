import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { RowOf } from "../../schema/demo/rows.ts";
import { today } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { readRows } from "../../worker/reports/engine/behind.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { useReportScope } from "./database.ts";
import { cellOf, definitionOf, figuresOf, keysOf } from "./reading.ts";
import { makeRows } from "./rows.ts";

const published = { from: "2021-06-01", to: "2022-10-15" };

describe("the weekly contacts of 2022", () => {
  const scope = useReportScope();
  const oneDecimal = (n: number | null | undefined) =>
    (n ?? Number.NaN).toLocaleString("fi", { maximumFractionDigits: 1 });

  it("are about 2.1 a coach-week in Rovaniemi and 1.8 in Kemijärvi, in any channel, as published", async () => {
    const perCoachWeek = async (municipality: "698" | "320") =>
      cellOf(await readTable(scope, "weekly-contacts", { ...published, municipality }), "contactsPerCoachWeek");
    // 299 ÷ 2 coaches ÷ 502 days; 76 ÷ one coach, who was there for 304 days.
    expect(await perCoachWeek("698")).toEqual({ n: 299, ratio: 2.08 });
    expect(await perCoachWeek("320")).toEqual({ n: 76, ratio: 1.75 });
    expect([2.08, 1.75].map(oneDecimal)).toEqual(["2,1", "1,8"]);
  });

  it("are what plain SQL counts, for each coach and week", async () => {
    const table = await readTable(scope, "weekly-contacts", published);
    const rows = await scope.db.all<{ coach: string; week: string; n: number }>(
      sql.raw(`SELECT cc.coach_id AS coach, c.iso_week AS week, count(*) AS n
        FROM contact_coaches cc JOIN contacts c ON c.id = cc.contact_id
        WHERE c.archived_at IS NULL AND c.channel IN ('visit', 'event')
          AND c.date BETWEEN '2021-06-01' AND '2022-10-15' GROUP BY 1, 2`),
    );
    const counted = Object.fromEntries(rows.map(({ coach, week, n }) => [`${coach} ${week}`, n]));
    const coaches = keysOf(table).filter((key) => key.startsWith("coach."));
    expect(coaches).toHaveLength(3);
    for (const key of coaches)
      for (const week of table.columns.filter((column) => column !== "total"))
        expect([key, week, cellOf(table, key, week).n]).toEqual([key, week, counted[`${key.slice(6)} ${week}`] ?? 0]);
    const all = rows.reduce((sum, { n }) => sum + n, 0);
    expect(cellOf(table, "attendances").n).toBe(all);
    const [once] = await scope.db.all<{ n: number }>(
      sql.raw(`SELECT count(*) AS n FROM contacts
        WHERE archived_at IS NULL AND channel IN ('visit', 'event') AND date BETWEEN '2021-06-01' AND '2022-10-15'`),
    );
    expect(cellOf(table, "inPerson").n).toBe(once?.n);
    // First visits were made in pairs.
    expect(all).toBeGreaterThan(once?.n ?? 0);
  });

  it("have the coaches by name, never by how much they did", async () => {
    const table = await readTable(scope, "weekly-contacts", published);
    const names = table.rows.flatMap(({ key, label = "" }) => (key.startsWith("coach.") ? [label] : []));
    expect(names).toEqual(["Erkki Esimerkki", "Kaino Keksitty", "Maija Mallikas"]);
  });

  it("of one municipality have no worked weeks, which a coach works everywhere at once", async () => {
    const whole = keysOf(await readTable(scope, "weekly-contacts", published));
    const one = keysOf(await readTable(scope, "weekly-contacts", { ...published, municipality: "320" }));
    expect(whole).toEqual(expect.arrayContaining(["workedWeeks", "perWorkedWeek"]));
    expect(one.filter((key) => /worked/i.test(key))).toEqual([]);
    expect(one.filter((key) => key.startsWith("coach."))).toHaveLength(1);
  });

  it("stand beside their definitions, the two weekly figures apart", async () => {
    const table = await readTable(scope, "weekly-contacts", published);
    expect(definitionOf(table, "perWorkedWeek")?.numerator).toContain("Not to be mixed");
    expect(definitionOf(table, "contactsPerCoachWeek")?.numerator).toContain("Not to be mixed");
    expect(definitionOf(table, "attendances")?.numerator).toContain("made together counts for each");
  });
});

/** A team with a part-timer, somebody who comes late, one who leaves, a lead who was along, and a long year's end. */
const team = () => {
  const { rows, employer, contact } = makeRows();
  const [first, second] = rows.users as [RowOf<"users">, RowOf<"users">];
  const since = new Date(Date.UTC(2020, 0, 1));
  const person = (name: string, change: Partial<RowOf<"users">>) => ({
    ...first,
    id: newId(),
    name,
    email: `${name.toLowerCase()}@rinnalla.example`,
    roles: "coach",
    createdAt: since,
    ...change,
  });
  const leaver = person("Åke", { deactivatedAt: Date.UTC(2020, 11, 30, 12) });
  const newcomer = person("Aada", { createdAt: new Date(Date.UTC(2021, 0, 6, 12)) });
  const leader = person("Liisa", { roles: "lead" });
  rows.users = [
    { ...first, roles: "coach", createdAt: since },
    { ...second, roles: "coach", createdAt: since },
    leaver,
    newcomer,
    leader,
  ];
  const shop = employer();
  const other = employer({ municipality: "320" });
  const met = (coachId: string, date: string, employerId = shop, change = {}) => {
    contact(employerId, date, change);
    const made = rows.contactCoaches.at(-1) as RowOf<"contactCoaches">;
    Object.assign(made, { coachId, inPerson: true });
  };
  // Sunday of week 52, Monday of week 53, its Sunday in the next year, and Monday of week 1.
  for (const day of ["2020-12-27", "2020-12-28", "2021-01-03", "2021-01-04"]) met(first.id, day);
  contact(shop, "2021-01-05", { joint: true });
  for (const made of rows.contactCoaches.slice(-2)) made.inPerson = true;
  contact(shop, "2021-01-05", { channel: "phone" });
  met(leaver.id, "2020-12-29", other, { channel: "event" });
  met(leader.id, "2021-01-05");
  contact(shop, "2021-01-05", { archivedAt: 1 });
  const made = { createdAt: 0, updatedAt: 0 };
  return {
    ...rows,
    absences: [{ id: newId(), userId: second.id, startsOn: "2021-01-04", endsOn: "2021-01-04", ...made }],
    workShares: [{ id: newId(), userId: second.id, startsOn: "2020-01-01", percent: 50, ...made }],
    people: { first, second, leaver, newcomer, leader },
  };
};

describe("weekly contacts", () => {
  const { people, ...rows } = team();
  const { first, second, leaver, newcomer, leader } = people;
  const scope = useReportScope(rows as never);
  const turn = { from: "2020-12-28", to: "2021-01-10" };

  it("belong to ISO weeks, the fifty-third too, and to the period's first and last day", async () => {
    const table = await readTable(scope, "weekly-contacts", turn);
    expect(table.columns).toEqual(["2020-W53", "2021-W01", "total"]);
    expect(figuresOf(table, `coach.${first.id}`)).toEqual({ "2020-W53": 2, "2021-W01": 2, total: 4 });
    const day = await readTable(scope, "weekly-contacts", { from: "2021-01-03", to: "2021-01-03" });
    expect(figuresOf(day, `coach.${first.id}`)).toEqual({ "2020-W53": 1, total: 1 });
  });

  it("count a joint contact once for each who was there, and once among the contacts", async () => {
    const table = await readTable(scope, "weekly-contacts", { from: "2021-01-04", to: "2021-01-10" });
    expect(cellOf(table, `coach.${second.id}`).n).toBe(1);
    // First on Monday and Tuesday, the second and the lead on Tuesday: three meetings.
    expect(cellOf(table, "attendances").n).toBe(4);
    expect(cellOf(table, "inPerson").n).toBe(3);
    expect(cellOf(table, "contacts").n).toBe(4);
  });

  it("have a row for a coach who met nobody, and none for one who had left", async () => {
    const table = await readTable(scope, "weekly-contacts", { from: "2021-01-04", to: "2021-01-10" });
    const labels = table.rows.flatMap(({ key, label }) => (key.startsWith("coach.") ? [label] : []));
    expect(labels).toEqual(["Aada", "Aino", "Liisa", "Onni"]);
    expect(cellOf(table, `coach.${newcomer.id}`).n).toBe(0);
  });

  it("are divided by weeks worked: shares, absences, holidays, coming and leaving make them shorter", async () => {
    const table = await readTable(scope, "weekly-contacts", turn);
    const weeks = (id: string, column = "total") => cellOf(table, `workedWeeks.${id}`, column);
    // New Year's Day and Epiphany are holidays.
    expect(weeks(first.id)).toEqual({ n: 800, of: 500, ratio: 1.6 });
    expect(weeks(second.id)).toEqual({ n: 350, of: 500, ratio: 0.7 });
    expect(weeks(second.id, "2021-W01")).toEqual({ n: 150, of: 500, ratio: 0.3 });
    // Monday and Tuesday; Thursday and Friday.
    expect(weeks(leaver.id)).toEqual({ n: 200, of: 500, ratio: 0.4 });
    expect(weeks(newcomer.id)).toEqual({ n: 200, of: 500, ratio: 0.4 });
    expect(cellOf(table, `perWorkedWeek.${first.id}`)).toEqual({ n: 4, ratio: 2.5 });
    expect(cellOf(table, `perWorkedWeek.${newcomer.id}`, "2020-W53")).toEqual({ n: 0, ratio: null });
    // Six meetings of coaches in 1 550 per cent days; the lead's is not among them.
    expect(cellOf(table, "perWorkedWeek")).toEqual({ n: 6, ratio: 1.94 });
    expect(keysOf(table)).not.toContain(`workedWeeks.${leader.id}`);
  });

  it("open into the attendances of a coach, and into the contacts of them all", async () => {
    const read = (key: string, column: string) =>
      readRows(scope, "weekly-contacts", { ...turn, key, column, limit: 50, cursor: undefined });
    const own = await read(`coach.${second.id}`, "2021-W01");
    expect(own).toMatchObject({ n: 1, unit: "attendance", items: [{ coach: { name: "Onni" }, day: "2021-01-05" }] });
    expect(await read(`coach.${newcomer.id}`, "total")).toMatchObject({ n: 0, items: [] });
    expect(await read("inPerson", "total")).toMatchObject({ n: 6, unit: "contact" });
  });

  it("begin nowhere where nobody has been coached and no day was asked for", async () => {
    const table = await readTable(scope, "weekly-contacts", {});
    expect(table.columns).toEqual(["total"]);
    expect(cellOf(table, "attendances").n).toBe(8);
    expect(table.definition.period).toEqual({ from: null, to: today() });
  });
});
