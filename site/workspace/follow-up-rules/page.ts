import type { z } from "zod";
import type { followUpRulesChange } from "../../../schema/follow-up-rules.ts";
import { type FollowUpRule, followUpRules } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { currentOf, errorsOf } from "../parts/answers.ts";
import { type Basis, basisIn, basisOf, mergedOver } from "../parts/basis.ts";
import type { Difference } from "../parts/differences.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { isLead, type Opened } from "../parts/opened.ts";

type Rules = Awaited<ReturnType<Awaited<ReturnType<App.Locals["api"]["followUpRules"]["index"]["$get"]>>["json"]>>;
type Field = `${FollowUpRule}.${"on" | "steps"}`;
type Draft = Record<Field, string>;
export type FollowUpRulesData = {
  rules: Rules["rules"];
  mayChange: boolean;
  draft: Draft;
  basis: Basis;
  errors: FieldError[];
  differences: Difference[] | undefined;
};

const fields = followUpRules.flatMap((rule): Field[] => [`${rule}.on`, `${rule}.steps`]);

/** When follow-ups are made by themselves: for the lead to change, for the others to know. */
export const openFollowUpRules = async (page: Opened): Promise<Response | Loaded<FollowUpRulesData>> => {
  const sent = page.request.method === "POST" ? await send(page, await page.request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const read = await together({ stored: ask(page.locals.api.followUpRules.index.$get()) });
  if (!read.ok) return read;
  const { stored } = read.data;
  const shown = {
    rules: stored.rules,
    mayChange: isLead(page.locals),
    draft: sent?.draft ?? draftOf(stored),
    basis: sent?.basis ?? basisOf(stored, draftOf(stored)),
    errors: sent?.errors ?? [],
    differences: sent?.current && differing(draftOf(sent.current), sent.draft, page.locals),
  };
  return loaded(shown, sent?.status);
};

const send = async ({ locals, redirect }: Opened, form: FormData) => {
  const draft = Object.fromEntries(fields.map((field) => [field, text(form, field) ?? ""])) as Draft;
  const rules = Object.fromEntries(
    followUpRules.map((rule) => [
      rule,
      { on: draft[`${rule}.on`] === "yes", steps: numbersIn(draft[`${rule}.steps`]) },
    ]),
  ) as z.input<typeof followUpRulesChange>["rules"];
  const basis = basisIn(form);
  const answer = await ask(
    locals.api.followUpRules.index.$put({ header: { "if-match": basis.version }, json: { rules } }),
  );
  if (answer.ok) return redirect(withQuery(paths.followUpRules, { saved: "1" }), 303);
  const errors = errorsOf(ofForm(answer.problem), fields, locals);
  const current = currentOf<Rules>(answer.problem);
  const told = { errors, status: answer.problem.status, current };
  if (!current) return { draft, basis, ...told };
  const now = draftOf(current);
  return { draft: mergedOver(draft, basis, now), basis: basisOf(current, now), ...told };
};

/** `rules.term_ends.steps.0` is the field `term_ends.steps`. */
const ofForm = <Problem extends { errors?: FieldError[] | undefined }>(problem: Problem): Problem => {
  const placed = problem.errors?.map(({ path, message }) => ({
    path: path.replace(/^rules\./, "").replace(/\.\d+$/, ""),
    message,
  }));
  return { ...problem, ...(placed && { errors: [...new Map(placed.map((error) => [error.path, error])).values()] }) };
};

/** What is no number is sent as it is, for the API to refuse. */
const numbersIn = (written: string): number[] =>
  written
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : (part as unknown as number)));

const draftOf = ({ rules }: Rules): Draft =>
  Object.fromEntries(
    followUpRules.flatMap((rule) => [
      [`${rule}.on`, rules[rule].on ? "yes" : "no"],
      [`${rule}.steps`, rules[rule].steps.join(", ")],
    ]),
  ) as Draft;

/** Rule by rule, what is stored now and what was typed. */
const differing = (now: Draft, typed: Draft, { locale }: App.Locals): Difference[] => {
  const { labels, workspace } = words(locale);
  const told = (draft: Draft, rule: FollowUpRule) =>
    draft[`${rule}.on`] === "yes" ? draft[`${rule}.steps`] : workspace.followUpRules.off;
  return followUpRules
    .map((rule) => ({ term: labels.followUpRule[rule], now: told(now, rule), typed: told(typed, rule) }))
    .filter((each) => each.now !== each.typed);
};
