import { instrument } from "../../../schema/feedback.ts";
import { ask } from "../../../worker/client.ts";
import type { FieldError } from "../../forms.ts";
import { queryFieldOf } from "../../query.ts";
import { errorsOf } from "../parts/answers.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { FeedbackSummary } from "../parts/rows.ts";

const filters = ["from", "to", "municipality", "instrument"] as const;
type Filters = Partial<Record<(typeof filters)[number], string>>;
export type SummaryData = { filters: Filters; summary: FeedbackSummary | undefined; errors: FieldError[] };

/** What employers have said together, of a period and a municipality. */
export const openSummary = async (page: Opened): Promise<Loaded<SummaryData>> => {
  const wanted: Filters = Object.fromEntries(filters.map((name) => [name, queryFieldOf(page, name)]));
  const query = Object.fromEntries(Object.entries({ instrument, ...wanted }).filter(([, value]) => value)) as never;
  const answer = await ask(page.locals.api.feedback.summary.$get({ query }));
  if (answer.ok) return loaded({ filters: wanted, summary: answer.data, errors: [] });
  if (answer.problem.status !== 422) return failed(answer.problem);
  const errors = errorsOf(answer.problem, filters, page.locals);
  return loaded({ filters: wanted, summary: undefined, errors }, 422);
};
