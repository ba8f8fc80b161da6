import { z } from "zod";
import { listedName, listItemId } from "./list-items.ts";
import {
  businessId,
  changeOf,
  chosenId,
  codeOf,
  day,
  instantOut,
  knownMunicipality,
  line,
  listOf,
  listQuery,
  message,
  municipalityCode,
  pastDay,
  rowId,
  sought,
  version,
  website,
  writing,
} from "./values/inputs.ts";
import {
  contactChannels,
  contactOutcomes,
  contactPurposes,
  employerSizes,
  employerStages,
  feedbackSources,
  followUpRules,
  hindrances,
  industryVersions,
  inquiryInterests,
  inquiryStatuses,
  placementKinds,
  sectors,
  stageReasons,
} from "./vocabulary.ts";

const fields = {
  name: line(160, "writeName"),
  businessId: businessId.nullish(),
  sector: codeOf(sectors, "chooseSector"),
  size: codeOf(employerSizes).nullish(),
  municipality: municipalityCode,
  streetAddress: line(160).nullish(),
  website: website.nullish(),
  industryCode: z
    .string()
    .regex(/^[A-Z]?\d{0,5}$/, message("wrongFormat"))
    .nullish()
    .describe("TOL, with its edition beside it."),
  industryVersion: codeOf(industryVersions).nullish(),
  registerCheckedOn: day.nullish().describe("The day its business data was taken from PRH's open data."),
  needs: writing(2000).nullish().describe("What work there is to do, as the employer told it."),
  needsHours: line(160).nullish(),
  needsSeason: line(160).nullish(),
  hindrances: z
    .array(codeOf(hindrances))
    .max(hindrances.length)
    .refine((told) => new Set(told).size === told.length, message("namedTwice"))
    .refine((told) => told.length < 2 || !told.includes("none_told"), message("noneToldAlone"))
    .optional()
    .describe("What keeps it from hiring; none_told only alone."),
  hindrancesTold: writing(1000).nullish().describe("In the employer's own words."),
  tags: z
    .array(listItemId())
    .max(20)
    .refine((told) => new Set(told).size === told.length, message("namedTwice"))
    .optional()
    .describe("Items of the list employer_tags; those that are added are valid today."),
  responsibleCoachId: rowId().nullish(),
};

const confirmedSeparate = z
  .boolean()
  .optional()
  .describe("It is another employer than those of the same name in the same municipality: without this it is refused.");

export const newEmployer = z.strictObject({ id: chosenId, ...fields, confirmedSeparate });
export const employerChange = changeOf(fields);
/** An employer met on the way, with the least that tells it from others; most of those one walks into are companies. */
export const employerInContact = z.strictObject({
  id: chosenId,
  name: fields.name,
  municipality: fields.municipality,
  sector: fields.sector.default("company"),
  confirmedSeparate,
});

/** The employer has asked to be left alone. */
export const doNotContact = z.strictObject({
  reason: writing(500, "writeReason"),
  askedBy: line(120).nullish().describe("Who at the employer asked for it."),
  since: pastDay.optional().describe("Today when left out; not a day to come."),
});

export const employerQuery = z.strictObject({
  ...listQuery,
  q: sought(80)
    .optional()
    .describe(
      "Beginning of words of the name or of a contact person's; a telephone number's beginning or end; a business id. What is found by the name as it is typed comes first. A page of them may be shorter than its limit.",
    ),
  municipality: knownMunicipality.optional(),
  sector: codeOf(sectors).optional(),
  coach: rowId().optional().describe("Responsible coach."),
  tag: listItemId().optional().describe("An item of the list employer_tags."),
  businessId: businessId.optional().describe("The workplaces of one business id."),
});

