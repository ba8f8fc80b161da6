import fc from "fast-check";
import { convertIcsCalendar } from "ts-ics";
import { expect, it } from "vitest";
import { calendarOf, type Entry } from "../../../../worker/calendar/ics.ts";

const entry: Entry = {
  id: "01a19b8e-f600-7634-8ed2-cb4bc6671980",
  kind: "reminder",
  rule: null,
  employer: "",
  employerId: "018189ff-0385-719d-83fc-70ee73b64025",
  dueOn: "2026-11-23",
  dueTime: null,
  minutes: null,
  createdAt: 0,
  updatedAt: 0,
  version: 1,
};
const written = (employer: string) => calendarOf([{ ...entry, employer }], "fi", "https://rinnalla.example");
const lines = (file: string) => file.split("\r\n");
/** What the standard says of a text (RFC 5545, 3.3.11), read without the library. */
const summaryIn = (file: string): string | undefined =>
  lines(file.replaceAll("\r\n ", ""))
    .find((line) => line.startsWith("SUMMARY:"))
    ?.slice("SUMMARY:".length)
    .replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? "\n" : escaped));

const name = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 160 }),
  fc.string({ unit: fc.constantFrom(",", ";", "\\", "ä", "😀", "n", " ", '"', ":"), maxLength: 160 }),
);

it("any employer's name is read back as it is, and no line is longer than 75 octets", () => {
  fc.assert(
    fc.property(name, (employer) => {
      const file = written(employer);
      for (const line of lines(file)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(file).not.toMatch(/[^\r]\n|\r[^\n]/);
      const shown = `Ota yhteyttä: ${employer.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}`;
      expect(summaryIn(file)).toBe(shown);
    }),
  );
});

it("a name of several lines cannot write lines of its own into the file", () => {
  const file = written("Oy\r\nEND:VEVENT\nATTENDEE:mailto:x@y.example");
  expect(lines(file).filter((line) => line.startsWith("END:VEVENT"))).toHaveLength(1);
  expect(lines(file).some((line) => line.startsWith("ATTENDEE"))).toBe(false);
  expect(convertIcsCalendar(undefined, file).events).toHaveLength(1);
});
