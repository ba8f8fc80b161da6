import { and, asc, gte, lte, sql, sum } from "drizzle-orm";
import type { z } from "zod";
import type { GuidePage, guideVotesAnswer, guideVotesQuery, newGuideVote } from "../../schema/guide.ts";
import { guideVotes } from "../../schema/tables/guide-votes.ts";
import { today } from "../../schema/values/calendar.ts";
import { invalid } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";

/** Adds one to the day's sum. Who said it is asked by nobody, so there is no event of it either. */
export const countVote = async (
  { db }: Scope,
  { page, locale, useful }: z.infer<typeof newGuideVote>,
): Promise<void> => {
  const counted = { useful: useful ? 1 : 0, notUseful: useful ? 0 : 1 };
  await db
    .insert(guideVotes)
    .values({ page, locale, day: today(), ...counted })
    .onConflictDoUpdate({
      target: [guideVotes.page, guideVotes.locale, guideVotes.day],
      set: {
        useful: sql`${guideVotes.useful} + ${counted.useful}`,
        notUseful: sql`${guideVotes.notUseful} + ${counted.notUseful}`,
      },
    });
};

/** The sums of a period, by page and language. Throws InvalidInput where the period ends before it begins. */
export const sumVotes = async (
  { db }: Scope,
  { from, to = today() }: z.infer<typeof guideVotesQuery>,
): Promise<z.infer<typeof guideVotesAnswer>> => {
  if (from !== undefined && from > to) throw invalid("to", "endBeforeStart");
  const items = await db
    .select({
      page: sql<GuidePage>`${guideVotes.page}`,
      locale: guideVotes.locale,
      useful: sum(guideVotes.useful).mapWith(Number),
      notUseful: sum(guideVotes.notUseful).mapWith(Number),
    })
    .from(guideVotes)
    .where(and(from === undefined ? undefined : gte(guideVotes.day, from), lte(guideVotes.day, to)))
    .groupBy(guideVotes.page, guideVotes.locale)
    .orderBy(asc(guideVotes.page), asc(guideVotes.locale));
  return { from: from ?? null, to, items };
};
