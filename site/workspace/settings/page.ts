import type { z } from "zod";
import type { participantsKeptAnswer } from "../../../schema/settings.ts";
import { ask } from "../../../worker/client.ts";
import type { Fact } from "../../components/types.ts";
import { type FieldError, text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { municipalityName } from "../../words/municipalities.ts";
import { errorsOf } from "../parts/answers.ts";
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

type PersonsKept = z.infer<typeof participantsKeptAnswer>;

export type SettingsData = ShownOver<OrganisationDraft> & {
  differences: Difference[] | undefined;
  /** Whether participants are kept, and what was wrong with switching. */
  persons: { kept: PersonsKept; errors: FieldError[]; mayWrite: boolean };
  /** The words to read, for a lead who may not write them. */
  facts: Fact[] | undefined;
};

/** The organisation's own words: for its administrator to write, for the lead to read. */
export const openSettings = async (page: Opened): Promise<Response | Loaded<SettingsData>> => {
  const form = page.request.method === "POST" ? await page.request.formData() : undefined;
  const switching = form !== undefined && text(form, "act") === "persons";
  const switched = switching ? await switchPersons(page, form) : undefined;
  if (switched instanceof Response) return switched;
  const sent = form && !switching ? await send(page, form) : undefined;
  if (sent instanceof Response) return sent;
  const { settings } = page.locals.api;
  const read = await together({ stored: ask(settings.organisation.$get()), kept: ask(settings.persons.$get()) });
  if (!read.ok) return read;
  const { stored, kept } = read.data;
  const shown = shownOver(stored, draftOf(stored), sent);
  const differing = sent?.current && differencesOf(draftOf(sent.current), shown.draft, page.locals);
  const mayWrite = signedIn(page.locals).roles.includes("admin");
  const facts = mayWrite ? undefined : factsOf(draftOf(stored), page.locals);
  const persons = { kept, errors: switched?.errors ?? [], mayWrite };
  return loaded({ ...shown, differences: differing, facts, persons }, switched?.status ?? shown.status);
};

const switchPersons = async ({ locals, redirect }: Opened, form: FormData) => {
  const header = { "if-match": text(form, "version") ?? "" };
  const answer = await ask(locals.api.settings.persons.$put({ header, json: { on: text(form, "on") === "1" } }));
  if (answer.ok) return redirect(withQuery(paths.settings, { saved: "1" }), 303);
  return { errors: errorsOf(answer.problem, ["on"], locals), status: answer.problem.status };
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
