import type { z } from "zod";
import type { newListItem } from "../../../schema/list-items.ts";
import { newId } from "../../../schema/values/ids.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { filled, fresh, idIn, refused, type Shown } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { ListItem } from "../parts/rows.ts";
import { type ItemDraft, itemBody, itemFields, listOfKind, writtenItem } from "./draft.ts";
import { inOrder, listItemsOf } from "./options.ts";

export type ListsData = { items: ListItem[]; form: Shown<ItemDraft> };

/** The organisation's lists, and the form that adds to one. */
export const openLists = async (page: Opened): Promise<Response | Loaded<ListsData>> => {
  const { request, locals } = page;
  const form = request.method === "POST" ? await send(page, await request.formData()) : fresh({ id: newId() });
  if (form instanceof Response) return form;
  const read = await together({ lists: listItemsOf(locals) });
  return read.ok ? loaded({ items: inOrder(read.data.lists.items, locals.locale), form }, form.status) : read;
};

const send = async ({ locals, redirect }: Opened, form: FormData): Promise<Response | Shown<ItemDraft>> => {
  const kind = text(form, "kind");
  const draft = { ...writtenItem(form), kind, id: idIn(form) };
  // A kind that is not told is what the person is asked for: of which list it is, it says itself.
  const list = listOfKind(kind) ?? "referral_sources";
  const json = filled({ ...itemBody(draft), id: draft.id, list, kind: kind ?? "" }) as z.input<typeof newListItem>;
  const answer = await ask(locals.api.listItems.index.$post({ json }));
  if (answer.ok) return redirect(withQuery(paths.lists, { saved: "1" }), 303);
  return refused(draft, answer.problem, ["kind", ...itemFields], locals);
};
