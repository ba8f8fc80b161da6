import { globSync, readFileSync } from "node:fs";

/** A page or component: its script between the lines of dashes, and the tags under it. */
export type Markup = { file: string; script: string; tags: Tag[] };
/** A tag, and what its attributes say: a text in quotes, code in braces. Those that are spread are left out. */
export type Tag = { name: string; line: number; texts: Map<string, string>; code: Map<string, string> };

export const markupOfSite = (): Markup[] =>
  globSync("site/**/*.astro")
    .sort()
    .map((file) => markupIn(readFileSync(file, "utf8"), file));

export const markupIn = (source: string, file = ""): Markup => {
  const [, script = "", ...below] = source.split(/^---$/m);
  const markup = below.join("---");
  const before = source.length - markup.length;
  const tags = [...markup.matchAll(/<([A-Za-z]\w*)(?=\s)/g)].map(({ 0: opened, 1: name = "", index }) => ({
    name,
    line: source.slice(0, before + index).split("\n").length,
    ...attributesIn(markup, index + opened.length),
  }));
  return { file, script, tags };
};

const attributesIn = (markup: string, from: number): Pick<Tag, "texts" | "code"> => {
  const texts = new Map<string, string>();
  const code = new Map<string, string>();
  const attribute = /\s+(?:([\w:.-]+)(?:=(?:"([^"]*)"|(?=(\{))))?|(?=(\{)))/y;
  attribute.lastIndex = from;
  for (let found = attribute.exec(markup); found; found = attribute.exec(markup)) {
    const [, name = "", text, valued, bare] = found;
    if (!valued && !bare) {
      texts.set(name, text ?? "");
      continue;
    }
    const end = closingOf(markup, attribute.lastIndex);
    const written = markup.slice(attribute.lastIndex + 1, end);
    if (!written.startsWith("...")) code.set(name || written, written);
    attribute.lastIndex = end + 1;
  }
  return { texts, code };
};

/** Where the brace that opens here is closed. */
const closingOf = (markup: string, from: number): number => {
  let depth = 0;
  for (const { 0: brace, index } of markup.slice(from).matchAll(/"[^"\n]*"|[{}]/g)) {
    if (brace === "{") depth += 1;
    if (brace === "}") depth -= 1;
    if (depth === 0) return from + index;
  }
  throw new Error(`A brace is not closed: ${markup.slice(from, from + 80)}`);
};
