import type { z } from "zod";
import type { LocalText, LocalTextContent, localTextChange } from "../../../schema/local-texts.ts";
import { ask } from "../../../worker/client.ts";
import { queryOf } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay } from "../../words/format.ts";
import { type Draft, nullable } from "../parts/answers.ts";
import { asWord } from "../parts/differences.ts";
import { type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { openSavedForm, type SavedFormData } from "./saved-form.ts";
import { guidePageTitles } from "./titles.ts";

const emptyFields = ["titleFi", "titleSv", "titleEn", "bodySv", "bodyEn", "until"] as const;
const fields = ["page", "slot", ...emptyFields, "bodyFi", "shown"] as const;
type TextDraft = Draft<(typeof fields)[number]>;

export type LocalTextData = SavedFormData<(typeof fields)[number], LocalTextContent> & {
  titles: Record<string, string>;
};

/** The form that writes a text into the guide, or changes the one that the address names. */
export const openLocalText = async (page: Opened): Promise<Response | Loaded<LocalTextData>> => {
  const { locals } = page;
  const { localTexts } = locals.api;
  const one = localTexts[":id"];
  const titles = await guidePageTitles(locals.locale);
  const opened = await openSavedForm(page, queryOf(page, "localText"), {
    fields,
    first: { shown: "yes" },
    bodyOf,
    draftOf,
    readings: readings(locals, titles),
    preview: (json) => ask(localTexts.preview.$post({ json })),
    create: (id, json) => ask(localTexts.index.$post({ json: { id, ...json } })),
    read: (id) => ask(one.$get({ param: { id } })),
    change: (id, version, json) => ask(one.$put({ param: { id }, header: { "if-match": version }, json })),
    versions: (id) => ask(one.versions.$get({ param: { id } })),
  });
  if (opened instanceof Response || !opened.ok) return opened;
  return loaded({ ...opened.data, titles }, opened.status);
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
