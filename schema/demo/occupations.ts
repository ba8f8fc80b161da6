import { occupationOf } from "../values/occupations.ts";

/** The unit groups of Ammattiluokitus 2010 that occur in the demo data. */
export const occupationCodes = [
  "4110",
  "4321",
  "5120",
  "5131",
  "5153",
  "5223",
  "5312",
  "5321",
  "7231",
  "9112",
  "9214",
  "9333",
  "9412",
] as const;

export type OccupationCode = (typeof occupationCodes)[number];

/** The occupation of a placement as a coach would have chosen it: the Finnish name of its group. */
export const occupationName = (code: OccupationCode): string => occupationOf(code)?.fi ?? code;
