import type { APIRoute } from "astro";
import type { ReportName } from "../../../../../schema/vocabulary.ts";
import { tableFile } from "../../../../workspace/final-reports/files.ts";
import { readChapterFile } from "../../../../workspace/reports/chapter-file.ts";

/** One table of a chapter, a line for each figure. */
export const GET: APIRoute = async (page) => {
  const read = await readChapterFile(page);
  if (read instanceof Response) return read;
  const table = read.tables[page.params.table as ReportName];
  return table ? tableFile(page, table, read.about) : new Response(null, { status: 404 });
};
