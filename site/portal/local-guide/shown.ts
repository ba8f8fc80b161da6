import type { LocalPage, LocalText } from "../../../schema/local-texts.ts";
import type { LocalGuide } from "../../../schema/settings.ts";
import type { Supplement } from "../../../schema/supplements.ts";
import { type Day, dayOf, today } from "../../../schema/values/calendar.ts";
import type { GuideSlot, Locale } from "../../../schema/vocabulary.ts";

type Local = Pick<LocalGuide, "texts" | "supplements">;

/** The organisation's own texts in one place of a page of the guide, as readers see them on a day. */
export const textsIn = (local: Local, page: LocalPage, slot: GuideSlot, day: Day = today()): LocalText[] =>
  local.texts.filter((text) => text.page === page && text.slot === slot && (text.until === null || text.until >= day));

/** The supplements that hold on a day or will later. */
export const supplementsFrom = (local: Local, day: Day = today()): Supplement[] =>
  local.supplements.filter(({ validUntil }) => validUntil === null || validUntil >= day);

const inPart = ["text", "contacts", "links"] as const;

/** The texts under the heading of what is local on a page, in the order they stand there. */
export const textsOfPart = (local: Local, page: LocalPage) => inPart.flatMap((slot) => textsIn(local, page, slot));

/** Is anything local told on a page under a heading of its own? */
export const hasLocalPart = (local: Local, page: LocalPage): boolean =>
  textsOfPart(local, page).length > 0 || (page === "supports" && supplementsFrom(local).length > 0);

/** What is told in several languages, and in which of them it then stands: Finnish where the reader's is left empty. */
type Told = { text: string; lang: Locale | undefined };

type FieldIn<Field extends string> = `${Field}${Capitalize<Locale>}`;

/** What a field is called that there is one of for each language: `titleSv` of `title`. */
export const fieldIn = <Field extends string>(field: Field, locale: Locale): FieldIn<Field> =>
  `${field}${locale.charAt(0).toUpperCase()}${locale.slice(1)}` as FieldIn<Field>;

/** One of the fields that there are of each language, `title` of `titleFi`, `titleSv`, `titleEn`; nothing where none is told. */
export const told = <Field extends string>(
  row: Record<FieldIn<Field>, string | null>,
  field: Field,
  locale: Locale,
): Told | undefined => {
  const own = row[fieldIn(field, locale)];
  if (own !== null) return { text: own, lang: undefined };
  const finnish = row[fieldIn(field, "fi")];
  return finnish === null ? undefined : { text: finnish, lang: "fi" };
};

/** The day a text was last saved. */
export const savedOn = ({ updatedAt }: { updatedAt: number }): Day => dayOf(updatedAt);
