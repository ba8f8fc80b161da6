import type { AssessmentSummary, CriteriaEvidence } from "../../../schema/criteria.ts";
import { ask } from "../../../worker/client.ts";
import type { FieldError } from "../../forms.ts";
import { errorsOf } from "../parts/answers.ts";
import { failed, type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { type Filters, fields } from "../reports/filters.ts";
import { openingFilters } from "../reports/opening-days.ts";

export type CriteriaData = {
  filters: Filters;
  evidence: CriteriaEvidence | undefined;
  assessments: AssessmentSummary[];
  errors: FieldError[];
};

/** What the data proves for the criteria over the days of the address or of its opening, and the team's own assessments. */
export const openCriteria = async (page: Opened): Promise<Loaded<CriteriaData>> => {
  const filters = await openingFilters(page);
  const { from, to, municipality } = filters;
  const query = {
    ...(from && { from }),
    ...(to && { to }),
    ...(municipality && { municipality: municipality as never }),
  };
  const { criteriaEvidence, criteriaAssessments } = page.locals.api;
  const [evidence, list] = await Promise.all([
    ask(criteriaEvidence.index.$get({ query })),
    together({ list: ask(criteriaAssessments.index.$get({ query: {} })) }),
  ]);
  if (!list.ok) return list;
  const assessments = list.data.list.items;
  if (evidence.ok) return loaded({ filters, evidence: evidence.data, assessments, errors: [] });
  if (evidence.problem.status !== 422) return failed(evidence.problem);
  const named = evidence.problem.errors?.map(({ path, message }) => ({ path: fieldOf(path), message }));
  const errors = errorsOf({ ...evidence.problem, ...(named && { errors: named }) }, Object.values(fields), page.locals);
  return loaded({ filters, evidence: undefined, assessments, errors }, 422);
};

const fieldOf = (path: string): string =>
  path === "from" || path === "to" || path === "municipality" ? fields[path] : path;
