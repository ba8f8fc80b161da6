import { describe, expect, it } from "vitest";
import { demoData } from "../../../../schema/demo/demo-data.ts";
import published from "../../../../schema/demo/figures-2022.json" with { type: "json" };

type Column = "698" | "320" | "total";

const rows = demoData("2026-11-23");
const columns: Column[] = ["698", "320", "total"];
const participants = new Map(rows.participants.map((participant) => [participant.id, participant]));
const employers = new Map(rows.employers.map((employer) => [employer.id, employer]));

const inColumn = (municipality: string | undefined, column: Column) => column === "total" || municipality === column;
const participantsOf = (column: Column) => rows.participants.filter((each) => inColumn(each.municipality, column));
const placementsOf = (column: Column) =>
  rows.placements.filter((each) => inColumn(participants.get(each.participantId)?.municipality, column));
const jobsOf = (column: Column) => placementsOf(column).filter(({ kind }) => kind !== "work_trial");
const contactsOf = (column: Column) =>
  rows.contacts.filter((each) => inColumn(employers.get(each.employerId)?.municipality, column));

const personsIn = (placed: { participantId: string }[]) => new Set(placed.map((each) => each.participantId)).size;

describe.each(columns)("the demo data in column %s", (column) => {
  it("has as many contacts with as many employers as published", () => {
    expect(contactsOf(column)).toHaveLength(published.contacts[column]);
    expect(new Set(contactsOf(column).map((contact) => contact.employerId)).size).toBe(
      published.employersContacted[column],
    );
    expect(rows.employers.filter((each) => inColumn(each.municipality, column))).toHaveLength(
      published.employersContacted[column],
    );
  });

  it("has as many participants from each referral source", () => {
    expect(participantsOf(column)).toHaveLength(published.participants[column]);
    for (const [source, counts] of Object.entries(published.referralSources)) {
      const referred = participantsOf(column).filter(({ referralSource }) => referralSource === source);
      expect([source, referred.length]).toEqual([source, counts[column]]);
    }
  });

  it("has as many employments of as many persons, and the published ratio", () => {
    expect(jobsOf(column)).toHaveLength(published.employments[column]);
    expect(personsIn(jobsOf(column))).toBe(published.employedPersons[column]);
    expect(Number((personsIn(jobsOf(column)) / participantsOf(column).length).toFixed(2))).toBe(
      published.employmentRatio[column],
    );
  });

  it("distributes the employments over every published row", () => {
    for (const row of published.placementDistribution.rows) {
      const [key, subsidy] = row.key.split(".");
      const counted = jobsOf(column).filter((job) => {
        if (key === "apprenticeship") return job.kind === "apprenticeship";
        if (job.kind === "apprenticeship" || employers.get(job.employerId)?.sector !== key) return false;
        return subsidy === undefined || job.wageSubsidy === (subsidy === "wage_subsidy");
      });
      expect([row.key, counted.length]).toEqual([row.key, row[column]]);
    }
  });

  it("has as many persons in work trials, on onward paths and in each status", () => {
    const { otherOutcomes } = published;
    const own = new Set(participantsOf(column).map(({ id }) => id));
    const pathsOf = (kind: string) =>
      rows.participantPaths.filter((path) => path.kind === kind && own.has(path.participantId));
    expect(personsIn(placementsOf(column).filter(({ kind }) => kind === "work_trial"))).toBe(
      otherOutcomes.work_trial[column],
    );
    expect(personsIn(pathsOf("study"))).toBe(otherOutcomes.study[column]);
    expect(personsIn(pathsOf("other_services"))).toBe(otherOutcomes.other_services[column]);
    for (const reason of ["completed", "interrupted"] as const) {
      const ended = participantsOf(column).filter(({ endReason }) => endReason === reason);
      expect([reason, ended.length]).toEqual([reason, otherOutcomes[reason][column]]);
    }
    expect(participantsOf(column).filter(({ endedOn }) => !endedOn)).toHaveLength(otherOutcomes.in_coaching[column]);
  });
});

it("knows of most participants whether they were out of work, and of some that nobody asked", () => {
  const counts = [true, false, null].map(
    (answer) => rows.participants.filter(({ outOfWorkAtStart }) => outOfWorkAtStart === answer).length,
  );
  expect(counts.reduce((sum, count) => sum + count)).toBe(published.participants.total);
  for (const count of counts) expect(count).toBeGreaterThan(0);
});

describe("the demo data as of earlier days", () => {
  it.each(published.snapshots)("agrees with the snapshot of $asOf in $municipality", (snapshot) => {
    const column = snapshot.municipality as Column;
    const begun = participantsOf(column).filter(({ startedOn }) => startedOn <= snapshot.asOf).length;
    const employed = personsIn(jobsOf(column).filter(({ startedOn }) => startedOn <= snapshot.asOf));
    expect([begun, employed]).toEqual([snapshot.participants, snapshot.employedPersons]);
    expect(Number((employed / begun).toFixed(2))).toBe(snapshot.employmentRatio);
  });

  it("begins on the published day and changes nobody's status after the last one", () => {
    const starts = rows.participants.map(({ startedOn }) => startedOn).sort();
    const days = [
      ...starts,
      ...rows.participants.flatMap(({ endedOn }) => endedOn ?? []),
      ...rows.participantPaths.map(({ startedOn }) => startedOn),
      ...rows.placements.map(({ startedOn }) => startedOn),
      ...rows.contacts.map(({ date }) => date),
    ].sort();
    expect([starts[0], days[0]]).toEqual([published.coachingStarted, published.coachingStarted]);
    expect(String(days.at(-1)) <= published.asOf).toBe(true);
    expect(rows.placements.every(({ endedOn }) => !endedOn || endedOn <= "2022-12-31")).toBe(true);
  });

  it("lets exactly those of Rovaniemi who moved on begin the ten onward paths", () => {
    const movedOn = rows.participants.filter(({ endReason }) => endReason === "moved_on");
    expect(movedOn).toHaveLength(9);
    expect(movedOn.every(({ municipality }) => municipality === "698")).toBe(true);
    expect(rows.participantPaths).toHaveLength(10);
    expect(new Set(rows.participantPaths.map((path) => path.participantId))).toEqual(
      new Set(movedOn.map(({ id }) => id)),
    );
  });

  it("stops in Kemijärvi when its only coach leaves", () => {
    expect(contactsOf("320").every(({ date }) => date <= published.kemijarviEnded)).toBe(true);
    const coach = rows.users.find(({ email }) => email === "coach3@rinnalla.example")?.id;
    const there = new Set(contactsOf("320").map(({ id }) => id));
    expect(
      rows.contactCoaches.filter(({ contactId }) => there.has(contactId)).every(({ coachId }) => coachId === coach),
    ).toBe(true);
  });
});
