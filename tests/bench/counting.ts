import { withEnv } from "cloudflare:workers";
import { jobsPath } from "./jobs-path.ts";

/** What D1 did for one request. `inSequence` is how many of the trips had to wait for another: what a person waits for. */
export type Count = { rowsRead: number; roundTrips: number; inSequence: number; statements: number };
type Measured = { meta: { rows_read: number } };

/**
 * The built Worker, answering beside each response how many rows D1 read for it and how many times it was asked. Pages
 * read the environment from `cloudflare:workers`, so the counting one is put there too.
 */
export const counting = (built: ExportedHandler<Env>): ExportedHandler<Env> => ({
  async fetch(request, env, context) {
    const count: Count = { rowsRead: 0, roundTrips: 0, inSequence: 0, statements: 0 };
    const counted = { ...env, DB: countDatabase(env.DB, count) };
    const { pathname, searchParams } = new URL(request.url);
    const answered = async (): Promise<Response> => {
      if (pathname !== jobsPath) return (await built.fetch?.(request, counted, context)) as Response;
      const scheduledTime = Number(searchParams.get("at"));
      await built.scheduled?.({ cron: "*/10 * * * *", scheduledTime, noRetry: () => {} }, counted, context);
      return new Response("run");
    };
    const response = (await withEnv(counted, answered)) as Response;
    // A page streams: only at its end has everything been asked.
    const body = await response.arrayBuffer();
    const answer = new Response([101, 204, 205, 304].includes(response.status) ? null : body, response);
    answer.headers.set("x-rows-read", String(count.rowsRead));
    answer.headers.set("x-round-trips", String(count.roundTrips));
    answer.headers.set("x-in-sequence", String(count.inSequence));
    answer.headers.set("x-statements", String(count.statements));
    return answer;
  },
});

const countDatabase = (db: D1Database, count: Count): D1Database =>
  ({
    ...countReached(db, count),
    withSession: (constraint: string) => countReached(db.withSession(constraint), count),
  }) as unknown as D1Database;

const countReached = (db: Pick<D1Database, "prepare" | "batch">, count: Count) => {
  const plain = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
  const add = <Result extends Measured>(results: Result[]): Result[] => {
    for (const { meta } of results) count.rowsRead += meta.rows_read;
    return results;
  };
  const prepared = (sql: string, statement: D1PreparedStatement): D1PreparedStatement => {
    const all = async <Row>(): Promise<D1Result<Row>> => {
      count.statements++;
      const result = await trip(count, () => statement.all<Row>());
      add([result]);
      return result;
    };
    // `raw` and `first` tell no rows read: what only reads is asked a second time, anything else through `all`.
    const reads = /^\s*(select|with)\b/i.test(sql);
    const raw = async (options?: { columnNames: true }) => {
      const { results } = await all<Record<string, unknown>>();
      if (reads) return statement.raw(options as { columnNames: true });
      return results.map((row) => Object.values(row));
    };
    const first = async (column?: string) => {
      const [row] = (await all<Record<string, unknown>>()).results;
      return column === undefined ? (row ?? null) : (row?.[column] ?? null);
    };
    const counted = {
      bind: (...values: unknown[]) => prepared(sql, statement.bind(...values)),
      all,
      run: all,
      raw,
      first,
    } as unknown as D1PreparedStatement;
    plain.set(counted, statement);
    return counted;
  };
  const batch = async <Row>(statements: D1PreparedStatement[]): Promise<D1Result<Row>[]> => {
    count.statements += statements.length;
    return add(
      await trip(count, () => db.batch<Row>(statements.map((statement) => plain.get(statement) ?? statement))),
    );
  };
  return { prepare: (sql: string) => prepared(sql, db.prepare(sql)), batch };
};

/** A trip comes after all that had come back when it was begun. */
const trip = async <Result>(count: Count, ask: () => Promise<Result>): Promise<Result> => {
  count.roundTrips++;
  const place = count.inSequence + 1;
  const result = await ask();
  count.inSequence = Math.max(count.inSequence, place);
  return result;
};
