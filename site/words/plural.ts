import type { Locale } from "../../schema/vocabulary.ts";

/** The three languages tell only one from many. */
type Forms = { one: string; other: string };

const rules: Record<Locale, Intl.PluralRules> = {
  fi: new Intl.PluralRules("fi"),
  sv: new Intl.PluralRules("sv"),
  en: new Intl.PluralRules("en"),
};

export const plural = (locale: Locale, count: number, forms: Forms): string =>
  rules[locale].select(count) === "one" ? forms.one : forms.other;
