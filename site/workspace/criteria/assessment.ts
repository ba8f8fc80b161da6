import type { z } from "zod";
import { type Assessment, type assessmentChange, type CriteriaEvidence, criteria } from "../../../schema/criteria.ts";
import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { assessmentPath, paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { type Draft, errorsOf, written } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownOver, shownOver } from "../parts/basis.ts";
import { type Difference, differences } from "../parts/differences.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import { dayFields } from "./begin.ts";
import { titleOf } from "./shown.ts";

export const pointsField = (criterion: number) => `criteria.${criterion}.points` as const;
export const noteField = (criterion: number) => `criteria.${criterion}.note` as const;
type Field = (typeof dayFields)[number] | ReturnType<typeof pointsField> | ReturnType<typeof noteField>;
export type AssessmentDraft = Draft<Field>;

const fields: Field[] = [
  ...dayFields,
  ...criteria.flatMap((criterion) => [pointsField(criterion), noteField(criterion)]),
];

export type AssessmentData = {
  assessment: Assessment;
  /** What the data tells now, beside a draft; a finished one has its own. */
  evidence: CriteriaEvidence | undefined;
  form: ShownOver<AssessmentDraft>;
  differences: Difference[] | undefined;
};

/** A self-assessment: a form until it is finished, and then its result. */
export const openAssessment = async (page: Opened): Promise<Response | Loaded<AssessmentData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await send(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const { criteriaAssessments, criteriaEvidence } = locals.api;
  const read = await together({ assessment: ask(criteriaAssessments[":id"].$get({ param: { id: rowIdOf(page) } })) });
  if (!read.ok) return read;
  const { assessment } = read.data;
  const form = shownOver(assessment, draftOf(assessment), sent);
  const differing = sent?.current && sent.draft && differencesOf(draftOf(sent.current), sent.draft, locals);
  const data = { assessment, evidence: undefined, form, differences: differing };
  if (assessment.finishedAt !== null) return loaded(data, form.status);
  const { from, to } = assessment;
  const told = await together({ evidence: ask(criteriaEvidence.index.$get({ query: { from, to } })) });
  return told.ok ? loaded({ ...data, evidence: told.data.evidence }, form.status) : told;
};

const draftOf = ({ assessedOn, from, to, items }: Assessment): AssessmentDraft => ({
  assessedOn,
  from,
  to,
  ...Object.fromEntries(
    items.flatMap(({ criterion, points, note }) => [
      [pointsField(criterion), points === null ? undefined : String(points)],
      [noteField(criterion), note ?? undefined],
    ]),
  ),
});

type Sent = Refused<AssessmentDraft, Assessment>;

const send = async (page: Opened, form: FormData): Promise<Response | Sent> => {
  const act = text(form, "act");
  if (act === "archive") return archive(page, form);
  const saved = await save(page, form);
  if ("draft" in saved || act !== "finish") {
    return "draft" in saved ? saved : page.redirect(withQuery(assessmentPath(saved.id), { saved: "luonnos" }), 303);
  }
  return finish(page, saved, form);
};

const save = async ({ locals, params }: Opened, form: FormData): Promise<Assessment | Sent> => {
  const draft = written(form, fields);
  const header = { "if-match": basisIn(form).version };
  const param = { id: params.id ?? "" };
  const answer = await ask(locals.api.criteriaAssessments[":id"].$patch({ param, header, json: bodyOf(draft) }));
  if (answer.ok) return answer.data;
  const problem = { ...answer.problem, errors: answer.problem.errors?.map((error) => placed(error, locals)) };
  return refusedChange(draft, form, problem, draftOf, fields, locals);
};

/** What was typed is saved by then: what is still missing is told, and the draft stays. */
const finish = async ({ locals, redirect }: Opened, saved: Assessment, form: FormData): Promise<Response | Sent> => {
  const stored = { param: { id: saved.id }, header: { "if-match": String(saved.version) } };
  const answer = await ask(locals.api.criteriaAssessments[":id"].completion.$put(stored));
  if (answer.ok) return redirect(withQuery(assessmentPath(saved.id), { saved: "valmis" }), 303);
  const problem = { ...answer.problem, errors: answer.problem.errors?.map((error) => placed(error, locals)) };
  return { ...refusedChange(undefined, form, problem, draftOf, fields, locals), current: undefined };
};

const archive = async ({ locals, redirect, params }: Opened, form: FormData): Promise<Response | Sent> => {
  const stored = { param: { id: params.id ?? "" }, header: { "if-match": text(form, "version") ?? "" } };
  const answer = await ask(locals.api.criteriaAssessments[":id"].$delete(stored));
  if (answer.ok) return redirect(withQuery(paths.criteria, { saved: "poisto" }), 303);
  const told = { errors: errorsOf(answer.problem, [], locals), status: answer.problem.status };
  return { draft: undefined, basis: basisIn(form), current: undefined, ...told };
};

const bodyOf = (draft: AssessmentDraft): z.input<typeof assessmentChange> => ({
  assessedOn: draft.assessedOn ?? "",
  from: draft.from ?? "",
  to: draft.to ?? "",
  items: criteria.map((criterion) => {
    const points = draft[pointsField(criterion)];
    return { criterion, points: points ? Number(points) : null, note: draft[noteField(criterion)] ?? null };
  }),
});

/** `items.16.note` is the note of criterion 17; its error says which that is. */
const placed = ({ path, message }: FieldError, locals: App.Locals): FieldError => {
  const [, at, field] = /^items\.(\d+)\.(points|note)$/.exec(path) ?? [];
  const criterion = criteria[Number(at)];
  if (criterion === undefined || field === undefined) return { path, message };
  const name = field === "points" ? pointsField(criterion) : noteField(criterion);
  return { path: name, message: `${titleOf(criterion, locals)}: ${message}` };
};

const differencesOf = (now: AssessmentDraft, typed: AssessmentDraft, locals: App.Locals): Difference[] => [
  ...differences(now, typed, [...dayFields], {}, locals),
  ...criteria.flatMap((criterion) =>
    differences(now, typed, [pointsField(criterion), noteField(criterion)], {}, locals).map((each) => ({
      ...each,
      term: `${titleOf(criterion, locals)}: ${each.term}`,
    })),
  ),
];
