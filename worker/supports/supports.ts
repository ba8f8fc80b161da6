import type { SupportAnswer, SupportQuery } from "../../schema/supports/asked.ts";
import { knownFrom, rulesOn } from "../../schema/supports/held.ts";
import { assumedSideCosts, sideCosts } from "../../schema/supports/side-costs.ts";
import { today } from "../../schema/values/calendar.ts";
import { isOnAland } from "../../schema/values/municipalities.ts";
import { costOf } from "./cost.ts";
import { findSupports } from "./finder.ts";
import { countSupplement, type OwnSupplements, supplementsOn } from "./supplements.ts";

/** Which supports can apply to a job, and what it costs a month with each and without. Stores nothing, remembers nothing. */
export const answerSupports = (
  asked: SupportQuery,
  own: OwnSupplements = { supplements: [], served: [] },
): SupportAnswer => {
  const date = asked.date ?? today();
  // Åland has a law of its own: none of these supports can be had there.
  const found = asked.municipality && isOnAland(asked.municipality) ? [] : findSupports(asked, rulesOn(date), date);
  const possible = found.filter(({ blocks }) => blocks.length === 0).map(({ rule }) => rule);
  const rate = asked.sideCosts ?? assumedSideCosts * 100;
  const cost = costOf(asked, rate, possible);
  return {
    date,
    knownFrom,
    supports: found,
    cost,
    supplements: supplementsOn(date, asked.municipality, own).map((each) => countSupplement(each, asked, cost)),
    sideCosts: { hundredths: rate, assumed: asked.sideCosts === undefined ? [...sideCosts] : [] },
  };
};
