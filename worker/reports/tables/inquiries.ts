import { sql } from "drizzle-orm";
import { today } from "../../../schema/values/calendar.ts";
import { workingDaysBetween } from "../../../schema/values/working-days.ts";
import { inquiryCloseReasons, inquiryInterests, inquirySources } from "../../../schema/vocabulary.ts";
import { dayOfInstant } from "../../platform/instants.ts";
import type { FactSet, Match } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import { withinInstants } from "../instants.ts";
import type { Metric } from "../metrics.ts";
import { inPlace } from "../period.ts";
import { beginning, rest, type Sum, sizeOfRow } from "../suppression/sums.ts";

/**
 * Inquiries received in the period, and what has become of each by today: an inquiry is one of its period however late
 * its answer comes. Spam is nobody's inquiry; one that was erased is still counted.
 */
const inquiryFacts: FactSet = {
  name: "inquiries",
  unit: "inquiry",
  select: (asked) => sql`SELECT *, came_on AS day, came_on || '/' || answered_on AS answered_after,
      CASE WHEN waits AND promised_on < ${today()} THEN 'overdue' WHEN waits THEN 'waiting'
        WHEN answered_on IS NULL THEN 'unanswered' WHEN promised_on IS NULL THEN 'none'
        WHEN answered_on <= promised_on THEN 'in_time' ELSE 'late' END AS promise
    FROM (SELECT i.id, i.municipality, i.interest, i.source, i.promised_on, i.duplicate_of IS NOT NULL AS repeats,
        i.status = 'converted' AS converted, CASE WHEN i.status = 'closed' THEN i.close_reason END AS close_reason,
        i.status IN ('new', 'assigned') AND i.archived_at IS NULL AS waits, ${dayOfInstant("i.created_at")} AS came_on,
        CASE WHEN i.status NOT IN ('new', 'assigned') THEN
          coalesce(${dayOfInstant("i.answered_at")}, i.contacted_on, ${dayOfInstant("i.converted_at")}) END AS answered_on
      FROM inquiries i WHERE i.status <> 'spam' AND ${withinInstants("i.created_at", asked)}
        AND ${inPlace(asked, "i.municipality")})`,
};

const begun = (kinds: string) =>
  sql.raw(`EXISTS (SELECT 1 FROM placements
  WHERE employer_id = converted.employer_id AND kind IN (${kinds}) AND started_on >= day AND started_on <= '${today()}')`);

/** Those of them whose employer is known, and whether it has hired somebody, or taken somebody on trial, since. */
const convertedFacts: FactSet = {
  name: "converted",
  unit: "inquiry",
  snapshot: true,
  select: (
    asked,
  ) => sql`SELECT *, ${begun("'employment', 'apprenticeship'")} AS placed, ${begun("'work_trial'")} AS trialled
    FROM (SELECT i.id, i.municipality, i.employer_id, ${dayOfInstant("i.created_at")} AS day FROM inquiries i
      WHERE i.status <> 'spam' AND i.employer_id IS NOT NULL AND ${withinInstants("i.created_at", asked)}
        AND ${inPlace(asked, "i.municipality")}) converted`,
};

const metrics = {
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
      "Of the period's inquiries, those whose employer has begun a job or an apprenticeship on the inquiry's day or later, by the day of reading. That the one came of the other is not said: the employer may have been known before. Two inquiries of one employer may count the same employment.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  inquiriesTrialled: {
    unit: "inquiries",
    numerator:
      "Of the period's inquiries, those whose employer has begun a work try-out on the inquiry's day or later, by the day of reading. A work try-out is not an employment relationship.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
  inquiriesClosed: {
    unit: "inquiries",
    numerator: "Of the period's inquiries, those that stand closed for this reason.",
    denominator: "The column's inquiries of the period.",
    period: "period",
  },
} satisfies Record<string, Metric>;

const all = { set: inquiryFacts };

type Name = keyof typeof metrics;
type InquiryLine = Line<Name>;

const line = (key: string, metric: Name, match: Match, change: Partial<InquiryLine> = {}): InquiryLine => ({
  key,
  metric,
  picked: { set: inquiryFacts, match },
  of: all,
  cell: "percent",
  ...change,
});

const became = (key: string, metric: Name, mark: "placed" | "trialled"): InquiryLine =>
  line(key, metric, {}, { picked: { set: convertedFacts, match: { [mark]: [1] } } });

const promise = (state: string, metric: Name, change: Partial<InquiryLine> = {}): InquiryLine =>
  line(`promise.${state}`, metric, { promise: [state] }, change);

/** What the promises of which it is told whether they were kept are. */
const kept = ["promise.in_time", "promise.late", "promise.overdue"] as const;
/** The states of a promise in which an inquiry has been answered. */
const answers: readonly string[] = ["promise.in_time", "promise.late", "promise.none"];

const sums = (keys: readonly string[]): Sum[] => {
  const promised = beginning(keys, "promise.").filter((key) => key !== "promise.kept");
  return [
    ...[beginning(keys, "interest."), beginning(keys, "source."), promised].map((parts) => ({
      whole: "received",
      parts,
    })),
    { whole: "answered", parts: promised.filter((key) => answers.includes(key)) },
    { whole: "received", parts: ["converted", ...beginning(keys, "closed."), rest] },
    { whole: sizeOfRow("promise.kept"), parts: [...kept] },
  ];
};

/** What employers asked, whether they were answered as promised, and what came of it. */
export const inquiries: Table<keyof typeof metrics> = {
  name: "inquiries",
  metrics,
  metric: "inquiries",
  columns: "municipality",
  lines: () => [
    line("received", "inquiries", {}, { cell: "count" }),
    line("repeated", "inquiriesRepeated", { repeats: [1] }, { printed: "found" }),
    ...inquiryInterests.map((code) => line(`interest.${code}`, "inquiryInterest", { interest: [code] })),
    ...inquirySources.map((code) => line(`source.${code}`, "inquirySource", { source: [code] })),
    line(
      "answered",
      "inquiriesAnswered",
      { promise: ["in_time", "late", "none"] },
      { cell: "mean", value: "answered_after", measure: workingDaysOf },
    ),
    promise("in_time", "answeredInTime"),
    promise("late", "answeredLate"),
    promise("none", "answeredUnpromised", { printed: "found" }),
    promise("waiting", "inquiriesWaiting"),
    promise("overdue", "inquiriesOverdue"),
    promise("unanswered", "inquiriesUnanswered"),
    line(
      "promise.kept",
      "promisesKept",
      { promise: ["in_time"] },
      { of: { set: inquiryFacts, match: { promise: ["in_time", "late", "overdue"] } } },
    ),
    line("converted", "inquiriesConverted", { converted: [1] }),
    became("placed", "inquiriesPlaced", "placed"),
    became("work_trial", "inquiriesTrialled", "trialled"),
    ...inquiryCloseReasons.map((code) => line(`closed.${code}`, "inquiriesClosed", { close_reason: [code] })),
  ],
  outsiders: { sums },
};

/** Of `<day it came>/<day of the answer>`. */
function workingDaysOf(held: string): number {
  return workingDaysBetween(held.slice(0, 10), held.slice(11));
}
