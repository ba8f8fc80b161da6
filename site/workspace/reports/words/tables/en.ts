import type * as fi from "./fi.ts";

export const tables: typeof fi.tables = {
  placements: {
    title: "Employments",
    parts: {
      distribution: {
        caption: "Employments by sector and wage subsidy",
        heading: "Sector",
        unit: "no.",
        counts: "Employments, number.",
        of: (columns) =>
          `Percentages of the column's employments (${columns}). Apprenticeships have a row of their own and are in no sector's figure.`,
        definition:
          "Employments and apprenticeships begun in the period, by the participant's municipality. A renewal with the same employer is a new employment. A work trial is no employment.",
        rows: {
          unsubsidised: "without wage subsidy",
          wage_subsidy: "with wage subsidy",
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
          `Percentages of the participants whose coaching had begun by the period's end (${columns}). The same person may be in several rows.`,
        definition:
          "A work trial, study or another service began in the period; coaching ended in the period; in coaching at the end of its last day.",
        rows: {
          in_coaching: "In coaching at the period's end",
          completed: "Ended the coaching as agreed",
          work_trial: "Began a work trial",
          study: "Went on to study",
          other_services: "Went on to other services",
          interrupted: "Interrupted",
          moved_on: "Moved on",
          found_work: "Found work by themselves",
          moved_away: "Moved away",
          service_ended: "The service ended",
          life_or_health: "Ended because of life situation or health",
          other_reason: "Ended for another reason",
        },
      },
    },
  },
  employment: {
    title: "The employed",
    parts: {
      ratio: {
        caption: "The employment ratio and what it is made of",
        heading: "Figure",
        unit: "pers.",
        counts: "Persons and employments as of the last day.",
        definition:
          "The employment ratio is persons with at least one employment or apprenticeship begun by the day, divided by persons whose coaching has begun. Persons, not employments. A work trial is no employment.",
        rows: {
          participants: "Participants",
          employedPersons: "Employed persons",
          employments: "Employments",
          employmentRatio: "Employment ratio",
        },
      },
      out_of_work: {
        caption: "The employment ratio of those out of work at the start",
        heading: "Figure",
        unit: "pers.",
        counts: "Persons as of the last day.",
        definition:
          "The same ratio for those who said they were out of work when their coaching began. Whoever was not asked is in neither part of it.",
        rows: {
          outOfWorkParticipants: "Out of work at the start",
          outOfWorkEmployed: "Employed of them",
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
          "The ratio on the last day of each month, in the last month on the last day of the period. Everyone who had begun by then is in it.",
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
    title: "How long employments last",
    parts: {
      chains: {
        caption: "Employments that went on",
        heading: "Since the start",
        unit: "no.",
        counts: "Chains of employments, number.",
        of: () => "Percentages of the chains that have had the time.",
        definition:
          "A chain is one person's employments with one employer after each other, with at most 14 days between them. Counted are the chains that began early enough to be seen that far.",
        rows: {
          "chains.1m": "After 1 month",
          "chains.3m": "After 3 months",
          "chains.6m": "After 6 months",
          "chains.12m": "After 12 months",
        },
      },
      subsidy: {
        caption: "After the wage subsidy",
        heading: "What happened",
        unit: "no.",
        counts: "Employments, number.",
        of: (columns) => `Percentages of the employments whose wage subsidy ended (${columns}).`,
        definition:
          "Employments whose wage subsidy ended in the period, and those of them where the work went on without one.",
        rows: {
          "subsidy.ended": "The wage subsidy ended",
          "subsidy.went_on": "The work went on without wage subsidy",
        },
      },
      renewals: {
        caption: "Renewals with the same employer",
        heading: "Figure",
        unit: "no.",
        counts: "Employments, number.",
        of: (columns) => `Percentages of the employments begun in the period (${columns}).`,
        definition: "Employments begun in the period that continue an earlier one with the same employer.",
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
        of: (columns) => `Percentages of those who began in the period (${columns}).`,
        definition:
          "Days from the start of coaching to the first employer contact made for the person, the first meeting and the first employment, up to today. What came before the start is day 0. A meeting is a visit or an event. A work trial is no employment.",
        rows: {
          begun: "Began coaching",
          contact: "First contact with an employer",
          inPerson: "First meeting with an employer",
          employment: "First employment",
        },
      },
      bands: {
        caption: "After how many days",
        heading: "Step and time",
        unit: "pers.",
        counts: "Persons.",
        of: (columns) => `Percentages of those who began in the period (${columns}).`,
        definition: "Everyone who began in the period is in one row under each step.",
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
    title: "Who referred to coaching",
    parts: {
      sources: {
        caption: "Those who began, by who referred them",
        heading: "Referred by",
        unit: "pers.",
        counts: "Persons.",
        of: (columns) => `Percentages of those who began in the period (${columns}).`,
        definition: "Participants whose coaching began in the period, by their own municipality.",
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
          "Contacts and different employers by the employer's municipality. The number tells how often people met, not what came of it. A contact with several coaches is one contact.",
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
          "A meeting made together counts for each who was there. That is why the coaches' figures may add up to more than the meetings.",
        rows: {
          attendances: "Attendances in all",
          inPerson: "Meetings, each once",
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
          "Attendances face to face divided by the weeks worked. The number tells how often people met, not what came of it.",
        rows: { perWorkedWeek: "The whole team" },
      },
      calendar: {
        caption: "Contacts per coach and calendar week",
        heading: "Figure",
        unit: "mean",
        counts: "Contacts in any channel.",
        definition:
          "Contacts divided by coaches and calendar weeks, holidays and absences included. Another figure than meetings per worked week: the two are not compared.",
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
    title: "The ladder of cooperation",
    parts: {
      stages: {
        caption: "Employers by stage",
        heading: "Stage",
        unit: "no.",
        counts: "Employers as of the last day.",
        of: (columns) => `Percentages of the column's employers (${columns}).`,
        definition: "Each employer is at the furthest stage the cooperation has reached. A stage does not fall.",
        rows: { total: "Total" },
      },
      moved: {
        caption: "Moved up to a stage",
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
        definition: "Where it started: the same counted at the end of the day before the period's first.",
        rows: { total: "Total" },
      },
    },
  },
  hindrances: {
    title: "What keeps from hiring",
    parts: {
      asked: {
        caption: "Who has been asked",
        heading: "Figure",
        unit: "no.",
        counts: "Employers.",
        of: () => "Percentages of those who have been asked.",
        definition:
          "As of today, whatever the period: the day of the answer is not recorded. Only what the employer itself has told.",
        rows: { asked: "Asked", named: "Told of a hindrance", none_told: "Told of no hindrance" },
      },
      all: {
        caption: "Hindrances that employers told of",
        heading: "Hindrance",
        unit: "no.",
        counts: "Employers.",
        of: (columns) => `Percentages of those who told of a hindrance (${columns}). An employer may tell of several.`,
        definition: "Employers that told of the hindrance. By the employer's municipality, as of today.",
      },
      sectors: {
        caption: "Hindrances by sector",
        heading: "Sector and hindrance",
        unit: "no.",
        counts: "Employers, all municipalities.",
        of: () =>
          "In a sector's row percentages of those who have been asked, in the hindrances' rows of those who told of one.",
        definition: "A hindrance that nobody of the sector told of is left out. As of today.",
      },
      sizes: {
        caption: "Hindrances by the employer's size",
        heading: "Size and hindrance",
        unit: "no.",
        counts: "Employers, all municipalities.",
        of: () =>
          "In a size's row percentages of those who have been asked, in the hindrances' rows of those who told of one.",
        definition: "A hindrance that nobody of this size told of is left out. As of today.",
        rows: { unknown: "Size not known" },
      },
    },
  },
  inquiries: {
    title: "Inquiries",
    parts: {
      received: {
        caption: "Inquiries that came",
        heading: "Figure",
        unit: "no.",
        counts: "Inquiries, number.",
        of: (columns) => `Percentages of the column's inquiries (${columns}).`,
        definition: "Inquiries that came in the period, and what has become of them by today. Spam is left out.",
        rows: { received: "Inquiries", repeated: "of which once more about the same thing" },
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
          "promise.waiting": "Waits for an answer, there is time",
          "promise.overdue": "Waits for an answer, the time has passed",
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
          "An employment or a work trial with the same employer after the inquiry, by today. The figure tells what happened after the inquiry, not what it was due to.",
        rows: { converted: "Cooperation began", placed: "An employment began", work_trial: "A work trial began" },
      },
      interests: {
        caption: "What employers wanted",
        heading: "Wish",
        unit: "no.",
        counts: "Inquiries, number.",
        of: (columns) => `Percentages of the column's inquiries (${columns}).`,
        definition: "What the employer chose on the form or told on the telephone.",
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
        definition: "Inquiries that were closed without cooperation beginning.",
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
          "Answers given in the period, through the link and in interviews. The summary holds only answers that belong to a group of at least five different employers.",
        rows: { answers: "Answers", counted: "of which in the summary" },
      },
      uses: {
        caption: "What was of use",
        heading: "What",
        unit: "no.",
        counts: "Answers, number.",
        of: (columns) => `Percentages of the answers in the summary (${columns}). One answer may hold several.`,
        definition:
          "Only the answers in the summary. The answers behind the figures are not shown, so that nobody recognises who gave them.",
      },
    },
  },
  "criteria-facts": {
    title: "Figures of the quality criteria",
    parts: {
      facts: {
        caption: "What the quality criteria's figures are counted from",
        heading: "Figure",
        unit: "count",
        counts: "Participants, meetings, employers and employments, counted.",
        definition:
          "The percentage is the share of what the row belongs to. Face to face means a visit or an event. A work trial is no employment. The first month is 30 days from the start of the work.",
        rows: {
          caseload: "In coaching on the last day, coach in the team",
          withoutCoach: "In coaching, coach not in the team",
          inCoaching: "In coaching on the last day, all",
          begun: "Began coaching",
          met: "For whom an employer has been met face to face",
          withoutMeeting: "For whom no employer has been met yet",
          attendances: "Coaches' meetings face to face",
          employersMetAgain: "Employers met on several days",
          employersMet: "Employers met face to face",
          jobs: "Employments begun",
          occupations: "Different occupations (the first employment of each)",
          withoutOccupation: "Employments without a four-digit occupation",
          businesses: "Different employers (the first employment of each)",
          permanent: "Permanent employments",
          permanentSubsidised: "Of them with wage subsidy",
          firstMonthSupported: "Employments with a support contact in the first month",
          firstMonthOver: "Employments whose first month is over",
          laterSupported: "Employments with a support contact after the first month",
          wentOn: "Employments that went on for over a month",
        },
      },
    },
  },
  "working-hours": {
    title: "Employments and hours",
    parts: {
      work: {
        caption: "Employments that ran in the period, and their hours",
        heading: "Figure",
        unit: "no.",
        counts: "Employments.",
        of: (columns) => `Percentages of the column's employments (${columns}).`,
        definition:
          "Employments and apprenticeships that ran on at least one day of the period, whenever they began. Where no end is written down, an employment ends on its agreed day. A work trial is no employment.",
        rows: {
          runningEmployments: "Employments",
          hoursKnown: "with known weekly hours",
          hoursMissing: "without weekly hours",
        },
      },
    },
  },
};
