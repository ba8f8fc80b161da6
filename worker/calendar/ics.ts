import { generateIcsCalendar, type IcsEvent, type IcsTimezone } from "ts-ics";
import { addDays, type Day } from "../../schema/values/calendar.ts";
import { mailedPaths } from "../../schema/values/mailed-paths.ts";
import type { FollowUpKind, FollowUpRule, Locale } from "../../schema/vocabulary.ts";
import { toldOutside } from "../follow-ups/outside.ts";

/** An open follow-up, or a meeting that was held, as a calendar needs it. */
export type Entry = {
  id: string;
  kind: FollowUpKind;
  rule: FollowUpRule | null;
  employer: string;
  employerId: string;
  dueOn: Day;
  dueTime: string | null;
  minutes: number | null;
  createdAt: number;
  updatedAt: number;
  version: number;
};

/** How many minutes a meeting lasts when nobody has said, and how long anything else is shown that has a time. */
const usualMinutes = { meeting: 60, other: 15 };

/** Follow-ups as an iCalendar file (RFC 5545): employer and verb only, and a link that asks for a sign-in. */
export const calendarOf = (entries: readonly Entry[], locale: Locale, publicUrl: string): string =>
  foldToOctets(
    generateIcsCalendar({
      version: "2.0",
      prodId: `-//Rinnalla//${locale.toUpperCase()}`,
      name: "Rinnalla",
      timezones: [helsinki],
      events: entries.map((entry) => eventOf(entry, locale, publicUrl)),
    }),
  );

const eventOf = (entry: Entry, locale: Locale, publicUrl: string): IcsEvent => ({
  uid: `${entry.id}@rinnalla`,
  summary: singleLine(toldOutside(entry, locale)),
  description: `${publicUrl}${mailedPaths.employers}/${entry.employerId}`,
  // Without METHOD the stamp is the last change (RFC 5545, 3.8.7.2), and the same calendar is the same file.
  stamp: { date: new Date(entry.updatedAt) },
  created: { date: new Date(entry.createdAt) },
  lastModified: { date: new Date(entry.updatedAt) },
  sequence: entry.version - 1,
  ...timesOf(entry),
});

/** What has a time is at it, and a meeting takes it; anything else is on its day. Only a meeting leaves one not free. */
const timesOf = ({ kind, dueOn, dueTime, minutes }: Entry) => {
  const meets = kind === "meeting" && dueTime !== null;
  const timeTransparent = meets ? ("OPAQUE" as const) : ("TRANSPARENT" as const);
  if (dueTime === null) return { start: wholeDay(dueOn), end: wholeDay(addDays(dueOn, 1)), timeTransparent };
  const lasts = minutes ?? (meets ? usualMinutes.meeting : usualMinutes.other);
  return { start: inHelsinki(dueOn, dueTime), duration: { minutes: lasts }, timeTransparent };
};

const wholeDay = (day: Day) => ({ date: new Date(`${day}T00:00:00Z`), type: "DATE" as const });

/** The library writes `local.date` as it stands in UTC, so the wall clock goes in as if it were UTC. */
const inHelsinki = (day: Day, time: string) => {
  const date = new Date(`${day}T${time}:00Z`);
  return { date, local: { date, timezone: helsinki.id, tzoffset: "+0200" } };
};

const singleLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");

/**
 * Summer time as the European Union has had it since 1996, as rules, because Outlook knows no zone by its name alone.
 * The library adds `offsetTo` to a start: 04:00 and 03:00 by the clock that was then changed.
 */
const helsinki: IcsTimezone = {
  id: "Europe/Helsinki",
  props: [
    {
      type: "STANDARD",
      start: new Date(Date.UTC(1996, 9, 27, 2)),
      offsetFrom: "+0300",
      offsetTo: "+0200",
      name: "EET",
      recurrenceRule: { frequency: "YEARLY", byMonth: [9], byDay: [{ day: "SU", occurrence: -1 }] },
    },
    {
      type: "DAYLIGHT",
      start: new Date(Date.UTC(1997, 2, 30, 0)),
      offsetFrom: "+0200",
      offsetTo: "+0300",
      name: "EEST",
      recurrenceRule: { frequency: "YEARLY", byMonth: [2], byDay: [{ day: "SU", occurrence: -1 }] },
    },
  ],
};

const longest = 75;

/** The library folds lines after 75 characters; the standard counts octets, and ä is two. A character is never cut. */
const foldToOctets = (file: string): string => file.replaceAll("\r\n ", "").split("\r\n").map(foldLine).join("\r\n");

const foldLine = (line: string): string => {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > longest) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};
