import type { SupplementContent } from "../../../schema/supplements.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { euros, fullDay, percent, range } from "../../words/format.ts";

/** How much a supplement is and for how long, in words: `300 € kuukaudessa, enintään 6 kuukautta`. */
export const supplementAmount = (
  { kind, amountCents, wagePercent, capCents, months }: SupplementContent,
  locale: Locale,
): string => {
  const { tell } = words(locale).pages.localGuide;
  const time = months === null ? "" : `, ${tell.months(months)}`;
  if (kind === "once") return tell.once(euros(amountCents ?? 0, locale));
  if (kind === "month") return tell.month(euros(amountCents ?? 0, locale)) + time;
  const share = tell.share(percent(wagePercent ?? 0, locale));
  return (capCents === null ? share : `${share}, ${tell.cap(euros(capCents, locale))}`) + time;
};

/** From when until when it holds. */
export const supplementPeriod = ({ validFrom, validUntil }: SupplementContent, locale: Locale): string =>
  validUntil === null
    ? words(locale).pages.localGuide.tell.since(fullDay(validFrom, locale))
    : range(fullDay(validFrom, locale), fullDay(validUntil, locale));
