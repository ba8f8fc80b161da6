import { inArray, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { feedbackSummary, summaryQuery } from "../../schema/feedback.ts";
import { employerFeedback } from "../../schema/tables/feedback.ts";
import { nameCore } from "../../schema/values/folding.ts";
import { byName } from "../../schema/values/sort-key.ts";
import {
  type EmployerSize,
  employerSizes,
  type FeedbackSource,
  type FeedbackUse,
  feedbackSources,
  feedbackUses,
} from "../../schema/vocabulary.ts";
import { invalid } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";
import { fewest, givers, groupsOf } from "./groups.ts";

type Summary = z.infer<typeof feedbackSummary>;
type Query = z.infer<typeof summaryQuery>;

/**
 * What employers have answered to one version of the instrument, together: only of whole groups of at least five different
 * employers, so that no period and no municipality tells of one of them. Throws InvalidInput.
 */
export const summarise = async (scope: Scope, query: Query): Promise<Summary> => {
  if (query.from && query.to && query.from > query.to) throw invalid("to", "endBeforeStart");
  const all = await selectAnswers(scope, query);
  const wanted = all.filter((answer) => isWanted(answer, query));
  const counted = countedOf(tellableGroups(all), query);
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

export type Answer = Told & { giver: string };
type Selection = { from?: string | undefined; to?: string | undefined; municipality?: string | undefined };

/** All answers of the version in groups that may be told of; the same groups whatever is asked about them. */
export const tellableGroups = (all: readonly Answer[]): Answer[][] =>
  // Whoever can read each interview would read a single other answer off a group that held both.
  feedbackSources.flatMap((source) => groupsOf(all.filter((answer) => answer.source === source)));

/** The answers that a period and a municipality may tell of: those of the groups that lie whole in them. */
export const countedOf = (groups: readonly Answer[][], selection: Selection): Answer[] =>
  groups.filter((group) => group.every((answer) => isWanted(answer, selection))).flat();

const isWanted = ({ givenOn, municipality }: Answer, query: Selection): boolean =>
  (query.from === undefined || givenOn >= query.from) &&
  (query.to === undefined || givenOn <= query.to) &&
  (query.municipality === undefined || municipality === query.municipality);

const reasonOf = (wanted: Answer[]): Summary["withheld"] => {
  if (wanted.length === 0) return "none-given";
  return givers(wanted) < fewest ? "too-few" : "would-tell";
};

const tally = <Code extends string>(codes: readonly Code[], given: readonly (Code | null)[]) =>
  codes.map((code) => ({ code, n: given.filter((each) => each === code).length }));

/** An answer without what was written in it. */
type Told = {
  id: string;
  givenOn: string;
  municipality: string | null;
  size: EmployerSize | null;
  uses: FeedbackUse[];
  source: FeedbackSource;
  cut: string | null;
  linked: boolean;
  businessId: string | null;
  name: string | null;
};

/** All answers of the version in the order they came, each with who gave it. */
export const selectAnswers = async ({ db }: Scope, { instrument }: Pick<Query, "instrument">): Promise<Answer[]> => {
  const [row] = await db.all<{ answers: string }>(sql`SELECT (${listAnswers(instrument)}) AS answers`);
  return answersFrom(JSON.parse(row?.answers ?? "[]"));
};

/** The same as a select of one JSON text, for a statement that reads other things too. */
export const listAnswers = (instrument: Query["instrument"]): SQL<string> => sql<string>`
  SELECT json_group_array(json_object('id', id, 'givenOn', given_on, 'municipality', municipality, 'size', size,
    'uses', json(uses), 'source', source, 'cut', giver, 'linked', linked, 'businessId', business_id, 'name', name))
  FROM (SELECT f.id, f.given_on, f.municipality, f.size, f.uses, f.source, f.giver,
      coalesce(f.employer_id, f.inquiry_id, f.request_id) IS NOT NULL AS linked,
      coalesce(e.business_id, i.business_id) AS business_id, coalesce(e.name, nullif(i.company_name, '')) AS name
    FROM employer_feedback f LEFT JOIN inquiries i ON i.id = f.inquiry_id
      LEFT JOIN employers e ON e.id = coalesce(f.employer_id, i.employer_id)
    WHERE f.instrument = ${instrument} AND f.archived_at IS NULL
    ORDER BY f.created_at, f.id)`;

type Stored = Omit<Told, "linked"> & { linked: number };

/** Of the parsed text of listAnswers: each answer with who gave it. */
export const answersFrom = (stored: readonly Stored[]): Answer[] =>
  withGivers(stored.map((row) => ({ ...row, linked: row.linked === 1 })));

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
    rows.flatMap((row) => row[question] ?? []).toSorted(byName((text) => text));
  return { worked: of("worked"), improve: of("improve"), other: of("other") };
};
