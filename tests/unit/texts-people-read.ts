import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";
import { type Locale, locales } from "../../schema/vocabulary.ts";

/** A text as it stands in a file, with the line it begins on. */
export type Read = { file: string; line: number; locale: Locale; text: string };

const isLocale = (name: string): name is Locale => locales.some((locale) => locale === name);
const files = (...patterns: string[]): string[] => globSync(patterns).map((file) => file.replaceAll("\\", "/"));

/** All that people read: the words of the site, the API and the mails, the guide, the demo, and the pages for those who work with it. */
export const textsPeopleRead = (): Read[] => [
  ...files("{schema,site,worker}/**/words.ts", "{schema,site,worker}/**/words/**/*.ts").flatMap((file) =>
    textsOfWords(file, readFileSync(file, "utf8")),
  ),
  // The codes among what the demo is made of are nobody's language.
  ...files("schema/demo/**/*.ts").flatMap((file) =>
    textsOfWords(file, readFileSync(file, "utf8")).filter(({ text }) => !/^[\w.-]+$/.test(text)),
  ),
  ...files("site/content/**/*.md", "site/content/**/*.json").flatMap((file) =>
    linesOf(file, localeOf(file) ?? "fi", withoutAddresses(readFileSync(file, "utf8"))),
  ),
  ...files("docs/coaches*.md", "docs/privacy/*.md", "docs/figures.md").flatMap((file) =>
    linesOf(file, file.includes("figures") ? "en" : (localeOf(file) ?? "fi"), readFileSync(file, "utf8")),
  ),
];

/** The language in a file's path: `sv.ts`, `guide/sv/why.md`, `coaches.sv.md`. */
const localeOf = (file: string): Locale | undefined => file.split(/[/.]/).find(isLocale);

/**
 * The texts of a file of words. One that holds several languages tells them by the keys and names `fi`, `sv` and `en`, or has
 * them as three columns; what stands under none of these is Finnish, which gives the shape.
 */
export const textsOfWords = (file: string, source: string): Read[] => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const textsIn = (node: ts.Node, locale: Locale): Read[] => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return [];
    const own = ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node);
    const text = own && !isName(node) ? node.text : "";
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const children: Read[] = [];
    const columns = ts.isArrayLiteralExpression(node) && isInColumns(node);
    let at = 0;
    ts.forEachChild(node, (child) => {
      children.push(...textsIn(child, (columns && locales[at++]) || namedIn(child) || locale));
    });
    return [...(/\p{L}/u.test(text) ? [{ file, line, locale, text }] : []), ...children];
  };
  return textsIn(tree, (isLocale(basename(file, ".ts")) && localeOf(basename(file))) || "fi");
};

const namedIn = (node: ts.Node): Locale | undefined => {
  if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return undefined;
  return languageOf(node.name.getText());
};

/** `sv` of `{ sv }`, and of `nameSv`. */
const languageOf = (name: string): Locale | undefined =>
  locales.find((locale) => name === locale || name.endsWith(locale.charAt(0).toUpperCase() + locale.slice(1)));

const isName = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) || ts.isElementAccessExpression(node.parent);

/** A row of `field-names.ts`: a text for each language, in their order. */
const isInColumns = ({ elements, parent }: ts.ArrayLiteralExpression): boolean =>
  elements.length === locales.length &&
  elements.every(ts.isStringLiteralLike) &&
  parent.getSourceFile().fileName.endsWith("field-names.ts");

/** A chapter, a glossary or a list without its addresses, and without its sources, whose titles others have given; line by line. */
const withoutAddresses = (text: string): string =>
  text
    .replace(/^(?:slug: | *"id": ).*$/gm, "")
    .replace(/^sources:\n(?:[ -].*\n)*/m, (sources) => sources.replace(/.+/g, ""))
    .replace(/"sources": \[[^\]]*\]/g, (sources) => sources.replace(/.+/g, ""));

const linesOf = (file: string, locale: Locale, text: string): Read[] =>
  text.split("\n").map((line, at) => ({ file, line: at + 1, locale, text: line.replace(/\]\([^)]*\)|`[^`]*`/g, " ") }));
