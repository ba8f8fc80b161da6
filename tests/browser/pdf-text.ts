import { inflateSync } from "node:zlib";

/** What a PDF that Chromium wrote says of itself and to a reader; enough of the format for that, and no more. */
export type Pdf = { pages: number; size: string; language: string; tagged: boolean; outline: string[]; text: string };

export const readPdf = (file: Buffer): Pdf => {
  const raw = file.toString("latin1");
  const objects = new Map(
    [...raw.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms)].map(([, id = "", body = ""]) => [id, body]),
  );
  const bodies = [...objects.values()];
  const pages = bodies.filter((body) => /\/Type \/Page\b/.test(body));
  const catalog = bodies.find((body) => body.includes("/Type /Catalog")) ?? "";
  return {
    pages: pages.length,
    size: /\/MediaBox \[([^\]]*)\]/.exec(pages[0] ?? "")?.[1] ?? "",
    language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1] ?? "",
    tagged: /\/MarkInfo <<[^>]*\/Marked true/.test(catalog) && catalog.includes("/StructTreeRoot"),
    outline: bodies.filter((body) => /\/Title .*\/Parent/s.test(body)).map(titleOf),
    text: pages.map((page) => textOf(page, objects)).join("\n"),
  };
};

type Objects = Map<string, string>;

const titleOf = (body: string): string => {
  const hex = /\/Title <([0-9A-Fa-f]+)>/.exec(body)?.[1];
  if (hex) return Buffer.from(hex, "hex").subarray(2).swap16().toString("utf16le");
  return (/\/Title \((.*?)(?<!\\)\)/s.exec(body)?.[1] ?? "").replace(/\\(.)/g, "$1");
};

const streamOf = (body: string | undefined): string => {
  const [head = "", rest = ""] = body?.split(/stream\r?\n/) ?? [];
  const data = Buffer.from(rest.replace(/\nendstream$/, ""), "latin1");
  return head.includes("/FlateDecode") ? inflateSync(data).toString("latin1") : data.toString("latin1");
};

/** The letters of a page: each font numbers its shapes in its own way, and says which letter each number is. */
const textOf = (page: string, objects: Objects): string => {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [name, fontOf(objects.get(id), objects)]),
  );
  const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? ""));
  let font: Font = { digits: 4, letters: new Map() };
  const said = [...content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)].map(([, name, shapes = ""]) => {
    if (name) font = fonts.get(name) ?? font;
    const { digits, letters } = font;
    return (shapes.match(new RegExp(`.{${digits}}`, "g")) ?? [])
      .map((shape) => letters.get(Number.parseInt(shape, 16)) ?? "")
      .join("");
  });
  return said.join("");
};

/** How many digits a shape's number has, and which letter each number is. */
type Font = { digits: number; letters: Map<number, string> };

const fontOf = (font: string | undefined, objects: Objects): Font => {
  const map = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(font ?? "")?.[1] ?? ""));
  const digits = /begincodespacerange\s*<(\w+)>/.exec(map)?.[1]?.length ?? 4;
  const letters = new Map<number, string>();
  const number = (hex: string) => Number.parseInt(hex, 16);
  for (const [, block = ""] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, shape = "", to = ""] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(number(shape), Buffer.from(to, "hex").swap16().toString("utf16le"));
  for (const [, block = ""] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = "", until = "", to = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let at = 0; at <= number(until) - number(from); at++)
        letters.set(number(from) + at, String.fromCodePoint(number(to) + at));
  return { digits, letters };
};
