import type { FinalReportFigures, FrozenCriteria, ReportImpact } from "../../../schema/final-reports.ts";
import type { Sheet, Value } from "../../../worker/client.ts";
import { words } from "../../words/dictionary.ts";
import { titleOf } from "../criteria/shown.ts";
import { assumedIn } from "../impact/assumed.ts";

/** The sheets of the chapters that are no tables: the quality criteria, and the effect in euros. */
export const keptSheets = ({ criteria, impact }: FinalReportFigures, locals: App.Locals): Sheet[] => [
  ...(criteria ? [criteriaSheet(criteria, locals)] : []),
  ...(impact ? [impactSheet(impact, locals)] : []),
];

const criteriaSheet = ({ evidence, assessment }: FrozenCriteria, locals: App.Locals): Sheet => {
  const { labels, workspace } = words(locals.locale);
  const { criteria: named, finalReports, impact } = workspace;
  const { files, chapters } = finalReports;
  const assessed: Value[] = assessment
    ? [
        chapters.criteria.assessment,
        { day: assessment.assessedOn },
        assessment.sum,
        assessment.band && labels.criteriaBand[assessment.band],
      ]
    : [chapters.criteria.noAssessment];
  const days: Value[] = evidence
    ? [files.from, { day: evidence.period.from }, files.to, { day: evidence.period.to }]
    : [chapters.criteria.hidden];
  const { told, judged, criterion } = named.evidence;
  return {
    name: labels.reportChapter.criteria,
    above: [[labels.reportChapter.criteria], assessed, [named.result.methodText], days, []],
    heads: [criterion, impact.value, files.unit, files.n, files.of, named.form.points, told, judged],
    rows: (evidence?.items ?? []).map((item): Value[] => {
      const key = item.criterion as keyof typeof named.told;
      const counted = item.unit !== null && !item.wholeTeamOnly;
      return [
        titleOf(item.criterion, locals),
        item.value,
        item.unit && named.evidence.units[item.unit],
        counted ? item.n : null,
        counted ? item.of : null,
        item.points,
        named.told[key],
        named.judged[key],
      ];
    }),
  };
};

const impactSheet = ({ name, calculatedOn, startsOn, endsOn, effect }: ReportImpact, locals: App.Locals): Sheet => {
  const { workspace } = words(locals.locale);
  const { impact: say, finalReports } = workspace;
  const { files, chapters } = finalReports;
  const sum = (title: string, key: "net" | "netWithPension" | "municipality" | "state"): Value[][] => {
    const [low, high] = [effect?.low[key] ?? null, effect?.high[key] ?? null];
    return low === null || high === null ? [] : [[title, low / 100, high / 100, null, null]];
  };
  const assumed = effect ? assumedIn(effect.parameters, locals) : [];
  return {
    name: say.title,
    above: [
      [name],
      [files.from, { day: startsOn }, files.to, { day: endsOn }],
      [chapters.impact.calculated, { day: calculatedOn }],
      [effect ? say.outcomeText : chapters.impact.hidden],
      [],
    ],
    heads: [say.outcome, say.low, say.high, say.source, say.dated],
    rows: [
      ...sum(say.net, "net"),
      ...sum(say.netWithPension, "netWithPension"),
      ...sum(say.municipalityShare, "municipality"),
      ...sum(say.stateShare, "state"),
      ...assumed.map(({ title, values, source, dated }): Value[] => [
        title,
        ...values,
        source,
        dated === null ? null : { day: dated },
      ]),
    ],
  };
};
