import { z } from "zod";
import {
  changeOf,
  chosenId,
  codeOf,
  day,
  instantOut,
  knownMunicipality,
  line,
  message,
  pastDay,
  rowId,
  version,
  writing,
} from "./values/inputs.ts";
import {
  employerSizes,
  type FeedbackInstrument,
  feedbackInstruments,
  feedbackSources,
  feedbackUses,
  locales,
} from "./vocabulary.ts";

/** The instrument that is asked with now; earlier ones are only read. */
export const instrument: FeedbackInstrument = "1";

const answers = {
  size: codeOf(employerSizes).nullish(),
  uses: z
    .array(codeOf(feedbackUses))
    .max(feedbackUses.length)
    .refine((uses) => new Set(uses).size === uses.length, message("namedTwice"))
    .refine((uses) => !uses.includes("nothing_yet") || uses.length === 1, message("nothingAmongOthers"))
    .describe("What was of use; several."),
  worked: writing(2000).nullish(),
  improve: writing(2000).nullish(),
  other: writing(2000).nullish(),
};
type Answered = { uses: unknown[]; worked?: unknown; improve?: unknown; other?: unknown };

const saysSomething = ({ uses, worked, improve, other }: Answered): boolean =>
  uses.length > 0 || Boolean(worked || improve || other);

/** A size alone tells nothing of how it went. */
const answersSomething = { path: ["uses"], error: message("answerSomething") };

/** An employer's own answers, through their secret link. */
export const ownFeedback = z
  .strictObject({ ...answers, uses: answers.uses.default([]), locale: codeOf(locales).default("fi") })
  .refine(saysSomething, answersSomething);

/** What a coach writes down in an interview. */
export const newFeedback = z
  .strictObject({
    id: chosenId,
    employerId: rowId("chooseEmployer"),
    givenOn: pastDay.describe("The day of the interview."),
    locale: codeOf(locales).default("fi").describe("The language it was asked in."),
    ...answers,
    uses: answers.uses.default([]),
  })
  .refine(saysSomething, answersSomething);

export const feedbackChange = changeOf({ givenOn: pastDay, ...answers });

export const feedback = z.strictObject({
  id: rowId(),
  instrument: z.enum(feedbackInstruments),
  source: z.enum(feedbackSources),
  locale: z.enum(locales),
  givenOn: day,
  employerId: z.string().nullable(),
  municipality: z.string().nullable(),
  size: z.enum(employerSizes).nullable(),
  uses: z.array(z.enum(feedbackUses)),
  worked: z.string().nullable(),
  improve: z.string().nullable(),
  other: z.string().nullable(),
  recordedBy: z.string().nullable(),
  createdAt: instantOut,
  updatedAt: instantOut,
  version,
});

/** What a secret link opens: the form, or why it does not. */
export const feedbackLink = z.strictObject({
  instrument: z.enum(feedbackInstruments),
  state: z
    .enum(["open", "answered", "expired", "too-early"])
    .describe("`too-early`: the inquiry it belongs to waits for its answer."),
  locale: z.enum(locales).describe("The language it was asked in."),
});
export const feedbackReceipt = z.strictObject({ givenOn: day });

/** An employer is asked: by mail to a contact person, or by a link that the coach hands over. */
export const newFeedbackRequest = z.strictObject({
  id: chosenId,
  employerId: rowId("chooseEmployer"),
  contactPersonId: rowId().nullish(),
  locale: codeOf(locales).default("fi"),
  mail: z
    .strictObject({ subject: line(160), text: writing(3000) })
    .nullish()
    .describe("To the contact person; the link is added under the text. Without it nothing is sent."),
});

export const feedbackRequest = z.strictObject({
  id: rowId(),
  employerId: rowId(),
  contactPersonId: z.string().nullable(),
  contactPerson: z.string().nullable().describe("Name of the contact person who was asked."),
  locale: z.enum(locales),
  createdAt: instantOut,
  expiresAt: instantOut,
  answeredAt: instantOut.nullable(),
  link: z.string().describe("The secret address where it is answered, once."),
});

export const summaryQuery = z.strictObject({
  from: day.optional(),
  to: day.optional(),
  municipality: knownMunicipality.optional(),
  instrument: codeOf(feedbackInstruments).default(instrument),
});

const texts = z.array(z.string()).describe("In the order of the alphabet, each question apart: nobody's are together.");
const figure = <Code extends z.ZodType>(code: Code) => z.array(z.strictObject({ code, n: z.int() }));

/** What employers have answered, together; see docs/decisions on what it keeps to itself. */
export const feedbackSummary = z.strictObject({
  instrument: z.enum(feedbackInstruments),
  answers: z.int().describe("Answers given in the period and municipality."),
  counted: z.int().describe("Answers that the figures and texts are made of."),
  withheld: z
    .enum(["none-given", "too-few", "would-tell"])
    .nullable()
    .describe("Why there are no figures: nobody, or fewer than five employers, or no five of them stand together."),
  figures: z
    .strictObject({
      uses: figure(z.enum(feedbackUses)),
      sizes: figure(z.enum(employerSizes)),
      sources: figure(z.enum(feedbackSources)),
      worked: texts,
      improve: texts,
      other: texts,
    })
    .nullable(),
});
