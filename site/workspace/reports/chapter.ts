import { tableChapters, tablesIn } from "../../../schema/report-chapters.ts";
import type { ReportChapter, ReportName } from "../../../schema/vocabulary.ts";
import { type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import { findingOf } from "./findings.ts";
import { type ReportView, readView } from "./read.ts";
import { hidesNumbers, type NamedReport, type ReportTable, type TablePart } from "./tables.ts";

export type ChapterData = ReportView & { chapter: ReportChapter };

/** The chapter an address names, if it is one of those. */
export const chapterOf = (name: string | undefined, locals: App.Locals): ReportChapter | undefined =>
  chaptersOf(locals).find((chapter) => chapter === name);

/** The chapters that are made of tables which the team has. */
export const chaptersOf = ({ settings }: App.Locals): readonly ReportChapter[] =>
  tableChapters.filter((chapter) => tablesIn(chapter, settings.participants).length > 0);

export const openChapter = async (page: Opened, chapter: ReportChapter): Promise<Loaded<ChapterData>> => {
  const read = await readView(page, tablesIn(chapter, page.locals.settings.participants));
  return read.ok ? loaded({ ...read.data, chapter }, read.status) : read;
};

const pictured: readonly ReportName[] = [
  "placements",
  "employment-curve",
  "contact-weeks",
  "referrals",
  "ladder",
  "hindrances",
];

/** There is a picture of the table, and something to see in it. */
export const isPictured = (report: NamedReport): boolean =>
  pictured.includes(report.name) && report.rows.some(({ cells }) => Object.values(cells).some(({ n }) => n > 0));

/** Parts that stand under one heading. */
export type PartGroup = { title: string; parts: TablePart[] };

/** The parts of a table under the headings that say what was found. */
export const groupsOf = (report: NamedReport, { title, parts }: ReportTable, locals: App.Locals): PartGroup[] => {
  const groups: PartGroup[] = [];
  for (const part of parts) {
    // A sentence about what was found would say what a table hides.
    const finding = hidesNumbers(report) ? undefined : findingOf(report, part.id, locals);
    const last = groups.at(-1);
    if (last && finding === undefined) last.parts.push(part);
    else groups.push({ title: finding ?? title, parts: [part] });
  }
  return groups;
};
