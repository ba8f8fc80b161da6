import type { APIRoute } from "astro";
import { aboutReport, workbook } from "../../../../../workspace/final-reports/files.ts";
import { keptSheets } from "../../../../../workspace/final-reports/kept-sheets.ts";
import { readFinalReport } from "../../../../../workspace/final-reports/page.ts";

/** All tables of a report as one workbook. */
export const GET: APIRoute = async (page) => {
  const read = await readFinalReport(page);
  if (!read.ok) return new Response(null, { status: read.status });
  const { report, figures, reader } = read.data;
  return workbook(page, figures.tables, aboutReport(report, reader), keptSheets(figures, page.locals));
};
