import type { APIRoute } from "astro";
import { workbook } from "../../../../workspace/final-reports/files.ts";
import { readChapterFile } from "../../../../workspace/reports/chapter-file.ts";

/** The tables of a chapter as one workbook, of the days and the municipality in the address. */
export const GET: APIRoute = async (page) => {
  const read = await readChapterFile(page);
  return read instanceof Response ? read : workbook(page, read.tables, read.about);
};
