import type { z } from "zod";
import { type factsAnswer, factsOn, toCheck } from "../../schema/facts/facts.ts";
import { today } from "../../schema/values/calendar.ts";

/** The facts among the data that are past their year, rest on an abolished office or are confirmed by nothing, as of today. */
export const listFactsToCheck = (): z.infer<typeof factsAnswer> => {
  const date = today();
  return { date, items: toCheck(factsOn(date), date) };
};
