import ts from "typescript";

/**
 * What a source file (ts or astro) says to people, each text as it stands there: literals with a letter that English has not,
 * what markup shows, attributes that are read, texts by language, and in the site whole sentences. Neither comments nor what
 * an error of the program says; nor the API's description of itself, which is in English for those who write programs.
 */
export const textsIn = (file: string, source: string): string[] => [
  ...new Set(codeOf(file, source).flatMap((tree) => saidBy(tree, file.startsWith("site/")))),
];

/** A file as TypeScript reads it; of a component its front, its markup and its scripts. Throws where it cannot be read. */
const codeOf = (file: string, source: string): ts.SourceFile[] => {
  if (!file.endsWith(".astro")) return [parsed(file, source)];
  const [whole = "", front = ""] = /^---\n(.*?)---\n/s.exec(source) ?? [];
  const markup = source
    .slice(whole.length)
    .replace(/<!--.*?-->|<!doctype html>/gis, "")
    .replace(/<style\b[^>]*>.*?<\/style>/gs, "");
  const scripts = [...markup.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
  const page = markup.replace(/(<script\b[^>]*>).*?(<\/script>)/gs, "$1$2");
  return [front, `<>${page}</>`, ...scripts].map((code) => parsed(file, code));
};

/** An attribute by its name alone, and siblings in an expression: Astro's, not JSX's, and read all the same. */
const ofAstro = ["'...' expected.", "JSX expressions must have one parent element."];

const parsed = (file: string, code: string): ts.SourceFile => {
  const kind = file.endsWith(".astro") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
  // The public type leaves them out, and a program that has them is slow to make.
  const { parseDiagnostics } = tree as unknown as { parseDiagnostics: ts.Diagnostic[] };
  const [unread] = parseDiagnostics
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))
    .filter((message) => !ofAstro.includes(message));
  if (unread) throw new Error(`${file}: ${unread}`);
  return tree;
};

const saidBy = (node: ts.Node, inSite: boolean): string[] => {
  if (ts.isNewExpression(node) && node.expression.getText().endsWith("Error")) return [];
  const text = ownText(node)?.trim();
  const said = text !== undefined && isText(node, text, inSite) ? [text] : [];
  return [...said, ...childrenOf(node).flatMap((child) => saidBy(child, inSite))];
};

const ownText = (node: ts.Node): string | undefined =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isJsxText(node)
    ? node.text
    : undefined;

const isText = (node: ts.Node, text: string, inSite: boolean): boolean =>
  letterOfOurs.test(text) ||
  (letter.test(text) && isShown(node)) ||
  (inSite && sentence.test(text) && !ts.isJsxAttribute(node.parent)) ||
  (wordOrMore.test(text) && isByLanguage(node));

const letter = /\p{L}/u;
const letterOfOurs = /[åäö]/i;
const wordOrMore = /^\p{Lu}\p{Ll}+|\p{L} +\p{L}/u;
const sentence = /^\p{Lu}\p{Ll}*,? \p{L}/u;

/** By markup, as it stands or as what an expression comes to, or in an attribute that is read. */
const isShown = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isJsxText(node)) return true;
  if (ts.isJsxAttribute(parent)) return read.includes(parent.name.getText());
  if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent) || isShown(parent);
  if (ts.isConditionalExpression(parent)) return node !== parent.condition && isShown(parent);
  if (ts.isBinaryExpression(parent)) return chooses.includes(parent.operatorToken.kind) && isShown(parent);
  return (ts.isParenthesizedExpression(parent) || ts.isTemplateExpression(parent)) && isShown(parent);
};
const read = ["alt", "aria-description", "aria-label", "heading", "hint", "label", "lead", "placeholder", "title"];
const chooses = [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken];

/** In an object with the keys fi, sv and en. */
const isByLanguage = (node: ts.Node): boolean => {
  if (ts.isObjectLiteralExpression(node)) {
    const keys = node.properties.map(({ name }) => name?.getText().replaceAll('"', ""));
    if (["fi", "sv", "en"].every((locale) => keys.includes(locale))) return true;
  }
  return node.parent !== undefined && isByLanguage(node.parent);
};

const childrenOf = (node: ts.Node): ts.Node[] => {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
};
