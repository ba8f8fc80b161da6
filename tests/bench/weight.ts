import { brotliCompressSync, constants } from "node:zlib";
import { type BenchRequest, requestInit } from "./api-requests.ts";
import type { Large } from "./large-worker.ts";

/** Bytes that a first visit loads, compressed: the page, its styles and its scripts. Fonts and images come besides. */
export type Weight = { html: number; css: number; js: number; total: number };

export const compression = "brotli, quality 4";

export const weighPage = async (large: Large, request: BenchRequest): Promise<Weight> => {
  const get = async (path: string) => {
    const answer = await fetch(new URL(path, large.url), requestInit(large, request));
    if (!answer.ok) throw new Error(`${request.name} names ${path}, which answers ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const page = await get(request.path);
  const tags = textOf(page).match(/<(?:link|script)\b[^>]*>/g) ?? [];
  const styles = tags.filter((tag) => /\brel="?stylesheet\b/.test(tag)).map((tag) => attribute(tag, "href"));
  const scripts = tags
    .filter((tag) => tag.startsWith("<script") || /\brel="?modulepreload\b/.test(tag))
    .map((tag) => attribute(tag, tag.startsWith("<script") ? "src" : "href"));
  const css = await Promise.all([...new Set(styles.filter(Boolean))].map(get));
  const js = await withImports(scripts.filter(Boolean), get);
  const [htmlSize, cssSize, jsSize] = [[page], css, js].map((files) =>
    files.reduce((sum, file) => sum + compressed(file), 0),
  );
  const weight = { html: htmlSize ?? 0, css: cssSize ?? 0, js: jsSize ?? 0 };
  return { ...weight, total: weight.html + weight.css + weight.js };
};

/** Scripts and all that they import at once; what they import later, when it is used, is no part of a first visit. */
const withImports = async (paths: string[], get: (path: string) => Promise<Uint8Array>): Promise<Uint8Array[]> => {
  const read = new Map<string, Uint8Array>();
  for (const waiting = [...paths]; waiting.length > 0; ) {
    const path = waiting.pop() ?? "";
    if (read.has(path)) continue;
    const file = await get(path);
    read.set(path, file);
    const imports = textOf(file).matchAll(/(?:\bfrom|\bimport)\s*"(\.{0,2}\/[^"]+)"/g);
    for (const [, imported = ""] of imports) waiting.push(new URL(imported, `http://page${path}`).pathname);
  }
  return [...read.values()];
};

const textOf = (file: Uint8Array): string => new TextDecoder().decode(file);

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="?([^"\\s>]+)`).exec(tag)?.[1] ?? "";

/** About what Cloudflare does on the way out: higher qualities are for files compressed beforehand. */
const compressed = (file: Uint8Array): number =>
  brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
