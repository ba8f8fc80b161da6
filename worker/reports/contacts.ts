import type { Report } from "../../schema/reports.ts";
import { type ContactChannel, type ContactPurpose, contactChannels, contactPurposes } from "../../schema/vocabulary.ts";
import { countCell, percentCell } from "./cells.ts";
import { type Frame, type Line, reportOf, tally } from "./table.ts";

/** How many contacts of one purpose in one channel. */
export type ContactCount = { municipality: string; purpose: ContactPurpose; channel: ContactChannel; contacts: number };

/** How many different employers were contacted. */
export type EmployerCount = { municipality: string; employers: number };

/** Employers contacted, contacts, and contacts by purpose and by channel, as `registry.ts` defines them. */
export const contactReport = (
  frame: Frame,
  counts: readonly ContactCount[],
  employerCounts: readonly EmployerCount[],
): Report => {
  const employers = tally(employerCounts, (count) => count.employers);
  const contacts = tally(counts, (count) => count.contacts);
  const part = (metric: "purpose" | "channel", code: string): Line => {
    const some = tally(
      counts.filter((count) => count[metric] === code),
      (count) => count.contacts,
    );
    return { key: `${metric}.${code}`, metric, cell: (column) => percentCell(some(column), contacts(column)) };
  };
  return reportOf(
    frame,
    "contacts",
    [...counts, ...employerCounts],
    [
      { key: "employersContacted", metric: "employersContacted", cell: (column) => countCell(employers(column)) },
      { key: "contacts", metric: "contacts", cell: (column) => countCell(contacts(column)) },
      ...contactPurposes.map((code) => part("purpose", code)),
      ...contactChannels.map((code) => part("channel", code)),
    ],
  );
};
