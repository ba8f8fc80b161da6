/** A table of Markdown. Columns of names stand to the left, of numbers to the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((name) => (names.has(name) ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const names = new Set(["request", "jobs", "page", "as", "target", "table", "set", "kind", "work", "part", ""]);

/** A number with its thousands apart, as 12 345.67; a dash for what is not known. */
export const grouped = (value: number | null | undefined): string =>
  String(value ?? "–").replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, " ");

export const places = (value: number | null | undefined, digits: number): string =>
  typeof value === "number" ? value.toFixed(digits) : "–";

export const kB = (bytes: number | null | undefined): string =>
  typeof bytes === "number" ? (bytes / 1_000).toFixed(1) : "–";
