import { validate, version } from "uuid";
import { describe, expect, it } from "vitest";
import published from "../../../../schema/demo/figures-2022.json" with { type: "json" };
import { livingData } from "../../../../schema/demo/living/living-data.ts";
import { loadDemo } from "../../../../schema/demo/load.ts";
import { publishedPeriod } from "../../../../schema/demo/published-period.ts";
import {
  addDays,
  addMonths,
  dayOf,
  instantAt,
  isoWeek,
  startOfDay,
  weekdayOf,
} from "../../../../schema/values/calendar.ts";
import { isWorkingDay } from "../../../../schema/values/working-days.ts";
import { asD1, migratedDatabase } from "./database.ts";

type Column = "698" | "320" | "total";
const columns: Column[] = ["698", "320", "total"];

/** A Saturday in the first days of a year, a leap day, a Thursday in week 53, and a day in the summer holidays. */
const days = ["2027-01-02", "2028-02-29", "2026-12-31", "2027-07-20"];

it("is the same whenever it is made for a day, and fits the tables", async () => {
  const [day = ""] = days;
  const rows = livingData(day);
  expect(livingData(day)).toEqual(rows);
  const database = migratedDatabase();
  await loadDemo(asD1(database), rows, "hash");
  expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
});

it("has the published period under the name by which the site knows it", () => {
  expect(publishedPeriod).toEqual({ from: published.coachingStarted, to: published.asOf });
});

