import { tablesOf } from "../../../schema/report-chapters.ts";
import type { BehindRow, Cell, Definition } from "../../../schema/reports.ts";
import {
  type ReportChapter,
  type ReportName,
  type RowUnit,
  reportChapters,
  reportNames,
} from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import { paths } from "../../links.ts";
import { queryOf } from "../../query.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { periodOfRow } from "./days.ts";
import { type Filters, filtersOf } from "./filters.ts";
import { readTables } from "./read.ts";
import { fullName } from "./row-names.ts";
import { total } from "./table.ts";
import { tableOf } from "./tables.ts";

/** What a number is, in the words of its table, and a page of the rows it counts. */
export type RowsData = {
  filters: Filters;
  chapter: ReportChapter;
  row: string;
  column: string;
  caption: string;
  definition: string;
  period: Definition["period"];
  cell: Cell | undefined;
  n: number;
  unit: RowUnit;
  items: BehindRow[];
  nextCursor: string | null;
  paged: boolean;
};

/** The rows behind the number that the address names; an address that names none leads to the figures. */
export const openRows = async (page: Opened): Promise<Loaded<RowsData> | Response> => {
  const name = reportNames.find((known) => known === queryOf(page, "table"));
  const key = queryOf(page, "row");
  const column = queryOf(page, "column") ?? total;
  if (!name || !key) return page.redirect(paths.reports, 303);
  const filters = filtersOf(page);
  const { from, to, municipality } = filters;
  const cursor = queryOf(page, "cursor");
  const days = { ...(from && { from }), ...(to && { to }), ...(municipality && { municipality }) };
  const query = { ...days, key, column, ...(cursor && { cursor }) };
  const [behind, read] = await Promise.all([
    ask(page.locals.api.reports[":table"].rows.$get({ param: { table: name }, query: query as never })),
    readTables(page, [name], filters, municipality),
  ]);
  if (!behind.ok) return failed(behind.problem);
  if (!read.ok) return failed(read.problem);
  const report = read.data.tables[name];
  const row = report?.rows.find((found) => found.key === key);
  if (!report || !row) return page.redirect(paths.reports, 303);
  const table = tableOf(report, page.locals);
  const part = table.parts.find(
    ({ rows, columns }) => rows.some((named) => named.key === key) && columns.some((named) => named.key === column),
  );
  const named = part?.rows.find((found) => found.key === key);
  return loaded({
    filters,
    chapter: chapterWith(name),
    row: named ? fullName(named) : key,
    column: part?.columns.find((found) => found.key === column)?.label ?? column,
    caption: part?.caption ?? table.title,
    definition: part?.definition ?? "",
    period: periodOfRow(report, key),
    cell: row.cells[column],
    ...behind.data,
    paged: cursor !== undefined,
  });
};

const chapterWith = (name: ReportName): ReportChapter =>
  reportChapters.find((chapter) => tablesOf[chapter].includes(name)) ?? "employment";
