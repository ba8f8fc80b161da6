import { abolishedBehind } from "../../../schema/facts/age.ts";
import { publisherBook } from "../../../schema/facts/publishers.ts";
import type { TextSource } from "../../../schema/facts/source.ts";
import { today } from "../../../schema/values/calendar.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay } from "../../words/format.ts";

/** That the office a source speaks for is no more today, and since when; undefined of any other. */
export const publisherGone = (source: TextSource, locale: Locale): string | undefined => {
  const code = abolishedBehind(source, today());
  const { name, until } = code ? publisherBook[code] : {};
  return name && until ? words(locale).pages.guide.publisherGone(name, fullDay(until, locale)) : undefined;
};
