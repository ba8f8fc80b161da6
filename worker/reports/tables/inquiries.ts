import { sql } from "drizzle-orm";
import { today } from "../../../schema/values/calendar.ts";
import { workingDaysBetween } from "../../../schema/values/working-days.ts";
import { inquiryCloseReasons, inquiryInterests, inquirySources } from "../../../schema/vocabulary.ts";
import type { FactSet, Match } from "../engine/facts.ts";
import type { Line, Table } from "../engine/table.ts";
import { dayOfInstant, withinInstants } from "../instants.ts";
import { inPlace } from "../period.ts";
import type { MetricName } from "../registry.ts";

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

const all = { set: inquiryFacts };

const line = (key: string, metric: MetricName, match: Match, change: Partial<Line> = {}): Line => ({
  key,
  metric,
  picked: { set: inquiryFacts, match },
  of: all,
  cell: "percent",
  ...change,
});

const became = (key: string, metric: MetricName, mark: "placed" | "trialled"): Line =>
  line(key, metric, {}, { picked: { set: convertedFacts, match: { [mark]: [1] } } });

const promise = (state: string, metric: MetricName, change: Partial<Line> = {}): Line =>
  line(`promise.${state}`, metric, { promise: [state] }, change);

/** What employers asked, whether they were answered as promised, and what came of it. */
export const inquiries: Table = {
  name: "inquiries",
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
};

/** Of `<day it came>/<day of the answer>`. */
function workingDaysOf(held: string): number {
  return workingDaysBetween(held.slice(0, 10), held.slice(11));
}
