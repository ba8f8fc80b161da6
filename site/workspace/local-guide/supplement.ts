import type { z } from "zod";
import type { Supplement, SupplementContent, supplementChange } from "../../../schema/supplements.ts";
import { ask } from "../../../worker/client.ts";
import { decimal, text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay } from "../../words/format.ts";
import { municipalityName } from "../../words/municipalities.ts";
import { type Draft, fresh, idIn, nullable, refused, type Shown, written } from "../parts/answers.ts";
import { basisIn, type Refused, refusedChange, type ShownEither, shownOver } from "../parts/basis.ts";
import { asWord, type Difference, differences } from "../parts/differences.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { readEarlier, type Savings, versionChosen } from "./savings.ts";

const texts = [
  "municipality",
  "nameSv",
  "nameEn",
  "whoSv",
  "whoEn",
  "howSv",
  "howEn",
  "sourceUrl",
  "validUntil",
] as const;
const needed = ["nameFi", "kind", "whoFi", "howFi", "sourceTitle", "checkedOn", "validFrom"] as const;
const euroFields = ["amountCents", "capCents"] as const;
const wholeFields = ["wagePercent", "months", "year"] as const;
/** In the order in which the form asks. */
export const supplementFields = [
  "municipality",
  "nameFi",
  "nameSv",
  "nameEn",
  "kind",
  "amountCents",
  "wagePercent",
  "capCents",
  "months",
  "validFrom",
  "validUntil",
  "sourceTitle",
  "sourceUrl",
  "year",
  "checkedOn",
  "whoFi",
  "howFi",
  "whoSv",
  "howSv",
  "whoEn",
  "howEn",
  "shown",
] as const;
type Field = (typeof supplementFields)[number];
type SupplementDraft = Draft<Field> & { id?: string | undefined };
type Sent = Shown<SupplementDraft> | Refused<SupplementDraft, Supplement>;

export type SupplementData = {
  form: ShownEither<SupplementDraft>;
  differences: Difference[] | undefined;
  /** The supplement as it would be, where that was asked for. */
  preview: Supplement | undefined;
  savings: Savings<SupplementContent>;
};

/** The form that writes a municipal supplement down, or changes the one that the address names. */
export const openSupplement = async (page: Opened): Promise<Response | Loaded<SupplementData>> => {
  const { request, locals } = page;
  const { supplements } = locals.api;
  const rowId = queryOf(page, "supplement");
  const form = request.method === "POST" ? await request.formData() : undefined;
  const previewed = form && text(form, "act") === "preview" ? await preview(page, form) : undefined;
  const sent = form && (previewed ?? (await send(page, form, rowId)));
  if (sent instanceof Response) return sent;
  const param = { param: { id: rowId ?? "" } };
  const [stored, savings] = await Promise.all([
    rowId ? ask(supplements[":id"].$get(param)) : undefined,
    readEarlier(rowId ? ask(supplements[":id"].versions.$get(param)) : undefined),
  ]);
  if (stored && !stored.ok) return failed(stored.problem);
  const shown = shownForm(stored?.data, sent, locals);
  const now = sent && "current" in sent && sent.draft ? sent.current : undefined;
  return loaded(
    {
      form: shown,
      differences: now && differences(draftOf(now), shown.draft, supplementFields, readings(locals), locals),
      preview: previewed?.preview,
      savings,
    },
    shown.status,
  );
};

/** What was typed, as it would be saved or with what stands in the way; nothing is saved. */
const preview = async ({ locals }: Opened, form: FormData) => {
  const draft: SupplementDraft = { ...written(form, supplementFields), id: text(form, "id") };
  const basis = text(form, "version") === undefined ? {} : { basis: basisIn(form) };
  const answer = await ask(locals.api.supplements.preview.$post({ json: bodyOf(draft) }));
  if (!answer.ok) return { ...refused(draft, answer.problem, supplementFields, locals), ...basis, preview: undefined };
  const saved = { id: "preview", createdAt: Date.now(), updatedAt: Date.now(), version: 1 };
  const shown: Supplement = { ...answer.data, ...saved };
  return { ...fresh(draft), ...basis, preview: shown };
};

const shownForm = (
  stored: Supplement | undefined,
  sent: Sent | ShownEither<SupplementDraft> | undefined,
  { formId }: App.Locals,
): ShownEither<SupplementDraft> => {
  if (sent?.draft) return { ...sent, draft: sent.draft };
  return stored ? shownOver(stored, draftOf(stored), sent) : fresh({ id: formId, shown: "yes", kind: "month" });
};

const send = async (page: Opened, form: FormData, rowId: string | undefined): Promise<Response | Sent> => {
  const { locals, redirect } = page;
  const { supplements } = locals.api;
  const done = () => redirect(withQuery(paths.localGuide, { saved: "1" }), 303);
  const draft: SupplementDraft = written(form, supplementFields);
  if (!rowId) {
    const id = idIn(form);
    const answer = await ask(supplements.index.$post({ json: { id, ...bodyOf(draft) } }));
    return answer.ok ? done() : refused({ ...draft, id }, answer.problem, supplementFields, locals);
  }
  const one = supplements[":id"];
  const param = { id: rowId };
  const earlier = await versionChosen(form, () => ask(one.versions.$get({ param })));
  const header = { "if-match": basisIn(form).version };
  const json = (earlier ?? bodyOf(draft)) as z.input<typeof supplementChange>;
  const answer = await ask(one.$put({ param, header, json }));
  if (answer.ok) return done();
  return refusedChange(earlier ? undefined : draft, form, answer.problem, draftOf, supplementFields, locals);
};

/** The form as the API takes it; what is no number goes as it was typed, to be told so. */
const bodyOf = (draft: SupplementDraft) =>
  ({
    ...nullable(draft, texts),
    ...Object.fromEntries(
      needed.map((field) => [field, draft[field] ?? (/On$|From$|kind/.test(field) ? "" : undefined)]),
    ),
    ...Object.fromEntries(euroFields.map((field) => [field, centsIn(draft[field])])),
    ...Object.fromEntries(wholeFields.map((field) => [field, wholeIn(draft[field])])),
    shown: draft.shown === "yes",
  }) as z.input<typeof supplementChange>;

const centsIn = (typed: string | undefined): number | string | null => {
  if (typed === undefined) return null;
  const euros = decimal(typed.replace(/€$/, ""));
  return euros === undefined ? typed : Math.round(euros * 100);
};

const wholeIn = (typed: string | undefined): number | string | null => {
  if (typed === undefined) return null;
  const digits = typed.replace(/\s?%$/, "");
  return /^\d+$/.test(digits) ? Number(digits) : typed;
};

/** `300`, `1250,50`: as it would be typed. */
const eurosOf = (cents: number | null): string | undefined =>
  cents === null ? undefined : (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)).replace(".", ",");

const draftOf = (row: Supplement): SupplementDraft => ({
  ...Object.fromEntries(supplementFields.map((field) => [field, row[field]?.toString()])),
  ...Object.fromEntries(euroFields.map((field) => [field, eurosOf(row[field])])),
  shown: row.shown ? "yes" : "no",
});

const readings = ({ locale }: App.Locals) => {
  const { labels, workspace } = words(locale);
  const day = (value: string) => fullDay(value, locale);
  return {
    kind: asWord(labels.supplementKind),
    shown: asWord(workspace.localGuide.shown),
    municipality: (code: string) => municipalityName(code, locale),
    checkedOn: day,
    validFrom: day,
    validUntil: day,
  };
};
