import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { locales } from "../../../schema/vocabulary.ts";

/**
 * Words that stand in a text and are no place there, though a place is called so, each with what it is. A name that
 * is left out here cannot be found in any text, so the list stays as short as it can be.
 */
const ordinaryWords: Record<string, string> = {
  Ingå: "Swedish for entering into a contract; the Finnish name, Inkoo, is found",
  Ahvenanmaa: "the territory of another law, which the calculator names where one of its municipalities is chosen",
  Åland: "the same territory",
};

/** What may name a place: the address of a national authority, told by its postcode. */
const addresses = /\d{5} \p{Lu}\p{L}+/gu;

/** Places that the lists of municipalities do not have, and that texts named once. */
const others = ["Rovaseutu", "Rovaseudu", "Meri-Lapi", "Meri-Lappi", "REDU", "Lappia", "Lapi", "Lapland", "Lappland"];

it("no text that is common to all names a place, but titles of sources", () => {
  expect(textFiles().flatMap(placesIn)).toEqual([]);
});

it("a place is found in the forms it takes", () => {
  for (const form of ["Kemijärvellä", "Rovaniemeltä", "Tornion", "Enares", "Kemin", "Lapissa", "Lapland", "Pellon"])
    expect(foundIn(`Työ on ${form}.`), form).toHaveLength(1);
  for (const text of ["Postia tulee 00100 Rovaniemi", "Kemiallinen", "kolari", "Kokeile ensin"])
    expect(foundIn(text), text).toEqual([]);
});

const placesIn = (file: string): string[] =>
  foundIn(toldIn(file, readFileSync(file, "utf8"))).map((place) => `${file}: ${place}`);

const foundIn = (text: string): string[] => text.replace(addresses, "").match(places()) ?? [];

/** Every text that all organisations publish: the guide with its lists, and the words of the public pages. */
const textFiles = (): string[] =>
  globSync([
    "site/content/**/*.{md,json}",
    ...locales.flatMap((locale) => [`site/portal/**/words/**/${locale}.ts`, `site/layouts/words/${locale}.ts`]),
  ]);

/** What a file says, without its sources and, of code, without its comments. */
const toldIn = (file: string, text: string): string => {
  if (file.endsWith(".md")) return text.replace(/^sources:\n(?: .*\n)+/m, "");
  if (file.endsWith(".json")) return JSON.stringify({ ...JSON.parse(text), sources: [] });
  return text.replace(/\/\*\*?.*?\*\//gs, "").replace(/^\s*\/\/.*$/gm, "");
};

let pattern: RegExp | undefined;
const places = (): RegExp => {
  pattern ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems().join("|")})(?:${endings})?(?!\\p{L})`, "gu");
  return pattern;
};

const stems = (): string[] =>
  [...new Set([...names().flatMap(stemsOf), ...others])].sort((a, b) => b.length - a.length);

/** The names of municipalities, and of the regions and areas beside them, as the files of the values hold them. */
const names = (): string[] => {
  const files = globSync("schema/values/municipalities*.{ts,json}").map((file) => readFileSync(file, "utf8"));
  const found = files.flatMap((text) =>
    [...text.matchAll(/\b(?:fi|sv|en)"?: "(\p{Lu}[^"]+)"/gu)].map(([, name = ""]) => name),
  );
  return [...new Set(found)].filter((name) => !Object.hasOwn(ordinaryWords, name));
};

/** A name as it stands, and what is left of it before an ending of the Finnish cases: Turku, Turu; Lahti, Lahde. */
const stemsOf = (name: string): string[] => {
  const weak = weakened.flatMap(([strong, weak]) =>
    [...name.matchAll(new RegExp(`^(.*[\\p{L}])${strong}([aeiouyäö])$`, "gu"))].map(
      ([, head, vowel]) => `${head}${weak}${vowel}`,
    ),
  );
  return [name, ...weak].flatMap((each) => [
    each,
    each.replace(/i$/, "e"),
    each.replace(/nen$/, "s"),
    each.replace(/s$/, "ks"),
  ]);
};
const weakened = [
  ["kk", "k"],
  ["pp", "p"],
  ["tt", "t"],
  ["nk", "ng"],
  ["nt", "nn"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["mp", "mm"],
  ["k", ""],
  ["p", "v"],
  ["t", "d"],
] as const;
const endings =
  "[aeiouyäö]{0,2}(?:n|s|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|[aä]|hin|seen|l[aä]i\\p{L}+|and)?|['’]s";
