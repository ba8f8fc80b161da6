import type { Fact } from "../../../schema/facts/age.ts";
import type { TextSource } from "../../../schema/facts/source.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { publicPath } from "../../links.ts";
import { chaptersIn, nameOf, pathOf } from "../../portal/guide/chapters.ts";
import { checklistIn, glossaryIn } from "../../portal/guide/pages.ts";
import { words } from "../../words/dictionary.ts";

/** A text of the guide as a fact, and how it is called and found. */
type TextFact = Fact & { title: string; path: string };

/** The guide's texts in a language with their sources: the chapters, the checklist and the glossary. */
export const textFacts = async (locale: Locale): Promise<TextFact[]> => {
  const [chapters, checklist, glossary] = await Promise.all([
    chaptersIn(locale),
    checklistIn(locale),
    glossaryIn(locale),
  ]);
  const say = words(locale).pages.guideTools;
  const text = (name: string, title: string, path: string, sources: readonly TextSource[]): TextFact => ({
    kind: "text",
    name,
    title,
    path,
    sources,
  });
  return [
    ...chapters.map((one) => text(nameOf(one), one.data.title, pathOf(one, locale), one.data.sources)),
    ...(checklist
      ? [text("checklist", say.checklist.title, publicPath("checklist", locale), checklist.data.sources)]
      : []),
    ...(glossary ? [text("glossary", say.glossary.title, publicPath("glossary", locale), glossary.data.sources)] : []),
  ];
};
