import type { Metric } from "../registry.ts";

/** What the figures of inquiries are. */
export const inquiryMetrics = {
  inquiries: {
    unit: "inquiries",
    numerator:
      "Inquiries of employers that came in the period (days in Europe/Helsinki), through the public form or by telephone, in the municipality the inquiry names. One that repeats an earlier one is an inquiry too. Spam does not count; an inquiry whose names and texts have been erased does. What became of each is as of the day of reading.",
    denominator: null,
    period: "period",
  },
  inquiriesRepeated: {
    unit: "inquiries",
    numerator: "Of the period's inquiries, those that repeat an earlier one of the same sender.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  inquiryInterest: {
    unit: "inquiries",
    numerator: "Inquiries of the period in which the employer asked for this.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  inquirySource: {
    unit: "inquiries",
    numerator: "Inquiries of the period that came this way: through the public form, or by telephone and written down.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  inquiriesAnswered: {
    unit: "inquiries",
    numerator:
      "Inquiries of the period that have been answered and do not wait for another answer. The day of the answer is the one recorded with it, else that of the first contact about the inquiry that reached somebody, else that on which it became an employer contact. Mean and median are working days (Monday to Friday, no Finnish public holiday, no Midsummer or Christmas Eve) after the day the inquiry came; 0 is the same day.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  answeredInTime: {
    unit: "inquiries",
    numerator:
      "Of the period's inquiries, those answered by the end of the promised day. Where the employer added something and was promised an answer anew, the latest promise counts.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  answeredLate: {
    unit: "inquiries",
    numerator: "Of the period's inquiries, those answered after the promised day.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  answeredUnpromised: {
    unit: "inquiries",
    numerator: "Of the period's inquiries, those answered that came before promises were kept.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  inquiriesWaiting: {
    unit: "inquiries",
    numerator: "Of the period's inquiries, those that wait for an answer today and whose promised day is not past.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  inquiriesOverdue: {
    unit: "inquiries",
    numerator: "Of the period's inquiries, those that wait for an answer today though the promised day is past.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  inquiriesUnanswered: {
    unit: "inquiries",
    numerator:
      "Of the period's inquiries, those closed, or erased by their sender, before an answer: duplicates, the withdrawn, those nobody could reach.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  promisesKept: {
    unit: "inquiries",
    numerator: "Of the period's inquiries, those answered by the end of the promised day.",
    denominator:
      "The column's inquiries of the period whose promise has been kept or broken: answered in time, answered late, or waiting though the promised day is past.",
    period: "period",
  },
  inquiriesConverted: {
    unit: "inquiries",
    numerator:
      "Of the period's inquiries, those that have become an employer contact: the inquiry was turned into an employer and a contact with it.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  inquiriesPlaced: {
    unit: "inquiries",
    numerator:
      "Of the period's inquiries, those whose employer has begun an employment or an apprenticeship on the inquiry's day or later, by the day of reading. That the one came of the other is not said: the employer may have been known before. Two inquiries of one employer may count the same employment.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  inquiriesTrialled: {
    unit: "inquiries",
    numerator:
      "Of the period's inquiries, those whose employer has begun a work trial on the inquiry's day or later, by the day of reading. A work trial is no employment.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  inquiriesClosed: {
    unit: "inquiries",
    numerator: "Of the period's inquiries, those that stand closed for this reason.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
} as const satisfies Record<string, Metric>;
