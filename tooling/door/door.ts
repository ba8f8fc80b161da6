export type Statement = { sql: string; values: readonly unknown[] };
type How = "all" | "run" | "raw" | "columns" | "batch" | "exec";

/**
 * D1 through the door's own Worker: one request for each statement or batch. The runtime's own way for a process outside
 * blocks that process for every call.
 */
export const databaseBehind = (door: URL): D1Database => {
  const send = async <Result>(how: How, statements: readonly Statement[]): Promise<Result> => {
    const answer = await fetch(door, { method: "POST", body: JSON.stringify({ how, statements }) });
    const { ok, error } = (await answer.json()) as { ok: Result; error?: string };
    if (error !== undefined) throw new Error(error);
    return ok;
  };
  const prepare = (sql: string, values: readonly unknown[] = []) => {
    const itself = [{ sql, values }];
    return {
      sql,
      values,
      bind: (...bound: unknown[]) => {
        if (bound.includes(undefined)) throw new Error("D1_TYPE_ERROR: Type 'undefined' not supported");
        return prepare(sql, bound);
      },
      all: () => send("all", itself),
      run: () => send("run", itself),
      raw: (options?: { columnNames?: boolean }) => send(options?.columnNames ? "columns" : "raw", itself),
      first: async (column?: string) => {
        const [row = null] = (await send<D1Result<Record<string, unknown>>>("all", itself)).results;
        return column === undefined ? row : (row?.[column] ?? null);
      },
    };
  };
  return {
    prepare: (sql: string) => prepare(sql),
    batch: (all: Statement[]) =>
      send(
        "batch",
        all.map(({ sql, values }) => ({ sql, values })),
      ),
    exec: (sql: string) => send("exec", [{ sql, values: [] }]),
  } as unknown as D1Database;
};
