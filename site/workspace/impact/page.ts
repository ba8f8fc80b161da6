import type { ImpactResult } from "../../../schema/impact.ts";
import type { ReportTable } from "../../../schema/reports.ts";
import { isId, newId } from "../../../schema/values/ids.ts";
import { ask } from "../../../worker/client.ts";
import type { FieldError } from "../../forms.ts";
import { impactPath } from "../../links.ts";
import { hasQuery, queryFieldOf, queryOf } from "../../query.ts";
import { errorsOf, nextId } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { ImpactItem } from "../parts/rows.ts";
import { bodyOf, draftIn, type ImpactDraft, impactFields, unprefixed, withPublished } from "./draft.ts";
import { plainNumber } from "./numbers.ts";

export type ImpactData = {
  id: string;
  draft: ImpactDraft;
  errors: FieldError[];
  /** The employments of the period; nothing where the period itself is wrong. */
  work: ReportTable | undefined;
  result: ImpactResult | undefined;
  saved: ImpactItem[];
  nextCursor: string | null;
  paged: boolean;
};

type Acted = { draft: ImpactDraft; id: string; errors: FieldError[]; status: number; result?: ImpactResult };

/** The effect in euros: its form, what comes of it, and the calculations that were kept. */
export const openImpact = async (page: Opened): Promise<Response | Loaded<ImpactData>> => {
  const { request, locals, url } = page;
  const acted = request.method === "POST" ? await save(page, await request.formData()) : await calculate(page);
  if (acted instanceof Response) return acted;
  const cursor = queryOf(page, "cursor");
  const [work, read] = await Promise.all([
    readWork(acted.draft, locals),
    together({
      list: ask(locals.api.impactCalculations.index.$get({ query: { limit: "10", ...(cursor && { cursor }) } })),
    }),
  ]);
  if (!read.ok) return read;
  const { from, to } = work?.definition.period ?? {};
  const begun = {
    ...acted.draft,
    startsOn: acted.draft.startsOn ?? from ?? undefined,
    endsOn: acted.draft.endsOn ?? to,
  };
  const draft = withPublished(begun, (value) => plainNumber(value, locals));
  const { items: saved, nextCursor } = read.data.list;
  const { id, errors, status, result } = acted;
  const paged = hasQuery({ url }, "cursor");
  return loaded({ id, draft, errors, work, result, saved, nextCursor, paged }, status);
};

const calculate = async ({ locals, url }: Opened): Promise<Acted> => {
  const wanted = queryFieldOf({ url }, "id") ?? "";
  const id = isId(wanted) ? wanted : newId();
  const typed = draftIn((field) => url.searchParams.get(field));
  if (!url.searchParams.has("startsOn")) return { draft: typed, id, errors: [], status: 200 };
  const draft = withPublished(typed, (value) => plainNumber(value, locals));
  const answer = await ask(locals.api.impactCalculations.preview.$post({ json: bodyOf(draft) }));
  if (answer.ok) return { draft, id, errors: [], status: 200, result: answer.data.result };
  return { draft, id, ...refusal(answer.problem, locals) };
};

const save = async ({ locals, redirect }: Opened, form: FormData): Promise<Response | Acted> => {
  const draft = draftIn((field) => form.get(field));
  const wanted = String(form.get("id") ?? "");
  const id = isId(wanted) ? wanted : newId();
  const name = draft.name;
  const json = { id, ...(name && { name }), ...bodyOf(draft) } as { id: string; name: string } & ReturnType<
    typeof bodyOf
  >;
  const [answer, preview] = await Promise.all([
    ask(locals.api.impactCalculations.index.$post({ json })),
    ask(locals.api.impactCalculations.preview.$post({ json: bodyOf(draft) })),
  ]);
  if (answer.ok) return redirect(impactPath(answer.data.id), 303);
  const shown = { draft, id: nextId(id, answer.problem), ...refusal(answer.problem, locals) };
  return preview.ok ? { ...shown, result: preview.data.result } : shown;
};

const refusal = (problem: Parameters<typeof errorsOf>[0], locals: App.Locals) => ({
  errors: errorsOf(unprefixed(problem), impactFields, locals),
  status: problem.status,
});

/** A period that is wrong has no employments to show; the form says what is wrong with it. */
const readWork = async ({ startsOn, endsOn, municipality }: ImpactDraft, { api }: App.Locals) => {
  const query = {
    ...(startsOn && { from: startsOn }),
    ...(endsOn && { to: endsOn }),
    ...(municipality && { municipality: municipality as never }),
  };
  const answer = await ask(api.reports[":table"].$get({ param: { table: "working-hours" }, query }));
  return answer.ok ? answer.data : undefined;
};
