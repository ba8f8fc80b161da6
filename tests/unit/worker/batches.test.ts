import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Answers of a batch that are taken by their place, more than two of them: the code of each, as it stands. */
const takenByPlace = (source: string): string[] => {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (isTakenApart(node) && node.name.elements.length > most && asksBatch(node.initializer))
      found.push(node.name.getText());
    if (isPicked(node) && asksBatch(node.expression)) found.push(node.getText());
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile("verb.ts", source, ts.ScriptTarget.Latest, true));
  return found;
};
const most = 2;

type TakenApart = ts.VariableDeclaration & { name: ts.ArrayBindingPattern; initializer: ts.Expression };
const isTakenApart = (node: ts.Node): node is TakenApart =>
  ts.isVariableDeclaration(node) && ts.isArrayBindingPattern(node.name) && node.initializer !== undefined;

/** `(await db.batch([…]))[3]` and `.at(-1)`. */
const isPicked = (node: ts.Node): node is ts.ElementAccessExpression | ts.PropertyAccessExpression =>
  ts.isElementAccessExpression(node) || (ts.isPropertyAccessExpression(node) && node.name.text === "at");

/** Is it a batch, waited for or not, or one of two? */
const asksBatch = (node: ts.Expression): boolean => {
  if (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node)) return asksBatch(node.expression);
  if (ts.isConditionalExpression(node)) return asksBatch(node.whenTrue) || asksBatch(node.whenFalse);
  if (!ts.isCallExpression(node)) return false;
  return ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "batch";
};

it("no verb takes more than two answers of a batch by their place", () => {
  const files = globSync("worker/**/*.ts");
  const taken = files.map((file) => [file, takenByPlace(readFileSync(file, "utf8"))] as const);
  expect(files.length).toBeGreaterThan(200);
  expect(taken.filter(([, answers]) => answers.length > 0)).toEqual([]);
});

describe("an answer taken by its place", () => {
  const inModule = (source: string): string => `export {};\n${source}`;

  it.each([
    "const [, , , [row]] = await scope.db.batch([a, b, c, d]);",
    "const [one, two, three] = await db.batch([a, b, c]);",
    "const [[earlier], [known], ...others] = await scope.db.batch(statements);",
    "const [, , row] = await (drawn ? scope.db.batch(a) : scope.db.batch(b));",
    "const row = (await db.batch(statements)).at(-1);",
    "const row = (await db.batch(statements))[3];",
  ])("is seen in %s", (source) => expect(takenByPlace(inModule(source))).toHaveLength(1));

  it.each([
    "const [rows, [counted]] = await scope.db.batch([a, b]);",
    "const { row } = await batch(scope, { written, row: one(read) });",
    "const [a, b, c] = await Promise.all(asked);",
    "await db.batch([a, b, c, d]);",
  ])("is not seen in %s", (source) => expect(takenByPlace(inModule(source))).toEqual([]));
});
