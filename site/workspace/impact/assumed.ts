import type { ImpactParameters } from "../../../schema/impact.ts";
import { words } from "../../words/dictionary.ts";
import { ranges } from "./draft.ts";

/** A parameter with its two ends, or with the two numbers of a share, where it comes from and as of when. */
export type Assumed = { title: string; values: [number, number]; source: string | null; dated: string | null };

/** What a calculation assumed, in the order of its arithmetic. */
export const assumedIn = (parameters: ImpactParameters, { locale }: App.Locals): Assumed[] => {
  const { parameters: named } = words(locale).workspace.impact;
  const { fullTime, split } = parameters;
  return [
    { title: named.fullTime.title, values: [fullTime.hours, fullTime.hours], ...told(fullTime) },
    ...ranges.flatMap((name): Assumed[] => {
      const parameter = parameters[name];
      return parameter
        ? [{ title: named[name].title, values: [parameter.low, parameter.high], ...told(parameter) }]
        : [];
    }),
    { title: named.split.title, values: [split.municipality, split.whole], ...told(split) },
  ];
};

const told = ({ source, dated }: Pick<Assumed, "source" | "dated">) => ({ source, dated });
