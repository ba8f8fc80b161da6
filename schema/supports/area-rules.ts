import type { Day } from "../values/calendar.ts";
import { areaCodeOf } from "../values/municipalities.ts";
import { supportSources as sources } from "./sources.ts";

/** The day when the employment areas began to decide (Act 380/2023); before it the offices of the State and their trials did. */
export const areasBegan: Day = "2025-01-01";

/**
 * Where an employment area, by its code, tells its own rules on supports: only addresses that a support or the guide rests
 * on already. Meri-Lappi's and Rovaseutu's are decisions of their boards.
 */
export const areaRules: Readonly<Partial<Record<string, string>>> = {
  "08": sources.helsinki.url,
  "11": "https://kerava.fi/en/employment-area-of-kerava-and-sipoo/for-employers-and-businesses/recruitment-and-placement",
  "22": "https://tornio.oncloudos.com/cgi/DREQUEST.PHP?id=2026893-7&page=meetingitem",
  "32": sources.raahe.url,
  "33": sources.rovaniemi.url,
};

/** The own rules of the area that decides in a municipality, where they are known. */
export const rulesOfArea = (municipality: string): string | undefined => {
  const code = areaCodeOf(municipality);
  return code === undefined ? undefined : areaRules[code];
};
