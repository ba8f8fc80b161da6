import type { Definition } from "../../schema/reports.ts";
import { employerMetrics } from "./definitions/employers.ts";
import { inquiryMetrics } from "./definitions/inquiries.ts";

export type Metric = Omit<Definition, "period"> & { period: "period" | "snapshot" };
export type MetricName = keyof typeof metrics;
export type ReportPeriod = Definition["period"];

/**
 * What every figure is, in words: the one place where a figure is defined. Each answer carries its own definitions.
 * Source: the final report of the project Työkyky käyttöön (City of Rovaniemi, 21.11.2022, chapter 3.2), whose published
 * totals these reproduce. It took the percentages of the rows of persons from mixed denominators; here there is one.
 */
const metrics = {
  contacts: {
    unit: "contacts",
    numerator:
      "Contacts with employers in the period, in any channel, in the employer's municipality. A contact is one however many coaches were there. Archived contacts do not count.",
    denominator: null,
    period: "period",
  },
  contactsInPerson: {
    unit: "contacts",
    numerator: "Contacts of the period at which the employer was met face to face: visits and events.",
    denominator: "The column's contacts of the period.",
    period: "period",
  },
  purpose: {
    unit: "contacts",
    numerator: "Contacts of the period with this purpose.",
    denominator: "The column's contacts of the period.",
    period: "period",
  },
  channel: {
    unit: "contacts",
    numerator: "Contacts of the period in this channel.",
    denominator: "The column's contacts of the period.",
    period: "period",
  },
  employersContacted: {
    unit: "employers",
    numerator:
      "Different employers (workplaces) with at least one contact in the period, in the employer's municipality. Archived contacts do not count.",
    denominator: null,
    period: "period",
  },
  referrals: {
    unit: "participants",
    numerator:
      "Participants whose coaching began in the period, by who referred them, in the participant's municipality.",
    denominator: "The column's participants whose coaching began in the period.",
    period: "period",
  },
  participants: {
    unit: "participants",
    numerator: "Participants whose coaching had begun by the date, ended or not, in the participant's municipality.",
    denominator: null,
    period: "snapshot",
  },
  employedPersons: {
    unit: "participants",
    numerator:
      "Participants with at least one employment or apprenticeship begun by the date, each once. A work trial is no employment.",
    denominator: null,
    period: "snapshot",
  },
  employments: {
    unit: "employments",
    numerator:
      "Employments and apprenticeships of participants begun by the date: jobs held at the same time and renewals each count. A work trial is no employment.",
    denominator: null,
    period: "snapshot",
  },
  employmentRatio: {
    unit: "participants",
    numerator:
      "Participants with at least one employment or apprenticeship begun by the date, each once. A work trial is no employment.",
    denominator: "The column's participants whose coaching had begun by the date.",
    period: "snapshot",
  },
  outOfWorkParticipants: {
    unit: "participants",
    numerator:
      "Participants whose coaching had begun by the date and who were out of work when it began, as they were asked then.",
    denominator: null,
    period: "snapshot",
  },
  outOfWorkEmployed: {
    unit: "participants",
    numerator:
      "Of the participants who were out of work when their coaching began, those with at least one employment or apprenticeship begun by the date, each once. A work trial is no employment.",
    denominator: null,
    period: "snapshot",
  },
  outOfWorkRatio: {
    unit: "participants",
    numerator:
      "Of the participants who were out of work when their coaching began, those with at least one employment or apprenticeship begun by the date, each once. A work trial is no employment.",
    denominator:
      "The column's participants whose coaching had begun by the date and who were out of work when it began. Whoever was not asked is not in it.",
    period: "snapshot",
  },
  outOfWorkUnknown: {
    unit: "participants",
    numerator:
      "Participants whose coaching had begun by the date and who were not asked whether they were out of work: they are in neither part of the ratio of those out of work.",
    denominator: null,
    period: "snapshot",
  },
  employmentCurve: {
    unit: "participants",
    numerator:
      "Participants with at least one employment or apprenticeship begun by the column's date, each once. The date is the last day of the column's month, and the period's end in its last month. A work trial is no employment.",
    denominator: "Participants whose coaching had begun by the column's date.",
    period: "period",
  },
  outOfWorkCurve: {
    unit: "participants",
    numerator:
      "Of the participants who were out of work when their coaching began, those with at least one employment or apprenticeship begun by the column's date, each once. The date is the last day of the column's month, and the period's end in its last month. A work trial is no employment.",
    denominator:
      "Participants whose coaching had begun by the column's date and who were out of work when it began. Whoever was not asked is not in it.",
    period: "period",
  },
  placements: {
    unit: "employments",
    numerator:
      "Employments and apprenticeships begun in the period, in the participant's municipality. A sector's rows hold its employments without and with wage subsidy. An apprenticeship is in its own row and in no sector. A renewal is a new employment. A work trial is no employment.",
    denominator: "The column's employments and apprenticeships begun in the period.",
    period: "period",
  },
  renewals: {
    unit: "employments",
    numerator:
      "Of the employments and apprenticeships begun in the period, those that continue an earlier one with the same employer.",
    denominator: "The column's employments and apprenticeships begun in the period.",
    period: "period",
  },
  chains: {
    unit: "chains",
    numerator:
      "Chains of employments that were still running on their mark: the day 1, 3, 6 or 12 months after their first (a month after 31 January is the last of February). A chain is the employments and apprenticeships of one participant with one employer (workplace) that overlap or follow each other with at most 14 days between them; it runs until the last of them ended, or else until its agreed last day, and on where there is neither. A work trial is no employment. In the participant's municipality.",
    denominator: "The column's chains whose mark is in the period and not in the future.",
    period: "period",
  },
  subsidyEnded: {
    unit: "chains",
    numerator:
      "Chains of employments whose wage subsidy ended in the period, the last one where there were several: on its last day, and with its job where that ended first or no last day was told. Not in the future.",
    denominator: null,
    period: "period",
  },
  subsidyWentOn: {
    unit: "chains",
    numerator:
      "Of the chains whose wage subsidy ended in the period, those that went on without: the same job after the subsidy's last day, or another job of the chain.",
    denominator: "The column's chains whose wage subsidy ended in the period.",
    period: "period",
  },
  begun: {
    unit: "participants",
    numerator: "Participants whose coaching began in the period, in the participant's municipality.",
    denominator: null,
    period: "period",
  },
  contactDays: {
    unit: "participants",
    numerator:
      "Of the participants whose coaching began in the period, those with a first contact made for them with an employer by today, in any channel, and the mean and median of the days from the start to it; by days (30 means at most 30, 60 means 31 to 60, 150 means 61 to 150, 270 means 151 to 270), and without one (none). What came before the start counts as day 0. Archived contacts do not count.",
    denominator: "The column's participants whose coaching began in the period.",
    period: "period",
  },
  inPersonDays: {
    unit: "participants",
    numerator: "The same for the first contact face to face made for them with an employer: a visit or an event.",
    denominator: "The column's participants whose coaching began in the period.",
    period: "period",
  },
  employmentDays: {
    unit: "participants",
    numerator:
      "The same for the first employment or apprenticeship that had begun by today. A work trial is no employment.",
    denominator: "The column's participants whose coaching began in the period.",
    period: "period",
  },
  persons: {
    unit: "participants",
    numerator:
      "Different participants: with a work trial (work_trial) or an onward path (study, other_services) begun in the period; whose coaching ended in the period (completed, interrupted, moved_on); in coaching at the end of the period's last day (in_coaching). A person may be in several rows.",
    denominator: "The column's participants whose coaching had begun by the period's end.",
    period: "period",
  },
  attendances: {
    unit: "attendances",
    numerator:
      "In-person contacts of the coaches in the ISO week (Monday to Sunday, Europe/Helsinki): visits and events, once for each coach who was there. A contact made together counts for each of them, so the coaches' rows may add up to more than the contacts. Archived contacts do not count.",
    denominator: null,
    period: "period",
  },
  contactsInPersonOnce: {
    unit: "contacts",
    numerator:
      "Visits and events of the period, each once however many coaches were there. Archived contacts do not count.",
    denominator: null,
    period: "period",
  },
  workedWeeks: {
    unit: "weeks",
    numerator:
      "Per cent days: each day present weighs the share of full time of that day, 100 for full time. Present is a working day (Monday to Friday, no public holiday) in the team and not away.",
    denominator: "500 per cent days: a week of five days at full time.",
    period: "period",
  },
  perWorkedWeek: {
    unit: "attendances",
    numerator:
      "In-person contacts of the coaches (visits and events), once for each coach who was there. Those of somebody who only leads are left out. Not to be mixed with contacts per coach and calendar week.",
    denominator: "The coaches' worked weeks: work share × days present ÷ 5.",
    period: "period",
  },
  contactsPerCoachWeek: {
    unit: "contacts",
    numerator:
      "Contacts of the period in any channel, each once however many coaches were there. Not to be mixed with in-person contacts per worked week.",
    denominator:
      "Coaches × calendar weeks: each coach's calendar days in the team in the period ÷ 7, holidays and absences included. Of one municipality, the coaches who met employers there in the period.",
    period: "period",
  },
  criteriaFacts: {
    unit: "rows",
    numerator:
      "What the evidence for the quality criteria is counted from. Participants in coaching on the last day, with and without a coach who was in the team then; begun in the period, and of them those for whom an employer was met face to face (visit or event) since, with the days until then; attendances of coaches at visits and events; employers met face to face in the period, and of them those met on another day too; employments and apprenticeships begun in the period: the first of each four-digit occupation, the first of each business id (or workplace without one), the permanent ones, and those with a support contact in the first thirty days, and after them.",
    denominator: "What the row is a part of, where it has one.",
    period: "period",
  },
  inPersonContacts: {
    unit: "contacts",
    numerator:
      "Contacts of the ISO week (Monday to Sunday, Europe/Helsinki) at which the person asking was present and the employer was met face to face: a visit or an event. A contact made together counts once for each who was there. Archived contacts do not count.",
    denominator: null,
    period: "period",
  },
  knownEmployers: {
    unit: "employers",
    numerator:
      "Of the employers (workplaces) the person asking met face to face this week, those that somebody of the team had met face to face on an earlier day.",
    denominator: "Different employers the person asking met face to face this week.",
    period: "period",
  },
  ...employerMetrics,
  ...inquiryMetrics,
  runningEmployments: {
    unit: "employments",
    numerator:
      "Employments and apprenticeships of participants that ran on at least one day of the period, whenever they began, in the participant's municipality. One that nobody has ended ends on its agreed last day, if it has one. A renewal is a new employment. A work trial is no employment.",
    denominator: null,
    period: "period",
  },
  hoursKnown: {
    unit: "employments",
    numerator:
      "Of the employments and apprenticeships that ran in the period, those whose weekly hours are written down.",
    denominator: "The column's employments and apprenticeships that ran in the period.",
    period: "period",
  },
  hoursMissing: {
    unit: "employments",
    numerator:
      "Of the employments and apprenticeships that ran in the period, those whose weekly hours nobody has written down.",
    denominator: "The column's employments and apprenticeships that ran in the period.",
    period: "period",
  },
} as const satisfies Record<string, Metric>;

/** A figure's definition with the days it was counted for; a snapshot has no first day. */
export const define = (name: MetricName, { from, to }: ReportPeriod): Definition => {
  const { unit, numerator, denominator, period } = metrics[name];
  return { unit, numerator, denominator, period: { from: period === "snapshot" ? null : from, to } };
};
