import type { Organisation } from "../settings.ts";
import type { Day } from "../values/calendar.ts";
import { demoAgreements } from "./agreements.ts";
import { contactPersonRows, contactPersonWordRows } from "./contact-persons.ts";
import { contactCoachRows, demoContacts } from "./contacts.ts";
import { instantOn } from "./days.ts";
import { answeringEmployers } from "./employer-answers.ts";
import { demoWorkplaces, employerWordRows } from "./employers.ts";
import { demoFeedback } from "./feedback.ts";
import { firstDay, projectMunicipalities } from "./figures.ts";
import { demoFollowUps } from "./follow-ups.ts";
import { demoInquiries } from "./inquiries.ts";
import { demoCourses } from "./participants.ts";
import { demoTeam } from "./people.ts";
import { demoPlacements, endingAhead } from "./placements.ts";
import type { DemoRows, RowOf } from "./rows.ts";
import { demoAbsences, demoWorkShares } from "./working-time.ts";

/**
 * Invented rows that add up to every published total of figures-2022.json at once, with open work around the day of loading
 * and nothing between: a small world to try things in. What people see at first is living/living-data.ts, which goes on from
 * it. Pure: the same day gives the same rows with the same ids, and another day changes only settings, follow-ups, inquiries,
 * absences, the last days of agreements and the ends of four jobs that still run.
 */
export const demoData = (loadDay: Day): DemoRows => {
  const { users, serviceAreas, coaches, workplaces, contactPersons, courses, placed, contacts } = pilot();
  return {
    ...notInPilot,
    users,
    serviceAreas,
    settings: demoSettings(loadDay),
    absences: demoAbsences(loadDay, coaches),
    workShares: demoWorkShares(coaches),
    employers: answeringEmployers(workplaces, contacts, placed),
    employerWords: employerWordRows(workplaces),
    contactPersons,
    contactPersonWords: contactPersonWordRows(contactPersons),
    participants: courses.map(({ row }) => row),
    participantPaths: courses.flatMap(({ paths }) => paths),
    placements: endingAhead(placed, loadDay, coaches).map(({ row }) => row),
    agreements: demoAgreements(loadDay, placed),
    inquiries: demoInquiries(loadDay, coaches, leadOf(users)),
    contacts: contacts.map(({ row }) => row),
    contactCoaches: contactCoachRows(contacts),
    followUps: demoFollowUps({ loadDay, coaches, contacts, placed }),
    employerFeedback: demoFeedback(placed),
  };
};

/** The project of 2021 and 2022, the same whenever it is loaded. */
export const pilot = () => {
  const team = demoTeam();
  const { coaches } = team;
  const workplaces = demoWorkplaces(coaches);
  const contactPersons = contactPersonRows(workplaces);
  const courses = demoCourses(coaches);
  const placed = demoPlacements(workplaces, courses);
  const contacts = demoContacts({ coaches, workplaces, contactPersons, courses, placed });
  return { ...team, workplaces, contactPersons, courses, placed, contacts };
};

/** What a project that is over had no use for. */
const notInPilot = {
  employerTags: [],
  apiKeys: [],
  inquiryAdditions: [],
  feedbackRequests: [],
  weeklyReviews: [],
  guideVotes: [],
  localTexts: [],
  supplements: [],
  localVersions: [],
  criteriaAssessments: [],
  finalReports: [],
  undoBatches: [],
  undoEntries: [],
  events: [],
} satisfies Partial<DemoRows>;

const leadOf = (users: RowOf<"users">[]): string => users.find(({ roles }) => roles === "lead")?.id ?? "";

/** Every name, number and address is invented and leads nowhere. */
export const demoSettings = (loadDay: Day): RowOf<"settings">[] => {
  const organisation: Organisation = {
    name: "Kuvitteellinen tuetun työllistymisen tiimi",
    nameSv: "Det påhittade teamet för sysselsättning med stöd",
    nameEn: "The Imaginary Supported Employment Team",
    municipalities: [...projectMunicipalities],
    operator: "public",
    promiseDays: 2,
    showCoaches: true,
    address: "Keksittykatu 1, 00000 Esimerkkilä",
    phone: "040 000 9000",
    email: "tiimi@rinnalla.example",
    dataProtection: "Tuula Tekaistu (keksitty), tietosuoja@rinnalla.example",
    areas: [
      {
        municipality: "698",
        phone: "040 000 9698",
        email: "rovaniemi@rinnalla.example",
        employmentArea: "Keksitty Rovaniemen työllisyysalue",
        rulesUrl: "https://rovaniemi.rinnalla.example/palkkatuki",
      },
      {
        municipality: "320",
        phone: "040 000 9320",
        email: "kemijarvi@rinnalla.example",
        employmentArea: "Keksitty Kemijärven työllisyysalue",
        rulesUrl: "https://kemijarvi.rinnalla.example/palkkatuki",
      },
    ],
  };
  return [
    { key: "organisation", value: organisation, updatedAt: instantOn(firstDay, 0), version: 1 },
    { key: "demo", value: { loadedOn: loadDay }, updatedAt: Date.parse(loadDay), version: 1 },
  ];
};
