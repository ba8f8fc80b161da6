import { validate, version } from "uuid";
import { describe, expect, it } from "vitest";
import { demoData } from "../../../../schema/demo/demo-data.ts";
import { addDays, dayOf, isoWeek } from "../../../../schema/values/calendar.ts";
import { fold, indexWords } from "../../../../schema/values/folding.ts";
import { addWorkingDays, isWorkingDay } from "../../../../schema/values/working-days.ts";
import { hindrances } from "../../../../schema/vocabulary.ts";

const loadDay = "2026-11-23";
const rows = demoData(loadDay);
const jobs = rows.placements.filter(({ kind }) => kind !== "work_trial");
const participants = new Map(rows.participants.map((participant) => [participant.id, participant]));
const employers = new Map(rows.employers.map((employer) => [employer.id, employer]));
const coachesOf = Map.groupBy(rows.contactCoaches, ({ contactId }) => contactId);
const jobsOf = Map.groupBy(jobs, ({ participantId }) => participantId);

const allHindrances: readonly string[] = hindrances;

describe("loading on a day", () => {
  it("gives the same rows for the same day", () => {
    expect(demoData(loadDay)).toEqual(rows);
  });

  it("changes only settings and open work on another day", () => {
    const other = demoData("2027-03-06");
    const changed = Object.keys(rows).filter(
      (table) => JSON.stringify(rows[table as keyof typeof rows]) !== JSON.stringify(other[table as keyof typeof rows]),
    );
    expect(changed).toEqual(["settings", "absences", "placements", "agreements", "inquiries", "followUps"]);
    const ends = ["endsOn", "wageSubsidyEndsOn", "validUntil"];
    const withoutEnds = (row: object) => Object.fromEntries(Object.entries(row).filter(([key]) => !ends.includes(key)));
    for (const table of ["placements", "agreements"] as const)
      expect(other[table].map(withoutEnds)).toEqual(rows[table].map(withoutEnds));
  });

  it.each(["2026-11-22", "2026-11-23", "2027-03-26"])("of %s leaves ends ahead for its rules to speak of", (day) => {
    const { placements, agreements, absences, inquiries } = demoData(day);
    const ahead = (until: number) => (end: string | null | undefined) => end && end > day && end <= addDays(day, until);
    expect(placements.filter(({ endsOn }) => ahead(30)(endsOn))).toHaveLength(1);
    expect(placements.filter(({ endsOn }) => ahead(40)(endsOn))).toHaveLength(2);
    expect(placements.filter(({ wageSubsidyEndsOn }) => ahead(45)(wageSubsidyEndsOn))).toHaveLength(1);
    expect(agreements.filter(({ validUntil }) => ahead(30)(validUntil))).toHaveLength(1);
    expect(agreements.filter(({ validUntil }) => ahead(40)(validUntil))).toHaveLength(2);
    expect(agreements.filter(({ validUntil }) => validUntil === null)).toHaveLength(3);
    expect(absences.every(({ startsOn, endsOn }) => day < startsOn && endsOn <= addDays(day, 11))).toBe(true);
    const waiting = inquiries.filter(({ status }) => status === "assigned");
    const nextWorkingDay = isWorkingDay(day) ? day : addWorkingDays(day, 1);
    const promised = waiting.map(({ promisedOn }) => promisedOn ?? "").sort();
    expect(promised.map((on) => (on < day ? "past" : on))).toEqual(["past", nextWorkingDay]);
  });

  it.each(["2026-11-23", "2026-11-28", "2027-03-01"])("dates the open work of %s around it", (day) => {
    const { followUps, inquiries } = demoData(day);
    const open = followUps.filter(({ completedAt }) => !completedAt);
    expect(open).toHaveLength(14);
    expect(open.filter(({ dueOn }) => dueOn < day)).toHaveLength(2);
    expect(open.filter(({ dueOn }) => dueOn === day)).toHaveLength(3);
    expect(open.every(({ dueOn }) => dueOn <= addDays(day, 21))).toBe(true);
    const meetings = open.filter(({ kind }) => kind === "meeting");
    expect(meetings.every(({ dueTime, minutes }) => dueTime && minutes)).toBe(true);
    expect(meetings.length).toBeGreaterThan(2);
    expect(new Set(open.map(({ coachId }) => coachId)).size).toBe(2);
    expect(inquiries.map(({ status }) => status).sort()).toEqual([
      "answered",
      "assigned",
      "assigned",
      "new",
      "new",
      "new",
      "spam",
    ]);
    for (const { createdAt, promisedOn } of inquiries) expect(promisedOn).toBe(addWorkingDays(dayOf(createdAt), 2));
    for (const { createdAt, answeredAt } of inquiries)
      expect(dayOf(Math.max(createdAt, answeredAt ?? 0)) < day).toBe(true);
    for (const { createdAt, completedAt } of followUps)
      expect(dayOf(Math.max(createdAt, completedAt ?? 0)) < day).toBe(true);
  });

  it("makes nothing later than that day", () => {
    const moments = Object.values(rows).flatMap((table) =>
      table.flatMap((row) => ("createdAt" in row ? Number(row.createdAt) : [])),
    );
    expect(moments.every((moment) => dayOf(moment) <= loadDay)).toBe(true);
  });
});

