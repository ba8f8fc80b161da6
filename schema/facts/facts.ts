import { z } from "zod";
import { impactFacts } from "../impact-published.ts";
import type { Supplement } from "../supplements.ts";
import { rulesOn } from "../supports/held.ts";
import { sideCosts } from "../supports/side-costs.ts";
import type { Day } from "../values/calendar.ts";
import { factFindings, factKinds } from "../vocabulary.ts";
import { type Fact, findingsOf } from "./age.ts";
import { textSource } from "./source.ts";

/** The facts that hold on a day and are data: of the supports, of what a wage costs besides, and of the effect in euros. */
export const factsOn = (day: Day): Fact[] => [
  ...rulesOn(day).map(
    ({ support, sources, otherSource }): Fact => ({
      kind: "support",
      name: support,
      sources: otherSource === null ? sources : [...sources, otherSource],
      disputed: otherSource !== null,
    }),
  ),
  ...sideCosts.map(({ part, source }): Fact => ({ kind: "side_costs", name: part, sources: [source] })),
  ...impactFacts,
];

/** The municipalities' own amounts that readers are shown on a day, each resting on the one source it names. */
export const supplementFacts = (supplements: readonly Supplement[], day: Day): Fact[] =>
  supplements
    .filter((each) => each.shown && each.validFrom <= day && (each.validUntil === null || day <= each.validUntil))
    .map(({ nameFi, sourceTitle, sourceUrl, year }) => ({
      kind: "supplement",
      name: nameFi,
      sources: [{ title: sourceTitle, url: sourceUrl ?? undefined, year }],
    }));

const factToCheck = z.strictObject({
  kind: z.enum(factKinds),
  name: z
    .string()
    .describe(
      "The support, the part of the contributions, or the value of the effect, as its code; a supplement's Finnish name.",
    ),
  findings: z.array(z.enum(factFindings)).min(1),
  sources: z.array(textSource),
});
export type FactToCheck = z.infer<typeof factToCheck>;

export const factsAnswer = z.strictObject({
  date: z.string().meta({ format: "date" }),
  items: z.array(factToCheck),
});

/** Those of the facts that somebody has to look at, with what is to be known of each, in their order. */
export const toCheck = (facts: readonly Fact[], day: Day): FactToCheck[] =>
  facts.flatMap((fact) => {
    const findings = findingsOf(fact, day);
    return findings.length === 0 ? [] : [{ kind: fact.kind, name: fact.name, findings, sources: [...fact.sources] }];
  });
