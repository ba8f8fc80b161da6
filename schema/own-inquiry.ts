import { z } from "zod";
import { saidByEmployer, visible } from "./inquiries.ts";
import {
  businessId,
  changeOf,
  chosenId,
  codeOf,
  email,
  instantOut,
  line,
  message,
  municipalityCode,
  phone,
  version,
  writing,
} from "./values/inputs.ts";
import { isVisible } from "./values/plain-text.ts";
import { inquiryInterests } from "./vocabulary.ts";

/** The secret of a link to one inquiry: see worker/platform/secret-links.ts. */
export const secretParam = z.strictObject({ secret: z.string().min(1).max(100) });

/** How far an inquiry has come, as its sender is told. What was kept aside is received, like any other. */
const ownStates = ["received", "answered", "converted", "closed"] as const;
export type OwnState = (typeof ownStates)[number];

/** An inquiry as its sender sees it through the secret link: their own words, and what the team told them. */
export const ownInquiry = z.strictObject({
  reference: z.string(),
  state: z.enum(ownStates),
  ...saidByEmployer,
  additions: z.array(z.strictObject({ message: z.string(), createdAt: instantOut })),
  promisedOn: z.string().nullable().describe("The day by whose end an answer was promised, for as long as it waits."),
  coach: z.string().nullable().describe("Who has it, or takes care of the area, where the organisation tells it."),
  areaPhone: z.string().nullable(),
  answer: z.string().nullable().describe("The answer as it was mailed; null when it was given otherwise."),
  answeredAt: instantOut.nullable(),
  convertedAt: instantOut.nullable(),
  closedAt: instantOut.nullable(),
  createdAt: instantOut,
  version,
});

export const ownInquiryCorrection = changeOf({
  interest: codeOf(inquiryInterests, "chooseInterest"),
  companyName: visible(160, "writeCompany"),
  businessId: businessId.nullable(),
  municipality: municipalityCode,
  personName: visible(120, "writePerson"),
  phone: phone.nullable(),
  email: email.nullable(),
  bestTime: line(120).nullable(),
  message: writing(3000).nullable(),
});

export const ownInquiryAddition = z.strictObject({
  id: chosenId,
  message: writing(3000, "writeMessage").refine(isVisible, message("writeMessage")),
});
