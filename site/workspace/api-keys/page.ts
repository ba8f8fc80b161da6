import type { z } from "zod";
import { latestKeyDay, type newApiKey } from "../../../schema/api-keys.ts";
import { tablesIn } from "../../../schema/report-chapters.ts";
import { newId } from "../../../schema/values/ids.ts";
import { type ReportName, reportChapters } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { type Draft, errorsOf, filled, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { ApiKey } from "../parts/rows.ts";

const fields = ["name", "validUntil"] as const;
type KeyDraft = Draft<(typeof fields)[number]> & { id: string };
/** A key as it was just made: told once, or null when the same form was sent again. */
type Made = { name: string; key: string | null };
type Acted = { form: Shown<KeyDraft>; made?: Made };

export type ApiKeysData = { keys: ApiKey[]; form: Shown<KeyDraft>; made: Made | undefined; addresses: Address[] };
type Address = { table: ReportName; address: string };

/** Every table of the reports, in the order of their chapters. */
const offered = ({ settings }: App.Locals) =>
  reportChapters.flatMap((chapter) => tablesIn(chapter, settings.participants));

/** One's own keys for reading figures, the form that makes one, and the key itself on the page that answers its making. */
export const openApiKeys = async (page: Opened): Promise<Response | Loaded<ApiKeysData>> => {
  const { request, locals, url } = page;
  const acted = request.method === "POST" ? await act(page, await request.formData()) : { form: fresh(newDraft()) };
  if (acted instanceof Response) return acted;
  const read = await together({ list: ask(locals.api.apiKeys.index.$get()) });
  if (!read.ok) return read;
  // A spreadsheet in Finland takes commas for decimals, whichever of its two languages it speaks.
  const shape = locals.locale === "en" ? "" : "&shape=fi";
  const addresses = offered(locals).map((table) => ({
    table,
    address: `${url.origin}/api/v1/reports/${table}?format=csv${shape}`,
  }));
  const { form, made } = acted;
  return loaded({ keys: read.data.list.items, form, made, addresses }, form.status);
};

const newDraft = (): KeyDraft => ({ id: newId(), validUntil: latestKeyDay() });

const act = async ({ locals, redirect }: Opened, form: FormData): Promise<Response | Acted> => {
  const { apiKeys } = locals.api;
  if (text(form, "act") === "revoke") {
    const answer = await ask(apiKeys[":id"].$delete({ param: { id: text(form, "id") ?? "" } }));
    // Pressed twice, it is revoked once.
    if (answer.ok || answer.problem.status === 404) return redirect(withQuery(paths.apiKeys, { removed: "1" }), 303);
    const { problem } = answer;
    return { form: { draft: newDraft(), errors: errorsOf(problem, [], locals), status: problem.status } };
  }
  const draft = { ...written(form, fields), id: idIn(form) };
  const { id, name, validUntil = "" } = draft;
  const answer = await ask(
    apiKeys.index.$post({ json: filled({ id, name, validUntil }) as z.input<typeof newApiKey> }),
  );
  // A key that is told once must not go into this page's address, so the answer is the page itself.
  if (answer.ok) return { form: fresh(newDraft()), made: { name: answer.data.name, key: answer.data.key } };
  return { form: refused(draft, answer.problem, fields, locals) };
};
