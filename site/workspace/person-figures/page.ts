import type { z } from "zod";
import { personFigureKinds, type personFiguresInput, type personFiguresList } from "../../../schema/person-figures.ts";
import { addMonths, today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { text } from "../../forms.ts";
import { paths } from "../../links.ts";
import { queryOf, withQuery } from "../../query.ts";
import { monthYear } from "../../words/format.ts";
import { currentOf, type Draft, errorsOf, fresh, type Shown, written } from "../parts/answers.ts";
import { failed, type Loaded, loaded, wholeList } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";

type Figures = z.infer<typeof personFiguresList>["items"][number];
const fields = ["month", ...personFigureKinds, "source"] as const;
type FiguresDraft = Draft<(typeof fields)[number]> & { version: string };

export type PersonFiguresData = {
  items: Figures[];
  form: Shown<FiguresDraft>;
  /** The months that can be chosen; none where one that is typed in is being corrected. */
  months: Option[];
};

/** How far back a month can be chosen; one before that is typed in by its address. */
const mostMonths = 60;

/** The months typed in so far, and the form of one: a new one, or the one that the address names. */
export const openPersonFigures = async (page: Opened): Promise<Response | Loaded<PersonFiguresData>> => {
  const { request, locals } = page;
  const sent = request.method === "POST" ? await act(page, await request.formData()) : undefined;
  if (sent instanceof Response) return sent;
  const read = await wholeList((cursor) =>
    ask(locals.api.personFigures.index.$get({ query: { limit: "100", ...cursor } })),
  );
  if (!read.ok) return failed(read.problem);
  const { items } = read.data;
  const named = items.find(({ month }) => month === queryOf(page, "month"));
  // While participants are kept, the months are counted: only what was typed in before can be corrected.
  const months = locals.settings.participants ? [] : monthsFree(items, locals);
  const form = sent ?? fresh(named ? draftOf(named) : { month: months[1]?.value ?? months[0]?.value, version: "0" });
  const isKnown = form.draft.version !== "0";
  return loaded({ items, form, months: isKnown ? [] : months }, form.status);
};

const act = async ({ locals, redirect }: Opened, form: FormData): Promise<Response | Shown<FiguresDraft>> => {
  const draft = { ...written(form, fields), version: text(form, "version") ?? "0" };
  const stored = { param: { month: draft.month ?? "" }, header: { "if-match": draft.version } };
  const one = locals.api.personFigures[":month"];
  const removing = text(form, "act") === "remove";
  const answer = removing ? await ask(one.$delete(stored)) : await ask(one.$put({ ...stored, json: bodyOf(draft) }));
  // Pressed twice, it is removed once.
  if (answer.ok || (removing && answer.problem.status === 404))
    return redirect(withQuery(paths.personFigures, { [removing ? "removed" : "saved"]: "1" }), 303);
  const { problem } = answer;
  const current = currentOf<Figures>(problem);
  return {
    draft: { ...draft, version: current ? String(current.version) : draft.version },
    errors: errorsOf(problem, fields, locals),
    status: problem.status,
  };
};

/** What is no number is sent as it was written, so that the API says what was wrong with it. */
const bodyOf = (draft: FiguresDraft) => {
  const numbers = personFigureKinds.map((kind) => {
    const told = draft[kind]?.replaceAll(/\s/g, "") ?? "";
    return [kind, told === "" ? null : /^\d+$/.test(told) ? Number(told) : told];
  });
  return { ...Object.fromEntries(numbers), source: draft.source ?? "" } as z.input<typeof personFiguresInput>;
};

const draftOf = (figures: Figures): FiguresDraft => ({
  month: figures.month,
  source: figures.source,
  version: String(figures.version),
  ...Object.fromEntries(personFigureKinds.map((kind) => [kind, figures[kind] === null ? "" : String(figures[kind])])),
});

/** The months nobody typed in yet, the latest first. */
const monthsFree = (items: readonly Figures[], { locale }: App.Locals): Option[] => {
  const first = `${today().slice(0, 7)}-01`;
  return Array.from({ length: mostMonths }, (_, at) => addMonths(first, -at).slice(0, 7))
    .filter((month) => !items.some((item) => item.month === month))
    .map((value) => ({ value, label: monthYear(value, locale) }));
};
