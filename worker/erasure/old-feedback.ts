import { sql } from "drizzle-orm";
import { instrument } from "../../schema/feedback.ts";
import { keptMonths } from "../../schema/retention.ts";
import { employerFeedback, feedbackRequests } from "../../schema/tables/feedback.ts";
import { addMonths } from "../../schema/values/calendar.ts";
import { newId } from "../../schema/values/ids.ts";
import { selectAnswers } from "../feedback/summary.ts";
import type { Scope } from "../platform/scope.ts";
import { isYounger, type Term } from "./term.ts";

/** How many months an answer tells whose it is. */
const monthsLinked = keptMonths.feedback;

/** The most answers that one run cuts. */
const slice = 100;

/**
 * Cuts what ties an answer to its employer, once the employer has not answered for two years. The answer stays, and the answers
 * of one employer keep a random id in common, so that they still count as one employer's. Tells whether there may be more.
 */
export const cutFeedbackLinks = async (scope: Scope, term: Term): Promise<boolean> => {
  const givenOn = addMonths(term.day, -monthsLinked);
  if (isYounger(term, givenOn)) return false;
  const answers = await selectAnswers(scope, { instrument });
  const old = [...Map.groupBy(answers, ({ giver }) => giver).values()].filter(
    (own) => own.every((one) => one.givenOn <= givenOn) && own.some(({ linked }) => linked),
  );
  const found = old.flatMap((own) => {
    const giver = own.find(({ cut }) => cut !== null)?.cut ?? newId();
    return own.filter(({ linked }) => linked).map(({ id }) => [id, giver]);
  });
  if (found.length === 0) return false;
  const pairs = JSON.stringify(found.slice(0, slice));
  const own = sql`FROM json_each(${pairs}) WHERE value ->> 0 = employer_feedback.id`;
  await scope.db.batch([
    scope.db
      .update(feedbackRequests)
      .set({ contactPersonId: null })
      .where(
        sql`${feedbackRequests.id} IN (SELECT request_id FROM employer_feedback JOIN json_each(${pairs}) ON value ->> 0 = employer_feedback.id)`,
      ),
    scope.db
      .update(employerFeedback)
      .set({ giver: sql`(SELECT value ->> 1 ${own})`, employerId: null, requestId: null, inquiryId: null })
      .where(sql`EXISTS (SELECT 1 ${own})`),
  ]);
  return found.length > slice;
};
