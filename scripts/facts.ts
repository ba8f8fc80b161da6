import { parseArgs } from "node:util";
import { abolishedBehind } from "../schema/facts/age.ts";
import { type FactToCheck, factsOn, toCheck } from "../schema/facts/facts.ts";
import { isDay, today } from "../schema/values/calendar.ts";
import { type FactFinding, factFindings } from "../schema/vocabulary.ts";
import { textsOfFiles } from "../tooling/text-sources.ts";

/** Lists the facts that somebody has to look at, as of today or of `--on 2027-01-02`. It judges nothing: that is a person's. */
const { values } = parseArgs({ options: { on: { type: "string" } } });
const day = values.on ?? today();
if (!isDay(day)) throw new Error(`--on ${day}: write a day as 2027-01-02`);

const titles: Record<FactFinding, string> = {
  past_year: "Past its year: the newest source speaks of an earlier one",
  abolished_authority: "Rests on an abolished authority",
  unconfirmed: "Not confirmed: no source tells its year, or two give different figures",
};

const lineOf = ({ kind, name, sources }: FactToCheck, finding: FactFinding): string => {
  const years = sources.flatMap(({ year }) => year ?? []);
  const newest = years.length === 0 ? "no year" : String(Math.max(...years));
  const shown = sources.filter((source) => finding !== "abolished_authority" || abolishedBehind(source, day));
  return [`  ${kind} ${name} (${newest})`, ...shown.map(({ title }) => `      ${title}`)].join("\n");
};

const facts = [...factsOn(day), ...textsOfFiles()];
const found = toCheck(facts, day);
const lists = factFindings.map((finding) => {
  const those = found.filter(({ findings }) => findings.includes(finding));
  return [`${titles[finding]}: ${those.length}`, ...those.map((fact) => lineOf(fact, finding))].join("\n");
});
process.stdout.write(`${lists.join("\n\n")}\n\n${found.length} of ${facts.length} facts on ${day}\n`);
