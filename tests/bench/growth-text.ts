import { type GrowthPart, type GrowthRow, growsFaster } from "./growth-part.ts";
import { grouped, kB, places, table } from "./markdown.ts";

/** What grows with the database as a section of Markdown. */
export const growthText = ({ sizes: { small, national }, rows }: GrowthPart): string => {
  const faster = rows.filter(growsFaster);
  return `## Growth

\`npm run bench:growth\` asks the same of the large database (${counts(small)}) and of a national one (${counts(national)}), one request at a time: rows that D1 read, kB of the answer, milliseconds of waiting, and of workerd's processor time. The
jobs had run on neither.

${faster.length} of ${rows.length} read more rows the more there are, faster than their answer becomes longer:

${growthTable(faster)}

The others:

${growthTable(rows.filter((row) => !growsFaster(row)))}`;
};

const counts = ({ employers, contacts, placements }: GrowthPart["sizes"]["small"]): string =>
  `${grouped(employers)} employers, ${grouped(contacts)} contacts, ${grouped(placements)} placements`;

const growthTable = (rows: readonly GrowthRow[]): string =>
  table(
    ["request", "as", "rows read", "× rows", "answer kB", "× kB", "ms", "× ms", "processor ms"],
    rows.map(({ name, as, small, national }) => [
      name,
      as,
      `${grouped(small.rowsRead)} → ${grouped(national.rowsRead)}`,
      times(small.rowsRead, national.rowsRead),
      `${kB(small.bytes)} → ${kB(national.bytes)}`,
      times(small.bytes, national.bytes),
      `${places(small.ms, 1)} → ${places(national.ms, 1)}`,
      times(small.ms, national.ms),
      `${places(small.cpuMs, 1)} → ${places(national.cpuMs, 1)}`,
    ]),
  );

const times = (before: number, after: number): string => (before === 0 ? "–" : (after / before).toFixed(1));
