import Papa from "papaparse";
import type { Shape, Sheet, Value } from "./sheet.ts";

/** A table as comma-separated values: its heads and its rows, nothing above them. */
export const csvOf = ({ heads, rows }: Sheet, shape: Shape): string => {
  const write = writers[shape];
  const { bom, delimiter } = marks[shape];
  const written = [heads, ...rows].map((row) => row.map(write));
  return bom + Papa.unparse(written, { delimiter, newline: "\r\n", escapeFormulae: startsFormula });
};

export const csvType = "text/csv; charset=utf-8";

/** Excel in Finland takes commas for decimals, so semicolons part the cells; and without the mark it spoils ä and ö. */
const marks: Record<Shape, { bom: string; delimiter: string }> = {
  fi: { bom: "\ufeff", delimiter: ";" },
  international: { bom: "", delimiter: "," },
};

/**
 * A spreadsheet would work such a text out instead of showing it: it begins with a sign of a formula, also in full width, or
 * with blanks, quotes or invisible marks and then one. A plain negative number is none.
 */
const startsFormula = /^(?!-\d+(?:[.,]\d+)?$)(?:[\t\r\n]|[\s\p{C}'"’”]*[=+\-@＝＋－＠])/u;

const writers: Record<Shape, (value: Value) => string> = {
  fi: (value) => written(value, (number) => number.replace(".", ","), finnishDay),
  international: (value) =>
    written(
      value,
      (number) => number,
      (day) => day,
    ),
};

const written = (value: Value, number: (text: string) => string, day: (iso: string) => string): string => {
  if (value === null) return "";
  if (typeof value === "number") return number(String(value));
  return typeof value === "string" ? value : day(value.day);
};

/** `1.6.2021` */
const finnishDay = (iso: string): string => {
  const [year, month, day] = iso.split("-");
  return `${Number(day)}.${Number(month)}.${year}`;
};
