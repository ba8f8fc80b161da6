import {
  employmentAreas,
  municipalities,
  municipalitiesIn,
  municipalityName,
  municipalityOf,
  regions,
  wellbeingCounties,
} from "../../schema/values/municipalities.ts";
import { byName } from "../../schema/values/sort-key.ts";
import type { Locale } from "../../schema/vocabulary.ts";
import type { Option } from "../components/types.ts";

export { municipalityName } from "../../schema/values/municipalities.ts";

export type OptionGroup = { label: string; options: Option[] };

/** Every municipality to choose from: `own` ones first, the others by region. */
export const municipalityGroups = (own: OptionGroup[], locale: Locale): OptionGroup[] => {
  const first = new Set(own.flatMap(({ options }) => options.map(({ value }) => value)));
  const others = byRegion(locale).map(({ label, options }) => ({
    label,
    options: options.filter(({ value }) => !first.has(value)),
  }));
  return [...own, ...others].filter(({ options }) => options.length > 0);
};

/** Municipalities under a heading, by name. */
export const municipalityGroup = (label: string, codes: readonly string[], locale: Locale): OptionGroup => ({
  label,
  options: named(codes, locale),
});

/** The counties and the areas, each as `municipalitiesIn` takes it. */
export const countyOptions = (locale: Locale): Option[] =>
  inOrder(
    Object.entries(wellbeingCounties).map(([code, { fi, sv }]) => ({
      value: `county.${code}`,
      label: locale === "sv" ? sv : fi,
    })),
  );
export const areaOptions = (locale: Locale): Option[] =>
  inOrder(Object.entries(employmentAreas).map(([code, area]) => ({ value: `area.${code}`, label: area[locale] })));

/** What is served, in few words: a county or an area by its own name where it is the whole of it, else one by one. */
export const servedNames = (codes: readonly string[], locale: Locale): string[] => {
  const whole = [...countyOptions(locale), ...areaOptions(locale)].find(({ value }) => {
    const all = municipalitiesIn(value);
    return all.length > 1 && all.length === codes.length && all.every((code) => codes.includes(code));
  });
  return whole ? [whole.label] : codes.map((code) => municipalityName(code, locale));
};

const named = (codes: readonly string[], locale: Locale): Option[] =>
  inOrder(codes.map((value) => ({ value, label: municipalityName(value, locale), also: otherName(value, locale) })));

/** What it is called in the other language, where that differs: people look for it by either name. */
const otherName = (code: string, locale: Locale): string | undefined => {
  const { fi, sv } = municipalityOf(code) ?? {};
  return locale === "sv" && sv ? fi : sv;
};

/** Sorted once: comparing hundreds of names as a language orders them takes longer than writing the page around them. */
const byRegion = (locale: Locale): OptionGroup[] => {
  const known = sorted[locale];
  if (known) return known;
  const codesOf = (region: string) => municipalities.filter((code) => municipalityOf(code)?.region === region);
  const groups = Object.entries(regions).map(([code, region]) =>
    municipalityGroup(region[locale], codesOf(code), locale),
  );
  const made = inOrder(groups);
  sorted[locale] = made;
  return made;
};
const sorted: Partial<Record<Locale, OptionGroup[]>> = {};

const inOrder = <Named extends { label: string }>(items: Named[]): Named[] =>
  items.toSorted(byName(({ label }) => label));