describe("ids and words", () => {
  it("gives every row an id of its own that is a valid UUIDv7", () => {
    const ids = Object.values(rows).flatMap((table) => table.flatMap((row) => ("id" in row ? row.id : [])));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !validate(id) || version(id) !== 7)).toEqual([]);
  });

  it("names every employer differently, and finds it by its folded words", () => {
    expect(new Set(rows.employers.map(({ name }) => name)).size).toBe(rows.employers.length);
    expect(rows.employers.filter(({ name, nameFolded }) => fold(name) !== nameFolded)).toEqual([]);
    for (const { id, name } of rows.employers) {
      const words = rows.employerWords.filter(({ employerId }) => employerId === id).map(({ word }) => word);
      expect(words).toEqual(indexWords(name));
    }
  });

  it("gives participants codes and inquiries references that can be read aloud", () => {
    const codes = rows.participants.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^([A-HJKMNP-Z][2-9]){2}$/.test(code))).toEqual([]);
    expect(rows.inquiries.every(({ reference }) => /^R-[2-9A-HJKMNP-Z]{6}$/.test(reference))).toBe(true);
  });

  it("mentions nobody's health, and no number that could be a henkilötunnus", () => {
    const texts = Object.values(rows)
      .flatMap((table) => table.flatMap(textsOf))
      .join("\n")
      .toLowerCase();
    expect(texts).not.toMatch(
      /osatyöky|täsmätyöky|työkyvy|vamm|sairau|sairas|diagnoos|eläke|mielenterv|terveys|lääk|kuntout|masennu|päihde/,
    );
    expect(texts).not.toMatch(/\d{6}[-+a-y]\d{3}[0-9a-y]/);
  });

  it("leads to no real telephone, mail box or company", () => {
    const reached = [...rows.contactPersons, ...rows.inquiries];
    expect(reached.filter(({ phone }) => phone && !/^040 000 \d{4}$/.test(phone))).toEqual([]);
    expect(reached.filter(({ email }) => email && !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(email))).toEqual([]);
    expect(rows.employers.every(({ businessId }) => businessId === null)).toBe(true);
  });
});

