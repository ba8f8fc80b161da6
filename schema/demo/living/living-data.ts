import type { Day } from "../../values/calendar.ts";
import { demoAgreements } from "../agreements.ts";
import { contactPersonRows, contactPersonWordRows } from "../contact-persons.ts";
import { contactCoachRows } from "../contacts.ts";
import { instantOn } from "../days.ts";
import { demoSettings, pilot } from "../demo-data.ts";
import { answeringEmployers, withTasks } from "../employer-answers.ts";
import { employerWordRows, needsKnown, type Workplace } from "../employers.ts";
import { demoFeedback } from "../feedback.ts";
import { remindersOfRenewals } from "../follow-ups.ts";
import { demoInquiries } from "../inquiries.ts";
import { randomOf } from "../random.ts";
import type { DemoRows, RowOf } from "../rows.ts";
import { demoWorkShares } from "../working-time.ts";
import { livingAbsences } from "./absences.ts";
import { afterPilot } from "./after-pilot.ts";
import { livingAgreements } from "./agreements.ts";
import { contactsOfYear } from "./contacts.ts";
import { livingCourses } from "./courses.ts";
import { diaryOf } from "./diary.ts";
import { eventsOfYear } from "./events.ts";
import { feedbackOfYear, openRequests } from "./feedback.ts";
import { followUpsOfYear } from "./follow-ups.ts";
import { handoverOfYear } from "./handover.ts";
import { inquiriesOfYear } from "./inquiries.ts";
import { assessmentsOfYear, reportsOfYear } from "./kept.ts";
import { localGuideOfYear } from "./local-guide.ts";
import { newWorkplaces } from "./new-employers.ts";
import { type LivingPlaced, livingPlacements } from "./placements.ts";
import { apiKeysOfYear, guideVotesOfYear, weeklyReviewsOfYear } from "./rhythm.ts";
import { tagsOfEmployers } from "./tags.ts";
import { livingTeam, type Team } from "./team.ts";
import { yearUntil } from "./year.ts";

/**
 * A team at work: the pilot as it was published, what became of it, and twelve months up to the day of loading. Pure: the same
 * day gives the same rows with the same ids. On the days of the pilot its figures are those of figures-2022.json.
 */
