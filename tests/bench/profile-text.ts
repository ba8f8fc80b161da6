import { grouped, places, table } from "./markdown.ts";
import { type ProfilePart, type ProfileRow, profiledSeconds } from "./profile-part.ts";
import { shareNames } from "./profile-shares.ts";

/** Where the time goes as a section of Markdown. */
export const profileText = ({ rows }: ProfilePart): string => `## Where the time of a request goes

By workerd's profiler, of about ${profiledSeconds} seconds each after a warming: how many of a hundred samples found what at work. A sample
belongs to the source file that was at work, by the build's source maps; the language's own functions belong to whoever called them.
The session is what runs under its code: what it waits for from D1 goes on under Drizzle's name and D1's. "Other" is called by
nobody's file. What workerd does outside of JavaScript (sockets, HTTP, what is between the isolates) is in no sample: the last row
is all of its processor time, which profiling makes longer.

${table(
  ["part", ...rows.map(({ name }) => name)],
  [
    ...shareNames.map((share) => [share, ...rows.map((row) => percent(row.ours[share], row))]),
    ["D1's emulation", ...rows.map((row) => percent(row.emulation, row))],
    ["samples", ...rows.map((row) => grouped(samplesOf(row)))],
    ["requests profiled", ...rows.map(({ requests }) => grouped(requests))],
    ["processor ms a request", ...rows.map(({ cpuMs }) => places(cpuMs, 2))],
  ],
)}`;

const percent = (samples: number, row: ProfileRow): string => `${((100 * samples) / samplesOf(row)).toFixed(0)} %`;

const samplesOf = ({ ours, emulation }: ProfileRow): number =>
  Object.values(ours).reduce((sum, samples) => sum + samples, emulation);
