import type { ParticipantEndReason } from "../../schema/vocabulary.ts";
import { percentCell } from "./cells.ts";
import { type Line, tally } from "./table.ts";

/**
 * How many participants are alike: coaching begun by the period's end; what they began in the period; why their coaching
 * ended, if it did in the period; and whether they were in coaching when the period ended.
 */
export type PersonCount = {
  municipality: string;
  workTrial: boolean;
  study: boolean;
  otherServices: boolean;
  ended: ParticipantEndReason | null;
  inCoaching: boolean;
  persons: number;
};

/** Rows of persons, who may be in several of them; percentages of all whose coaching had begun by the period's end. */
export const personLines = (counts: readonly PersonCount[]): Line[] => {
  const begun = tally(counts, ({ persons }) => persons);
  const line = (key: string, belongs: (count: PersonCount) => boolean): Line => {
    const some = tally(counts.filter(belongs), ({ persons }) => persons);
    return { key, metric: "persons", cell: (column) => percentCell(some(column), begun(column)) };
  };
  return [
    line("work_trial", ({ workTrial }) => workTrial),
    line("study", ({ study }) => study),
    line("other_services", ({ otherServices }) => otherServices),
    line("interrupted", ({ ended }) => ended === "interrupted"),
    line("completed", ({ ended }) => ended === "completed"),
    line("moved_on", ({ ended }) => ended === "moved_on"),
    line("in_coaching", ({ inCoaching }) => inCoaching),
  ];
};
