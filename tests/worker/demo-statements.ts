import { hashPassword } from "better-auth/crypto";
import { demoData } from "../../schema/demo/demo-data.ts";
import { loadDemo } from "../../schema/demo/load.ts";
import { demoPassword } from "../../schema/demo/sign-ins.ts";
import { type Day, today } from "../../schema/values/calendar.ts";
import type { Statement } from "../../tooling/door/door.ts";

let hash: Promise<string> | undefined;
let workedOut: { day: Day; statements: Promise<Statement[]> } | undefined;

/** The statements that load the demo organisation as of today, worked out once for each process and day. */
export const demoStatements = (): Promise<Statement[]> => {
  const day = today();
  if (workedOut?.day !== day) workedOut = { day, statements: workOut(day) };
  return workedOut.statements;
};

const workOut = async (day: Day): Promise<Statement[]> => {
  hash ??= hashPassword(demoPassword);
  const statements: Statement[] = [];
  await loadDemo(keeping(statements), demoData(day), await hash);
  return statements;
};

/** As much of D1 as loading needs: an empty database that keeps the statements instead of carrying them out. */
const keeping = (statements: Statement[]): D1Database => {
  const prepare = (sql: string, values: readonly unknown[] = []) => ({
    sql,
    values,
    bind: (...bound: unknown[]) => prepare(sql, bound),
    first: async () => null,
  });
  const batch = async (all: Statement[]) => void statements.push(...all.map(({ sql, values }) => ({ sql, values })));
  return { prepare: (sql: string) => prepare(sql), batch } as unknown as D1Database;
};
