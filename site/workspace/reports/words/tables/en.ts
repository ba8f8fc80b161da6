import type * as fi from "./fi.ts";

export const tables: typeof fi.tables = {
  placements: {
    title: "Jobs and work try-outs",
    parts: {
      distribution: {
        caption: "Jobs by sector and pay subsidy",
        heading: "Sector",
        unit: "no.",
        counts: "Jobs, number.",
        of: (columns) =>
          `Percentages of the column's jobs (${columns}). Apprenticeships have a row of their own and are in no sector's figure.`,
        definition:
          "Jobs and apprenticeships started in the period, by the person's municipality. Where no person is recorded, it is the employer's. A renewal with the same employer is a new job. A work try-out is not an employment relationship.",
        rows: {
          unsubsidised: "without pay subsidy",
          wage_subsidy: "with pay subsidy",
          apprenticeship: "Apprenticeship",
          total: "Total",
          renewals: "of which renewals with the same employer",
        },
      },
      persons: {
        caption: "Persons by situation",
        heading: "Situation",
        unit: "pers.",
        counts: "Different persons.",
        of: (columns) =>
          `Percentages of the participants whose coaching had started by the period's end (${columns}). The same person may be counted in several rows.`,
        definition:
          "A work try-out, study or another service started in the period; coaching ended in the period; in coaching at the end of its last day.",
        rows: {
          in_coaching: "In coaching at the period's end",
          completed: "Ended the coaching as agreed",
          work_trial: "Started a work try-out",
          study: "Went on to studies",
          other_services: "Went on to other services",
          interrupted: "Left early",
          moved_on: "Moved on to another service",
          found_work: "Found work by themselves",
          moved_away: "Moved away",
          service_ended: "The service ended",
          life_or_health: "Ended because of life situation or health",
          other_reason: "Ended for another reason",
        },
      },
    },
  },
  "person-figures": {
    title: "Typed person figures",
    parts: {
      typed: {
        caption: "Person figures typed in by the team",
        heading: "Month",
        unit: "persons",
        counts: "Persons month by month, typed in by hand. Rinnalla has not counted them.",
        definition:
          "The team typed the figures in: those whose coaching began in the month, those who began their first employment in it, those whose coaching ended in it, and those in coaching at its end. The ratio is all who had found work by then, divided by all who had started by then. The sums begin at the first month typed in. No ratio is shown where a month or a figure between is missing, nor from the month on by which more would have found work than started.",
        rows: {
          "typed.started": "Started coaching",
          "typed.employed": "Found work",
          "typed.ended": "Ended coaching",
          "typed.inCoaching": "In coaching at the month's end",
          "typed.ratio": "Ratio",
        },
      },
    },
  },
  employment: {
    title: "People in work",
    parts: {
      ratio: {
        caption: "The employment ratio and what it is made of",
        heading: "Figure",
        unit: "pers.",
        counts: "Persons and jobs as of the last day.",
        definition:
          "Employment ratio = number of people employed divided by number of people who have started coaching. Employed means that at least one job or apprenticeship had started by the day. The ratio counts people, not jobs. A work try-out is not an employment relationship.",
        rows: {
          participants: "Participants",
          employedPersons: "Employed persons",
          employments: "Jobs",
          employmentRatio: "Employment ratio",
        },
      },
      out_of_work: {
        caption: "The employment ratio of those out of work at the start",
        heading: "Figure",
        unit: "pers.",
        counts: "Persons as of the last day.",
        definition:
          "The same ratio for those who said they were out of work when their coaching started. Those who were not asked are left out of the ratio.",
        rows: {
          outOfWorkParticipants: "Out of work at the start",
          outOfWorkEmployed: "Of these, employed",
          outOfWorkRatio: "Employment ratio of those out of work at the start",
          outOfWorkUnknown: "Not recorded",
        },
      },
    },
  },
  "employment-curve": {
    title: "The employment ratio month by month",
    parts: {
      curve: {
        caption: "The employment ratio at the end of the month",
        heading: "Month",
        unit: "pers.",
        counts: "Persons as of the month's last day.",
        definition:
          "The ratio on the last day of each month, in the last month on the last day of the period. Everyone who had started by then is in it.",
        rows: {
          participants: "Participants",
          employedPersons: "Employed",
          employmentRatio: "Ratio",
          outOfWorkRatio: "Ratio, out of work at the start",
        },
      },
    },
  },
  retention: {
    title: "How long jobs last",
    parts: {
      chains: {
        caption: "Jobs that continued",
        heading: "Since the start",
        unit: "no.",
        counts: "Chains of jobs, number.",
        of: () => "Percentages of the chains that started early enough.",
        definition:
          "A chain is one person's consecutive jobs with one employer, with at most 14 days between them. Only chains that started early enough to be followed that far are counted.",
        rows: {
          "chains.1m": "After 1 month",
          "chains.3m": "After 3 months",
          "chains.6m": "After 6 months",
          "chains.12m": "After 12 months",
        },
      },
      subsidy: {
        caption: "After the pay subsidy",
        heading: "What happened",
        unit: "no.",
        counts: "Jobs, number.",
        of: (columns) => `Percentages of the jobs whose pay subsidy ended (${columns}).`,
        definition: "Jobs whose pay subsidy ended in the period, and those in which the work continued without one.",
        rows: {
          "subsidy.ended": "The pay subsidy ended",
          "subsidy.went_on": "The work continued without pay subsidy",
        },
      },
      renewals: {
        caption: "Renewals with the same employer",
        heading: "Figure",
        unit: "no.",
        counts: "Jobs, number.",
        of: (columns) => `Percentages of the jobs started in the period (${columns}).`,
        definition: "Jobs started in the period that continue an earlier one with the same employer.",
        rows: { renewals: "Renewals" },
      },
    },
  },
  "first-steps": {
    title: "First steps",
    parts: {
      days: {
        caption: "Days since the start of coaching",
        heading: "Step",
        unit: "pers.",
        counts: "Persons who have taken the step, and the mean and median of their days.",
        of: (columns) => `Percentages of those who started in the period (${columns}).`,
        definition:
          "Days from the start of coaching to the first employer contact made for the person, the first meeting and the first job, up to today. Anything before the start is day 0. A meeting is a visit or an event. A work try-out is not an employment relationship.",
        rows: {
          begun: "Started coaching",
          contact: "First contact with an employer",
          inPerson: "First meeting with an employer",
          employment: "First job",
        },
      },
      bands: {
        caption: "After how many days",
        heading: "Step and time",
        unit: "pers.",
        counts: "Persons.",
        of: (columns) => `Percentages of those who started in the period (${columns}).`,
        definition: "Everyone who started in the period is in one row under each step.",
        rows: {
          "30": "at most 30 days",
          "60": "31–60 days",
          "150": "61–150 days",
          "270": "151–270 days",
          more: "over 270 days",
          none: "not yet",
        },
      },
    },
  },
  referrals: {
    title: "Who referred people to coaching",
    parts: {
      sources: {
        caption: "Those who started, by referrer",
        heading: "Referred by",
        unit: "pers.",
        counts: "Persons.",
        of: (columns) => `Percentages of those who started in the period (${columns}).`,
        definition: "Participants whose coaching started in the period, by their own municipality.",
        rows: { total: "Total" },
      },
    },
  },
  contacts: {
    title: "Contacts with employers",
    parts: {
      totals: {
        caption: "Contacts and employers",
        heading: "Figure",
        unit: "no.",
        counts: "Number.",
        definition:
          "Contacts and different employers by the employer's municipality. The number shows how often people met, not what came of it. A contact with several coaches is one contact.",
        rows: { employersContacted: "Employers", contacts: "Contacts" },
      },
      purposes: {
        caption: "Contacts by purpose",
        heading: "Purpose",
        unit: "no.",
        counts: "Contacts, number.",
        of: (columns) => `Percentages of the column's contacts (${columns}).`,
        definition: "Each contact has one purpose: what it was made for.",
      },
      channels: {
        caption: "Contacts by channel",
        heading: "Channel",
        unit: "no.",
        counts: "Contacts, number.",
        of: (columns) => `Percentages of the column's contacts (${columns}).`,
        definition: "Each contact has one channel. People meet face to face on visits and at events.",
      },
    },
  },
  "contact-weeks": {
    title: "Contacts week by week",
    parts: {
      weeks: {
        caption: "Contacts week by week",
        heading: "Week",
        unit: "no.",
        counts: "Contacts, number.",
        definition:
          "Weeks begin on Monday. Of the first and the last week only the days that belong to the period count.",
        rows: { contacts: "Contacts", inPerson: "of which face to face" },
      },
      municipalities: {
        caption: "Contacts week by week and municipality",
        heading: "Week",
        unit: "no.",
        counts: "Contacts, number.",
        definition: "The same contacts by the employer's municipality, those municipalities that had any.",
      },
    },
  },
  "weekly-contacts": {
    title: "Meetings per week",
    parts: {
      coaches: {
        caption: "Meetings face to face by coach",
        heading: "Coach",
        unit: "no.",
        counts: "Attendances at visits and events.",
        definition:
          "A joint meeting counts for everyone who was there. That is why the coaches' figures may add up to more than the number of meetings.",
        rows: {
          attendances: "Attendances in all",
          inPerson: "Meetings, each counted once",
          contacts: "Contacts in any channel",
        },
      },
      worked: {
        caption: "Worked weeks",
        heading: "Coach",
        unit: "wk",
        counts: "Weeks of full-time work.",
        definition:
          "Working days without absences and public holidays, times the share of full time, divided by five. There are no worked weeks by municipality, because a coach works in all of them.",
        rows: { workedWeeks: "Total" },
      },
      means: {
        caption: "Meetings per worked week",
        heading: "Coach",
        unit: "mean",
        counts: "Attendances per worked week.",
        definition:
          "Attendances at visits and events divided by the weeks worked. The number shows how often people met, not what came of it.",
        rows: { perWorkedWeek: "The whole team" },
      },
      calendar: {
        caption: "Contacts per coach and calendar week",
        heading: "Figure",
        unit: "mean",
        counts: "Contacts in any channel.",
        definition:
          "Contacts divided by coaches and calendar weeks, holidays and absences included. This is a different figure from meetings per worked week, and the two should not be compared.",
        rows: { contactsPerCoachWeek: "The whole team" },
      },
      weeks: {
        caption: "Meetings week by week",
        heading: "Week",
        unit: "no.",
        counts: "Attendances at visits and events.",
        definition: "Weeks begin on Monday. A week in which nobody worked has no meetings.",
        rows: { attendances: "Total" },
      },
    },
  },
  ladder: {
    title: "Stages of cooperation",
    parts: {
      stages: {
        caption: "Employers by stage",
        heading: "Stage",
        unit: "no.",
        counts: "Employers as of the last day.",
        of: (columns) => `Percentages of the column's employers (${columns}).`,
        definition: "Each employer is at the furthest stage the cooperation has reached. A stage never goes backwards.",
        rows: { total: "Total" },
      },
      moved: {
        caption: "Reached a new stage",
        heading: "Stage",
        unit: "no.",
        counts: "Employers.",
        definition: "Employers that reached the stage for the first time in the period.",
      },
      before: {
        caption: "Employers by stage before the period",
        heading: "Stage",
        unit: "no.",
        counts: "Employers on the day before the period.",
        of: (columns) => `Percentages of the column's employers (${columns}).`,
        definition: "The starting point: the same figure at the end of the day before the period.",
        rows: { total: "Total" },
      },
    },
  },
  hindrances: {
    title: "What stands in the way of hiring",
    parts: {
      asked: {
        caption: "Who has been asked",
        heading: "Figure",
        unit: "no.",
        counts: "Employers.",
        of: () => "Percentages of those who have been asked.",
        definition:
          "As of today, whatever the period: the day of the answer is not recorded. Only what employers have said themselves.",
        rows: { asked: "Asked", named: "Mentioned an obstacle", none_told: "Mentioned no obstacle" },
      },
      all: {
        caption: "Obstacles that employers mentioned",
        heading: "Obstacle",
        unit: "no.",
        counts: "Employers.",
        of: (columns) =>
          `Percentages of those who mentioned an obstacle (${columns}). An employer may mention several.`,
        definition: "Employers that mentioned the obstacle. By the employer's municipality, as of today.",
      },
      sectors: {
        caption: "Obstacles by sector",
        heading: "Sector and obstacle",
        unit: "no.",
        counts: "Employers, all municipalities.",
        of: () =>
          "In a sector's row percentages of those who have been asked, in the obstacles' rows of those who mentioned one.",
        definition: "An obstacle that nobody in the sector mentioned is left out. As of today.",
      },
      sizes: {
        caption: "Obstacles by the employer's size",
        heading: "Size and obstacle",
        unit: "no.",
        counts: "Employers, all municipalities.",
        of: () =>
          "In a size's row percentages of those who have been asked, in the obstacles' rows of those who mentioned one.",
        definition: "An obstacle that nobody of this size mentioned is left out. As of today.",
        rows: { unknown: "Size not known" },
      },
    },
  },
  inquiries: {
    title: "Inquiries",
    parts: {
      received: {
        caption: "Inquiries received",
        heading: "Figure",
        unit: "no.",
        counts: "Inquiries, number.",
        of: (columns) => `Percentages of the column's inquiries (${columns}).`,
        definition: "Inquiries that came in the period, and what has become of them by today. Spam is left out.",
        rows: { received: "Inquiries", repeated: "of which repeats about the same matter" },
      },
      promise: {
        caption: "Were they answered within the promised time",
        heading: "Answer",
        unit: "no.",
        counts: "Inquiries, number.",
        of: (columns) => `Percentages of the column's inquiries (${columns}).`,
        definition: "The promised time is what the form promised when the inquiry came. Each inquiry is in one row.",
        rows: {
          "promise.in_time": "Answered within the promised time",
          "promise.late": "Answered later",
          "promise.none": "Answered, no time was promised",
          "promise.waiting": "Waiting for an answer, still time",
          "promise.overdue": "Waiting for an answer, time has passed",
          "promise.unanswered": "Closed without an answer",
        },
      },
      kept: {
        caption: "Promises kept",
        heading: "Figure",
        unit: "no.",
        counts: "Inquiries, number.",
        of: (columns) => `Percentages of those whose promised time has passed or that were answered (${columns}).`,
        definition:
          "Those answered within the promised time, of the inquiries where it can be seen whether the promise was kept.",
        rows: { "promise.kept": "The promise was kept" },
      },
      speed: {
        caption: "How soon they were answered",
        heading: "Figure",
        unit: "no.",
        counts: "Inquiries, and the mean and median of their working days.",
        of: (columns) => `Percentages of the column's inquiries (${columns}).`,
        definition:
          "Working days from the day the inquiry came to its first answer. An answer on the same day is zero working days.",
        rows: { answered: "Answered" },
      },
      became: {
        caption: "What came of the inquiries",
        heading: "What came of it",
        unit: "no.",
        counts: "Inquiries, number.",
        of: (columns) => `Percentages of the column's inquiries (${columns}).`,
        definition:
          "A job or a work try-out with the same employer after the inquiry, by today. The figure shows what happened after the inquiry, not why it happened.",
        rows: { converted: "Cooperation started", placed: "A job started", work_trial: "A work try-out started" },
      },
      interests: {
        caption: "What employers wanted",
        heading: "Wish",
        unit: "no.",
        counts: "Inquiries, number.",
        of: (columns) => `Percentages of the column's inquiries (${columns}).`,
        definition: "What the employer chose on the form or said on the phone.",
      },
      sources: {
        caption: "How the inquiries came",
        heading: "How",
        unit: "no.",
        counts: "Inquiries, number.",
        of: (columns) => `Percentages of the column's inquiries (${columns}).`,
        definition: "Those that came by telephone were entered by the team.",
        rows: { "source.form": "Form", "source.phone": "Telephone" },
      },
      closed: {
        caption: "Why the inquiry was closed",
        heading: "Reason",
        unit: "no.",
        counts: "Inquiries, number.",
        of: (columns) => `Percentages of the column's inquiries (${columns}).`,
        definition: "Inquiries that were closed without cooperation starting.",
      },
    },
  },
  agreements: {
    title: "Cooperation agreements",
    parts: {
      agreements: {
        caption: "Cooperation agreements",
        heading: "Figure",
        unit: "no.",
        counts: "Agreements and employers, number.",
        definition:
          "Agreements signed and ended in the period, and those in force after its last day. By the employer's municipality.",
        rows: {
          signed: "Agreements signed",
          ended: "Agreements ended",
          inForce: "Agreements in force at the period's end",
          employers: "Employers with an agreement in force",
        },
      },
    },
  },
  feedback: {
    title: "Employers' feedback",
    parts: {
      answers: {
        caption: "Answers",
        heading: "Figure",
        unit: "no.",
        counts: "Answers, number.",
        of: (columns) => `Percentages of the column's answers (${columns}).`,
        definition:
          "Answers given in the period, through the link and in interviews. The summary includes only answers that belong to a group of at least five different employers.",
        rows: { answers: "Answers", counted: "of which in the summary" },
      },
      uses: {
        caption: "What was useful",
        heading: "What",
        unit: "no.",
        counts: "Answers, number.",
        of: (columns) => `Percentages of the answers in the summary (${columns}). One answer may include several.`,
        definition:
          "Only the answers in the summary. The answers behind the figures are not shown, so that nobody can recognise who gave them.",
      },
    },
  },
  "criteria-facts": {
    title: "Figures of the quality criteria",
    parts: {
      facts: {
        caption: "What the quality criteria's figures are counted from",
        heading: "Figure",
        unit: "no.",
        counts: "Persons, meetings, employers and jobs, counted.",
        definition:
          "The percentage is the share of what the row belongs to. Face to face means a visit or an event. A work try-out is not an employment relationship. The first month is 30 days from the start of the work.",
        rows: {
          caseload: "In coaching on the last day, coach in the team",
          withoutCoach: "In coaching, coach not in the team",
          inCoaching: "In coaching on the last day, all",
          begun: "Started coaching",
          met: "Participants for whom an employer has been met",
          withoutMeeting: "Participants for whom no employer has been met yet",
          attendances: "Coaches' attendances at visits and events",
          employersMetAgain: "Employers met on several days",
          employersMet: "Employers met face to face",
          jobs: "Jobs started",
          occupations: "Different occupations (the first job of each)",
          withoutOccupation: "Jobs without a four-digit occupation",
          businesses: "Different employers (the first job of each)",
          permanent: "Permanent jobs",
          permanentSubsidised: "Of these, with pay subsidy",
          firstMonthSupported: "Jobs with a support contact in the first month",
          firstMonthOver: "Jobs whose first month is over",
          laterSupported: "Jobs with a support contact after the first month",
          wentOn: "Jobs that lasted over a month",
        },
      },
    },
  },
  "working-hours": {
    title: "Jobs and hours",
    parts: {
      work: {
        caption: "Jobs that were running in the period, and their hours",
        heading: "Figure",
        unit: "no.",
        counts: "Jobs.",
        of: (columns) => `Percentages of the column's jobs (${columns}).`,
        definition:
          "Jobs and apprenticeships that were running on at least one day of the period, whenever they started. If no end has been recorded, a job ends on its agreed day. A work try-out is not an employment relationship.",
        rows: {
          runningEmployments: "Jobs",
          hoursKnown: "with known weekly hours",
          hoursMissing: "without weekly hours",
        },
      },
    },
  },
};
