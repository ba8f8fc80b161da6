import type { z } from "zod";
import type { periodQuery, Report, snapshotQuery } from "../../schema/reports.ts";
import type { Scope } from "../scope.ts";
import { selectSettings } from "../settings/settings.ts";
import { contactReport } from "./contacts.ts";
import { contactCounts, employerCounts } from "./contacts-query.ts";
import { employmentReport } from "./employment.ts";
import { personsByJobs } from "./employment-query.ts";
import { frameOf, selectFirstDay } from "./frame-query.ts";
import { askedPeriod, askedSnapshot } from "./period.ts";
import { personCounts } from "./persons-query.ts";
import { placementReport } from "./placements.ts";
import { placementCounts } from "./placements-query.ts";
import { referralReport } from "./referrals.ts";
import { referralCounts } from "./referrals-query.ts";

type PeriodQuery = z.infer<typeof periodQuery>;
type SnapshotQuery = z.infer<typeof snapshotQuery>;

/** Employers contacted and contacts of a period. */
export const readContactReport = async ({ db }: Scope, query: PeriodQuery): Promise<Report> => {
  const asked = askedPeriod(query);
  const [settings, first, counts, employers] = await db.batch([
    selectSettings(db),
    selectFirstDay(db, asked),
    contactCounts(db, asked),
    employerCounts(db, asked),
  ]);
  return contactReport(frameOf(asked, settings, first), counts, employers);
};

/** Who referred those whose coaching began in a period. */
export const readReferralReport = async ({ db }: Scope, query: PeriodQuery): Promise<Report> => {
  const asked = askedPeriod(query);
  const [settings, first, counts] = await db.batch([
    selectSettings(db),
    selectFirstDay(db, asked),
    referralCounts(db, asked),
  ]);
  return referralReport(frameOf(asked, settings, first), counts);
};

/** The employment ratio as of a day. */
export const readEmploymentReport = async ({ db }: Scope, query: SnapshotQuery): Promise<Report> => {
  const asked = askedSnapshot(query);
  const [settings, counts] = await db.batch([selectSettings(db), personsByJobs(db, asked)]);
  return employmentReport(frameOf(asked, settings), counts);
};

/** Jobs begun in a period by sector, and what else became of the participants. */
export const readPlacementReport = async ({ db }: Scope, query: PeriodQuery): Promise<Report> => {
  const asked = askedPeriod(query);
  const [settings, first, counts, persons] = await db.batch([
    selectSettings(db),
    selectFirstDay(db, asked),
    placementCounts(db, asked),
    personCounts(db, asked),
  ]);
  return placementReport(frameOf(asked, settings, first), counts, persons);
};
