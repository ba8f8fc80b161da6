import type { IndustryVersion } from "../vocabulary.ts";

/** The sections of the industry classification of 2025. The file has no other imports, so a browser may read it. */
export const industrySections = [..."ABCDEFGHIJKLMNOPQRSTUV"] as const;

/** The first division of each section. Divisions kept their numbers in 2025, the letters over them moved. */
const firstDivisions: [division: number, section: string][] = [
  [1, "A"],
  [5, "B"],
  [10, "C"],
  [35, "D"],
  [36, "E"],
  [41, "F"],
  [45, "G"],
  [49, "H"],
  [55, "I"],
  [58, "J"],
  [61, "K"],
  [64, "L"],
  [68, "M"],
  [69, "N"],
  [77, "O"],
  [84, "P"],
  [85, "Q"],
  [86, "R"],
  [90, "S"],
  [94, "T"],
  [97, "U"],
  [99, "V"],
];

/** The sections of 2008 by what they are called in 2025; their J became two, and is called by the larger one. */
const since2008: Record<string, string> = Object.fromEntries(
  [..."ABCDEFGHIJKLMNOPQRSTU"].map((letter, at) => [letter, [..."ABCDEFGHIKLMNOPQRSTUV"][at] ?? letter]),
);

/** The section of 2025 that a code belongs to: digits by their division, a letter by its edition. */
export const industrySection = (code: string, version: IndustryVersion | null): string | undefined => {
  const division = Number(/^[A-Z]?(\d{2})/.exec(code)?.[1]);
  if (division) return firstDivisions.findLast(([first]) => first <= division)?.[1];
  const letter = code.charAt(0);
  const section = version === "TOL2008" ? since2008[letter] : letter;
  return section && (industrySections as readonly string[]).includes(section) ? section : undefined;
};
