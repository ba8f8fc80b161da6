import { parse } from "csv-parse/sync";
import fc from "fast-check";
import readXlsx from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../../../worker/exports/csv.ts";
import type { Sheet } from "../../../../worker/exports/sheet.ts";
import { xlsxOf } from "../../../../worker/exports/xlsx.ts";

const sheet: Sheet = {
  name: "Työsuhteet",
  above: [["Jakso", { day: "2021-06-01" }, { day: "2022-10-15" }]],
  heads: ["Rivi", "Päivä", "kpl", "%"],
  rows: [
    ['Yritys; "A, B"', { day: "2022-02-01" }, 32, 45.7],
    ["Rivi\nvaihtuu", { day: "2022-12-31" }, 0, null],
    ["Vähemmän", null, -3, -0.5],
  ],
};

describe("csv", () => {
  it("is in the Finnish shape what a Finnish spreadsheet expects", () => {
    const text = csvOf(sheet, "fi");
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(parse(text, { bom: true, delimiter: ";", record_delimiter: "\r\n" })).toEqual([
      ["Rivi", "Päivä", "kpl", "%"],
      ['Yritys; "A, B"', "1.2.2022", "32", "45,7"],
      ["Rivi\nvaihtuu", "31.12.2022", "0", ""],
      ["Vähemmän", "", "-3", "-0,5"],
    ]);
  });

  it("is in the international shape what anything else reads", () => {
    const text = csvOf(sheet, "international");
    expect(text.startsWith("Rivi,")).toBe(true);
    expect(parse(text)[1]).toEqual(['Yritys; "A, B"', "2022-02-01", "32", "45.7"]);
  });

  it.each(["=", "+", "-", "@", "\t", "\r", "＝", " =", "'=", '"=', ' "+', "\u200b=", "\n@", "-1+"])(
    "takes the sense of a formula from %j",
    (start) => {
      const typed = `${start}HYPERLINK(1)`;
      for (const shape of ["fi", "international"] as const) {
        const text = csvOf({ name: "", heads: [typed], rows: [[typed]] }, shape);
        const rows = parse(text, { bom: true, delimiter: shape === "fi" ? ";" : ",", record_delimiter: "\r\n" });
        expect(rows).toEqual([[`'${typed}`], [`'${typed}`]]);
      }
    },
  );

  it("gives back every other text as it was", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }).filter((text) => !/[=+\-@＝＋－＠\t\r\n]/.test(text) && text.trim() !== ""),
        (text) => {
          expect(
            parse(csvOf({ name: "", heads: [text], rows: [[text]] }, "fi"), { bom: true, delimiter: ";" }),
          ).toEqual([[text], [text]]);
        },
      ),
    );
  });
});

describe("xlsx", () => {
  const read = async (sheets: Sheet[]) => readXlsx(Buffer.from(await xlsxOf(sheets, "fi")));

  it("holds numbers as numbers, days as days and formulas as the text that they are", async () => {
    const [found] = await read([{ ...sheet, rows: [...sheet.rows, ["=1+1", null, 1, 2.5]] }]);
    expect(found?.data).toEqual([
      ["Jakso", new Date("2021-06-01"), new Date("2022-10-15"), null],
      ["Rivi", "Päivä", "kpl", "%"],
      ['Yritys; "A, B"', new Date("2022-02-01"), 32, 45.7],
      ["Rivi\nvaihtuu", new Date("2022-12-31"), 0, null],
      ["Vähemmän", null, -3, -0.5],
      ["=1+1", null, 1, 2.5],
    ]);
  });

  it("names each sheet once, in at most 31 characters that a spreadsheet takes", async () => {
    const long = "Valmennettavat ohjaavan tahon mukaan kunnittain";
    const names = [long, long, "a/b:c*[d]?", "A B C  D", "'", ""];
    const sheets = await read(names.map((name) => ({ name, heads: ["x"], rows: [[1]] })));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "Valmennettavat ohjaavan tahon m",
      "Valmennettavat ohjaavan tahon 2",
      "a b c  d",
      "A B C  D 2",
      "5",
      "6",
    ]);
  });
});
