import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import published from "../../schema/demo/figures-2022.json" with { type: "json" };
import { today } from "../../schema/values/calendar.ts";
import { readTable } from "../../worker/reports/reports.ts";
import { useReportScope } from "./database.ts";
import { cellOf, figuresOf, percentsOf } from "./reading.ts";

const columns = ["698", "320", "total"] as const;
const { placementDistribution, otherOutcomes, coachingStarted, asOf } = published;
const { note: _, ...outcomes } = otherOutcomes;

const scope = useReportScope();

const periods = [
  {
    name: "the published period",
    query: { from: coachingStarted, to: asOf },
    period: { from: coachingStarted, to: asOf },
  },
  { name: "the default period", query: {}, period: { from: coachingStarted, to: today() } },
];

describe.each(periods)("the figures of 2022 over $name", ({ query, period }) => {
  it("contacts and employers contacted", async () => {
    const report = await readTable(scope, "contacts", query);
    expect(report.columns).toEqual(columns);
    expect(report.definition.period).toEqual(period);
    expect(figuresOf(report, "contacts")).toEqual(published.contacts);
    expect(figuresOf(report, "employersContacted")).toEqual(published.employersContacted);
  });

  it("referral sources, in counts and percentages", async () => {
    const report = await readTable(scope, "referrals", query);
    for (const [source, { percent, ...counts }] of Object.entries(published.referralSources)) {
      expect([source, figuresOf(report, source)]).toEqual([source, counts]);
      expect([source, percentsOf(report, source)]).toEqual([source, percent]);
    }
    expect(figuresOf(report, "total")).toEqual(published.participants);
    expect(report.rows).toHaveLength(9);
  });

  it("every row of the placement distribution, in counts and percentages", async () => {
    const report = await readTable(scope, "placements", query);
    for (const { key, percent, ...counts } of placementDistribution.rows) {
      expect([key, figuresOf(report, key)]).toEqual([key, counts]);
      expect([key, percentsOf(report, key)]).toEqual([key, percent]);
    }
    expect(report.rows.slice(0, placementDistribution.rows.length).map(({ key }) => key)).toEqual(
      placementDistribution.rows.map(({ key }) => key),
    );
    expect(figuresOf(report, "total")).toEqual(published.employments);
  });

  it("other outcomes, in counts; percentages are of the participants", async () => {
    const report = await readTable(scope, "placements", query);
    for (const [key, counts] of Object.entries(outcomes)) {
      expect([key, figuresOf(report, key)]).toEqual([key, counts]);
      for (const column of columns) expect(cellOf(report, key, column).of).toBe(published.participants[column]);
    }
    expect(figuresOf(report, "moved_on")).toEqual({ "698": 9, "320": 0, total: 9 });
  });

  it.each(["698", "320"] as const)("the same for %s alone", async (municipality) => {
    const asked = { ...query, municipality };
    const alone = (figures: Record<string, number>) => ({
      [municipality]: figures[municipality],
      total: figures[municipality],
    });
    const contacts = await readTable(scope, "contacts", asked);
    expect(contacts.columns).toEqual([municipality, "total"]);
    expect(figuresOf(contacts, "contacts")).toEqual(alone(published.contacts));
    expect(figuresOf(contacts, "employersContacted")).toEqual(alone(published.employersContacted));
    expect(figuresOf(await readTable(scope, "referrals", asked), "total")).toEqual(alone(published.participants));
    const placements = await readTable(scope, "placements", asked);
    for (const { key, percent: __, ...counts } of placementDistribution.rows)
      expect(figuresOf(placements, key)).toEqual(alone(counts));
    for (const [key, counts] of Object.entries(outcomes)) expect(figuresOf(placements, key)).toEqual(alone(counts));
  });
});

describe("employment in 2022", () => {
  it.each([{ "as-of": asOf }, {}])("as of %o", async (query) => {
    const report = await readTable(scope, "employment", query);
    expect(report.definition.period).toEqual({ from: null, to: query["as-of"] ?? today() });
    expect(figuresOf(report, "participants")).toEqual(published.participants);
    expect(figuresOf(report, "employedPersons")).toEqual(published.employedPersons);
    expect(figuresOf(report, "employments")).toEqual(published.employments);
    for (const column of columns)
      expect(cellOf(report, "employmentRatio", column).ratio).toBe(published.employmentRatio[column]);
  });

  it.each(published.snapshots)("in $municipality on $asOf", async ({ municipality, ...snapshot }) => {
    const report = await readTable(scope, "employment", { "as-of": snapshot.asOf });
    expect(cellOf(report, "participants", municipality).n).toBe(snapshot.participants);
    expect(cellOf(report, "employedPersons", municipality).n).toBe(snapshot.employedPersons);
    expect(cellOf(report, "employmentRatio", municipality)).toEqual({
      n: snapshot.employedPersons,
      of: snapshot.participants,
      ratio: snapshot.employmentRatio,
    });
  });
});

describe("with the lists in the team's own words", () => {
  it("counts the same: by what each item is, whatever it is called", async () => {
    await scope.db.run(
      sql`UPDATE list_items SET name_fi = 'Nimetty ' || id, valid_from = NULL, valid_until = '2022-12-31'`,
    );
    await scope.db.run(sql`INSERT INTO list_items (id, list, kind, name_fi, name_sv, name_en, created_at, updated_at)
      SELECT 'own_' || id, list, kind, name_fi, name_sv, name_en, 0, 0 FROM list_items`);
    await scope.db.run(sql`UPDATE participants SET referral_source = 'own_' || referral_source,
      end_reason = 'own_' || end_reason WHERE CAST(substr(code, -1) AS INTEGER) % 2 = 0`);
    const query = { from: coachingStarted, to: asOf };
    const referrals = await readTable(scope, "referrals", query);
    for (const [source, { percent: __, ...counts }] of Object.entries(published.referralSources))
      expect([source, figuresOf(referrals, source)]).toEqual([source, counts]);
    expect(referrals.rows).toHaveLength(9);
    const placements = await readTable(scope, "placements", query);
    for (const [key, counts] of Object.entries(outcomes)) expect(figuresOf(placements, key)).toEqual(counts);
  });
});
