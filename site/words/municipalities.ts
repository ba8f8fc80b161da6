import { type Municipality, municipalities, municipalityNames } from "../../schema/values/municipalities.ts";
import type { Locale } from "../../schema/vocabulary.ts";

const isMunicipality = (code: string): code is Municipality => code in municipalityNames;

/** A municipality's name; a code nobody has named stays itself. */
export const municipalityName = (code: string, locale: Locale): string =>
  isMunicipality(code) ? municipalityNames[code][locale === "sv" ? "sv" : "fi"] : code;

/** The municipalities by name, those in `served` apart from the others. */
export const municipalityChoices = (served: readonly string[], locale: Locale) => {
  const byName = new Intl.Collator(locale).compare;
  const named = municipalities
    .map((value) => ({ value: value as string, label: municipalityName(value, locale) }))
    .sort((a, b) => byName(a.label, b.label));
  return {
    served: named.filter(({ value }) => served.includes(value)),
    others: named.filter(({ value }) => !served.includes(value)),
  };
};
