import { globSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Fact } from "../schema/facts/age.ts";
import { textSource } from "../schema/facts/source.ts";

const json = z.object({ sources: z.array(textSource) });

/** The guide's Finnish texts with their sources, as their files have them, named by the file. */
export const textsOfFiles = (): Fact[] => {
  const chapters = globSync("site/content/guide/fi/*.md").map((file) => ({ file, sources: sourcesOf(file) }));
  const tools = globSync("site/content/{checklist,glossary}/fi.json").map((file) => ({
    file,
    sources: json.parse(JSON.parse(readFileSync(file, "utf8"))).sources,
  }));
  return [...chapters, ...tools]
    .map(({ file, sources }): Fact => ({ kind: "text", name: file.replace(/^site\/content\//, ""), sources }))
    .sort((a, b) => a.name.localeCompare(b.name));
};

/** The sources at the head of a chapter: a list of `key: value` in YAML, a value perhaps in quotes. */
const sourcesOf = (file: string) => {
  const [, head = ""] = readFileSync(file, "utf8").split(/^---$/m);
  const block = /^sources:\n((?: .*\n)+)/m.exec(head)?.[1] ?? "";
  const entries = block.split(/^ +- /m).slice(1);
  if (entries.length === 0) throw new Error(`${file}: no sources were found at its head`);
  return entries.map((entry) => textSource.parse(Object.fromEntries(entry.trim().split("\n").map(pairOf))));
};

const pairOf = (line: string): [string, string | number] => {
  const [, key = "", written = ""] = /^\s*(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
  const value = written.replace(/^(["'])(.*)\1$/, "$2").replaceAll("''", "'");
  return [key, key === "year" ? Number(value) : value];
};
