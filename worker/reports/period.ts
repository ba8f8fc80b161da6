import { and, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import { type Day, today } from "../../schema/calendar.ts";
import type { periodQuery, snapshotQuery } from "../../schema/reports.ts";
import { invalid } from "../errors.ts";

/** The days and the municipality that were asked for; without `from`, the period starts with the first coaching. */
export type Asked = { from: Day | null; to: Day; municipality: string | undefined };

/** Throws InvalidInput where the period ends before it begins. */
export const askedPeriod = ({ from, to = today(), municipality }: z.infer<typeof periodQuery>): Asked => {
  if (from !== undefined && from > to) throw invalid("to", "endBeforeStart");
  return { from: from ?? null, to, municipality };
};

/** A snapshot looks at everything begun by its day. */
export const askedSnapshot = ({ "as-of": asOf = today(), municipality }: z.infer<typeof snapshotQuery>): Asked => ({
  from: null,
  to: asOf,
  municipality,
});

/**
 * The first day of the period: as asked, or else the first coaching start of the organisation. Null when nobody has
 * been coached; the last day when coaching began after it.
 */
export const firstDay = ({ from, to }: Asked): SQL<Day | null> =>
  sql`coalesce(${from}, min(${to}, (SELECT min(started_on) FROM participants)))`;

/** A team without participants has contacts: then the period has no beginning. */
export const within = (day: SQLiteColumn, asked: Asked): SQL | undefined =>
  and(gte(day, sql`coalesce(${firstDay(asked)}, '')`), lte(day, asked.to));

export const inMunicipality = (municipality: SQLiteColumn, asked: Asked): SQL | undefined =>
  asked.municipality === undefined ? undefined : eq(municipality, asked.municipality);
