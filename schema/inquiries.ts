import { z } from "zod";
import { newContactPerson } from "./contact-persons.ts";
import { employerInContact } from "./employers.ts";
import { nextStep } from "./follow-ups.ts";
import { undoable } from "./undo.ts";
import {
  businessId,
  chosenId,
  codeOf,
  day,
  email,
  instantOut,
  knownMunicipality,
  line,
  listOf,
  listQuery,
  message,
  municipalityCode,
  pastDay,
  phone,
  rowId,
  version,
  writing,
} from "./values/inputs.ts";
import { isVisible } from "./values/plain-text.ts";
import {
  type ContactOutcome,
  contactChannels,
  contactOutcomes,
  eventActions,
  inquiryCloseReasons,
  inquiryInterests,
  inquirySources,
  inquiryStatuses,
  locales,
  mailStates,
  spamSigns,
} from "./vocabulary.ts";
import type { MessageKey } from "./words/messages.ts";

/** Every outcome but that nobody was reached. */
const reachedOutcomes = contactOutcomes.filter((outcome) => outcome !== "not_reached") as [
  Exclude<ContactOutcome, "not_reached">,
];

/** Asked along with the other fields, so that a person hears everything at once. */
const reachable = {
  path: ["phone"],
  error: message("phoneOrEmail"),
  when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null,
};

/** A text of one line in which there is something to see. */
export const visible = (max: number, whenEmpty: MessageKey) =>
  line(max, whenEmpty).refine(isVisible, message(whenEmpty));

const fields = {
  interest: codeOf(inquiryInterests, "chooseInterest"),
  companyName: visible(160, "writeCompany"),
  businessId: businessId.nullish(),
  municipality: municipalityCode,
  personName: visible(120, "writePerson"),
  phone: phone.nullish(),
  email: email.nullish(),
  bestTime: line(120).nullish(),
  message: writing(3000).nullish(),
  locale: codeOf(locales).default("fi"),
};

/** The public door: anybody may send it. One of phone and email is needed. */
export const newInquiry = z
  .strictObject({
    id: chosenId,
    ...fields,
    websiteUrl: z.string().max(500).optional().describe("A trap for robots: people leave it empty."),
    startedAt: z
      .number()
      .int()
      .optional()
      .describe("When the form was opened, milliseconds; a person needs more than two seconds."),
    turnstileToken: z.string().max(2048).optional().describe("From Turnstile's widget, where it is configured."),
  })
  .refine(({ phone, email }) => Boolean(phone || email), reachable);

/** What came by telephone, written down by whoever answered. */
export const phoneInquiry = z
  .strictObject({
    id: chosenId,
    ...fields,
    cameOn: pastDay.optional().describe("The day of the call, today when left out: the promise is counted from it."),
    take: z.boolean().default(false).describe("Whoever writes it down takes it; otherwise the service area decides."),
  })
  .refine(({ phone, email }) => Boolean(phone || email), reachable);

export const inquiryReceipt = z.strictObject({
  id: rowId(),
  reference: z.string(),
  promisedOn: z.string().nullable().describe("The day by whose end an answer is promised."),
  secret: z.string().describe("Opens the sender's own page; whoever has it reads and changes the inquiry."),
});
export const inquiryAssignment = z.strictObject({
  assignedTo: rowId("notACoach")
    .optional()
    .describe("Left out, the service area decides: its coach, the substitute of one who is away, else the lead."),
});
export const inquiryAnswer = z.strictObject({
  answer: writing(5000, "writeAnswer"),
  mail: z
    .boolean()
    .default(false)
    .describe("Sends it, with the employer's own link under it; otherwise it was given already and is only recorded."),
});
export const inquiryClosure = z.strictObject({ reason: codeOf(inquiryCloseReasons, "chooseCloseReason") });

type Whose = { employerId?: string | undefined; newEmployer?: unknown };
type Who = { contactPersonId?: string | undefined; newContactPerson?: unknown };
const whatever = ({ value }: { value: unknown }) => typeof value === "object" && value !== null;

