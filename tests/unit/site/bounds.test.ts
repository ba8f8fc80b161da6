import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { longest } from "../../../schema/values/bounds.ts";
import { type Markup, markupIn, markupOfSite } from "./tags.ts";

/** Where a text's length is typed as a number, in a tag or in what is spread into one. */
const typed = ({ file, script, tags }: Markup): string[] => [
  ...tags.flatMap(({ line, texts, code }) =>
    texts.has("maxlength") || /^\W*\d/.test(code.get("maxlength") ?? "") ? [`${file}:${line}`] : [],
  ),
  ...[...script.matchAll(/\bmaxlength\W{1,4}\d+/gi)].map(([found]) => `${file}: ${found}`),
];

/** The texts that say `of` which input they are: the file of the input, its name, and the field's. */
const bounded = ({ file, script, tags }: Markup) =>
  tags.flatMap(({ line, texts, code }) => {
    const input = code.get("of");
    const from = new RegExp(`^import \\{[^}]*\\b${input}\\b[^}]*\\} from "[./]+/(schema/[^"]+)";$`, "m").exec(script);
    return input
      ? [{ at: `${file}:${line}`, input, module: resolve(from?.[1] ?? ""), name: texts.get("name") ?? "" }]
      : [];
  });

const site = markupOfSite();

describe("a text in a form", () => {
  it("has no length of its own", () => expect(site.flatMap(typed)).toEqual([]));

  it.each([
    '<Field name="name" label={say.name} maxlength={160} />',
    '<input name="q" maxlength="100" />',
    '<TextArea\n  value={draft[">"]}\n  maxlength={ 300 }\n/>',
  ])("is found where it has: %s", (tag) => expect(typed(markupIn(`---\n---\n${tag}`, "a"))).toEqual(["a:3"]));

  it("is found where a script has one", () =>
    expect(typed(markupIn("---\nconst shared = { errors, maxlength: 40 };\n---\n<p></p>", "a"))).toHaveLength(1));

  it("is a text of the input that it says it is of", async () => {
    const all = site.flatMap(bounded);
    expect(all.length).toBeGreaterThan(50);
    for (const { at, input, module, name } of all) {
      const read = await import(module);
      expect(read[input], at).toBeInstanceOf(z.ZodType);
      expect(longest(read[input], name), at).toBeGreaterThan(0);
    }
  });
});
