import type { z } from "zod";
import type { ReportTable, reportQuery } from "../../schema/reports.ts";
import type { ReportName } from "../../schema/vocabulary.ts";
import { Conflict } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";
import { readTables } from "./engine/read.ts";
import { askedPeriod } from "./period.ts";

/**
 * One table of figures. Throws InvalidInput where the period ends before it begins, and Conflict participantsOff for a table
 * of persons where the team keeps none.
 */
export const readTable = async (
  scope: Scope,
  name: ReportName,
  query: z.infer<typeof reportQuery>,
): Promise<ReportTable> => {
  const { [name]: table } = await readTables(scope, [name], askedPeriod(query));
  if (!table) throw new Conflict("participantsOff");
  return table;
};
