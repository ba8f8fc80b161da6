import { safeLink } from "../../schema/values/plain-markdown.ts";

/**
 * Plain Markdown as HTML: paragraphs, lists, headings, **bold**, *emphasis* and links. It is safe by how it is made: every
 * letter of the text goes out escaped, the only tags are those written here, and a link that may not be followed stays text.
 * A line that ends is a line that ends, as in a letter. The first `#` is a heading of `level`, each further one a step lower.
 */
export const markdownHtml = (text: string, level: 2 | 3 | 4 = 3): string =>
  text
    .replaceAll("\r\n", "\n")
    .split(/\n[^\S\n]*\n+/)
    .flatMap((part) => blocksOf(part.split("\n").filter((row) => row.trim() !== "")))
    .map((block) => htmlOf(block, level))
    .join("");

type Block =
  | { kind: "heading"; depth: number; text: string }
  | { kind: "ul" | "ol"; items: string[][] }
  | { kind: "p"; rows: string[] };

const heading = /^\s{0,3}(#{1,6})\s+(.+?)\s*#*$/;
const bullet = /^\s*[-*+•]\s+(.*)$/;
const numbered = /^\s*\d{1,3}[.)]\s+(.*)$/;

/** Rows that stand together, as headings, lists and paragraphs. An indented row goes on with the item before it. */
const blocksOf = (rows: string[]): Block[] => {
  const blocks: Block[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    const [, signs, title] = heading.exec(row) ?? [];
    const item = bullet.exec(row)?.[1] ?? numbered.exec(row)?.[1];
    const list = bullet.test(row) ? "ul" : "ol";
    if (signs && title) blocks.push({ kind: "heading", depth: signs.length, text: title });
    else if (item !== undefined && last?.kind === list) last.items.push([item]);
    else if (item !== undefined) blocks.push({ kind: list, items: [[item]] });
    else if (/^\s{2,}/.test(row) && last && "items" in last) last.items.at(-1)?.push(row.trim());
    else if (last?.kind === "p") last.rows.push(row.trim());
    else blocks.push({ kind: "p", rows: [row.trim()] });
  }
  return blocks;
};

const htmlOf = (block: Block, level: number): string => {
  if (block.kind === "heading") {
    const depth = Math.min(6, level + block.depth - 1);
    return `<h${depth}>${inline(block.text)}</h${depth}>`;
  }
  if (block.kind === "p") return `<p>${inline(block.rows.join("\n"))}</p>`;
  const items = block.items.map((rows) => `<li>${inline(rows.join("\n"))}</li>`);
  return `<${block.kind}>${items.join("")}</${block.kind}>`;
};

/**
 * What marks a text up: a sign that is to be itself, a link with its words, an address alone (in pointed brackets or not),
 * bold, emphasis. Each is found in one way only, so that no text takes long to read.
 */
const mark =
  /\\(?<sign>[\\`*_[\]()#+.!<>-])|!?\[(?<words>[^[\]\n]{1,300})\]\((?<target>tel:[+\d\s()-]{3,40}|(?:[^\s()<>"]|\([^\s()<>"]{0,200}\)){1,500})\)|<?(?<address>(?:https?:\/\/|mailto:|tel:)[^\s<>"]{1,500})>?|<?(?<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})>?|\*\*(?<bold>[^*\n]{1,1000})\*\*|\*(?<stressed>[^*\s][^*\n]{0,1000})\*|(?<![\p{L}\p{N}])_(?<underlined>[^_\s][^_\n]{0,1000})_(?![\p{L}\p{N}])/gu;

const inline = (text: string): string => {
  const found = [...text.matchAll(mark)];
  const pieces = found.map((match, at) => {
    const before = found[at - 1];
    const from = before ? before.index + before[0].length : 0;
    return plain(text.slice(from, match.index)) + marked(match[0], match.groups ?? {});
  });
  const last = found.at(-1);
  return pieces.join("") + plain(text.slice(last ? last.index + last[0].length : 0));
};

const marked = (whole: string, groups: Partial<Record<string, string>>): string => {
  const { sign, words, target, address, mail, bold, stressed, underlined } = groups;
  if (sign !== undefined) return plain(sign);
  if (words !== undefined && target !== undefined) return linkTo(target, inline(words), whole);
  if (mail !== undefined) return linkTo(`mailto:${mail}`, plain(mail), whole);
  if (address !== undefined) {
    const link = bareAddress(address);
    const rest = whole.startsWith("<") ? "" : whole.slice(link.length);
    return linkTo(link, plain(link.replace(/^(mailto|tel):/, "")), link) + plain(rest);
  }
  if (bold !== undefined) return `<strong>${inline(bold)}</strong>`;
  return `<em>${inline(stressed ?? underlined ?? "")}</em>`;
};

const linkTo = (target: string, html: string, whole: string): string => {
  const href = safeLink(target);
  return href === undefined ? plain(whole) : `<a href="${escaped(href)}">${withoutLinks(html)}</a>`;
};

/** An address without the signs of the sentence around it; a bracket is the address's own where it was opened in it. */
const bareAddress = (address: string): string =>
  address.replace(address.includes("(") ? /[.,;:!?]+$/ : /[.,;:!?)]+$/, "");

/** The words of a link may be an address themselves, and a link holds no other. */
const withoutLinks = (html: string): string => html.replace(/<\/?a\b[^>]*>/g, "");

const plain = (text: string): string => escaped(text).replaceAll("\n", "<br>");

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
