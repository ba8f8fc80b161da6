import type { Answer } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { type Draft, fresh, idIn, refused, type Shown, written } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownEither, shownOver } from "../parts/basis.ts";
import { type Difference, differences } from "../parts/differences.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { readEarlier, type Savings, versionChosen } from "./savings.ts";

/** What a row of the own guide has beside what was written. */
type Stored = { id: string; version: number; createdAt: number; updatedAt: number };
type SavedDraft<Field extends string> = Draft<Field> & { id?: string | undefined };

/** What is written in fields, previewed, saved, and looked at again as it was: a text of the own guide, or a supplement. */
type Kind<Field extends string, Content, Body> = {
  fields: readonly Field[];
  /** What a form has in it that nobody has typed in yet. */
  first: Draft<Field>;
  bodyOf: (draft: Draft<Field>) => Body;
  draftOf: (row: Content & Stored) => Draft<Field>;
  /** How a value of a field is told where two have written it. */
  readings: Parameters<typeof differences>[3];
  preview: (body: Body) => Promise<Answer<Content>>;
  create: (id: string, body: Body) => Promise<Answer<Content & Stored>>;
  read: (id: string) => Promise<Answer<Content & Stored>>;
  change: (id: string, version: string, body: Body | Content) => Promise<Answer<Content & Stored>>;
  versions: (id: string) => Promise<Answer<{ items: Savings<Content> }>>;
};

export type SavedFormData<Field extends string, Content> = {
  form: ShownEither<SavedDraft<Field>>;
  differences: Difference[] | undefined;
  /** The row as it would be, where that was asked for. */
  preview: (Content & Stored) | undefined;
  savings: Savings<Content>;
};

/** The form that writes a new row, or changes the one of the id. */
export const openSavedForm = async <Field extends string, Content, Body>(
  page: Opened,
  rowId: string | undefined,
  kind: Kind<Field, Content, Body>,
): Promise<Response | Loaded<SavedFormData<Field, Content>>> => {
  const { request, locals } = page;
  const form = request.method === "POST" ? await request.formData() : undefined;
  const previewed = form && text(form, "act") === "preview" ? await preview(page, form, kind) : undefined;
  const sent = form && (previewed ?? (await send(page, form, rowId, kind)));
  if (sent instanceof Response) return sent;
  const [stored, savings] = await Promise.all([
    rowId ? kind.read(rowId) : undefined,
    readEarlier(rowId ? kind.versions(rowId) : undefined),
  ]);
  if (stored && !stored.ok) return failed(stored.problem);
  const shown = shownForm(stored?.data, sent, kind, locals);
  const now = sent && "current" in sent && sent.draft ? sent.current : undefined;
  return loaded(
    {
      form: shown,
      differences: now && differences(kind.draftOf(now), shown.draft, kind.fields, kind.readings, locals),
      preview: previewed?.preview,
      savings,
    },
    shown.status,
  );
};

/** What was typed, as it would be saved or with what stands in the way; nothing is saved. */
const preview = async <Field extends string, Content, Body>(
  { locals }: Opened,
  form: FormData,
  { fields, bodyOf, preview: asked }: Kind<Field, Content, Body>,
) => {
  const draft: SavedDraft<Field> = { ...written(form, fields), id: text(form, "id") };
  const basis = text(form, "version") === undefined ? {} : { basis: basisIn(form) };
  const answer = await asked(bodyOf(draft));
  if (!answer.ok) return { ...refused(draft, answer.problem, fields, locals), ...basis, preview: undefined };
  const saved = { id: "preview", createdAt: Date.now(), updatedAt: Date.now(), version: 1 };
  return { ...fresh(draft), ...basis, preview: { ...answer.data, ...saved } };
};

type Sent<Field extends string, Content> =
  | ShownEither<SavedDraft<Field>>
  | Refused<SavedDraft<Field>, Content & Stored>;

const shownForm = <Field extends string, Content, Body>(
  stored: (Content & Stored) | undefined,
  sent: Sent<Field, Content> | undefined,
  { draftOf, first }: Kind<Field, Content, Body>,
  { formId }: App.Locals,
): ShownEither<SavedDraft<Field>> => {
  if (sent?.draft) return { ...sent, draft: sent.draft };
  return stored ? shownOver(stored, draftOf(stored), sent) : fresh({ ...first, id: formId });
};

const send = async <Field extends string, Content, Body>(
  { locals, redirect }: Opened,
  form: FormData,
  rowId: string | undefined,
  { fields, bodyOf, draftOf, create, change, versions }: Kind<Field, Content, Body>,
): Promise<Response | Shown<SavedDraft<Field>> | Refused<SavedDraft<Field>, Content & Stored>> => {
  const done = () => redirect(withQuery(paths.localGuide, { saved: "1" }), 303);
  const draft: SavedDraft<Field> = written(form, fields);
  if (!rowId) {
    const id = idIn(form);
    const answer = await create(id, bodyOf(draft));
    return answer.ok ? done() : refused({ ...draft, id }, answer.problem, fields, locals);
  }
  const earlier = await versionChosen(form, () => versions(rowId));
  const answer = await change(rowId, basisIn(form).version, earlier ?? bodyOf(draft));
  if (answer.ok) return done();
  return refusedChange(earlier ? undefined : draft, form, answer.problem, draftOf, fields, locals);
};
