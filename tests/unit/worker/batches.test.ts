import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Answers of a batch that are taken by their place, more than two of them: the code of each, as it stands. */
const takenByPlace = (source: string): string[] => {
  const found: string[] = [];
  const kept = new Set<string>();
  const isAnswers = (node: ts.Expression): boolean =>
    asksBatch(node) || (ts.isIdentifier(bare(node)) && kept.has(bare(node).getText()));
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && isAnswers(node.initializer)) {
      if (ts.isIdentifier(node.name)) kept.add(node.name.text);
      if (ts.isArrayBindingPattern(node.name) && node.name.elements.length > most) found.push(node.name.getText());
    }
    if (isTakenInto(node) && node.left.elements.length > most && isAnswers(node.right)) found.push(node.left.getText());
    if (isPicked(node) && isAnswers(node.expression)) found.push(node.getText());
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile("verb.ts", source, ts.ScriptTarget.Latest, true));
  return found;
};
const most = 2;

/** `[written, row] = answers` */
const isTakenInto = (node: ts.Node): node is ts.BinaryExpression & { left: ts.ArrayLiteralExpression } =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  ts.isArrayLiteralExpression(node.left);

/** `answers[3]`, `answers.at(-1)`, `answers.slice(-2)` */
const isPicked = (node: ts.Node): node is ts.ElementAccessExpression | ts.PropertyAccessExpression =>
  (ts.isElementAccessExpression(node) && ts.isNumericLiteral(node.argumentExpression)) ||
  (ts.isPropertyAccessExpression(node) && ["at", "slice"].includes(node.name.text));

/** Without what only waits for it, holds it together or says its type. */
const bare = (node: ts.Expression): ts.Expression =>
  ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node)
    ? bare(node.expression)
    : node;

/** Is it the answers of a batch in a list? Our own `batch` gives one only for a list. */
const asksBatch = (node: ts.Expression): boolean => {
  const asked = bare(node);
  if (ts.isConditionalExpression(asked)) return asksBatch(asked.whenTrue) || asksBatch(asked.whenFalse);
  if (!ts.isCallExpression(asked)) return false;
  if (ts.isPropertyAccessExpression(asked.expression)) return asked.expression.name.text === "batch";
  const [, statements] = asked.arguments;
  return asked.expression.getText() === "batch" && statements !== undefined && ts.isArrayLiteralExpression(statements);
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
    "const answers = await db.batch(statements);\nconst [told] = answers.at(-1) as Told[];",
    "const answers = await db.batch(statements);\nconst rest = answers.slice(-2) as Rows;",
    "const answers = await db.batch(statements);\nconst [w, , [r]] = answers as unknown as Rows;",
    "const [, , , row] = (await db.batch([a, b, c, d])) as Rows;",
    "[w, x, y] = await db.batch(q);",
    "const [a, b, c] = await batch(scope, [x, y, z]);",
  ])("is seen in %s", (source) => expect(takenByPlace(inModule(source))).toHaveLength(1));

  it.each([
    "const [rows, [counted]] = await scope.db.batch([a, b]);",
    "const { row } = await batch(scope, { written, row: one(read) });",
    "const [a, b, c] = await Promise.all(asked);",
    "await db.batch([a, b, c, d]);",
    "const found = await batch(scope, people.map(waitingOf));\nreturn found.map(told);",
    "const answers = await db.batch(statements);\nreturn answers.flat();",
  ])("is not seen in %s", (source) => expect(takenByPlace(inModule(source))).toEqual([]));
});
