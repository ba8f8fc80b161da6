import type { FinalReport, Reader } from "../../../schema/final-reports.ts";
import type { Cell } from "../../../schema/reports.ts";
import { organisationName } from "../../../schema/settings.ts";
import { today } from "../../../schema/values/calendar.ts";
import { fieldName } from "../../../schema/words/field-names.ts";
import { csvType, type Sheet, type Value, writeCsv, writeXlsx, xlsxType } from "../../../worker/client.ts";
import { queryOf } from "../../query.ts";
import { words } from "../../words/dictionary.ts";
import { municipalityName } from "../../words/municipalities.ts";
import type { Opened } from "../parts/opened.ts";
import type { Tables } from "../reports/read.ts";
import { fullName } from "../reports/row-names.ts";
import { type Figure, type NamedReport, type ReportTable, type TablePart, tableOf } from "../reports/tables.ts";

/** What a file says of itself on its first sheet. */
export type About = {
  title: string;
  from: string | null;
  to: string;
  municipality: string | null;
  issuedOn: string | null;
  reader: Reader;
};

export const aboutReport = (report: FinalReport, reader: Reader): About => ({ ...report, reader });

/** A workbook: what it is about and how its figures are defined, then a sheet for each part of each table, and what is no table. */
export const workbook = async (
  page: Opened,
  tables: Tables,
  about: About,
  more: readonly Sheet[] = [],
): Promise<Response> => {
  const { locals } = page;
  const found = Object.values(tables).map((report) => ({ report, table: tableOf(report, locals) }));
  const sheets = found.flatMap(({ report, table }) => [
    ...table.parts.map((part) => sheetOf(report, part, locals)),
    ...sourceSheets(report, table, locals),
  ]);
  const bytes = await writeXlsx([aboutSheet(found, about, locals), ...sheets, ...more], shapeOf(page));
  return file(bytes, xlsxType, `${fileName(about)}.xlsx`);
};

/** One table with a line for each figure: what it is of, in words, and its numbers. */
export const tableFile = (page: Opened, report: NamedReport, about: About): Response => {
  const { locals } = page;
  const { parts } = tableOf(report, locals);
  const { files } = words(locals.locale).workspace.finalReports;
  const { from, to } = report.definition.period;
  const { typed } = report;
  const rows = parts.flatMap((part) =>
    part.rows.flatMap((row) =>
      part.columns.map(({ key, label }): Value[] => {
        const cell = row.cells[key];
        const figures = (["n", "of", "percent", "ratio", "mean", "median"] as const).map((figure) =>
          figureIn(cell, figure),
        );
        const days = [from === null ? null : { day: from }, { day: to }];
        return [part.caption, fullName(row), label, ...figures, ...days, ...(typed ? sourceOf(typed, key) : [])];
      }),
    ),
  );
  const { table, row, column, n, of, percent, ratio, mean, median } = files;
  const heads = [table, row, column, n, of, percent, ratio, mean, median, files.from, files.to];
  const sources = typed ? sourceHeads(locals) : [];
  const csv = writeCsv({ name: report.name, heads: [...heads, ...sources], rows }, shapeOf(page));
  return file(csv, csvType, `${fileName(about)}-${report.name}.csv`);
};

/** Which spreadsheet the file is for; the Finnish one unless the address says otherwise. */
const shapeOf = (page: Opened) => (queryOf(page, "shape") === "kansainvalinen" ? "international" : "fi");

/** A number that is not shown is three dots, as on the page. */
const hiddenMark = "…";

const figureIn = (cell: Cell | undefined, figure: Figure | "ratio"): Value => {
  if (cell?.hidden && (figure === "n" || figure === "ratio")) return figure === "n" ? hiddenMark : null;
  return cell?.[figure] ?? null;
};

const sheetOf = (report: NamedReport, part: TablePart, locals: App.Locals): Sheet => {
  const { files } = words(locals.locale).workspace.finalReports;
  const { figures: named } = words(locals.locale).workspace.reports;
  const { from, to } = report.definition.period;
  const ratios = part.rows.some((row) => Object.values(row.cells).some(({ ratio }) => ratio !== undefined));
  const figures: (Figure | "ratio")[] = ratios ? [...part.figures, "ratio"] : part.figures;
  const headOf = (figure: Figure | "ratio") =>
    figure === "n" ? part.unit : figure === "ratio" ? files.ratio : named[figure];
  const several = figures.length > 1;
  const heads = part.columns.flatMap(({ label }) =>
    figures.map((figure) => (several ? `${label}, ${headOf(figure)}` : label)),
  );
  return {
    name: part.caption,
    above: [[part.caption], [part.note], [files.from, from === null ? null : { day: from }, files.to, { day: to }], []],
    heads: [part.heading, ...heads],
    rows: part.rows.map((row) => [
      fullName(row),
      ...part.columns.flatMap(({ key }) => figures.map((figure) => figureIn(row.cells[key], figure))),
    ]),
  };
};

type Typed = NonNullable<NamedReport["typed"]>;

/** Where figures that were typed in are from, month by month; of a table that is counted there is none. */
const sourceSheets = ({ typed }: NamedReport, { parts: [part] }: ReportTable, locals: App.Locals): Sheet[] =>
  typed && part
    ? [
        {
          name: words(locals.locale).workspace.reports.typedTitle,
          heads: [part.heading, ...sourceHeads(locals)],
          rows: part.columns.map(({ key, label }) => [label, ...sourceOf(typed, key)]),
          widths: [20, 60, 30, 14],
        },
      ]
    : [];

const sourceHeads = ({ locale }: App.Locals): string[] => {
  const { files } = words(locale).workspace.finalReports;
  return [fieldName(locale, "source"), files.typedBy, files.typedOn];
};

const sourceOf = (typed: Typed, column: string): Value[] => {
  const told = typed.find((each) => each.column === column);
  return [told?.source ?? null, told?.by ?? null, told ? { day: told.on } : null];
};

const aboutSheet = (found: { table: ReportTable }[], about: About, locals: App.Locals): Sheet => {
  const say = words(locals.locale).workspace.finalReports;
  const { locale, settings } = locals;
  const { files, cover, readers, fields } = say;
  const definitions = found.flatMap(({ table }) => table.parts.map((part): Value[] => [part.caption, part.definition]));
  const facts: Value[][] = [
    [organisationName(settings.organisation, locale), null],
    [fieldName(locale, "from"), about.from === null ? null : { day: about.from }],
    [fieldName(locale, "to"), { day: about.to }],
    [cover.municipality, about.municipality ? municipalityName(about.municipality, locale) : fields.allMunicipalities],
    about.issuedOn ? [cover.issued, { day: about.issuedOn }] : [files.fetched, { day: today() }],
    ...(about.reader === "public"
      ? [
          [files.version, readers.publicNotice],
          [null, readers.publicText],
          [null, say.method.hidden],
          [null, readers.warning],
        ]
      : []),
  ];
  return {
    name: files.about,
    above: [[about.title], ...facts, []],
    heads: [files.table, files.definition],
    rows: definitions,
    widths: [44, 100],
  };
};

const fileName = ({ title, to, reader }: About): string => {
  const plain = title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/g, "-");
  return [
    plain.replaceAll(/^-|-$/g, "").toLowerCase() || "raportti",
    to,
    ...(reader === "public" ? ["julkinen"] : []),
  ].join("-");
};

const file = (content: BodyInit, type: string, name: string): Response =>
  new Response(content, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
