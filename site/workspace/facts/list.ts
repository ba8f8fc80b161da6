import { type FactToCheck, toCheck } from "../../../schema/facts/facts.ts";
import type { Day } from "../../../schema/values/calendar.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import { publicPath } from "../../links.ts";
import { words } from "../../words/dictionary.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { textFacts } from "./texts.ts";

/** A fact to look at, with what it is called and the page that tells it. */
export type NamedFact = FactToCheck & { title: string; path: string | undefined };
export type FactListData = { date: Day; facts: NamedFact[] };

/** What has to be looked at: the data's facts as the API tells them, and the guide's texts by the same rule. */
export const openFacts = async (page: Opened): Promise<Loaded<FactListData>> => {
  const { locale, api } = page.locals;
  const [read, texts] = await Promise.all([together({ facts: ask(api.facts.index.$get()) }), textFacts(locale)]);
  if (!read.ok) return read;
  const { date, items } = read.data.facts;
  const named = new Map(texts.map(({ name, title, path }) => [name, { title, path }]));
  const ofTexts = toCheck(texts, date).map((fact) => ({ ...fact, ...(named.get(fact.name) ?? untitled(fact)) }));
  return loaded({ date, facts: [...items.map((fact) => ({ ...fact, ...calledIn(locale, fact) })), ...ofTexts] });
};

const untitled = ({ name }: FactToCheck) => ({ title: name, path: undefined });

/** A fact of the data as its own page calls it. */
const calledIn = (locale: Locale, fact: FactToCheck): Pick<NamedFact, "title" | "path"> => {
  const say = words(locale);
  const { codes, cost } = say.pages.supports;
  const supports: Partial<Record<string, { name: string }>> = codes;
  const parts: Partial<Record<string, string>> = cost.parts;
  const values: Partial<Record<string, { title: string }>> = say.workspace.impact.parameters;
  const path = publicPath("supports", locale);
  if (fact.kind === "support") return { title: supports[fact.name]?.name ?? fact.name, path };
  if (fact.kind === "supplement") return { title: say.workspace.facts.supplement(fact.name), path };
  if (fact.kind === "side_costs") return { title: say.workspace.facts.rate(parts[fact.name] ?? fact.name), path };
  return { title: say.workspace.facts.value(values[fact.name]?.title ?? fact.name), path: undefined };
};
