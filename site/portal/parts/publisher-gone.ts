import { abolishedBehind } from "../../../schema/facts/age.ts";
import { isGoneOffice, publisherBook } from "../../../schema/facts/publishers.ts";
import type { TextSource } from "../../../schema/facts/source.ts";
import { today } from "../../../schema/values/calendar.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay } from "../../words/format.ts";

/** That a source was written in the time of an office that is no more today, and since when; undefined of any other. */
export const publisherGone = (source: TextSource, locale: Locale): string | undefined => {
  const code = abolishedBehind(source, today());
  if (code === undefined || !isGoneOffice(code)) return undefined;
  const { publisherGone, goneOffices } = words(locale).pages.guide;
  return publisherGone(goneOffices[code], fullDay(publisherBook[code].until ?? today(), locale));
};
