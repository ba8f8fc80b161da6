import { ask } from "../../../worker/client.ts";
import { type FieldError, text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { errorsOf } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { DuePersons, ErasurePreview } from "../parts/rows.ts";
import { type PersonGone, personGoneIn } from "./person.ts";

export type Goes = ErasurePreview;
export type ErasureData = {
  code: string | undefined;
  /** What would go; shown before it does. */
  goes: Goes | undefined;
  /** What went. */
  gone: (Goes & { read: boolean }) | undefined;
  /** What went with a contact person. */
  personGone: PersonGone | undefined;
  due: DuePersons;
  errors: FieldError[];
};

/**
 * A participant's code, then what would go, then nothing of it any more. The code never stands in an address: those are
 * kept in histories and logs, so the second step answers the first one's form.
 */
export const openErasure = async (page: Opened): Promise<Response | Loaded<ErasureData>> => {
  const { request, locals, redirect } = page;
  const { personErasures, participantErasures, events } = locals.api;
  // Whoever may not erase is told so before they type a code.
  const may = await together({
    may: ask(events.index.$get({ query: { limit: "1" } })),
    due: ask(personErasures["due-for-erasure"].$get()),
  });
  if (!may.ok) return may;
  const personGone = personGoneIn(queryOf(page, "person"));
  const nothing = { code: undefined, goes: undefined, gone: undefined, personGone, due: may.data.due, errors: [] };
  if (request.method !== "POST") return loaded({ ...nothing, gone: goneIn(queryOf(page, "removed")) });
  const form = await request.formData();
  const code = text(form, "code")?.toUpperCase();
  const json = { code: code ?? "" };
  if (text(form, "act") === "erase") {
    const answer = await ask(participantErasures.erasure.$post({ json }));
    if (answer.ok) return redirect(withQuery(paths.erasure, { removed: writeGone(answer.data) }), 303);
    return loaded({ ...nothing, code, errors: errorsOf(answer.problem, ["code"], locals) }, answer.problem.status);
  }
  const answer = await ask(participantErasures["erasure-preview"].$post({ json }));
  if (answer.ok) return loaded({ ...nothing, code, goes: answer.data });
  return loaded({ ...nothing, code, errors: errorsOf(answer.problem, ["code"], locals) }, answer.problem.status);
};

const kinds = ["placements", "paths", "followUps", "contacts", "notes", "texts", "candidates", "ofTeam"] as const;

const writeGone = (gone: Goes & { reader: string | null }): string =>
  [...kinds.map((kind) => gone[kind]), gone.reader === null ? 0 : 1].join(".");

const goneIn = (written: string | undefined): ErasureData["gone"] => {
  const figures = (written ?? "").split(".").map(Number);
  if (figures.length !== kinds.length + 1 || !figures.every(Number.isInteger)) return undefined;
  const goes = Object.fromEntries(kinds.map((kind, at) => [kind, figures[at]])) as Goes;
  return { ...goes, read: figures.at(-1) === 1 };
};
