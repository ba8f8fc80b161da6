import {
  type Criterion,
  type CriterionEvidence,
  type CriterionRule,
  criteria,
  type EvidencePart,
  type RuleSet,
} from "../../../schema/criteria.ts";
import type { Fact } from "../../components/types.ts";
import { words } from "../../words/dictionary.ts";
import { count, percent, ratio, share } from "../../words/format.ts";
import { type Filters, rowsPath } from "../reports/filters.ts";

/** A criterion's evidence as it is read: the value, the counts it was made of, its points and the rule behind them. */
export type ShownEvidence = {
  criterion: number;
  title: string;
  /** Null where there is nothing to count, or only parts of it. */
  figure: string | null;
  unit: string;
  /** Why there is no value; null where there is one. */
  without: string | null;
  points: string;
  facts: Fact[];
  told: string;
  judged: string;
  rule: { limits: string; source: string } | null;
};

/** `17 Työnantajasuhteet: määrä` */
export const titleOf = (criterion: number, { locale }: App.Locals): string =>
  `${criterion} ${words(locale).workspace.criteria.labels[criterion as Criterion]}`;

/** What the data tells of a criterion; where no participants are kept, nothing of what is counted from them. */
const toldOf = (criterion: Criterion, { locale, settings }: App.Locals): string => {
  const { told, notKept } = words(locale).workspace.criteria;
  return !settings.participants && toldOfPersons.includes(criterion) ? notKept : told[criterion];
};
const toldOfPersons: readonly Criterion[] = [1, 3, 6, 9, 10, 15, 25];

/** Every criterion in words: what of it is counted, and what is left to judge. */
export const inWords = (locals: App.Locals) => {
  const { judged } = words(locals.locale).workspace.criteria;
  return criteria.map((criterion) => ({
    criterion,
    title: titleOf(criterion, locals),
    told: toldOf(criterion, locals),
    judged: judged[criterion],
  }));
};

/** Evidence in words; with filters, each count leads to the rows of those days. */
export const shownEvidence = (
  evidence: CriterionEvidence,
  rules: RuleSet,
  filters: Partial<Filters> | undefined,
  locals: App.Locals,
): ShownEvidence => {
  const { locale } = locals;
  const say = words(locale).workspace.criteria;
  const criterion = evidence.criterion as Criterion;
  const { unit, value, points, wholeTeamOnly } = evidence;
  const rule = rules.rules.find((one) => one.criterion === criterion);
  return {
    criterion,
    title: titleOf(criterion, locals),
    figure: value === null ? null : valueText(value, unit, locals),
    unit: unit === null ? "" : say.evidence.units[unit],
    without: withoutValue(evidence, locals),
    points: pointsText(evidence, rule, points, locals),
    facts: wholeTeamOnly ? [] : factsOf(evidence, filters, locals),
    told: toldOf(criterion, locals),
    judged: say.judged[criterion],
    rule: rule ? { limits: limitsText(rule, locals), source: say.evidence.confirmed[rule.confirmed] } : null,
  };
};

/** The value in one line, for where there is little room: `2,31 kertaa työviikossa`. */
export const evidenceLine = ({ figure, unit, without, points }: ShownEvidence): string =>
  [figure === null ? without : `${figure} ${unit}`, points].filter(Boolean).join(". ");

const withoutValue = ({ value, unit, wholeTeamOnly }: CriterionEvidence, { locale }: App.Locals): string | null => {
  const { evidence } = words(locale).workspace.criteria;
  if (wholeTeamOnly) return evidence.wholeTeamOnly;
  return value === null && unit !== null ? evidence.nothing : null;
};

const pointsText = (
  { value, wholeTeamOnly, parts }: CriterionEvidence,
  rule: CriterionRule | undefined,
  points: number | null,
  { locale }: App.Locals,
): string => {
  const { evidence } = words(locale).workspace.criteria;
  if (!rule) return evidence.noPoints;
  if (points === null || value === null || wholeTeamOnly) return "";
  const unreviewed =
    rule.needsReview && parts.some(({ key, n, of }) => key === "weeksReviewed" && (of === 0 || n < of));
  const least = rule.limits[1] ?? 0;
  const held = unreviewed && value >= least ? evidence.reviewsMissing : "";
  return [`${evidence.points(points)}.`, held].filter(Boolean).join(" ");
};

const valueText = (value: number, unit: CriterionEvidence["unit"], { locale }: App.Locals): string =>
  unit === "contacts" ? ratio(value, locale) : share(value, locale);

const factsOf = (evidence: CriterionEvidence, filters: Partial<Filters> | undefined, locals: App.Locals): Fact[] => {
  const { counts } = words(locals.locale).workspace.criteria.evidence;
  const { criterion, unit, n, of, nRows, ofRows, parts } = evidence;
  const own = criterion === 1 || criterion === 15 || criterion === 17 ? counts[criterion] : "";
  const fact = (rows: string | null, value: number) =>
    factOf(rows, rows ? rowLabel(rows, locals) : own, value, filters, locals);
  const ofParts = parts.flatMap((part) => partFacts(part, [nRows, ofRows], filters, locals));
  return unit === null ? ofParts : [fact(nRows, n), fact(ofRows, of), ...ofParts];
};

/** A part's two counts; one that stands there already is not told again. */
const partFacts = (
  { key, n, of, nRows, ofRows }: EvidencePart,
  told: readonly (string | null)[],
  filters: Partial<Filters> | undefined,
  locals: App.Locals,
): Fact[] => {
  const { counts, ofAll } = words(locals.locale).workspace.criteria.evidence;
  if (key === "weeksReviewed") {
    const value = ofAll(count(n, locals.locale), count(of, locals.locale));
    return [{ term: counts.weeksReviewed, value }];
  }
  // That nothing is left out goes without saying.
  if (n === 0 && (key === "withoutCoach" || key === "withoutOccupation")) return [];
  const each = [
    { rows: ofRows, value: of },
    { rows: nRows, value: n },
  ];
  return each.flatMap(({ rows, value }) =>
    rows === null || told.includes(rows) ? [] : [factOf(rows, rowLabel(rows, locals), value, filters, locals)],
  );
};

const factOf = (
  rows: string | null,
  term: string,
  value: number,
  filters: Partial<Filters> | undefined,
  { locale }: App.Locals,
): Fact => ({
  term,
  value: Number.isInteger(value) ? count(value, locale) : share(value, locale),
  href: rows === null || !filters ? undefined : rowsPath("criteria-facts", rows, "total", filters),
});

const rowLabel = (rows: string, { locale }: App.Locals): string => {
  const labels: Record<string, string> = words(locale).workspace.reports.tables["criteria-facts"].parts.facts.rows;
  return labels[rows] ?? rows;
};

const limitsText = ({ unit, better, limits }: CriterionRule, { locale }: App.Locals): string => {
  const { evidence } = words(locale).workspace.criteria;
  const told = limits.map((limit) => (unit === "percent" ? percent(limit, locale) : count(limit, locale)));
  return `${evidence[better](told)}, ${evidence.belowAll}`;
};
