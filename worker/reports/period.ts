import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { reportQuery } from "../../schema/reports.ts";
import { type Day, today } from "../../schema/values/calendar.ts";
import { invalid } from "../platform/errors.ts";
import { keepsParticipants } from "../settings/participants.ts";

/** The days and the municipality that were asked for; without `from`, the period starts with the first coaching. */
export type Asked = { from: Day | null; to: Day; municipality: string | undefined };

/** Throws InvalidInput where the period ends before it begins. */
export const askedPeriod = (query: z.infer<typeof reportQuery>): Asked => {
  const { from, municipality, to = query["as-of"] ?? today() } = query;
  if (from !== undefined && from > to) throw invalid("to", "endBeforeStart");
  return { from: from ?? null, to, municipality };
};

/**
 * The first day of the period: as asked, or else the first coaching start of the organisation, or of one that keeps no
 * participants the first contact. Null when there is neither; the last day when coaching began after it.
 */
export const firstDay = ({ from, to }: Asked): SQL<Day | null> =>
  from === null
    ? sql`min(${to}, coalesce((SELECT min(started_on) FROM participants),
        CASE WHEN NOT ${keepsParticipants} THEN (SELECT min(date) FROM contacts) END))`
    : sql`${from}`;

/**
 * The rows whose day is in the period and, unless `place` is null, whose municipality is the one that was asked for. A team
 * without participants has contacts: then the period has no beginning.
 */
export const withinDays = (day: string, asked: Asked, place: string | null = "municipality"): SQL =>
  sql`${sql.raw(day)} >= coalesce(${firstDay(asked)}, '') AND ${sql.raw(day)} <= ${asked.to} AND ${place === null ? sql`1` : inPlace(asked, place)}`;

export const inPlace = ({ municipality }: Asked, column: string): SQL =>
  municipality === undefined ? sql`1` : sql`${sql.raw(column)} = ${municipality}`;
