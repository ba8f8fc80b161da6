import MiniSearch from "minisearch";
import type { Locale } from "../../../schema/vocabulary.ts";
import { publicPath } from "../../links.ts";
import { words } from "../../words/dictionary.ts";
import { joined } from "../../words/format.ts";
import { localPlaces } from "../local-guide/search.ts";
import { chaptersIn, htmlOf, pathOf } from "./chapters.ts";
import { blanksOf } from "./leads.ts";
import { glossaryIn } from "./pages.ts";
import { termsToFind, termsToKeep } from "./stems.ts";
import { filled, partsOf, plain, unlinked } from "./texts.ts";

/** A place in the guide: a part of a chapter under its heading, or a word of the glossary. */
export type Place = { title: string; href: string; within: string; text: string };

/** The places that answer to what was asked, the best first. */
export const searchGuide = async (asked: string, locals: Pick<App.Locals, "locale" | "settings">): Promise<Place[]> => {
  const { places, index } = await indexFor(locals);
  return index
    .search(asked)
    .slice(0, 20)
    .flatMap(({ id }) => places[id] ?? [])
    .map((place) => ({ ...place, text: opening(place.text) }));
};

type Index = { settings: App.Locals["settings"]; places: Place[]; index: MiniSearch };
const indexes = new Map<Locale, Index>();

/** The index of a language, made when it is first asked for and after a change of the settings. */
const indexFor = async (locals: Pick<App.Locals, "locale" | "settings">): Promise<Index> => {
  const { settings } = locals;
  const kept = indexes.get(locals.locale);
  if (kept?.settings === settings) return kept;
  const places = await placesIn(locals);
  const index = new MiniSearch({
    fields: ["title", "within", "text"],
    processTerm: termsToKeep,
    searchOptions: { boost: { title: 4, within: 2 }, prefix: true, fuzzy: 0.2, processTerm: termsToFind },
  });
  index.addAll(places.map((place, id) => ({ ...place, id })));
  const made = { settings, places, index };
  indexes.set(locals.locale, made);
  return made;
};

const placesIn = async (locals: Pick<App.Locals, "locale" | "settings">): Promise<Place[]> => {
  const { locale } = locals;
  const blanks = blanksOf(locals);
  const { guideTools } = words(locale).pages;
  const [chapters, glossary] = await Promise.all([chaptersIn(locale), glossaryIn(locale)]);
  const parts = chapters.flatMap((chapter) => {
    const { title, question, summary, order } = chapter.data;
    const path = pathOf(chapter, locale);
    const found = partsOf(filled(htmlOf(chapter), blanks));
    const beginning = found.filter(({ id }) => !id).map(({ html }) => plain(html));
    const whole = { title, href: path, within: question, text: [filled(summary, blanks), ...beginning].join(" ") };
    const under = found.flatMap(({ id, title: heading, html }) =>
      id
        ? [
            {
              title: heading,
              href: `${path}#${id}`,
              within: joined([guideTools.chapter(order), title]),
              text: plain(html),
            },
          ]
        : [],
    );
    return [whole, ...under];
  });
  const terms = (glossary?.data.terms ?? []).map(({ id, term, meaning }) => ({
    title: term,
    href: `${publicPath("glossary", locale)}#${id}`,
    within: guideTools.glossary.title,
    text: filled(unlinked(meaning), blanks),
  }));
  return [...terms, ...parts, ...localPlaces(chapters, locals)];
};

/** The first sentences, cut after a whole word. */
const opening = (text: string): string =>
  text.length <= 200 ? text : `${text.slice(0, 200).replace(/\s+\S*$/, "")} …`;
