import type { Day } from "../values/calendar.ts";
import type { FactFinding, FactKind } from "../vocabulary.ts";
import { type PublisherCode, publisherBook, publisherCodes } from "./publishers.ts";
import type { FactSource, TextSource } from "./source.ts";

/** Something that is told as true, with where it was read. */
export type Fact = {
  kind: FactKind;
  /** The code of it within its kind, or a text's file. */
  name: string;
  sources: readonly TextSource[];
  /** Does another source give another figure? */
  disputed?: boolean;
};

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The newest year that any of the sources speaks of. */
export const newestYear = (sources: readonly FactSource[]): number => Math.max(...sources.map(({ year }) => year));

/** Does any of the sources speak of the day's year, or of the time from its own year to the day? None speaks of a year before its own. */
export const confirms = (sources: readonly FactSource[], day: Day): boolean =>
  sources.some(
    ({ year, until }) => year === yearOf(day) || (year < yearOf(day) && until !== undefined && day <= until),
  );

/** The year that stands beside a figure: the day's own where a source speaks of it, else the newest that any speaks of. */
export const yearBeside = (sources: readonly FactSource[], day: Day): number =>
  confirms(sources, day) ? yearOf(day) : newestYear(sources);

/** Who published a source: as it says, or by its address. */
export const publisherOf = ({ publisher, url }: TextSource): PublisherCode | undefined => {
  if (publisher !== undefined || url === undefined) return publisher;
  const host = new URL(url).hostname.replace(/^www\./, "");
  return publisherCodes.find((code) => publisherBook[code].hosts.includes(host));
};

/** The office behind a source, if it was no more on a day. */
export const abolishedBehind = (source: TextSource, day: Day): PublisherCode | undefined => {
  const code = publisherOf(source);
  const until = code && publisherBook[code].until;
  return until !== undefined && until < day ? code : undefined;
};

/** The last day that a source speaks of; undefined where it tells no year. */
const lastDayOf = ({ year, until }: TextSource): Day | undefined =>
  until ?? (year === undefined ? undefined : `${year}-12-31`);

/** An act as Finlex has it is of no year: it holds until it is amended, so it neither confirms a figure nor lets one age. */
const isStatute = (source: TextSource): boolean => source.year === undefined && publisherOf(source) === "finlex";

/** What is to be known of a fact on a day; nothing where a source of its year confirms it, or where it rests on acts alone. */
export const findingsOf = ({ sources, disputed }: Fact, day: Day): FactFinding[] => {
  const lastDays = sources.flatMap((source) => lastDayOf(source) ?? []);
  const onActsAlone = sources.length > 0 && sources.every(isStatute);
  const findings: FactFinding[] = [];
  if (lastDays.length > 0 && lastDays.every((last) => last < day)) findings.push("past_year");
  if (sources.some((source) => abolishedBehind(source, day) !== undefined)) findings.push("abolished_authority");
  if ((lastDays.length === 0 && !onActsAlone) || disputed) findings.push("unconfirmed");
  return findings;
};
