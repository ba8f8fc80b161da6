import type { z } from "zod";
import type { LocalText, LocalTextContent, localTextChange } from "../../../schema/local-texts.ts";
import { ask } from "../../../worker/client.ts";
import { text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay } from "../../words/format.ts";
import { type Draft, fresh, idIn, nullable, refused, type Shown, written } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownEither, shownOver } from "../parts/basis.ts";
import { asWord, type Difference, differences } from "../parts/differences.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { readEarlier, type Savings, versionChosen } from "./savings.ts";
import { guidePageTitles } from "./titles.ts";

const emptyFields = ["titleFi", "titleSv", "titleEn", "bodySv", "bodyEn", "until"] as const;
const fields = ["page", "slot", ...emptyFields, "bodyFi", "shown"] as const;
type TextDraft = Draft<(typeof fields)[number]> & { id?: string | undefined };
type Sent = Shown<TextDraft> | Refused<TextDraft, LocalText>;

export type LocalTextData = {
  form: ShownEither<TextDraft>;
  titles: Record<string, string>;
  differences: Difference[] | undefined;
  /** The text as it would be, where that was asked for. */
  preview: LocalText | undefined;
  savings: Savings<LocalTextContent>;
};

/** The form that writes a text into the guide, or changes the one that the address names. */
export const openLocalText = async (page: Opened): Promise<Response | Loaded<LocalTextData>> => {
  const { request, locals } = page;
  const { localTexts } = locals.api;
  const textId = queryOf(page, "localText");
  const form = request.method === "POST" ? await request.formData() : undefined;
  const previewed = form && text(form, "act") === "preview" ? await preview(page, form) : undefined;
  const sent = form && (previewed ?? (await send(page, form, textId)));
  if (sent instanceof Response) return sent;
  const param = { param: { id: textId ?? "" } };
  const [stored, savings] = await Promise.all([
    textId ? ask(localTexts[":id"].$get(param)) : undefined,
    readEarlier(textId ? ask(localTexts[":id"].versions.$get(param)) : undefined),
  ]);
  if (stored && !stored.ok) return failed(stored.problem);
  const shown = shownForm(stored?.data, sent, locals);
  const titles = await guidePageTitles(locals.locale);
  const now = sent && "current" in sent && sent.draft ? sent.current : undefined;
  return loaded(
    {
      form: shown,
      titles,
      differences: now && differences(draftOf(now), shown.draft, fields, readings(locals, titles), locals),
      preview: previewed?.preview,
      savings,
    },
    shown.status,
  );
};

/** What was typed, as it would be saved or with what stands in the way; nothing is saved. */
const preview = async ({ locals }: Opened, form: FormData) => {
  const draft: TextDraft = { ...written(form, fields), id: text(form, "id") };
  const basis = text(form, "version") === undefined ? {} : { basis: basisIn(form) };
  const answer = await ask(locals.api.localTexts.preview.$post({ json: bodyOf(draft) }));
  if (!answer.ok) return { ...refused(draft, answer.problem, fields, locals), ...basis, preview: undefined };
  const saved = { id: "preview", createdAt: Date.now(), updatedAt: Date.now(), version: 1 };
  const shown: LocalText = { ...answer.data, ...saved };
  return { ...fresh(draft), ...basis, preview: shown };
};

const shownForm = (
  stored: LocalText | undefined,
  sent: Sent | ShownEither<TextDraft> | undefined,
  { formId }: App.Locals,
): ShownEither<TextDraft> => {
  if (sent?.draft) return { ...sent, draft: sent.draft };
  return stored ? shownOver(stored, draftOf(stored), sent) : fresh({ id: formId, shown: "yes" });
};

const send = async (page: Opened, form: FormData, textId: string | undefined): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const { localTexts } = locals.api;
  const done = () => redirect(withQuery(paths.localGuide, { saved: "1" }), 303);
  const draft: TextDraft = written(form, fields);
  if (!textId) {
    const id = idIn(form);
    const answer = await ask(localTexts.index.$post({ json: { id, ...bodyOf(draft) } }));
    return answer.ok ? done() : refused({ ...draft, id }, answer.problem, fields, locals);
  }
  const one = localTexts[":id"];
  const param = { id: textId };
  const earlier = await versionChosen(form, () => ask(one.versions.$get({ param })));
  const header = { "if-match": basisIn(form).version };
  const answer = await ask(one.$put({ param, header, json: earlier ?? bodyOf(draft) }));
  if (answer.ok) return done();
  return refusedChange(earlier ? undefined : draft, form, answer.problem, draftOf, fields, locals);
};

/** A form of a question is one of the chapter of questions, whatever page was chosen beside it. */
const bodyOf = (draft: TextDraft) =>
  ({
    page: draft.slot === "question" ? "questions" : (draft.page ?? ""),
    slot: draft.slot ?? "",
    ...nullable(draft, emptyFields),
    bodyFi: draft.bodyFi,
    shown: draft.shown === "yes",
  }) as z.input<typeof localTextChange>;

const draftOf = (row: LocalText): TextDraft => ({
  ...Object.fromEntries(fields.map((field) => [field, row[field]?.toString()])),
  shown: row.shown ? "yes" : "no",
});

const readings = ({ locale }: App.Locals, titles: Record<string, string>) => {
  const { labels, workspace } = words(locale);
  return {
    page: asWord(titles),
    slot: asWord(labels.guideSlot),
    shown: asWord(workspace.localGuide.shown),
    until: (day: string) => fullDay(day, locale),
  };
};
