import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { errorsOf } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { Undo } from "../parts/rows.ts";
import { homeOf } from "./told.ts";

type Refused = { errors: FieldError[]; status: number };
export type UndoListData = { undos: Undo[]; nextCursor: string | null; paged: boolean; errors: FieldError[] };

/** What can still be taken back, the newest first; what is taken back is shown where it is again. */
export const openUndos = async (page: Opened): Promise<Response | Loaded<UndoListData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await takeBack(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const cursor = queryOf(page, "cursor");
  const read = await together({ list: ask(locals.api.undos.index.$get({ query: cursor ? { cursor } : {} })) });
  if (!read.ok) return read;
  const { items, nextCursor } = read.data.list;
  return loaded({ undos: items, nextCursor, paged: cursor !== undefined, errors: sent?.errors ?? [] }, sent?.status);
};

const takeBack = async ({ locals, redirect }: Opened, form: FormData): Promise<Response | Refused> => {
  const one = locals.api.undos[":id"];
  const param = { id: text(form, "undo") ?? "" };
  const answer = await ask(one.$put({ param }));
  // Pressed twice, it is taken back once.
  if (!answer.ok && answer.problem.status !== 409)
    return { errors: errorsOf(answer.problem, [], locals), status: answer.problem.status };
  const undo = await ask(one.$get({ param }));
  const left = answer.ok && answer.data.restored === 0;
  const home = undo.ok && !left ? homeOf(undo.data) : paths.undos;
  return redirect(withQuery(home, { undo: param.id, leftAsIs: left ? "1" : undefined }), 303);
};
