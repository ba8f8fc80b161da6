import { z } from "zod";
import { day, instantOut, rowId, version, week } from "./values/inputs.ts";
import {
  contactPurposes,
  employerStages,
  followUpKinds,
  inquiryInterests,
  placementKinds,
  stageReasons,
} from "./vocabulary.ts";

export const meetingQuery = z.strictObject({
  week: week.optional().describe("The week of today when left out."),
});

const employer = { employerId: z.string(), employer: z.string() };
const list = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.strictObject({
    items: z.array(z.strictObject(fields)).describe("The first of them."),
    n: z.int().describe("How many there are in all."),
  });
const placed = { ...employer, kind: z.enum(placementKinds), renews: z.boolean(), startedOn: day };
/** What ends: a fixed term or an apprenticeship, a work trial, a cooperation agreement. */
export const endingKinds = ["term", "trial", "agreement"] as const;
const ending = { ...employer, endsOn: day };

/** What a team looks at together on Friday. No participant is named, nobody's work ability is told, no coach is counted. */
export const meeting = z.strictObject({
  week,
  from: day.describe("Monday."),
  to: day.describe("Sunday."),
  before: week,
  after: week,
  cameIn: z.strictObject({
    contacts: z.int().describe("Contacts of the week, in any channel."),
    inPerson: z.int(),
    employersContacted: z.int(),
    byPurpose: z.record(z.enum(contactPurposes), z.int()),
    newEmployers: list(employer).describe("Those whose first contact was this week."),
    inquiries: z.strictObject({
      received: z.int(),
      answered: z.int(),
      items: z
        .array(
          z.strictObject({
            id: rowId(),
            companyName: z.string(),
            interest: z.enum(inquiryInterests),
            answered: z.boolean(),
          }),
        )
        .describe("The first of those that the person asking may know of."),
    }),
    participants: z.int().describe("How many began in coaching this week."),
  }),
  placed: z.strictObject({
    begun: list(placed).describe("Begun this week."),
    agreed: list(placed).describe("Written down by the week's end, beginning in the eight weeks after it."),
  }),
  endsSoon: z
    .strictObject({
      until: day.describe("Four weeks after the week's Sunday."),
      ends: list({ ...ending, what: z.enum(endingKinds) }).describe("The first to end first."),
      subsidies: list(ending).describe("Only those that the person asking may know of; not for a wall."),
    })
    .describe("From the week's Monday on, of what still runs."),
  ladder: z.strictObject({
    stages: z.record(z.enum(employerStages), z.int()).describe("Employers at each stage on the week's last day."),
    moved: list({
      ...employer,
      before: z.enum(employerStages),
      stage: z.enum(employerStages),
      reason: z.enum(stageReasons).nullable(),
    }),
  }),
  help: z.strictObject({
    day: day.describe("The day it is seen from: today, or the Monday after a week that is over."),
    inquiries: list({
      id: rowId(),
      companyName: z.string(),
      promisedOn: day,
      assignee: z.string().nullable(),
    }).describe("Unanswered, promised by the end of next week, known to the person asking."),
    followUps: list({
      ...employer,
      id: rowId(),
      kind: z.enum(followUpKinds),
      dueOn: day,
      coach: z.string(),
      left: z.boolean().describe("The coach has left; otherwise they are away."),
      substitute: z.string().nullable(),
    }).describe("Overdue, and whose they are is away or has left."),
    away: list({
      coach: z.string(),
      startsOn: day,
      endsOn: day,
      substitute: z.string().nullable().describe("Without one, the lead."),
    }).describe("Away next week."),
  }),
  review: z
    .strictObject({
      reviewer: z.string(),
      at: instantOut,
      note: z.string().nullable().describe("The lead's to read."),
      version,
    })
    .nullable()
    .describe("That the week's contacts have been gone through; null until then."),
});
