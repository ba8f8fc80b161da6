import { ask } from "../../../worker/client.ts";
import type { Fact } from "../../components/types.ts";
import type { FieldError } from "../../forms.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { municipalityName } from "../../words/municipalities.ts";
import { basisIn, type Refused, refusedChange, type ShownOver, shownOver } from "../parts/basis.ts";
import { asWord, type Difference, differences } from "../parts/differences.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, signedIn } from "../parts/opened.ts";
import {
  addedFields,
  areaField,
  areaFields,
  areasIn,
  bodyOf,
  draftIn,
  draftOf,
  type OrganisationAnswer,
  type OrganisationDraft,
  ownFields,
  servedIn,
} from "./draft.ts";

export type SettingsData = ShownOver<OrganisationDraft> & {
  differences: Difference[] | undefined;
  /** The words to read, for a lead who may not write them. */
  facts: Fact[] | undefined;
};

/** The organisation's own words: for its administrator to write, for the lead to read. */
export const openSettings = async (page: Opened): Promise<Response | Loaded<SettingsData>> => {
  const sent = page.request.method === "POST" ? await send(page, await page.request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const read = await together({ stored: ask(page.locals.api.settings.organisation.$get()) });
  if (!read.ok) return read;
  const { stored } = read.data;
  const shown = shownOver(stored, draftOf(stored), sent);
  const differing = sent?.current && differencesOf(draftOf(sent.current), shown.draft, page.locals);
  const mayWrite = signedIn(page.locals).roles.includes("admin");
  const facts = mayWrite ? undefined : factsOf(draftOf(stored), page.locals);
  return loaded({ ...shown, differences: differing, facts }, shown.status);
};

const send = async (
  { locals, redirect }: Opened,
  form: FormData,
): Promise<Response | Refused<OrganisationDraft, OrganisationAnswer>> => {
  const draft = draftIn(form);
  const { version } = basisIn(form);
  const answer = await ask(
    locals.api.settings.organisation.$put({ header: { "if-match": version }, json: bodyOf(draft) }),
  );
  if (answer.ok) return redirect(withQuery(paths.settings, { saved: "1" }), 303);
  const problem = { ...answer.problem, errors: answer.problem.errors?.map((error) => placed(error, draft, locals)) };
  return refusedChange(draft, form, problem, draftOf, fieldsOf(draft), locals);
};

/** `areas.0.phone` is the phone of the first municipality that has words of its own; its error says which that is. */
const placed = ({ path, message }: FieldError, draft: OrganisationDraft, { locale }: App.Locals): FieldError => {
  const [, at, field] = /^areas\.(\d+)\.(.+)$/.exec(path) ?? [];
  const code = areasIn(draft)[Number(at)];
  if (code === undefined || field === undefined) return { path, message };
  return { path: `areas.${code}.${field}`, message: `${municipalityName(code, locale)}: ${message}` };
};

const fieldsOf = (draft: OrganisationDraft): string[] => [...ownFields, addedFields[0], ...areaPaths(servedIn(draft))];

const areaPaths = (codes: string[]) => codes.flatMap((code) => areaFields.map((field) => areaField(code, field)));

const factsOf = (stored: OrganisationDraft, locals: App.Locals): Fact[] =>
  differencesOf({}, stored, locals).map(({ term, typed }) => ({ term, value: typed }));

const differencesOf = (now: OrganisationDraft, typed: OrganisationDraft, locals: App.Locals): Difference[] => {
  const { common, workspace } = words(locals.locale);
  const { settings: say } = workspace;
  const named = (codes: string) =>
    codes
      .split(",")
      .map((code) => municipalityName(code, locals.locale))
      .join(", ");
  const own = differences(
    now,
    typed,
    [...ownFields, "municipalities"],
    {
      operator: asWord(say.operators),
      promiseDays: (days) => common.withinDays(Number(days)),
      showCoaches: asWord({ yes: say.coachesShown, no: say.coachesHidden }),
      municipalities: named,
    },
    locals,
  );
  const ofAreas = [...new Set([...servedIn(now), ...servedIn(typed)])].flatMap((code) =>
    differences(now, typed, areaPaths([code]), {}, locals).map((each) => ({
      ...each,
      term: `${municipalityName(code, locals.locale)}: ${each.term}`,
    })),
  );
  return [...own, ...ofAreas];
};