export const employer = z.strictObject({
  id: rowId(),
  name: z.string(),
  businessId: z.string().nullable(),
  sector: z.enum(sectors),
  size: z.enum(employerSizes).nullable(),
  municipality: z.string(),
  streetAddress: z.string().nullable(),
  website: z.string().nullable(),
  industryCode: z.string().nullable(),
  industryVersion: z.enum(industryVersions).nullable(),
  registerCheckedOn: z.string().nullable(),
  needs: z.string().nullable(),
  needsHours: z.string().nullable(),
  needsSeason: z.string().nullable(),
  hindrances: z.array(z.enum(hindrances)),
  hindrancesTold: z.string().nullable(),
  tags: z.array(z.strictObject({ id: z.string(), name: listedName })),
  doNotContact: z
    .strictObject({
      since: day,
      reason: z.string(),
      askedBy: z.string().nullable().describe("Who at the employer asked for it."),
      setBy: z.string().describe("Name of the coach who wrote it down."),
    })
    .nullable()
    .describe("The employer has asked to be left alone: no contact is logged but by lifting this."),
  responsibleCoachId: z.string().nullable(),
  responsibleCoach: z.string().nullable().describe("Name of the responsible coach."),
  archivedAt: instantOut.nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});

/** Where an employer stands on the three-visit ladder: derived from what has happened, the furthest reached. */
export const employerStanding = z.strictObject({
  stage: z.enum(employerStages),
  since: day.nullable().describe("The day it was reached; null for a new one."),
  reason: z.enum(stageReasons).nullable().describe("What carried it there on that day."),
  reached: z
    .strictObject({
      introduced: day.nullable(),
      needs_known: day.nullable(),
      matching: day.nullable(),
      partner: day.nullable(),
    })
    .describe("The day each stage was first reached; one passed by a leap has the day of the leap."),
});

export const employerListItem = z.strictObject({
  id: rowId(),
  name: z.string(),
  sector: z.enum(sectors),
  size: z.enum(employerSizes).nullable(),
  municipality: z.string(),
  responsibleCoach: z.string().nullable(),
  lastContact: z
    .strictObject({
      date: day,
      channel: z.enum(contactChannels),
      outcome: z.enum(contactOutcomes),
      by: z.string().nullable().describe("Name of one coach who was there."),
      own: z.boolean().describe("Was the one who asks there?"),
    })
    .nullable(),
  doNotContactSince: day.nullable().describe("Since when the employer has asked to be left alone."),
});

export const employerList = listOf(employerListItem);

/** What has happened with an employer, newest first; open follow-ups are asked for separately, they lie ahead. */
export const timelineItem = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("contact"),
    id: rowId(),
    date: day,
    purpose: z.enum(contactPurposes),
    channel: z.enum(contactChannels),
    outcome: z.enum(contactOutcomes),
    note: z.string().nullable(),
    coaches: z.array(z.string()).describe("Names of the coaches who were there."),
    contactPerson: z.string().nullable(),
  }),
  z.strictObject({
    type: z.literal("placement"),
    id: rowId(),
    date: day,
    kind: z.enum(placementKinds),
    occupation: z.string().nullable(),
    endedOn: z.string().nullable(),
  }),
  z.strictObject({
    type: z.literal("followUp"),
    id: rowId(),
    date: day,
    task: z.string().describe("Empty where a rule made it and nobody has worded it."),
    rule: z.enum(followUpRules).nullable(),
    coach: z.string(),
  }),
  z.strictObject({
    type: z.literal("agreement"),
    id: rowId(),
    date: day,
    validUntil: z.string().nullable(),
    note: z.string().nullable(),
  }),
  z.strictObject({
    type: z.literal("inquiry"),
    id: rowId(),
    date: day.describe("The day it came."),
    reference: z.string(),
    interest: z.enum(inquiryInterests),
    status: z.enum(inquiryStatuses),
    known: z.boolean().describe("May the one who asks open it?"),
  }),
  z.strictObject({
    type: z.literal("feedback"),
    id: rowId(),
    date: day,
    source: z.enum(feedbackSources),
    yours: z.boolean().describe("May the one who asks read the answers on their own?"),
  }),
]);
export const timeline = listOf(timelineItem);
export const timelineQuery = z.strictObject(listQuery);
