import type { ReportName } from "../../schema/vocabulary.ts";
import type { Table } from "./engine/table.ts";
import { agreements } from "./tables/agreements.ts";
import { contactWeeks } from "./tables/contact-weeks.ts";
import { contacts } from "./tables/contacts.ts";
import { criteriaFacts } from "./tables/criteria-facts.ts";
import { employment } from "./tables/employment.ts";
import { employmentCurve } from "./tables/employment-curve.ts";
import { feedback } from "./tables/feedback.ts";
import { firstSteps } from "./tables/first-steps.ts";
import { hindrances } from "./tables/hindrances.ts";
import { inquiries } from "./tables/inquiries.ts";
import { ladder } from "./tables/ladder.ts";
import { personFigures } from "./tables/person-figures.ts";
import { placements } from "./tables/placements.ts";
import { referrals } from "./tables/referrals.ts";
import { retention } from "./tables/retention.ts";
import { weeklyContacts } from "./tables/weekly-contacts.ts";
import { workingHours } from "./tables/working-hours.ts";

/**
 * Every table of figures, by the name in its address; its file says what its figures are.
 * Source: the final report of the project Työkyky käyttöön (City of Rovaniemi, 21.11.2022, chapter 3.2), whose published
 * totals these reproduce. It took the percentages of the rows of persons from mixed denominators; here there is one.
 */
export const tables: Record<ReportName, Table> = {
  contacts,
  "contact-weeks": contactWeeks,
  "weekly-contacts": weeklyContacts,
  "criteria-facts": criteriaFacts,
  employment,
  "employment-curve": employmentCurve,
  "first-steps": firstSteps,
  "person-figures": personFigures,
  placements,
  referrals,
  ladder,
  hindrances,
  inquiries,
  agreements,
  feedback,
  "working-hours": workingHours,
  retention,
};
