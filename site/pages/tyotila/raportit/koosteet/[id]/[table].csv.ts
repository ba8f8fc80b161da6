import type { APIRoute } from "astro";
import type { ReportName } from "../../../../../../schema/vocabulary.ts";
import { aboutReport, tableFile } from "../../../../../workspace/final-reports/files.ts";
import { readFinalReport } from "../../../../../workspace/final-reports/page.ts";

/** One table of a report, a line for each figure. */
export const GET: APIRoute = async (page) => {
  const read = await readFinalReport(page);
  if (!read.ok) return new Response(null, { status: read.status });
  const { report, figures, reader } = read.data;
  const table = figures.tables[page.params.table as ReportName];
  if (!table) return new Response(null, { status: 404 });
  return tableFile(page, table, aboutReport(report, reader));
};
