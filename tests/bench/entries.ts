import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import { addDays, addMonths, today } from "../../schema/values/calendar.ts";
import { setsOf } from "../../worker/reports/engine/count.ts";
import type { Asked } from "../../worker/reports/period.ts";
import { tables } from "../../worker/reports/tables.ts";
import type { Large } from "./large-worker.ts";

/** What D1 read for the rows that a table's figures are counted from; of a period, or of everything there is by a day. */
export type SetEntries = { table: string; set: string; kind: "period" | "snapshot"; rows: number; entries: number };

/** The last whole quarter. */
export const quarter = lastQuarter(today());

/** Each set is read as it is counted, but without the grouping, which D1 counts as further reading. */
export const readEntries = async ({ db }: Large): Promise<SetEntries[]> => {
  const asked: Asked = { ...quarter, municipality: undefined };
  // Work trials are in the same range of the index as employments, and are the period's rows too.
  const begun = await db
    .prepare("SELECT count(*) AS n FROM placements WHERE started_on BETWEEN ? AND ?")
    .bind(quarter.from, quarter.to)
    .first<number>("n");
  const found: SetEntries[] = [];
  for (const table of Object.values(tables)) {
    for (const set of setsOf(table, asked)) {
      const { sql, params } = dialect.sqlToQuery(set.select(asked));
      const { results, meta } = await db
        .prepare(sql)
        .bind(...params)
        .all();
      const rows = set.unit === "placement" && !set.snapshot ? (begun ?? 0) : results.length;
      const kind = set.snapshot ? "snapshot" : "period";
      found.push({ table: table.name, set: set.name, kind, rows, entries: meta.rows_read });
    }
  }
  return found;
};

const dialect = new SQLiteSyncDialect();

function lastQuarter(day: string) {
  const begun = `${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, "0")}-01`;
  const from = addMonths(begun, -3);
  return { from, to: addDays(begun, -1) };
}
