import type { Report } from "../../schema/reports.ts";
import { type ReferralSource, referralSources } from "../../schema/vocabulary.ts";
import { percentCell } from "./cells.ts";
import { type Frame, type Line, reportOf, tally } from "./table.ts";

/** How many participants began coaching whom one source referred. */
export type ReferralCount = { municipality: string; source: ReferralSource; participants: number };

/**
 * Who referred the participants whose coaching began in the period. Numerator and denominator are the same people, so
 * that a column's percentages add up to its total.
 */
export const referralReport = (frame: Frame, counts: readonly ReferralCount[]): Report => {
  const all = tally(counts, (count) => count.participants);
  const line = (key: string, some: typeof all): Line => ({
    key,
    metric: "referrals",
    cell: (column) => percentCell(some(column), all(column)),
  });
  const found = referralSources.filter((source) => isPrinted(source, counts));
  const lines = found.map((source) =>
    line(
      source,
      tally(
        counts.filter((count) => count.source === source),
        (count) => count.participants,
      ),
    ),
  );
  return reportOf(frame, "referrals", counts, [...lines, line("total", all)]);
};

/** The employment areas refer since 2025: a report of the years before has no row for them. */
const isPrinted = (source: ReferralSource, counts: readonly ReferralCount[]): boolean =>
  source !== "employment_services" || counts.some((count) => count.source === source);
