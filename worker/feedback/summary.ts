import { asc, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import type { feedbackSummary, summaryQuery } from "../../schema/feedback.ts";
import { nameCore } from "../../schema/folding.ts";
import { employers } from "../../schema/tables/employers.ts";
import { employerFeedback } from "../../schema/tables/feedback.ts";
import { inquiries } from "../../schema/tables/inquiries.ts";
import { employerSizes, feedbackSources, feedbackUses } from "../../schema/vocabulary.ts";
import { invalid } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { fewest, givers, groupsOf } from "./groups.ts";

type Summary = z.infer<typeof feedbackSummary>;
type Query = z.infer<typeof summaryQuery>;

/**
 * What employers have answered to one version of the instrument, together: only of whole groups of at least five different
 * employers, so that no period and no municipality tells of one of them. Throws InvalidInput.
 */
export const summarise = async (scope: Scope, query: Query): Promise<Summary> => {
  if (query.from && query.to && query.from > query.to) throw invalid("to", "endBeforeStart");
  const all = withGivers(await selectAnswers(scope, query));
  const wanted = all.filter((answer) => isWanted(answer, query));
  // Whoever can read each interview would read a single other answer off a group that held both.
  const counted = feedbackSources
    .flatMap((source) => groupsOf(all.filter((answer) => answer.source === source)))
    .filter((group) => group.every((answer) => isWanted(answer, query)))
    .flat();
  const head = { instrument: query.instrument, answers: wanted.length, counted: counted.length };
  if (counted.length === 0) return { ...head, withheld: reasonOf(wanted), figures: null };
  const texts = await readTexts(
    scope,
    counted.map(({ id }) => id),
  );
  const figures = {
    uses: tally(
      feedbackUses,
      counted.flatMap(({ uses }) => uses),
    ),
    sizes: tally(
      employerSizes,
      counted.map(({ size }) => size),
    ),
    sources: tally(
      feedbackSources,
      counted.map(({ source }) => source),
    ),
    ...texts,
  };
  return { ...head, withheld: null, figures };
};

type Answer = Awaited<ReturnType<typeof selectAnswers>>[number] & { giver: string };

const isWanted = ({ givenOn, municipality }: Answer, query: Query): boolean =>
  (query.from === undefined || givenOn >= query.from) &&
  (query.to === undefined || givenOn <= query.to) &&
  (query.municipality === undefined || municipality === query.municipality);

const reasonOf = (wanted: Answer[]): Summary["withheld"] => {
  if (wanted.length === 0) return "none-given";
  return givers(wanted) < fewest ? "too-few" : "would-tell";
};

const tally = <Code extends string>(codes: readonly Code[], given: readonly (Code | null)[]) =>
  codes.map((code) => ({ code, n: given.filter((each) => each === code).length }));

/** All answers of the version in the order they came, without what was written. */
export const selectAnswers = ({ db }: Scope, { instrument }: Pick<Query, "instrument">) =>
  db
    .select({
      id: employerFeedback.id,
      givenOn: employerFeedback.givenOn,
      municipality: employerFeedback.municipality,
      size: employerFeedback.size,
      uses: employerFeedback.uses,
      source: employerFeedback.source,
      cut: employerFeedback.giver,
      linked:
        sql<boolean>`coalesce(${employerFeedback.employerId}, ${employerFeedback.inquiryId}, ${employerFeedback.requestId}) IS NOT NULL`.as(
          "linked",
        ),
      businessId: sql<string | null>`coalesce(${employers.businessId}, ${inquiries.businessId})`.as("business"),
      name: sql<string | null>`coalesce(${employers.name}, nullif(${inquiries.companyName}, ''))`.as("company"),
    })
    .from(employerFeedback)
    .leftJoin(inquiries, eq(inquiries.id, employerFeedback.inquiryId))
    .leftJoin(employers, eq(employers.id, sql`coalesce(${employerFeedback.employerId}, ${inquiries.employerId})`))
    .where(sql`${eq(employerFeedback.instrument, instrument)} AND ${employerFeedback.archivedAt} IS NULL`)
    .orderBy(asc(employerFeedback.createdAt), asc(employerFeedback.id));

type Named = { id: string; cut: string | null; businessId: string | null; name: string | null };

/** Each answer with who gave it: workplaces of one business id, or of one name, are one employer. */
export const withGivers = <Row extends Named>(rows: readonly Row[]): (Row & { giver: string })[] => {
  const known = new Map<string, string>();
  return rows.map((row) => {
    const { id, cut, businessId, name } = row;
    const names = [cut, businessId, name && nameCore(name)].filter((each) => each !== null);
    const giver = names.map((each) => known.get(each)).find((each) => each !== undefined) ?? names[0] ?? id;
    for (const each of names) if (!known.has(each)) known.set(each, giver);
    return { ...row, giver };
  });
};

/** What was written, each question's texts by the alphabet: the order they came in would tell whose they are. */
const readTexts = async ({ db }: Scope, ids: string[]) => {
  const rows = await db
    .select({ worked: employerFeedback.worked, improve: employerFeedback.improve, other: employerFeedback.other })
    .from(employerFeedback)
    .where(inArray(employerFeedback.id, sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`));
  const of = (question: "worked" | "improve" | "other"): string[] =>
    rows.flatMap((row) => row[question] ?? []).sort((one, other) => one.localeCompare(other, "fi"));
  return { worked: of("worked"), improve: of("improve"), other: of("other") };
};
