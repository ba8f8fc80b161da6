import { type FinalReport, noteNames } from "../../../schema/final-reports.ts";
import { chaptersIn } from "../../../schema/report-chapters.ts";
import { finalReportKinds, type ReportChapter, reportChapters } from "../../../schema/vocabulary.ts";
import type { Option } from "../../components/types.ts";
import { all, text } from "../../forms.ts";
import { words } from "../../words/dictionary.ts";
import { codeOptions } from "../parts/options.ts";

const lines = ["title", "kind", "from", "to", "comparedFrom", "comparedTo", "municipality"] as const;
type Line = (typeof lines)[number];
type Note = `notes.${(typeof noteNames)[number]}`;
const notes = noteNames.map((name): Note => `notes.${name}`);

/** The form's fields in their order, by the names the API gives them. */
export const reportFields = [...lines, "chapters", ...notes] as const;
export type ReportDraft = Partial<Record<Line | Note, string>> & { id?: string | undefined; chapters: ReportChapter[] };

export const draftOf = (report: FinalReport): ReportDraft => ({
  ...Object.fromEntries(lines.map((field) => [field, report[field] ?? undefined])),
  ...Object.fromEntries(noteNames.map((name) => [`notes.${name}`, report.notes[name]])),
  chapters: report.chapters,
});

/** The chapters come in the order the form has them in. */
export const writtenReport = (form: FormData): ReportDraft => ({
  ...Object.fromEntries([...lines, ...notes].map((field) => [field, text(form, field)])),
  chapters: all(form, "chapters").filter((name): name is ReportChapter => reportChapters.includes(name as never)),
});

/** A report as the API takes it; the texts of chapters that were left out are kept for when they come back. */
export const reportBody = (draft: ReportDraft) => {
  const { title = "", kind = "", from = "", to = "" } = draft;
  const written = noteNames.flatMap((name) => {
    const note = draft[`notes.${name}`];
    return note === undefined ? [] : [[name, note]];
  });
  return {
    title,
    kind,
    from,
    to,
    comparedFrom: draft.comparedFrom ?? null,
    comparedTo: draft.comparedTo ?? null,
    municipality: draft.municipality ?? null,
    chapters: draft.chapters,
    notes: Object.fromEntries(written),
  } as never;
};

/** What chapters are called in a report: there the effect in euros is told, not only the hours it is worked out from. */
export const chapterNames = ({ locale }: App.Locals): Record<ReportChapter, string> => {
  const { labels, workspace } = words(locale);
  return { ...labels.reportChapter, impact: workspace.impact.title };
};

/** The chosen chapters in their order, and after them those that could be added. */
export const chapterOptions = (chosen: readonly ReportChapter[], locals: App.Locals): Option[] =>
  codeOptions([...chosen, ...offered(locals).filter((chapter) => !chosen.includes(chapter))], chapterNames(locals));

/** The chapters that the team has something to tell in. */
export const offered = ({ settings }: App.Locals): readonly ReportChapter[] => chaptersIn(settings.participants);

export const kindOptions = ({ locale }: App.Locals): Option[] =>
  codeOptions(finalReportKinds, words(locale).labels.finalReportKind);

/** A chapter one place up or down: `up:placements`. */
export const moved = (chapters: readonly ReportChapter[], move: string): ReportChapter[] => {
  const [way, name] = move.split(":");
  const from = chapters.indexOf(name as ReportChapter);
  const to = from + (way === "up" ? -1 : 1);
  const [one, other] = [chapters[from], chapters[to]];
  return one && other ? chapters.with(from, other).with(to, one) : [...chapters];
};
