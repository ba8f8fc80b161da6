import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { selectCounts } from "../../worker/reports/engine/count.ts";
import type { Asked } from "../../worker/reports/period.ts";
import { tables } from "../../worker/reports/tables.ts";
import { useReportScope } from "./database.ts";

const scope = useReportScope();
const quarter: Asked = { from: "2022-01-01", to: "2022-03-31", municipality: undefined };

/** How SQLite finds the rows of each set that a table counts. */
const searches = async (name: keyof typeof tables, asked: Asked) => {
  const table = tables[name];
  const plans: Record<string, string[]> = {};
  for (const { set, json } of table ? selectCounts(table, asked) : []) {
    const plan = await scope.db.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN SELECT ${json}`);
    plans[set.name] = plan.map(({ detail }) => detail).filter((detail) => / INDEX [a-z]|^SCAN [a-z]+$/.test(detail));
  }
  return plans;
};

const ofPlacements = "SEARCH placements USING COVERING INDEX placements_figures (started_on>? AND started_on<?)";
const ofParticipants = "SEARCH o USING COVERING INDEX participants_figures (started_on<?)";
const participantsByOne = "SEARCH o USING INDEX sqlite_autoindex_participants_1 (id=?)";
const ofBegun = (table: string) =>
  `SEARCH ${table} USING COVERING INDEX participants_figures (started_on>? AND started_on<?)`;
const ofPaths =
  "SEARCH participant_paths USING COVERING INDEX participant_paths_started (started_on>? AND started_on<?)";
const jobsOfEach = "SEARCH p USING COVERING INDEX placements_participant (participant_id=? AND started_on<?)";
const contactsForEach = "SEARCH c USING COVERING INDEX contacts_first_steps (participant_id=? AND date<?)";
const ofPair = "USING COVERING INDEX placements_chains (participant_id=? AND employer_id=?";
const endOfChain = [`SEARCH tail ${ofPair})`, `SEARCH next ${ofPair} AND started_on<?)`];

describe("a quarter's figures are read from index ranges alone", () => {
  it("the jobs of the quarter, once", async () =>
    expect(await searches("placements", quarter)).toEqual({
      begun_jobs: [ofPlacements],
      work_trials: [participantsByOne, ofPlacements],
      study: [participantsByOne, ofPaths],
      other_services: [participantsByOne, ofPaths],
      persons: [ofParticipants],
    }));

  it("the contacts of the quarter, once, and of its weeks without sorting them", async () => {
    const ofContacts = "SEARCH contacts USING COVERING INDEX contacts_figures (date>? AND date<?)";
    expect((await searches("contact-weeks", quarter)).contacts).toEqual([ofContacts]);
    for (const name of ["contact-weeks", "weekly-contacts"] as const) {
      const counted = selectCounts(tables[name], quarter).find(({ set }) => set.name === "contacts");
      const plan = await scope.db.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN SELECT ${counted?.json ?? sql``}`);
      const next = plan[plan.findIndex(({ detail }) => detail === ofContacts) + 1];
      expect(next?.detail).not.toContain("TEMP B-TREE");
    }
  });

  it("the participants of the quarter, once", async () => {
    expect(await searches("referrals", quarter)).toEqual({ begun: [ofBegun("participants")] });
    expect(await searches("first-steps", quarter)).toEqual({
      first_steps: [ofBegun("o"), contactsForEach, contactsForEach, jobsOfEach],
    });
  });

  it("snapshots by the participants and their jobs", async () => {
    expect(await searches("employment", quarter)).toEqual({
      coached: [ofParticipants, jobsOfEach],
      jobs: [ofParticipants, jobsOfEach],
    });
    expect(await searches("employment-curve", quarter)).toEqual({
      coached_by_month: [ofParticipants],
      employed_by_month: [
        ofParticipants,
        "SEARCH p USING COVERING INDEX placements_participant (participant_id=?)",
        "SCAN first",
      ],
    });
  });

  it("chains by those that are old enough, and by the subsidies that ended", async () =>
    expect(await searches("retention", quarter)).toEqual({
      marks: [
        "SEARCH s USING COVERING INDEX placements_figures (started_on>? AND started_on<?)",
        `SEARCH earlier ${ofPair} AND started_on<?)`,
        ...endOfChain,
        "SCAN chain",
      ],
      subsidies: [
        "SEARCH s USING INDEX placements_subsidies (<expr>>? AND <expr><?)",
        `SEARCH other ${ofPair} AND started_on<?)`,
        ...endOfChain,
        ...endOfChain,
      ],
      begun_jobs: [ofPlacements],
    }));
});