describe("contacts", () => {
  it("happen on working days and know their week and their coaches", () => {
    for (const contact of rows.contacts) {
      expect(new Date(contact.date).getUTCDay() % 6).not.toBe(0);
      expect(contact.isoWeek).toBe(isoWeek(contact.date));
      expect(dayOf(contact.createdAt)).toBe(contact.date);
      expect(coachesOf.get(contact.id)?.map(({ coachId }) => coachId)).toContain(contact.createdBy);
    }
  });

  it("begin with each employer mostly as a cold visit in pairs, and include a few that are contacted often", () => {
    const byEmployer = Map.groupBy(rows.contacts, ({ employerId }) => employerId);
    const first = [...byEmployer.values()].flatMap(([contact]) => contact ?? []);
    const coldVisits = first.filter(({ purpose, channel }) => purpose === "cold" && channel === "visit");
    const pairs = coldVisits.filter(({ id }) => coachesOf.get(id)?.length === 2);
    expect(coldVisits.length / first.length).toBeGreaterThan(0.75);
    expect(pairs.length / coldVisits.length).toBeGreaterThan(0.75);
    expect(Math.max(...[...byEmployer.values()].map((contacts) => contacts.length))).toBeGreaterThanOrEqual(8);
  });

  it("are made for participants of the employer's municipality while they are in coaching, by their coach", () => {
    for (const { id, participantId, employerId, date } of rows.contacts) {
      const participant = participants.get(participantId ?? "");
      if (!participant) continue;
      expect(participant.municipality).toBe(employers.get(employerId)?.municipality);
      expect(participant.startedOn <= date && date <= (participant.endedOn ?? date)).toBe(true);
      expect(coachesOf.get(id)?.map(({ coachId }) => coachId)).toContain(participant.coachId);
    }
    const targeted = rows.contacts.filter(({ purpose }) => purpose === "targeted");
    expect(targeted.filter(({ participantId }) => participantId).length / targeted.length).toBeGreaterThan(0.75);
  });

  it("talk with persons of that employer", () => {
    const employerOf = new Map(rows.contactPersons.map(({ id, employerId }) => [id, employerId]));
    const met = rows.contacts.filter(({ contactPersonId }) => contactPersonId);
    expect(met.length).toBeGreaterThan(100);
    expect(met.every(({ contactPersonId, employerId }) => employerOf.get(contactPersonId ?? "") === employerId)).toBe(
      true,
    );
  });

  it("come before the placement they led to", () => {
    for (const placement of rows.placements) {
      const before = rows.contacts.filter(
        ({ employerId, participantId, date }) =>
          employerId === placement.employerId &&
          participantId === placement.participantId &&
          date < placement.startedOn,
      );
      expect(before.length).toBeGreaterThan(0);
    }
  });
});

describe("placements", () => {
  it("stay within the coaching of their participant and at an employer of the same municipality", () => {
    for (const placement of rows.placements) {
      const participant = participants.get(placement.participantId);
      const end = participant?.endedOn ?? "9999-12-31";
      const days = [placement.startedOn, placement.endsOn, placement.endedOn, placement.wageSubsidyEndsOn];
      expect(days.every((day) => !day || (String(participant?.startedOn) <= day && day <= end))).toBe(true);
      expect(employers.get(placement.employerId)?.municipality).toBe(participant?.municipality);
    }
  });

  it("have plausible contracts", () => {
    for (const { kind, contract, endsOn, weeklyHours, wageSubsidy, wageSubsidyEndsOn } of rows.placements) {
      expect(contract === null).toBe(kind === "work_trial");
      expect(endsOn === null).toBe(contract === "permanent");
      expect(weeklyHours).toBeGreaterThanOrEqual(kind === "apprenticeship" ? 25 : 15);
      expect(weeklyHours).toBeLessThanOrEqual(37.5);
      expect(wageSubsidyEndsOn !== null).toBe(wageSubsidy);
    }
    expect(jobs.filter(({ contract, endedOn }) => contract === "permanent" && !endedOn).length).toBeGreaterThan(4);
  });

  it("renew with the same employer within two weeks", () => {
    const renewals = jobs.filter(({ continuesId }) => continuesId);
    expect(renewals.length).toBeGreaterThanOrEqual(5);
    for (const renewal of renewals) {
      const before = jobs.find(({ id }) => id === renewal.continuesId);
      expect(before).toMatchObject({ employerId: renewal.employerId, participantId: renewal.participantId });
      expect(before?.endReason).toBe("continued");
      expect(renewal.startedOn > String(before?.endedOn)).toBe(true);
      expect(renewal.startedOn <= addDays(String(before?.endedOn), 14)).toBe(true);
    }
    expect(renewals.some(({ continuesId }) => renewals.some(({ id }) => id === continuesId))).toBe(true);
    const continued = jobs.filter(({ endReason }) => endReason === "continued");
    expect(continued).toHaveLength(renewals.length);
  });

  it("include a person with three jobs, and one with two part-time jobs at once", () => {
    expect([...jobsOf.values()].some((own) => own.length === 3)).toBe(true);
    const atOnce = [...jobsOf.values()].filter((own) =>
      own.some((one) => own.some((other) => one.startedOn < other.startedOn && other.startedOn < String(one.endedOn))),
    );
    expect(atOnce.length).toBeGreaterThan(0);
    for (const own of atOnce) {
      expect(own.reduce((hours, { weeklyHours }) => hours + Number(weeklyHours), 0)).toBeLessThanOrEqual(37.5);
      expect(new Set(own.map(({ employerId }) => employerId)).size).toBe(2);
    }
  });

  it("include work trials before a job with the same employer, and a person with two", () => {
    const trials = rows.placements.filter(({ kind }) => kind === "work_trial");
    const leading = trials.filter((trial) =>
      jobs.some(
        (job) =>
          job.participantId === trial.participantId &&
          job.employerId === trial.employerId &&
          job.startedOn > String(trial.endedOn),
      ),
    );
    expect(leading.length).toBeGreaterThanOrEqual(3);
    expect(trials.length).toBeGreaterThan(new Set(trials.map(({ participantId }) => participantId)).size);
  });
});

