import { Marked, type RendererObject, type Tokenizer, type Tokens } from "marked";
import { safeLink } from "../../schema/values/plain-markdown.ts";

/**
 * Plain Markdown as HTML: paragraphs, lists, headings, **bold**, *emphasis* and links. What looks like HTML is text, and so
 * is a link that may not be followed. A line that ends is a line that ends, as in a letter. The first `#` is a heading of
 * `level`, each further one a step lower.
 */
export const markdownHtml = (text: string, level: 2 | 3 | 4 = 3): string =>
  (marksOf(text) > mostMarks ? withoutEmphasis : readers)[level]
    .parse(oneItemARow(dialled(text)), { async: false })
    .replaceAll("\n", "");

/** Fifty words in bold. Emphasis is sought from each mark to every later one: with more of them it stays as written. */
export const mostMarks = 200;
const marksOf = (text: string): number => text.match(/[*_]/g)?.length ?? 0;

/** A number with its spaces, `tel:040 000 0000`, as people write it: Markdown takes no space in the address of a link. */
const dialled = (text: string): string =>
  text.replace(/\]\((tel:[+\d\s()./\p{Pd}]{3,40})\)/gu, (_, target: string) => `](${safeLink(target) ?? target})`);

/** A row begins one item: `1. 1. 1.` without end would be a list in a list in a list, more than any reader of it can take. */
const oneItemARow = (text: string): string =>
  text.replace(/^(\s*(?:[-*+]|\d{1,9}[.)])[ \t]+)(\d{0,9})([-*+.)])(?=[ \t])/gm, "$1$2\\$3");

const rendererOf = (level: number): RendererObject => ({
  heading({ tokens, depth }: Tokens.Heading) {
    const tag = `h${Math.min(6, level + depth - 1)}`;
    return `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`;
  },
  link({ href, tokens, raw }: Tokens.Link) {
    const target = safeLink(href);
    return target === undefined ? escaped(raw) : `<a href="${escaped(target)}">${this.parser.parseInline(tokens)}</a>`;
  },
  image: ({ raw }: Tokens.Image) => escaped(raw),
  // A box that nobody can tick and that has no name.
  checkbox: ({ raw }: Tokens.Checkbox) => escaped(raw),
});

const asText = () => undefined;

/** What the guide's texts have no use for stays as it was written: HTML above all, code, tables, lines across. */
const tokenizer = {
  html: asText,
  tag: asText,
  code: asText,
  fences: asText,
  codespan: asText,
  blockquote: asText,
  table: asText,
  hr: asText,
  lheading: asText,
  def: asText,
  reflink: asText,
  del: asText,
};

const readersWith = (other: Partial<Record<keyof Tokenizer, typeof asText>>) => {
  const readerOf = (level: number) =>
    new Marked({ breaks: true, renderer: rendererOf(level), tokenizer: { ...tokenizer, ...other } });
  return { 2: readerOf(2), 3: readerOf(3), 4: readerOf(4) };
};
const readers = readersWith({});
const withoutEmphasis = readersWith({ emStrong: asText });

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
