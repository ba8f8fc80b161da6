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

/** Does any of the sources speak of the day's year, or of one after it? */
export const confirms = (sources: readonly FactSource[], day: Day): boolean => newestYear(sources) >= yearOf(day);

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

/** What is to be known of a fact on a day; nothing where a source of its year confirms it. */
export const findingsOf = ({ sources, disputed }: Fact, day: Day): FactFinding[] => {
  const years = sources.flatMap(({ year }) => year ?? []);
  const findings: FactFinding[] = [];
  if (years.length > 0 && Math.max(...years) < yearOf(day)) findings.push("past_year");
  if (sources.some((source) => abolishedBehind(source, day) !== undefined)) findings.push("abolished_authority");
  if (years.length === 0 || disputed) findings.push("unconfirmed");
  return findings;
};