describe.each(days)("the living demo of %s", (day) => {
  const rows = livingData(day);
  const from = addMonths(day, -12);
  const participants = new Map(rows.participants.map((row) => [row.id, row]));
  const employers = new Map(rows.employers.map((row) => [row.id, row]));
  const jobs = rows.placements.filter(({ kind }) => kind !== "work_trial");
  const open = rows.participants.filter(({ endedOn }) => !endedOn);
  const running = rows.placements.filter(({ startedOn, endedOn }) => startedOn <= day && !endedOn);

  it.each(columns)("has the published figures on the days of the pilot in column %s", (column) => {
    const isIn = (municipality: string | undefined) => column === "total" || municipality === column;
    const contacts = rows.contacts.filter(
      ({ date, employerId }) => date <= published.asOf && isIn(employers.get(employerId)?.municipality),
    );
    const coached = rows.participants.filter((row) => row.startedOn <= published.asOf && isIn(row.municipality));
    const employed = jobs.filter(
      ({ startedOn, participantId }) =>
        startedOn <= published.asOf && isIn(participants.get(participantId)?.municipality),
    );
    const endedBy = (reason: string) =>
      coached.filter(({ endedOn, endReason }) => endedOn && endedOn <= published.asOf && endReason === reason).length;
    expect({
      contacts: contacts.length,
      employersContacted: new Set(contacts.map(({ employerId }) => employerId)).size,
      participants: coached.length,
      employments: employed.length,
      employedPersons: new Set(employed.map(({ participantId }) => participantId)).size,
      interrupted: endedBy("interrupted"),
      completed: endedBy("completed"),
      inCoaching: coached.filter(({ endedOn }) => !endedOn || endedOn > published.asOf).length,
    }).toEqual({
      contacts: published.contacts[column],
      employersContacted: published.employersContacted[column],
      participants: published.participants[column],
      employments: published.employments[column],
      employedPersons: published.employedPersons[column],
      interrupted: published.otherOutcomes.interrupted[column],
      completed: published.otherOutcomes.completed[column],
      inCoaching: published.otherOutcomes.in_coaching[column],
    });
  });

  it("gives every row an id of its own, of its moment, and no moment later than the calls of the morning", () => {
    const { settings: _, ...made } = rows;
    const all = Object.values(made).flat();
    const ids = all.flatMap((row) => ("id" in row ? String(row.id) : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !validate(id) || version(id) !== 7)).toEqual([]);
    const moments = all.flatMap((row) => Object.entries(row).filter(([key]) => /At$/.test(key) && key !== "expiresAt"));
    const late = moments.filter(
      ([, at]) => at !== null && Number(at) >= (isWorkingDay(day) ? instantAt(day, "08:00") : startOfDay(day)),
    );
    expect(late).toEqual([]);
  });

  it("keeps every coach at work in contact every week, and nobody on a day off", () => {
    const present = rows.users.filter(({ roles, email }) => roles === "coach" && email !== "coach3@rinnalla.example");
    const sinceThen = rows.contactCoaches.filter(({ date }) => date > "2023-01-01");
    const isAway = (userId: string, on: string) =>
      rows.absences.some((row) => row.userId === userId && row.startsOn <= on && on <= row.endsOn);
    expect(sinceThen.filter(({ date, coachId }) => !isWorkingDay(date) || isAway(coachId, date))).toEqual([]);
    expect(present).toHaveLength(3);
    for (const { id, deactivatedAt } of present) {
      const last = deactivatedAt ? dayOf(deactivatedAt) : addDays(day, -1);
      const met = new Set(sinceThen.filter(({ coachId }) => coachId === id).map(({ date }) => isoWeek(date)));
      const worked = new Map<string, number>();
      for (let on = from; on <= last; on = addDays(on, 1))
        if (isWorkingDay(on) && !isAway(id, on)) worked.set(isoWeek(on), (worked.get(isoWeek(on)) ?? 0) + 1);
      // A week of a single Friday may be the day off of who works four days.
      expect([...worked].filter(([week, count]) => count > 1 && !met.has(week))).toEqual([]);
    }
  });

  it("has caseloads and coachings of a believable size, all of the year", () => {
    for (const own of Map.groupBy(open, ({ coachId }) => coachId).values()) expect(own.length).toBeLessThanOrEqual(12);
    expect(open.length).toBeGreaterThan(15);
    expect(open.filter(({ startedOn }) => startedOn < addDays(from, -7))).toEqual([]);
    const long = rows.participants.filter(({ startedOn, endedOn }) => endedOn && endedOn > addMonths(startedOn, 30));
    expect(long).toEqual([]);
  });

  it("has placements that begin within a coaching, run for a believable time and are over when they should be", () => {
    const known = new Map(rows.placements.map((row) => [row.id, row]));
    for (const row of rows.placements) {
      const participant = participants.get(row.participantId);
      expect(row.startedOn >= String(participant?.startedOn)).toBe(true);
      expect(row.startedOn <= (participant?.endedOn ?? row.startedOn)).toBe(true);
      expect(employers.get(row.employerId)?.municipality).toBe(participant?.municipality);
      expect(employers.get(row.employerId)?.doNotContactOn ?? null).toBe(null);
      if (row.endsOn) {
        const most = { work_trial: 2, employment: 11, apprenticeship: 18 }[row.kind];
        expect(row.endsOn <= addMonths(row.startedOn, most), JSON.stringify(row)).toBe(true);
      }
      const before = known.get(row.continuesId ?? "");
      if (before) expect([before.endReason, before.employerId]).toEqual(["continued", row.employerId]);
      if (before)
        expect(row.startedOn > String(before.endedOn) && row.startedOn <= addDays(String(before.endedOn), 14)).toBe(
          true,
        );
    }
    expect(rows.placements.filter(({ endedOn }) => endedOn && endedOn >= day)).toEqual([]);
    expect(running.filter(({ endsOn }) => endsOn && endsOn < day)).toEqual([]);
    expect(rows.placements.filter(({ startedOn }) => startedOn > day)).toHaveLength(1);
    const soon = (end: string | null | undefined, within: number) => end && end <= addDays(day, within);
    expect(running.some(({ kind, endsOn }) => kind === "employment" && soon(endsOn, 30))).toBe(true);
    expect(running.some(({ kind, endsOn }) => kind === "work_trial" && soon(endsOn, 20))).toBe(true);
    expect(running.some(({ wageSubsidyEndsOn: end }) => end && end >= day && soon(end, 45))).toBe(true);
  });

  it("asks the coaches' follow-ups as the rules would, a few of them late, and none of a job that is over", () => {
    const waiting = rows.followUps.filter(({ completedAt }) => !completedAt);
    const late = waiting.filter(({ dueOn }) => dueOn < day);
    expect(late.length).toBeGreaterThan(1);
    expect(late.length).toBeLessThan(12);
    expect(late.filter(({ dueOn }) => dueOn < addDays(day, -14))).toEqual([]);
    expect(waiting.some(({ rule }) => rule === "support_visit")).toBe(true);
    const over = new Set(rows.placements.filter(({ endedOn }) => endedOn).map(({ id }) => id));
    expect(waiting.filter(({ placementId }) => placementId && over.has(placementId))).toEqual([]);
    expect(waiting.filter(({ employerId }) => !employers.has(employerId))).toEqual([]);
    expect(waiting.filter(({ dueOn }) => !isWorkingDay(dueOn))).toEqual([]);
  });

  it("leaves nothing open with who has left, and tells of the reminders that went along", () => {
    const left = new Set(rows.users.flatMap(({ id, deactivatedAt }) => (deactivatedAt ? [id] : [])));
    const isLeft = (userId: string | null | undefined) => left.has(userId ?? "");
    // The database keeps with a placement whose its participant is.
    expect(running.filter(({ participantId }) => isLeft(participants.get(participantId)?.coachId))).toEqual([]);
    expect(open.filter(({ coachId }) => isLeft(coachId))).toEqual([]);
    expect(rows.followUps.filter(({ completedAt, coachId }) => !completedAt && isLeft(coachId))).toEqual([]);
    expect(rows.inquiries.filter(({ status, assignedTo }) => status === "assigned" && isLeft(assignedTo))).toEqual([]);
    expect(rows.employers.filter(({ responsibleCoachId }) => isLeft(responsibleCoachId))).toEqual([]);
    expect(new Set(rows.undoEntries.map(({ noun }) => noun))).toEqual(
      new Set(["participant", "employer", "follow-up"]),
    );
  });

  it("is in contact on every weekday about as often, and on the morning of a day of work already", () => {
    const made = rows.contacts.filter(({ date }) => date >= from);
    const onWeekday = [1, 2, 3, 4, 5].map((weekday) => made.filter(({ date }) => weekdayOf(date) === weekday).length);
    expect(Math.max(...onWeekday)).toBeLessThan(2 * Math.min(...onWeekday));
    expect(made.some(({ date }) => date === day)).toBe(isWorkingDay(day));
  });

  it("does not contradict itself: tasks with who hires, and jobs agreed with jobs begun", () => {
    const hiring = new Set(rows.placements.map(({ employerId }) => employerId));
    expect(
      rows.employers.filter(({ id, hindrances }) => hiring.has(id) && hindrances?.includes("no_suitable_tasks")),
    ).toEqual([]);
    const begun = (kinds: string[]) => rows.placements.filter(({ kind }) => kinds.includes(kind)).length;
    const agreed = (outcome: string) => rows.contacts.filter((contact) => contact.outcome === outcome).length;
    expect(agreed("placement_agreed")).toBeLessThanOrEqual(begun(["employment", "apprenticeship"]));
    expect(agreed("work_trial_agreed")).toBeLessThanOrEqual(begun(["work_trial"]));
    const promises = JSON.stringify(rows.followUps.filter(({ completedAt }) => !completedAt).map(({ task }) => task));
    expect(promises).not.toMatch(/kesä|syksy|talv|kevä/i);
  });

  it("says of all that is local in the guide that it is invented, the supplement by its name", () => {
    expect(rows.localTexts.filter(({ bodyFi }) => !/keksit/i.test(bodyFi))).toEqual([]);
    for (const { nameFi, nameSv, nameEn } of rows.supplements)
      expect([nameFi, nameSv, nameEn].join()).toMatch(/^Keksitty.*,Påhittat.*,Invented/);
  });

  it("has tags on some employers, and coaching that ended as it commonly does", () => {
    expect(rows.employerTags.length).toBeGreaterThan(7);
    expect(rows.employerTags.length).toBeLessThan(15);
    const ends = rows.participants.filter(({ endedOn }) => endedOn && endedOn >= from).map((row) => row.endReason);
    expect(ends.filter((reason) => reason === "moved_away").length).toBeGreaterThanOrEqual(2);
    expect(ends).toContain("found_work");
  });

  it("answers inquiries in time and late, and has one of each kind of end", () => {
    const answered = rows.inquiries.flatMap(({ answeredAt, promisedOn }) =>
      answeredAt ? [dayOf(answeredAt) <= String(promisedOn)] : [],
    );
    expect(answered.filter((inTime) => !inTime).length).toBeGreaterThan(0);
    expect(answered.filter((inTime) => inTime).length).toBeGreaterThan(5);
    const statuses = new Set(rows.inquiries.map(({ status }) => status));
    expect(statuses).toEqual(new Set(["new", "assigned", "answered", "converted", "closed", "spam"]));
    expect(rows.inquiryAdditions.length).toBeGreaterThan(0);
    const converted = rows.inquiries.filter(({ status }) => status === "converted");
    for (const { id, employerId } of converted)
      expect(rows.contacts.filter((row) => row.inquiryId === id).map((row) => row.employerId)).toEqual([employerId]);
  });

  it("has feedback of five employers and more in one municipality, and of fewer in the other", () => {
    const answers = rows.employerFeedback.filter(({ givenOn, source }) => givenOn >= from && source === "link");
    const of = (municipality: string) =>
      new Set(answers.filter((row) => row.municipality === municipality).map(({ employerId }) => employerId)).size;
    expect(of("698")).toBeGreaterThanOrEqual(5);
    expect(of("320")).toBeLessThan(5);
  });

  it("has what the lead keeps: two assessments, reports, a handover, agreements that end soon, reviews and votes", () => {
    const sums = rows.criteriaAssessments.map(({ items }) => items.reduce((sum, { points }) => sum + (points ?? 0), 0));
    expect(sums).toEqual([96, 102]);
    expect(rows.finalReports).toHaveLength(2);
    expect(rows.undoEntries.length).toBeGreaterThan(10);
    expect(rows.agreements.filter(({ validUntil: end }) => end && end >= day && end <= addDays(day, 40))).toHaveLength(
      2,
    );
    const long = rows.agreements.filter(
      ({ signedOn, validUntil }) => validUntil && validUntil > addMonths(signedOn, 36),
    );
    expect(long).toEqual([]);
    expect(rows.weeklyReviews.length).toBeGreaterThan(40);
    expect(new Set(rows.guideVotes.map(({ page, locale, day: on }) => `${page} ${locale} ${on}`)).size).toBe(
      rows.guideVotes.length,
    );
  });

  it("tells of nobody's health, and leads to no real telephone, mail box or company", () => {
    const texts = JSON.stringify([
      rows.contacts,
      rows.inquiries,
      rows.employerFeedback,
      rows.finalReports,
      rows.followUps,
    ]);
    expect(texts.toLowerCase()).not.toMatch(
      /osatyöky|työkyvy|vamm|sairau|diagnoos|eläke|mielenterv|lääk|kuntout|päihde/,
    );
    const reached = [...rows.contactPersons, ...rows.inquiries];
    expect(reached.filter(({ phone }) => phone && !/^040 000 \d{4}$/.test(phone))).toEqual([]);
    expect(reached.filter(({ email }) => email && !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(email))).toEqual([]);
    expect(new Set(rows.employers.map(({ name }) => name)).size).toBe(rows.employers.length);
    expect(new Set(rows.contactPersons.map(({ phone }) => phone).filter(Boolean)).size).toBe(
      rows.contactPersons.filter(({ phone }) => phone).length,
    );
  });
});
