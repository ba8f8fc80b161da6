import { ask } from "../../../worker/client.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import { type Opened, rowIdOf } from "../parts/opened.ts";
import type { PersonErasurePreview } from "../parts/rows.ts";

export type PersonErasureData = { id: string; goes: PersonErasurePreview };

/** What erasing a contact person would take away, and its taking away. */
export const openPersonErasure = async (page: Opened): Promise<Response | Loaded<PersonErasureData>> => {
  const { request, locals, redirect } = page;
  const param = { id: rowIdOf(page) };
  const data = locals.api.personErasures[":id"].data;
  if (request.method === "POST") {
    const answer = await ask(data.$delete({ param }));
    if (!answer.ok) return failed(answer.problem);
    const { texts, candidates, reader } = answer.data;
    return redirect(withQuery(paths.erasure, { person: [texts, candidates, reader === null ? 0 : 1].join(".") }), 303);
  }
  const answer = await ask(data.$get({ param }));
  return answer.ok ? loaded({ id: param.id, goes: answer.data }) : failed(answer.problem);
};

export type PersonGone = { texts: number; candidates: number; read: boolean };

/** What went, as the address tells it. */
export const personGoneIn = (written: string | undefined): PersonGone | undefined => {
  const [texts, candidates, read, ...more] = (written ?? "").split(".").map(Number);
  if (texts === undefined || candidates === undefined || more.length > 0) return undefined;
  if (![texts, candidates, read].every(Number.isInteger)) return undefined;
  return { texts, candidates, read: read === 1 };
};
