import { z } from "zod";
import {
  businessId,
  changeOf,
  chosenId,
  codeOf,
  day,
  instantOut,
  line,
  listOf,
  listQuery,
  message,
  municipalityCode,
  rowId,
  version,
  website,
  writing,
} from "./inputs.ts";
import {
  contactChannels,
  contactOutcomes,
  contactPurposes,
  employerSizes,
  employerStages,
  hindrances,
  industryVersions,
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
  hindrances: z.array(codeOf(hindrances)).max(hindrances.length).optional(),
  hindrancesTold: writing(1000).nullish().describe("In the employer's own words."),
  responsibleCoachId: rowId().nullish(),
};

export const newEmployer = z.strictObject({ id: chosenId, ...fields });
export const employerChange = changeOf(fields);
/** An employer met on the way, with the least that tells it from others; most of those one walks into are companies. */
export const employerInContact = z.strictObject({
  id: chosenId,
  name: fields.name,
  municipality: fields.municipality,
  sector: fields.sector.default("company"),
});

export const employerQuery = z.strictObject({
  ...listQuery,
  q: z.string().trim().max(80).optional().describe("Beginning of any words of the name."),
  municipality: municipalityCode.optional(),
  sector: codeOf(sectors).optional(),
  coach: rowId().optional().describe("Responsible coach."),
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
  z.strictObject({ type: z.literal("followUp"), id: rowId(), date: day, task: z.string(), coach: z.string() }),
]);
export const timeline = listOf(timelineItem);
export const timelineQuery = z.strictObject(listQuery);
