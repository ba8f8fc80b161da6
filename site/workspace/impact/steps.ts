import { daysOfYear, type ImpactEnd, type ImpactParameters, type ImpactResult } from "../../../schema/impact.ts";
import { words } from "../../words/dictionary.ts";
import { euros } from "../../words/format.ts";
import { number } from "./figures.ts";

export type Step = { letter: string; label: string; formula: string; low: string; high: string; level?: "sum" };

/** The arithmetic line by line, each named by a letter that the lines after it refer to. */
export const stepsOf = (
  { knownHourDays, missingDays, missing, low, high }: ImpactResult,
  { fullTime, assumedHours, split }: ImpactParameters,
  locals: App.Locals,
): Step[] => {
  const { steps: say } = words(locals.locale).workspace.impact;
  const plain = (value: number) => number(value, locals);
  const money = (cents: number) => euros(cents, locals.locale);
  const line = (
    letter: keyof typeof say,
    formula: string,
    of: (end: ImpactEnd) => number | null,
    write = money,
    level?: "sum",
  ): Step => ({
    letter,
    label: say[letter],
    formula,
    low: write(of(low) ?? 0),
    high: write(of(high) ?? 0),
    ...(level && { level }),
  });
  const assumed = {
    letter: "b",
    label: say.b,
    formula: `${plain(missingDays)} × ${plain(assumedHours?.low ?? 0)} / ${plain(assumedHours?.high ?? 0)}`,
    low: plain(low.hourDays - knownHourDays),
    high: plain(high.hourDays - knownHourDays),
  };
  const pension =
    low.pension === null
      ? []
      : [
          line("l", "", (end) => end.pensionPerYear),
          line("m", "f × l", (end) => end.pension),
          line("n", "k + m", (end) => end.netWithPension, money, "sum"),
        ];
  return [
    line("a", "", () => knownHourDays, plain),
    ...(missing > 0 ? [assumed] : []),
    ...(missing > 0 ? [line("c", "a + b", (end) => end.hourDays, plain)] : []),
    line("d", `${missing > 0 ? "c" : "a"} ÷ ${plain(fullTime.hours)} ÷ ${daysOfYear}`, (end) => end.years, plain),
    line("e", "", (end) => end.baseline, plain),
    line("f", "d − e", (end) => end.yearsOver, plain),
    line("g", "", (end) => end.benefitsPerYear),
    line("h", "", (end) => end.taxesPerYear),
    line("i", "f × (g + h)", (end) => end.effect, money, "sum"),
    line("j", "", (end) => end.coachingCost),
    line("k", "i − j", (end) => end.net, money, "sum"),
    ...pension,
    line("o", `i × ${plain(split.municipality)} ÷ ${plain(split.whole)}`, (end) => end.municipality),
    line("p", "i − o", (end) => end.state),
  ];
};
