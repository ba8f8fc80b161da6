import type { Locale } from "../vocabulary.ts";
import { fold, plain } from "./folding.ts";
import { unitGroupLines } from "./occupation-names.ts";

/**
 * A unit group of Ammattiluokitus 2010 (Statistics Finland's national edition of ISCO-08, in force since 1 January 2010):
 * four digits, its name in three languages, and job titles in Finnish that belong to it. Where no source gave a Swedish
 * name, `sv` holds the Finnish one. Groups that are not in use in Finland are left out. Sources: occupation-names.ts.
 */
export type Occupation = { code: string; fi: string; sv: string; en: string; titles: readonly string[] };

const parse = (line: string): Occupation => {
  const [code = "", fi = "", sv = "", en = "", titles = ""] = line.split("|");
  // A comma inside brackets belongs to the title: "eläintenhoitaja (eläintarha, sirkus, kennel)".
  return { code, fi, sv: sv || fi, en, titles: titles.split(/, (?![^(]*\))/).filter(Boolean) };
};

export const occupations: readonly Occupation[] = unitGroupLines.trim().split("\n").map(parse);

/** The ten main groups by their first digit (Statistics Finland, CC BY 4.0). */
export const mainGroups: readonly { code: string; fi: string; sv: string; en: string }[] = [
  { code: "0", fi: "Sotilaat", sv: "Militärer", en: "Armed forces" },
  { code: "1", fi: "Johtajat", sv: "Chefer", en: "Managers" },
  { code: "2", fi: "Erityisasiantuntijat", sv: "Specialister", en: "Professionals" },
  { code: "3", fi: "Asiantuntijat", sv: "Experter", en: "Technicians and associate professionals" },
  {
    code: "4",
    fi: "Toimisto- ja asiakaspalvelutyöntekijät",
    sv: "Kontors- och kundtjänstpersonal",
    en: "Clerical support workers",
  },
  {
    code: "5",
    fi: "Palvelu- ja myyntityöntekijät",
    sv: "Service- och försäljningspersonal",
    en: "Service and sales workers",
  },
  {
    code: "6",
    fi: "Maanviljelijät, metsätyöntekijät ym.",
    sv: "Jordbrukare, skogsarbetare m.fl.",
    en: "Skilled agricultural, forestry and fishery workers",
  },
  {
    code: "7",
    fi: "Rakennus-, korjaus- ja valmistustyöntekijät",
    sv: "Byggnads-, reparations- och tillverkningsarbetare",
    en: "Craft and related trades workers",
  },
  {
    code: "8",
    fi: "Prosessi- ja kuljetustyöntekijät",
    sv: "Process- och transportarbetare",
    en: "Plant and machine operators, and assemblers",
  },
  { code: "9", fi: "Muut työntekijät", sv: "Övriga arbetstagare", en: "Elementary occupations" },
];

const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]));

/** The unit group of a four-digit code; undefined for a code the classification does not use. */
export const occupationOf = (code: string): Occupation | undefined => byCode.get(code);

/** The code a text names: the whole name in any language, or a Finnish job title; null for any other text. */
export const occupationCodeOf = (text: string): string | null => {
  const name = fold(text);
  const named = (all: readonly Folded[], sought: string) =>
    all.find(({ names }) => Object.values(names).includes(sought)) ?? all.find(({ titles }) => titles.includes(sought));
  return (named(folded(), name) ?? named(plainly(), plain(name)))?.occupation.code ?? null;
};

/** A list to choose from: more than this is typed further, not read. */
const shown = 12;

/**
 * The unit groups a text means, best first, at most twelve: by words of the name in any of the three languages, by a
 * Finnish job title ("kokki" finds Ravintola- ja suurtaloustyöntekijät), or by the beginning of the code. Names in the
 * asker's own language come first. An empty text finds nothing.
 */
export const findOccupations = (text: string, locale: Locale): Occupation[] => {
  const words = fold(text).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const found = bent(folded(), words, locale);
  // Without å ä ö only where nothing is found as it is typed: "sahkoasentaja".
  return found.length > 0 ? found : bent(plainly(), words.map(plain), locale);
};

/** Finnish bends the end of a word: "kirvesmies" is in the list as "Kirvesmiehet". */
const bent = (all: readonly Folded[], words: string[], locale: Locale): Occupation[] => {
  const found = ranked(all, words, locale);
  return found.length > 0 ? found : ranked(all, words.map(stem), locale);
};

const ranked = (all: readonly Folded[], words: string[], locale: Locale): Occupation[] =>
  all
    .map((entry) => ({ occupation: entry.occupation, rank: rankOf(entry, words, locale) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank || (one.occupation.code < other.occupation.code ? -1 : 1))
    .slice(0, shown)
    .map(({ occupation }) => occupation);

const stem = (word: string): string => (word.length > 5 ? word.slice(0, -2) : word);

type Folded = { occupation: Occupation; names: Record<Locale, string>; titles: string[] };

let index: Folded[] | undefined;

/** Made when the first text is looked up, not as the Worker starts: few requests want it, and it takes a while. */
const folded = (): Folded[] => {
  index ??= occupations.map((occupation) => ({
    occupation,
    names: { fi: fold(occupation.fi), sv: fold(occupation.sv), en: fold(occupation.en) },
    titles: occupation.titles.map(fold),
  }));
  return index;
};

let plainIndex: Folded[] | undefined;

/** The same without å ä ö. */
const plainly = (): Folded[] => {
  plainIndex ??= folded().map(({ occupation, names, titles }) => ({
    occupation,
    names: { fi: plain(names.fi), sv: plain(names.sv), en: plain(names.en) },
    titles: titles.map(plain),
  }));
  return plainIndex;
};

const rankOf = ({ occupation, names, titles }: Folded, words: string[], locale: Locale): number => {
  const typed = words.join(" ");
  if (occupation.code.startsWith(typed)) return 7;
  if (titles.some((title) => title === typed || title.startsWith(`${typed} `))) return 6;
  if (names[locale].startsWith(typed)) return 5;
  if (titles.some((title) => has(title, words))) return 4;
  if (has(names[locale], words)) return 3;
  return Object.values(names).some((name) => has(name, words)) ? 2 : 0;
};

/** Whether every word is in the name: one or two letters only at the beginning of a word, more anywhere in it. */
const has = (name: string, words: string[]): boolean =>
  words.every((word) => (word.length < 3 ? ` ${name}`.includes(` ${word}`) : name.includes(word)));

/** The main group of a code of any length. */
export const mainGroupOf = (code: string) => mainGroups.find((group) => code.startsWith(group.code));
