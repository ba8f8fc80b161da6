import type { Locale } from "../vocabulary.ts";
import type { Day } from "./calendar.ts";
import country from "./municipalities.json" with { type: "json" };

/**
 * The municipalities of Finland by Statistics Finland's three-digit code, as they were on `municipalitiesAsOf`: each with
 * its region, its wellbeing services county and its employment area. Helsinki is in no county, Åland in neither. `sv` is
 * left out where it is as in Finnish; English uses the Finnish name. Sources, credit and what nobody has confirmed:
 * municipality-sources.json. The codes of regions, counties and areas are three sets: 21 is another place in each.
 */
type Municipality = { fi: string; sv?: string; region: string; county?: string; area?: string };
type Region = { fi: string; sv: string; en: string };
/** A code that has ended, and the one it merged into. */
type Merged = { fi: string; sv?: string; into: string; from: Day };

export const municipalitiesAsOf: Day = country.asOf;
const known: Record<string, Municipality> = country.municipalities;
const mergedSince: Record<string, Merged> = country.merged;
export const regions: Record<string, Region> = country.regions;
export const wellbeingCounties: Record<string, Omit<Region, "en">> = country.counties;
export const employmentAreas: Record<string, Region> = country.areas;

/** The codes, in their order. */
export const municipalities: readonly string[] = Object.keys(known).sort();

export const isMunicipality = (code: string): boolean => Object.hasOwn(known, code);

export const municipalityOf = (code: string): Municipality | undefined =>
  isMunicipality(code) ? known[code] : undefined;

/** What became of a code that has ended; undefined of one that is in use, or never was. */
export const mergedInto = (code: string): Merged | undefined =>
  Object.hasOwn(mergedSince, code) ? mergedSince[code] : undefined;

/** A municipality's name, also one that has ended; a code nobody has named stays itself. */
export const municipalityName = (code: string, locale: Locale): string => {
  const named = municipalityOf(code) ?? mergedInto(code);
  if (!named) return code;
  return locale === "sv" ? (named.sv ?? named.fi) : named.fi;
};

/** The code of the area whose authority decides on supports in a municipality; undefined on Åland, which has its own law. */
export const areaCodeOf = (municipality: string): string | undefined => municipalityOf(municipality)?.area;

/** The same area with its names. */
export const employmentAreaOf = (municipality: string): Region | undefined => {
  const code = areaCodeOf(municipality);
  return code === undefined ? undefined : employmentAreas[code];
};

/** Åland has its own law on employment services: the supports told here do not hold there. */
export const isOnAland = (code: string): boolean => municipalityOf(code)?.region === "21";

/** Of a wellbeing services county (`county.13`) or an employment area (`area.17`) the codes of its municipalities. */
export const municipalitiesIn = (place: string): string[] => {
  const [, kind, code] = /^(county|area)\.(\d\d)$/.exec(place) ?? [];
  return kind === "county" || kind === "area" ? municipalities.filter((each) => known[each]?.[kind] === code) : [];
};
