import { describe, expect, it } from "vitest";
import { readTable } from "../../worker/reports/reports.ts";
import { useReportScope } from "./database.ts";
import { cellOf, figuresOf } from "./reading.ts";
import { makeRows } from "./rows.ts";

const year = { from: "2022-01-01", to: "2022-12-31" };

/** Every case of "each once", "on the last day" and "not this one" that a query must get right. */
const team = () => {
  const { rows, employer, participant, path, placement, contact } = makeRows();
  const shop = employer();
  const townHall = employer({ sector: "city" });
  const hospital = employer({ sector: "other_public", municipality: "320", archivedAt: 1 });

  const threeJobs = participant("2021-11-01");
  for (const day of ["2021-12-31", "2023-01-01"]) path(threeJobs, day, "study");
  const first = placement(threeJobs, shop, "2022-01-01");
  const second = placement(threeJobs, shop, "2022-05-01", { continuesId: first });
  placement(threeJobs, shop, "2022-09-01", { continuesId: second, wageSubsidy: true });

  const twoAtOnce = participant("2022-01-01", { referralSource: "school" });
  placement(twoAtOnce, shop, "2022-03-01", { weeklyHours: 15 });
  placement(twoAtOnce, townHall, "2022-03-10", { weeklyHours: 16 });

  const onlyTrials = participant("2022-12-31");
  for (const day of ["2022-02-01", "2022-12-31"])
    placement(onlyTrials, townHall, day, { kind: "work_trial", contract: null });
  path(onlyTrials, "2022-12-31", "study");
  path(onlyTrials, "2022-12-31", "other_services");
  path(onlyTrials, "2022-12-31", "study");

  const trialThenJob = participant("2022-02-01", {
    municipality: "320",
    endedOn: "2022-12-31",
    endReason: "completed",
  });
  const trial = placement(trialThenJob, hospital, "2022-03-01", { kind: "work_trial", contract: null });
  placement(trialThenJob, hospital, "2022-04-01", { continuesId: trial });

  const apprentice = participant("2022-02-01", {
    municipality: "320",
    endedOn: "2023-01-01",
    endReason: "interrupted",
  });
  placement(apprentice, shop, "2022-12-31", { kind: "apprenticeship", wageSubsidy: true });

  participant("2021-11-01", { municipality: "148", endedOn: "2021-12-31", endReason: "moved_on" });
  const nextYear = participant("2023-01-01");
  placement(nextYear, shop, "2023-01-01");

  contact(shop, "2022-01-01", { joint: true });
  contact(shop, "2022-12-31", { channel: "phone", purpose: "targeted" });
  contact(hospital, "2022-06-01");
  contact(townHall, "2022-06-01", { archivedAt: 1 });
  for (const day of ["2021-12-31", "2023-01-01"]) contact(townHall, day);
  return rows;
};

const scope = useReportScope(team());

describe("contacts", () => {
  it("count once however many coaches were there, with archived employers too, but not when archived", async () => {
    const report = await readTable(scope, "contacts", year);
    expect(figuresOf(report, "contacts")).toEqual({ "698": 2, "320": 1, total: 3 });
    expect(figuresOf(report, "employersContacted")).toEqual({ "698": 1, "320": 1, total: 2 });
    expect(cellOf(report, "channel.phone", "698")).toEqual({ n: 1, of: 2, percent: 50 });
  });

  it("belong to a period's first and last day", async () => {
    expect(cellOf(await readTable(scope, "contacts", { from: "2021-12-31", to: "2022-01-01" }), "contacts").n).toBe(2);
  });
});

describe("the employment of participants", () => {
  it("counts persons once, jobs each, and work trials never", async () => {
    const report = await readTable(scope, "employment", { "as-of": "2022-12-31" });
    expect(figuresOf(report, "participants")).toEqual({ "698": 3, "320": 2, "148": 1, total: 6 });
    expect(figuresOf(report, "employedPersons")).toEqual({ "698": 2, "320": 2, "148": 0, total: 4 });
    expect(figuresOf(report, "employments")).toEqual({ "698": 5, "320": 2, "148": 0, total: 7 });
    expect(cellOf(report, "employmentRatio")).toEqual({ n: 4, of: 6, ratio: 0.67 });
  });

  it("begins on the day a job begins", async () => {
    const on = async (day: string) =>
      cellOf(await readTable(scope, "employment", { "as-of": day }), "employmentRatio", "698");
    expect(await on("2021-12-31")).toEqual({ n: 0, of: 1, ratio: 0 });
    expect(await on("2022-01-01")).toEqual({ n: 1, of: 2, ratio: 0.5 });
  });
});

