import { tablesIn } from "../../../schema/report-chapters.ts";
import { today } from "../../../schema/values/calendar.ts";
import { words } from "../../words/dictionary.ts";
import type { About } from "../final-reports/files.ts";
import type { Opened } from "../parts/opened.ts";
import { chapterOf } from "./chapter.ts";
import { periodOf } from "./days.ts";
import { filtersOf } from "./filters.ts";
import { readTables, type Tables } from "./read.ts";

/** A chapter's tables for a file, and what the file says of itself; or the answer when there is none. */
export const readChapterFile = async (page: Opened): Promise<{ tables: Tables; about: About } | Response> => {
  const chapter = chapterOf(page.params.chapter, page.locals);
  if (!chapter) return new Response(null, { status: 404 });
  const filters = filtersOf(page);
  const read = await readTables(
    page,
    tablesIn(chapter, page.locals.settings.participants),
    filters,
    filters.municipality,
  );
  if (!read.ok) return new Response(null, { status: read.problem.status });
  const { tables } = read.data;
  const { from, to } = periodOf(Object.values(tables)) ?? { from: null, to: today() };
  const title = words(page.locals.locale).labels.reportChapter[chapter];
  return {
    tables,
    about: { title, from, to, municipality: filters.municipality ?? null, issuedOn: null, reader: "team" },
  };
};
