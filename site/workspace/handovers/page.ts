import type { z } from "zod";
import type { newHandover } from "../../../schema/handovers.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { all, type FieldError, text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { queryNames, queryOf, withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { errorsOf, idIn } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { personOptions } from "../parts/options.ts";
import type { Handover, HandoverPlan, Holder } from "../parts/rows.ts";
import { type LeftOut, leftOutOf, writeLeftOut } from "./left-out.ts";

type Wanted = { fromId: string | undefined; toIds: string[] };
type Sent = Wanted & { id: string; chosen: Map<string, string>; errors: FieldError[]; status: number };
export type HandoverData = Wanted & {
  id: string;
  holders: Holder[];
  coaches: Option[];
  plan: HandoverPlan | undefined;
  /** What was chosen by hand in a form that was refused, by the name of its field. */
  chosen: Map<string, string>;
  errors: FieldError[];
  made: Handover[];
  nextCursor: string | null;
  paged: boolean;
  justMade: Handover | undefined;
  leftOut: LeftOut;
};

/** Who leaves and who receives, then what would move to whom, and what has been moved before. */
export const openHandover = async (page: Opened): Promise<Response | Loaded<HandoverData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await send(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const cursor = queryOf(page, "cursor");
  const { handovers, colleagues } = locals.api;
  const read = await together({
    holders: ask(handovers.holders.$get()),
    colleagues: ask(colleagues.index.$get()),
    made: ask(handovers.index.$get({ query: { limit: "20", ...(cursor && { cursor }) } })),
  });
  if (!read.ok) return read;
  const wanted = sent ?? { fromId: queryOf(page, "giver"), toIds: page.url.searchParams.getAll(queryNames.takers) };
  const planned = await planOf(page, wanted);
  const { items, nextCursor } = read.data.made;
  const data = {
    ...wanted,
    id: sent?.id ?? locals.formId,
    holders: read.data.holders.items,
    coaches: personOptions(read.data.colleagues.items),
    plan: planned.plan,
    chosen: sent?.chosen ?? new Map<string, string>(),
    errors: [...(sent?.errors ?? []), ...planned.errors],
    made: items,
    nextCursor,
    paged: cursor !== undefined,
    justMade: items.find(({ id }) => id === queryOf(page, "done")),
    leftOut: await leftOutOf(page),
  };
  return loaded(data, sent?.status ?? (planned.errors.length > 0 ? 422 : 200));
};

type Planned = { plan: HandoverPlan | undefined; errors: FieldError[] };

const planOf = async (page: Opened, { fromId, toIds }: Wanted): Promise<Planned> => {
  const { locals } = page;
  if (!fromId) return { plan: undefined, errors: [] };
  const message = words(locals.locale).workspace.handovers.chooseTo;
  if (toIds.length === 0)
    return { plan: undefined, errors: queryOf(page, "planned") ? [{ path: queryNames.takers, message }] : [] };
  const query = { from: fromId, to: toIds.join(",") };
  const answer = await ask(locals.api.handovers.preview.$get({ query: query as never }));
  if (answer.ok) return { plan: answer.data, errors: [] };
  const fields: Record<string, string> = { fromId: queryNames.giver, toIds: queryNames.takers };
  const told = errorsOf(answer.problem, Object.keys(fields), locals);
  return { plan: undefined, errors: told.map((error) => ({ ...error, path: fields[error.path] ?? "" })) };
};

const send = async (page: Opened, form: FormData): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const id = idIn(form);
  const wanted = { fromId: text(form, "fromId"), toIds: all(form, "toIds") };
  if (text(form, "act") === "undo") {
    const answer = await ask(locals.api.undos[":id"].$put({ param: { id } }));
    if (answer.ok)
      return redirect(withQuery(paths.handover, { takenBack: `${answer.data.restored}.${answer.data.left}` }), 303);
    const errors = errorsOf(answer.problem, [], locals);
    return { fromId: undefined, toIds: [], id, chosen: new Map(), errors, status: answer.problem.status };
  }
  const chosen = new Map([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
  const json = { ...wanted, id, moves: movesIn(chosen) } as z.input<typeof newHandover>;
  const answer = await ask(locals.api.handovers.index.$post({ json }));
  if (answer.ok) {
    const { leftOut } = answer.data;
    return redirect(withQuery(paths.handover, { done: answer.data.id, leftOut: writeLeftOut(leftOut) }), 303);
  }
  return { ...wanted, id, chosen, errors: errorsOf(answer.problem, [], locals), status: answer.problem.status };
};

/** The name of a row's field: `move.employer.<id>`. */
export const moveField = (noun: string, id: string): string => `move.${noun}.${id}`;

/** An empty choice lets a follow-up go along with what it belongs to. */
const movesIn = (chosen: ReadonlyMap<string, string>) =>
  [...chosen].flatMap(([name, toId]) => {
    const [, noun, id] = /^move\.([a-z-]+)\.(.+)$/.exec(name) ?? [];
    return noun && id && toId ? [{ noun, id, toId }] : [];
  });