describe("placements", () => {
  it("are where the participant is, in the employer's sector", async () => {
    const report = await readTable(scope, "placements", year);
    expect(figuresOf(report, "total")).toEqual({ "698": 5, "320": 2, "148": 0, total: 7 });
    expect(figuresOf(report, "company.unsubsidised")).toEqual({ "698": 3, "320": 0, "148": 0, total: 3 });
    expect(figuresOf(report, "company.wage_subsidy")).toEqual({ "698": 1, "320": 0, "148": 0, total: 1 });
    expect(figuresOf(report, "city")).toEqual({ "698": 1, "320": 0, "148": 0, total: 1 });
    expect(figuresOf(report, "other_public")).toEqual({ "698": 0, "320": 1, "148": 0, total: 1 });
    expect(figuresOf(report, "apprenticeship")).toEqual({ "698": 0, "320": 1, "148": 0, total: 1 });
  });

  it("renew an earlier job, not a work trial", async () =>
    expect(cellOf(await readTable(scope, "placements", year), "renewals")).toEqual({ n: 2, of: 7, percent: 28.6 }));

  it("come with the participants' other outcomes, each person once in a row", async () => {
    const report = await readTable(scope, "placements", year);
    const persons = (key: string) => cellOf(report, key);
    expect(persons("work_trial")).toEqual({ n: 2, of: 6, percent: 33.3 });
    expect(persons("study")).toMatchObject({ n: 1, of: 6 });
    expect(persons("other_services")).toMatchObject({ n: 1 });
    expect(persons("completed")).toMatchObject({ n: 1 });
    expect(persons("interrupted")).toMatchObject({ n: 0 });
    expect(persons("moved_on")).toMatchObject({ n: 0 });
    expect(persons("in_coaching")).toMatchObject({ n: 4 });
  });
});

describe("referrals", () => {
  it("are of those who began in the period, and so is the denominator", async () => {
    const report = await readTable(scope, "referrals", year);
    expect(cellOf(report, "school", "698")).toEqual({ n: 1, of: 2, percent: 50 });
    expect(figuresOf(report, "total")).toEqual({ "698": 2, "320": 2, total: 4 });
  });
});

describe("a period", () => {
  it("begins with the first coaching when it is left open", async () => {
    const { definition } = await readTable(scope, "referrals", { to: "2022-12-31" });
    expect(definition.period).toEqual({ from: "2021-11-01", to: "2022-12-31" });
  });

  it("that ends before the first coaching is its last day alone", async () => {
    const report = await readTable(scope, "contacts", { to: "2020-01-01" });
    expect(report.definition.period).toEqual({ from: "2020-01-01", to: "2020-01-01" });
    expect(cellOf(report, "contacts").n).toBe(0);
  });

  it("of one municipality shows its figures and no other's", async () => {
    const report = await readTable(scope, "placements", { ...year, municipality: "320" });
    expect(report.columns).toEqual(["320", "total"]);
    expect(figuresOf(report, "total")).toEqual({ "320": 2, total: 2 });
    expect(cellOf(report, "in_coaching")).toEqual({ n: 1, of: 2, percent: 50 });
    const contacts = await readTable(scope, "contacts", { ...year, municipality: "320" });
    expect([cellOf(contacts, "contacts").n, cellOf(contacts, "employersContacted").n]).toEqual([1, 1]);
    const employment = await readTable(scope, "employment", { "as-of": "2022-12-31", municipality: "320" });
    expect(cellOf(employment, "employmentRatio")).toEqual({ n: 2, of: 2, ratio: 1 });
    const referrals = await readTable(scope, "referrals", { ...year, municipality: "320" });
    expect(figuresOf(referrals, "self")).toEqual({ "320": 2, total: 2 });
  });
});
