import type { SupportRule } from "../../../schema/supports/rule.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { euros, percent as percentage, range } from "../../words/format.ts";

/** How much a support is, in a sentence without its full stop. */
export const amountOf = (rule: SupportRule, locale: Locale): string => {
  const { codes, tell } = words(locale).pages.supports;
  const { support, percent, monthlyCapCents, hoursPercent, onceCents, hourlyCents, hoursAMonth } = rule;
  if (percent !== null && monthlyCapCents !== null) {
    const [share, cap] = [percentage(percent, locale), euros(monthlyCapCents, locale)];
    return hoursPercent === null
      ? tell.ofWage(share, cap)
      : tell.ofWagePart(share, cap, percentage(hoursPercent, locale));
  }
  if (onceCents !== null) return tell.once(euros(onceCents, locale));
  if (hourlyCents !== null) return tell.hourly(euros(hourlyCents, locale), hoursAMonth ?? 0);
  return codes[support].amount ?? "";
};

/** A cap that nobody has confirmed, as a sentence after the amount; empty where there is none. */
export const otherCapOf = ({ otherCapCents }: SupportRule, locale: Locale): string =>
  otherCapCents === null ? "" : `. ${words(locale).pages.supports.found.otherCap(euros(otherCapCents, locale))}`;

/** How long a support is granted for. */
export const timeOf = ({ support, months, wholeTraining }: SupportRule, locale: Locale): string => {
  const { codes, tell } = words(locale).pages.supports;
  const { time } = codes[support];
  if (time !== undefined) return time;
  return [tell.months(months), wholeTraining && tell.training].filter(Boolean).join(", ");
};

/** The years the source confirms the figures for: `2023–2024`. */
export const yearsOf = ({ years }: SupportRule): string =>
  years.from === years.to ? String(years.from) : range(years.from, years.to);
