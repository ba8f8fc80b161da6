import type { Day } from "../values/calendar.ts";
import type { DemoRows, RowOf } from "./rows.ts";

/** How many rows of each kind, over so many years. `openFollowUps` are among the `followUps`. */
export type LargeSizes = {
  years: number;
  users: number;
  employers: number;
  contactPersons: number;
  participants: number;
  placements: number;
  agreements: number;
  inquiries: number;
  contacts: number;
  followUps: number;
  openFollowUps: number;
};

/** Some rows of some tables. */
export type LargeRows = Partial<DemoRows>;

/** What later rows need of an employer; the user ids of its municipality's coaches are among it. */
export type LargeEmployer = { id: string; municipality: string; coaches: string[]; persons: string[] };

/** What the generators of the tables share: the rows that others refer to, and the working days they fall on. */
export type LargeWorld = {
  seed: string;
  sizes: LargeSizes;
  days: Day[];
  firstDay: Day;
  lastDay: Day;
  coachesOf: Map<string, string[]>;
  employers: LargeEmployer[];
  participants: RowOf<"participants">[];
  /** The latest contact id of each employer that has one. */
  lastContactOf: Map<string, string>;
};

/** Rows to a chunk: about a megabyte of JSON. */
const chunkSize = 2_500;

/** Makes so many rows, a chunk at a time, so that nobody has to hold all of them. */
export const chunksOf = function* <T>(count: number, make: (order: number) => T, size = chunkSize): Generator<T[]> {
  for (let start = 0; start < count; start += size) {
    yield Array.from({ length: Math.min(size, count - start) }, (_, i) => make(start + i));
  }
};

/** The working day that row `order` of `count` falls on, so that rows are made in the order of their days. */
export const dayInOrder = ({ days, lastDay }: LargeWorld, order: number, count: number): Day =>
  days[Math.floor((order / count) * days.length)] ?? lastDay;
