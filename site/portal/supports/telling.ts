import type { SupportRule } from "../../../schema/supports/rule.ts";
import type { Locale } from "../../../schema/vocabulary.ts";
import { words } from "../../words/dictionary.ts";
import { euros, percent as percentage, ratio } from "../../words/format.ts";

/** How much a support is, with the year that stands beside it, in a sentence without its full stop. */
export const amountOfYear = (rule: SupportRule, year: number, locale: Locale): string => {
  const { found } = words(locale).pages.supports;
  return found.ofYear(amountOf(rule, locale), year) + otherCapOf(rule, locale);
};

/** The cap that another source gives, to stand after the amount; empty where there is none. */
export const otherCapOf = ({ otherCapCents }: SupportRule, locale: Locale): string =>
  otherCapCents === null ? "" : `, ${words(locale).pages.supports.found.otherCap(euros(otherCapCents, locale))}`;

/** How much a support is, in a sentence without its full stop. */
export const amountOf = (rule: SupportRule, locale: Locale): string => {
  const { codes, tell } = words(locale).pages.supports;
  const { support, percent, monthlyCapCents, hoursPercent, wageFactor, onceCents, hourlyCents, hoursAMonth } = rule;
  if (percent !== null && monthlyCapCents !== null) {
    const [share, cap] = [percentage(percent, locale), euros(monthlyCapCents, locale)];
    return hoursPercent === null
      ? tell.ofWage(share, cap)
      : tell.ofWagePart(share, cap, percentage(hoursPercent, locale), ratio((wageFactor ?? 100) / 100, locale));
  }
  if (onceCents !== null) return tell.once(euros(onceCents, locale));
  if (hourlyCents !== null) return tell.hourly(euros(hourlyCents, locale), hoursAMonth ?? 0);
  return codes[support].amount ?? "";
};

/** How long a support is granted for. */
export const timeOf = (rule: SupportRule, locale: Locale): string => {
  const { support, months, wholeTraining, continuationMonths } = rule;
  const { codes, tell } = words(locale).pages.supports;
  const { time } = codes[support];
  if (time !== undefined) return time;
  const [first = 0] = months;
  const lasts = continuationMonths === null ? tell.months(months) : tell.continued(first, continuationMonths);
  return [lasts, wholeTraining && tell.training].filter(Boolean).join(", ");
};