export const livingData = (loadDay: Day): DemoRows => {
  const year = yearUntil(loadDay);
  const team = livingTeam(year);
  const before = pilot();
  const { courses: pilotCourses, placed: pilotPlaced } = afterPilot(before.courses, before.placed, team.idOf.second);
  const absences = livingAbsences(year, team);
  const diary = diaryOf(year, team, absences);

  const known = ownedNow(
    before.workplaces,
    answeringEmployers(before.workplaces, before.contacts, before.placed),
    team,
  );
  const found = newWorkplaces(year, team);
  const mayContact = known.filter(({ row }) => !row.doNotContactOn);
  const asked = inquiriesOfYear(year, team, diary);
  const brought = asked.flatMap(({ converted }) => converted ?? []);

  const courses = livingCourses(year, team, new Set(pilotCourses.map(({ row }) => row.code)));
  const placed = livingPlacements(year, team, courses, mayContact);
  const metPersons = contactPersonRows(found, "contact persons of the year", before.contactPersons.length + 1);
  const contactPersons = [...before.contactPersons, ...metPersons, ...brought.map(({ person }) => person)];
  const contactsSince = contactsOfYear({
    year,
    team,
    diary,
    workplaces: [...mayContact, ...found],
    found,
    partners: partnersIn(mayContact, before.placed, placed),
    contactPersons,
    courses,
    placed,
    inquiries: asked,
  });

  const contacts = [...before.contacts, ...contactsSince];
  const everybody = [...pilotCourses, ...courses];
  const hiring = new Set(placed.map(({ row }) => row.employerId));
  const workplaces = [...known.map((each) => (hiring.has(each.row.id) ? withNeeds(each) : each)), ...found].concat(
    brought.map(({ workplace }) => workplace),
  );
  const followUps = followUpsOfYear(year, team, contactsSince, placed);
  const rows = {
    users: team.users,
    serviceAreas: team.serviceAreas,
    settings: demoSettings(loadDay),
    absences,
    workShares: demoWorkShares(before.coaches),
    apiKeys: apiKeysOfYear(year, team),
    employers: workplaces.map(({ row }) => row),
    employerTags: tagsOfEmployers(workplaces),
    employerWords: employerWordRows(workplaces),
    contactPersons,
    contactPersonWords: contactPersonWordRows(contactPersons),
    participants: everybody.map(({ row }) => row),
    participantPaths: everybody.flatMap(({ paths }) => paths),
    placements: [...pilotPlaced, ...placed].map(({ row }) => row),
    agreements: livingAgreements(year, team, demoAgreements(loadDay, before.placed), placed),
    inquiries: [...asked.map(({ row }) => row), ...demoInquiries(loadDay, before.coaches, team.leadId)],
    inquiryAdditions: asked.flatMap(({ additions }) => additions),
    contacts: contacts.map(({ row }) => row),
    contactCoaches: contactCoachRows(contacts),
    followUps: [...remindersOfRenewals(randomOf("follow-ups"), before.placed), ...followUps],
    feedbackRequests: openRequests(year, placed),
    employerFeedback: [...demoFeedback(before.placed), ...feedbackOfYear(year, placed)],
    weeklyReviews: weeklyReviewsOfYear(year, team),
    guideVotes: guideVotesOfYear(year),
    ...localGuideOfYear(year, team),
    criteriaAssessments: assessmentsOfYear(year, team),
    finalReports: reportsOfYear(year, team),
    ...handoverOfYear(
      team,
      handedOver(
        courses.filter(({ story }) => story.handedOver),
        known,
        followUps,
        placed,
        team,
      ),
    ),
  };
  return { ...rows, events: eventsOfYear(year, rows) };
};

/** Kemijärvi's employers are the second coach's since the handover. */
const ownedNow = (workplaces: Workplace[], rows: RowOf<"employers">[], { idOf, handedOverOn }: Team): Workplace[] =>
  workplaces.map((workplace, i) => {
    const row = rows[i] ?? workplace.row;
    if (workplace.municipality === "698") return { ...workplace, row };
    const updatedAt = Date.parse(handedOverOn);
    return {
      ...workplace,
      row: { ...row, responsibleCoachId: idOf.second, updatedAt, version: (row.version ?? 1) + 1 },
    };
  });

/** Who hires has told what work there is. */
const withNeeds = ({ row, ...workplace }: Workplace): Workplace => ({
  ...workplace,
  row: withTasks(row.needs ? row : { ...row, ...needsKnown(workplace.trade.needs, workplace.firstContactOn) }),
});

const handedOver = (
  courses: { row: RowOf<"participants"> }[],
  known: Workplace[],
  followUps: RowOf<"followUps">[],
  placed: LivingPlaced[],
  { handedOverOn }: Team,
) => {
  const moved = new Set<string | null | undefined>(
    placed.filter(({ course }) => course.story.handedOver).map(({ row }) => row.id),
  );
  return {
    participants: courses.map(({ row }) => row),
    employers: known.filter(({ municipality }) => municipality === "320").map(({ row }) => row),
    followUps: followUps.filter(
      ({ placementId, completedAt, createdAt }) =>
        moved.has(placementId) && !completedAt && createdAt < instantOn(handedOverOn, 400),
    ),
  };
};

/** Employers at which somebody has had a job, in the pilot or in the year. */
const partnersIn = (workplaces: Workplace[], ...placed: { row: RowOf<"placements"> }[][]): Workplace[] => {
  const hiring = new Set(placed.flat().flatMap(({ row }) => (row.kind === "work_trial" ? [] : [row.employerId])));
  return workplaces.filter(({ row }) => hiring.has(row.id));
};