describe("what employers have told", () => {
  it("is needs with their hours or season at a part of them, known since the first contact", () => {
    const told = rows.employers.filter(({ needs }) => needs);
    expect(told.length).toBeGreaterThan(40);
    expect(told.length).toBeLessThan(rows.employers.length / 2);
    expect(told.some(({ needsHours }) => needsHours) && told.some(({ needsSeason }) => needsSeason)).toBe(true);
    for (const { needs, needsHours, needsSeason, needsKnownOn, createdAt } of rows.employers)
      expect([needs, needsKnownOn, needsHours ?? needsSeason].filter(Boolean).length > 0 ? needsKnownOn : null).toBe(
        needs ? dayOf(createdAt) : null,
      );
  });

  it("is what hinders them from hiring at a third, some in their own words", () => {
    const told = rows.employers.filter(({ hindrances }) => hindrances?.length);
    expect(told.length).toBeGreaterThan(30);
    expect(told.every(({ hindrances }) => hindrances?.every((code) => allHindrances.includes(code)))).toBe(true);
    expect(told.some(({ hindrances }) => hindrances?.length === 2)).toBe(true);
    const inWords = told.filter(({ hindrancesTold }) => hindrancesTold);
    expect(inWords.length).toBeGreaterThan(10);
    expect(inWords.length).toBeLessThan(told.length);
  });

  it("is for one of them to be left alone, since the last contact, and nothing waits there", () => {
    const [alone, ...others] = rows.employers.filter(({ doNotContactOn }) => doNotContactOn);
    expect(others).toEqual([]);
    const contacts = rows.contacts.filter(({ employerId }) => employerId === alone?.id);
    expect(contacts.at(-1)).toMatchObject({ date: alone?.doNotContactOn, outcome: "no_interest" });
    expect(alone?.doNotContactReason && alone.doNotContactAskedBy && alone.doNotContactSetBy).toBeTruthy();
    for (const table of [rows.followUps, rows.placements, rows.agreements])
      expect(table.filter(({ employerId }) => employerId === alone?.id)).toEqual([]);
  });
});

describe("agreements", () => {
  it("are made with different employers of the coach's, after a job there began", () => {
    expect(new Set(rows.agreements.map(({ employerId }) => employerId)).size).toBe(rows.agreements.length);
    for (const { employerId, signedOn, validUntil } of rows.agreements) {
      expect(jobs.some((job) => job.employerId === employerId && job.startedOn < signedOn)).toBe(true);
      expect(!validUntil || validUntil > signedOn).toBe(true);
    }
  });
});

const textsOf = (row: object): string[] =>
  Object.entries(row).flatMap(([key, value]) =>
    typeof value === "string" && !/id$|^createdBy$/i.test(key) ? [value] : [],
  );
