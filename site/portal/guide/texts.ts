/** What a text of the guide may leave open: the organisation's settings fill it in when the page is made. */
export type Blanks = { promise: string; organisation: string };

export type LinkKind = "term" | "chapter" | "page";
/** Where a link of the texts leads, `term:wage-subsidy` as ("term", "wage-subsidy"); nothing when there is no such place. */
export type Lead = (kind: LinkKind, name: string) => string | undefined;

/** A plain text with its blanks filled. Throws where it leaves open what nobody knows. */
export const filled = (text: string, blanks: Blanks): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => {
    if (!isBlank(name, blanks)) throw new Error(`Nothing fills ${blank} in "${text.slice(0, 60)}"`);
    return blanks[name];
  });

/** HTML made of a chapter's text, with its blanks filled and its links leading somewhere. Throws where one does not. */
export const resolved = (html: string, blanks: Blanks, lead: Lead): string =>
  filled(html, { promise: escaped(blanks.promise), organisation: escaped(blanks.organisation) }).replace(
    /href="(term|chapter|page):([\w-]+)"/g,
    (_, kind: LinkKind, name: string) => `href="${target(kind, name, lead)}"`,
  );

/** A plain text as HTML: `[words](term:wage-subsidy)` is the only mark it knows. */
export const linked = (text: string, blanks: Blanks, lead: Lead): string =>
  resolved(
    escaped(text).replace(/\[([^\]]+)\]\(((?:term|chapter|page):[\w-]+|https:\/\/[^)\s]+)\)/g, '<a href="$2">$1</a>'),
    blanks,
    lead,
  );

/** A plain text without the marks of its links. */
export const unlinked = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** The words of HTML that was made of a text: without tags, entities read. */
export const plain = (html: string): string =>
  html
    .replace(/<\/(p|li|h\d|td|th|dd|dt)>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(#x?[\da-f]+|\w+);/gi, (entity, name: string) => entities[name] ?? codePoint(name) ?? entity)
    .replace(/\s+/g, " ")
    .trim();

/** A part of a chapter under a heading; what stands before the first has no id. */
export type Part = { id: string; depth: number; title: string; html: string };

/** A chapter's HTML cut at its headings. */
export const partsOf = (html: string): Part[] => {
  const heading = /<h([2-4]) id="([^"]*)"[^>]*>(.*?)<\/h\1>/gs;
  const found = [...html.matchAll(heading)];
  const before = html.slice(0, found[0]?.index ?? html.length);
  const parts = found.map(({ 0: whole, 1: depth, 2: id = "", 3: title = "", index }, at) => ({
    id,
    depth: Number(depth),
    title: plain(title),
    html: html.slice(index + whole.length, found[at + 1]?.index ?? html.length),
  }));
  return before.trim() ? [{ id: "", depth: 1, title: "", html: before }, ...parts] : parts;
};

/** The same HTML as a part of a longer page: headings one step lower, and their ids under the chapter's name. */
export const nested = (html: string, name: string): string =>
  html
    .replace(/<(\/?)h([2-5])\b/g, (_, closing: string, depth: string) => `<${closing}h${Number(depth) + 1}`)
    .replace(/(<h\d) id="([^"]*)"/g, `$1 id="${name}--$2"`)
    .replace(/href="#([^"]*)"/g, (link, id: string) =>
      html.includes(` id="${id}"`) ? `href="#${name}--${id}"` : link,
    );

const isBlank = (name: string, blanks: Blanks): name is keyof Blanks => Object.hasOwn(blanks, name);

const target = (kind: LinkKind, name: string, lead: Lead): string => {
  const path = lead(kind, name);
  if (path === undefined) throw new Error(`${kind}:${name} leads nowhere`);
  return path;
};

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const codePoint = (name: string): string | undefined => {
  const [, hex, digits] = /^#(x)?([\da-f]+)$/i.exec(name) ?? [];
  return digits && String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10));
};
