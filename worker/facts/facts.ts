import type { z } from "zod";
import { type factsAnswer, factsOn, supplementFacts, toCheck } from "../../schema/facts/facts.ts";
import type { Supplement } from "../../schema/supplements.ts";
import { today } from "../../schema/values/calendar.ts";

/**
 * The facts among the data and the municipalities' own amounts that are past their year, rest on an abolished office or are
 * confirmed by nothing, as of today.
 */
export const listFactsToCheck = (supplements: readonly Supplement[]): z.infer<typeof factsAnswer> => {
  const date = today();
  return { date, items: toCheck([...factsOn(date), ...supplementFacts(supplements, date)], date) };
};
