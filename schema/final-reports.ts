import type { ReportTable } from "./reports.ts";
import type { ReportName } from "./vocabulary.ts";

/** The tables of one period, by their names. */
export type FrozenTables = Partial<Record<ReportName, ReportTable>>;

/** The figures of a report as they were when it was issued: of its period, and of the one it is compared with. */
export type FrozenReport = { tables: FrozenTables; compared: FrozenTables | null };
