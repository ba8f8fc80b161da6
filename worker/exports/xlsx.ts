import type { Cell } from "write-excel-file/universal";
import type { Shape, Sheet, Value } from "./sheet.ts";

/** A workbook with a sheet a table: numbers are numbers and days are days, whatever they look like. */
export const xlsxOf = async (sheets: readonly Sheet[], shape: Shape): Promise<ArrayBuffer> => {
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = sheets.map(({ above = [], heads, rows, widths = [] }, at) => ({
    sheet: names[at] ?? "",
    data: [
      ...above.map((row) => row.map((value) => cellOf(value, shape))),
      heads.map((value) => ({ value, fontWeight: "bold" as const })),
      ...rows.map((row) => row.map((value) => cellOf(value, shape))),
    ],
    columns: heads.map((_, column) => ({ width: widths[column] ?? (column === 0 ? 44 : 14) })),
  }));
  const { default: writeXlsx } = await import("write-excel-file/universal");
  return (await writeXlsx(written).toBlob()).arrayBuffer();
};

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const dayFormats: Record<Shape, string> = { fi: "d.m.yyyy", international: "yyyy-mm-dd" };

/** A text stays a text even where it looks like a formula: only a cell of the formula's own type is worked out. */
const cellOf = (value: Value, shape: Shape): Cell => {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "string") return value === "" ? null : { value, type: String };
  return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: dayFormats[shape] };
};

/** The longest name that a spreadsheet takes. */
const longest = 31;

/** Names without the characters that a spreadsheet refuses, none too long, and none twice whatever the case. */
const sheetNames = (wanted: readonly string[]): string[] => {
  const taken = new Set<string>();
  return wanted.map((name, at) => {
    const plain =
      name
        .replaceAll(/[\\/?*[\]:\p{C}]/gu, " ")
        .replaceAll(/^'+|'+$/g, "")
        .trim() || String(at + 1);
    for (let turn = 1; ; turn++) {
      const ending = turn === 1 ? "" : ` ${turn}`;
      const full = plain.slice(0, longest - ending.length).trim() + ending;
      if (taken.has(full.toLowerCase())) continue;
      taken.add(full.toLowerCase());
      return full;
    }
  });
};
