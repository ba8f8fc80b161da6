import { z } from "zod";
import { type PlacementFacts, placementFaults, untoldEnds, untoldFaults } from "./placement-rules.ts";
import {
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
  rowId,
  version,
} from "./values/inputs.ts";
import { contracts, placementEndReasons, placementKinds } from "./vocabulary.ts";

const fields = {
  kind: codeOf(placementKinds, "chooseKind"),
  contract: codeOf(contracts, "chooseContract").nullish().describe("Left out for a work try-out."),
  startedOn: day,
  endsOn: day.nullish().describe("The agreed last day of a fixed term or a work try-out."),
  wageSubsidy: z.boolean().optional().describe("Asked for a job and an apprenticeship."),
  wageSubsidyEndsOn: day.nullish(),
  weeklyHours: z.number().min(0.5).max(60).nullish(),
  occupation: line(120).nullish(),
  occupationCode: z
    .string()
    .regex(/^\d{1,4}$/, message("wrongCode"))
    .nullish()
    .describe("ISCO-08 (Ammattiluokitus 2010)."),
  continuesId: rowId().nullish().describe("The earlier placement with the same employer that this one renews."),
};

const askAgainOn = day
  .nullish()
  .describe(
    "Instead of an end that is not known yet: a day, today or later, on which whoever coaches is reminded to ask for it.",
  );

/**
 * What does not fit together is told along with what is wrong in itself, so that a person hears everything at once; but
 * nothing is held against a field that is wrong in itself, and no field is blamed twice.
 */
const fitting = (
  placement: PlacementFacts & { askAgainOn?: string | null | undefined },
  { issues, addIssue }: z.RefinementCtx,
): void => {
  const wrong = new Set(issues.map(({ path = [] }) => path[0]));
  const sound = Object.fromEntries(Object.entries(placement).filter(([field]) => !wrong.has(field)));
  const untold = placement.askAgainOn ? [] : untoldFaults(untoldEnds(sound));
  for (const { path, key } of [...placementFaults(sound), ...untold])
    if (!wrong.has(path)) addIssue({ code: "custom", path: [path], message: key });
};
const whatever = { when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null };

export const newPlacement = z
  .strictObject({
    id: chosenId,
    participantId: rowId("chooseParticipant")
      .nullish()
      .describe("Needed where participants are kept, and else left out."),
    employerId: rowId("chooseEmployer"),
    ...fields,
    askAgainOn,
  })
  .superRefine(fitting, whatever);
const endReason = codeOf(placementEndReasons, "chooseEndReason");
export const placementChange = changeOf({
  ...fields,
  endedOn: day.nullable().describe("Null together with the reason: it has not ended after all."),
  endReason: endReason.nullable(),
  askAgainOn,
});
export const placementEnd = z.strictObject({ endedOn: day, endReason });

const { kind: _, continuesId: __, ...renewed } = fields;
/** A new contract with the same participant and employer; what is left out of kind, hours and occupation stays as it was. */
export const placementRenewal = z.strictObject({
  id: chosenId,
  ...renewed,
  askAgainOn,
  kind: codeOf(placementKinds).optional().describe("As it was, when left out; a work try-out may become a job."),
});

export const placementQuery = z.strictObject({
  ...listQuery,
  state: codeOf(["running", "ended"]).optional().describe("One whose last day lies ahead runs until then."),
  endsBy: day
    .optional()
    .describe("Running, and its agreed end or its pay subsidy's end lies between today and this day."),
  employer: rowId().optional(),
  participant: rowId().optional(),
  municipality: knownMunicipality.optional().describe("The person's, or else the employer's."),
});

export const placement = z.strictObject({
  id: rowId(),
  own: z.boolean().describe("Whether the person asking may correct, end and renew it."),
  participantHidden: z.boolean().describe("There is a participant, whom the person asking may not know."),
  participantId: z.string().nullable().describe("Null when the participant is another coach's, or there is none."),
  participantCode: z.string().nullable().describe("Null when the participant is another coach's, or there is none."),
  municipality: z.string().describe("The person's, or else the employer's."),
  employerId: rowId(),
  employer: z.string().describe("Name of the employer."),
  kind: z.enum(placementKinds),
  contract: z.enum(contracts).nullable(),
  startedOn: day,
  endsOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  endReason: z.enum(placementEndReasons).nullable(),
  wageSubsidy: z.boolean(),
  wageSubsidyEndsOn: z.string().nullable(),
  weeklyHours: z.number().nullable(),
  occupation: z.string().nullable(),
  occupationCode: z.string().nullable(),
  continuesId: z.string().nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const placementList = listOf(placement);
