import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { fullDay } from "../../words/format.ts";
import { errorsOf } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownOver, shownOver } from "../parts/basis.ts";
import { type Difference, differences } from "../parts/differences.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { ListItem } from "../parts/rows.ts";
import { draftOfItem, type ItemDraft, itemBody, itemFields, writtenItem } from "./draft.ts";

export type ListItemData = { item: ListItem; form: ShownOver<ItemDraft>; differences: Difference[] | undefined };

/** One item of a list: its names and when it is in use, and its removal. */
export const openListItem = async (page: Opened): Promise<Response | Loaded<ListItemData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await act(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const read = await together({ item: ask(locals.api.listItems[":id"].$get({ param: { id: rowIdOf(page) } })) });
  if (!read.ok) return read;
  const { item } = read.data;
  const form = shownOver(item, draftOfItem(item), sent);
  const asDay = (day: string) => fullDay(day, locals.locale);
  const now = sent?.draft && sent.current;
  const differing =
    now && differences(draftOfItem(now), form.draft, itemFields, { validFrom: asDay, validUntil: asDay }, locals);
  return loaded({ item, form, differences: differing }, form.status);
};

const act = async (page: Opened, form: FormData): Promise<Response | Refused<ItemDraft, ListItem>> => {
  const { locals, redirect } = page;
  const stored = { param: { id: rowIdOf(page) }, header: { "if-match": basisIn(form).version } };
  const one = locals.api.listItems[":id"];
  if (text(form, "act") === "remove") {
    const answer = await ask(one.$delete(stored));
    // Pressed twice, it is removed once.
    if (answer.ok || answer.problem.status === 404) return redirect(withQuery(paths.lists, { removed: "1" }), 303);
    const { problem } = answer;
    return {
      draft: undefined,
      basis: basisIn(form),
      errors: errorsOf(problem, [], locals),
      status: problem.status,
      current: undefined,
    };
  }
  const draft: ItemDraft = writtenItem(form);
  const answer = await ask(one.$patch({ ...stored, json: itemBody(draft) }));
  if (answer.ok) return redirect(withQuery(paths.lists, { done: "1" }), 303);
  return refusedChange(draft, form, answer.problem, draftOfItem, itemFields, locals);
};