/** An employer, a contact person, the contact that answered the inquiry, and what comes next: all of it or nothing. */
export const inquiryConversion = z
  .strictObject({
    id: chosenId.describe("The contact's."),
    employerId: rowId("chooseEmployer").optional().describe("Left out where `newEmployer` says what to add."),
    newEmployer: employerInContact.omit({ id: true }).extend({ businessId: businessId.nullish() }).optional(),
    contactPersonId: rowId().optional().describe("Left out where `newContactPerson` says whom to add, or for nobody."),
    newContactPerson: newContactPerson.omit({ id: true, employerId: true, note: true }).optional(),
    date: pastDay.optional().describe("The day of the contact; today in Helsinki when left out."),
    channel: codeOf(contactChannels, "chooseChannel"),
    outcome: codeOf(reachedOutcomes, "chooseOutcome").describe("Whom nobody has reached still waits for an answer."),
    note: writing(2000).nullish(),
    coachIds: z.array(rowId()).min(1, message("chooseCoach")).max(10).optional(),
    nextStep: nextStep.optional(),
  })
  .refine(({ employerId, newEmployer }: Whose) => (employerId === undefined) !== (newEmployer === undefined), {
    path: ["employerId"],
    error: message("chooseEmployer"),
    when: whatever,
  })
  .refine(({ contactPersonId, newContactPerson }: Who) => !contactPersonId || !newContactPerson, {
    path: ["contactPersonId"],
    error: message("notOfEmployer"),
    when: whatever,
  });

export const inquiryQuery = z.strictObject({
  ...listQuery,
  status: codeOf(inquiryStatuses).optional(),
  waiting: z
    .enum(["true"])
    .optional()
    .describe("Only those that wait for an answer, the nearest promise first; otherwise the newest come first."),
  suspected: z
    .enum(["true"])
    .optional()
    .describe("Only those that the rules keep aside and nobody has looked at, the nearest promise first."),
  municipality: knownMunicipality.optional(),
});

export const inquiryCounts = z.strictObject({
  waiting: z.int().describe("Without an answer."),
  unassigned: z.int().describe("Of them those that nobody has taken."),
  late: z.int().describe("Of them those whose promised day is past."),
  suspected: z.int().describe("Kept aside by the rules, for a person to look at."),
});

/** Those that the rules keep aside and nobody has looked at: their senders wait for what they were promised. */
export const suspectedInquiries = z.strictObject({
  n: z.int(),
  promisedOn: day.nullable().describe("The nearest day by whose end one of them was promised an answer."),
});

/** Is an inquiry kept aside by the rules alone? A robot that fell into the trap, and what a person has judged, is not. */
export const isSuspected = ({ status, spamSigns, erasedAt }: z.infer<typeof inquiry>): boolean =>
  status === "spam" &&
  erasedAt === null &&
  spamSigns !== null &&
  !spamSigns.some((sign) => sign === "honeypot" || sign === "marked");

/** An inquiry in its sender's own words, as it is read. */
export const saidByEmployer = {
  interest: z.enum(inquiryInterests),
  companyName: z.string(),
  businessId: z.string().nullable(),
  municipality: z.string(),
  personName: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  bestTime: z.string().nullable(),
  message: z.string().nullable(),
};

export const inquiry = z.strictObject({
  id: rowId(),
  reference: z.string(),
  source: z.enum(inquirySources),
  locale: z.enum(locales),
  ...saidByEmployer,
  status: z.enum(inquiryStatuses),
  spamSigns: z.array(z.enum(spamSigns)).nullable().describe("What keeps it aside, the heaviest first."),
  assignedTo: z.string().nullable(),
  assignee: z.string().nullable().describe("Name of the person it is assigned to."),
  answer: z.string().nullable(),
  answeredAt: instantOut.nullable(),
  answerMailId: z
    .string()
    .nullable()
    .describe("The mail that carried the answer; null when it was given by telephone."),
  promisedOn: z.string().nullable().describe("The day by whose end an answer was promised."),
  enteredBy: z.string().nullable().describe("Who wrote down what came by telephone."),
  duplicateOf: z.string().nullable().describe("An earlier inquiry that this one repeats."),
  closeReason: z.enum(inquiryCloseReasons).nullable(),
  closedAt: instantOut.nullable(),
  convertedAt: instantOut.nullable(),
  employerId: z.string().nullable().describe("The employer it was turned into."),
  contactPersonId: z.string().nullable().describe("The contact person it was turned into."),
  employerWroteAt: instantOut.nullable().describe("When the employer last corrected it or added to it."),
  erasedAt: instantOut.nullable().describe("Names, ways to reach and texts are gone for good."),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});
export const inquiryList = listOf(inquiry);

/** What has happened with one inquiry since it came. */
export const inquiryStory = z.strictObject({
  additions: z
    .array(z.strictObject({ id: rowId(), message: z.string(), createdAt: instantOut }))
    .describe("What the employer added through the secret link, the first first."),
  history: z
    .array(
      z.strictObject({
        at: instantOut,
        action: z.enum(eventActions),
        by: z.string().nullable().describe("Name of the colleague; null for the employer and for Rinnalla itself."),
      }),
    )
    .describe("The newest first, the last fifty."),
  mail: z
    .strictObject({ state: z.enum(mailStates), sentAt: instantOut.nullable() })
    .nullable()
    .describe("What became of the mail with the answer."),
  undo: undoable.nullable().describe("What this person may still take back: PUT /undos/{id}."),
});
