import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** The documents that lead a newcomer: a file that moves must not leave them pointing at nothing. */
const documents = ["README.md", "STYLE.md", "docs/map.md", "docs/how-to-add.md", "docs/debugging.md"];

describe.each(documents)("%s", (document) => {
  const text = readFileSync(document, "utf8");

  it("names no file or folder that is not there", () => {
    expect(pathsIn(text).filter((path) => !existsSync(path))).toEqual([]);
  });

  it("says of no file that something is in it that is not", () => {
    const missing = namedIn(text).filter(({ path, names }) => {
      const file = existsSync(path) ? readFileSync(path, "utf8") : "";
      return names.some((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(file));
    });
    expect(missing).toEqual([]);
  });

  it("links to nothing that is not there, file or heading", () => {
    expect(linksIn(text).filter((link) => !leadsSomewhere(document, link))).toEqual([]);
  });

  it("tells to run no command that there is not", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

const rooms = "schema|worker|site|tests|tooling|scripts|docs|\\.ci";

/** `site/content/guide/{fi,sv}` is two paths; `worker/<noun>/routes.ts` is none, because no file is called so. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(new RegExp(`(?<=[\`\\s])(?:${rooms})/[\\w./{},[\\]-]*(?=[\`\\s])`, "g"))].flatMap(([path]) =>
    expanded(path),
  );

const expanded = (path: string): string[] => {
  const [whole, choices] = /\{([^}]*)\}/.exec(path) ?? [];
  if (whole === undefined || choices === undefined) return [path];
  return choices.split(",").map((choice) => path.replace(whole, choice));
};

/** `worker/access/covered.ts` (`coveredBy`, `areasOf`): what a document says is in a file. */
const namedIn = (text: string): { path: string; names: string[] }[] =>
  [...text.matchAll(new RegExp(`\`((?:${rooms})/[^\`]+)\`,?\\s+\\(?((?:\`[\\w-]+\`(?:,\\s+)?)+)\\)`, "g"))].map(
    ([, path = "", named = ""]) => ({ path, names: [...named.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name) }),
  );

const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link).filter((link) => !/^\w+:/.test(link));

const leadsSomewhere = (document: string, link: string): boolean => {
  const [file = "", heading] = link.split("#");
  const target = file === "" ? document : join(dirname(document), file);
  if (!existsSync(target)) return false;
  return heading === undefined || anchorsIn(readFileSync(target, "utf8")).includes(heading);
};

/** The address of each heading, as GitHub makes it. */
const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
      .replaceAll(" ", "-"),
  );
