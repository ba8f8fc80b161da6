import type { Reached } from "./reached.ts";

/** What was asked on somebody's behalf is worth nothing: they are not who they were taken for. */
class NotConfirmed extends Error {}

/** Did it fail because of that? What asks the database on a verb's behalf wraps what it throws. */
export const isNotConfirmed = (error: unknown): boolean =>
  error instanceof Error && (error instanceof NotConfirmed || isNotConfirmed(error.cause));

type Carried<Row> = {
  /** The statement that the first read takes along. */
  statement: D1PreparedStatement;
  /** Do its rows say what everything else was asked under? */
  holds: (rows: Row[]) => boolean;
};

/**
 * A database that is asked under a premise before the premise is known to hold: the first read takes the statement along
 * that tells, in the same trip. Where the premise does not hold, that read throws NotConfirmed, and so does every write: none
 * is begun before it is known. Other reads are answered, so nobody may be told of them before `confirmed` said that it holds.
 */
export const carrying = <Row>(db: Reached, { statement, holds }: Carried<Row>) => {
  let asked: Promise<boolean> | undefined;
  const alone = async (): Promise<boolean> => holds((await statement.all<Row>()).results);
  const confirmed = (): Promise<boolean> => {
    asked ??= alone();
    return asked;
  };
  const insist = async (): Promise<void> => {
    if (!(await confirmed())) throw new NotConfirmed();
  };

  /** Reads in one trip with the statement, which nothing else has asked yet. */
  const readAlong = async (statements: D1PreparedStatement[]): Promise<D1Result[]> => {
    const trip = db.batch([statement, ...statements]);
    // A batch fails as a whole: whether the premise holds is then asked by itself.
    asked = trip.then(([told]) => holds((told?.results ?? []) as Row[]), alone);
    const [, ...answers] = await trip;
    await insist();
    return answers;
  };

  const rawAlong = async (sql: string, plain: D1PreparedStatement): Promise<unknown[][]> => {
    const names = columnsOf.get(sql);
    if (names) {
      const [answer] = await readAlong([plain]);
      return ((answer?.results ?? []) as Record<string, unknown>[]).map((row) => names.map((name) => row[name]));
    }
    const [[columns = [], ...rows]] = await Promise.all([plain.raw<unknown[]>({ columnNames: true }), insist()]);
    learn(sql, columns.map(String));
    return rows;
  };

  const plainOf = new WeakMap<D1PreparedStatement, { sql: string; plain: D1PreparedStatement }>();

  const prepared = (sql: string, plain: D1PreparedStatement): D1PreparedStatement => {
    const mayRide = (): boolean => asked === undefined && reads(sql);
    const all = async <Found>(): Promise<D1Result<Found>> => {
      if (mayRide()) return (await readAlong([plain]))[0] as D1Result<Found>;
      if (!reads(sql)) await insist();
      return plain.all<Found>();
    };
    const wrapped = {
      bind: (...values: unknown[]) => prepared(sql, plain.bind(...values)),
      all,
      run: all,
      raw: async (options?: { columnNames: true }) => {
        if (mayRide() && !options) return rawAlong(sql, plain);
        if (!reads(sql)) await insist();
        return plain.raw(options as { columnNames: true });
      },
      first: async (column?: string) => {
        const [row = null] = (await all<Record<string, unknown>>()).results;
        return column === undefined ? row : (row?.[column] ?? null);
      },
    } as unknown as D1PreparedStatement;
    plainOf.set(wrapped, { sql, plain });
    return wrapped;
  };

  const batch = async <Found>(statements: D1PreparedStatement[]): Promise<D1Result<Found>[]> => {
    const known = statements.map((one) => plainOf.get(one) ?? { sql: "", plain: one });
    const plain = known.map((one) => one.plain);
    const onlyReads = known.every(({ sql }) => reads(sql));
    if (asked === undefined && onlyReads) return (await readAlong(plain)) as D1Result<Found>[];
    if (!onlyReads) await insist();
    return db.batch<Found>(plain);
  };

  return { db: { prepare: (sql: string) => prepared(sql, db.prepare(sql)), batch } as Reached, confirmed, insist };
};

/** A statement that certainly changes nothing. */
const reads = (sql: string): boolean =>
  /^\s*(select|with)\b/i.test(sql) && !/\b(insert|update|delete|replace)\b\s/i.test(sql);

/**
 * The columns of statements that were asked before, where each has a name of its own; null where two share one. A batch
 * tells its rows by their columns' names, and a single statement is only worth sending in one where nothing is lost so.
 */
const columnsOf = new Map<string, readonly string[] | null>();
const mostKnown = 2000;

const learn = (sql: string, columns: string[]): void => {
  if (columns.length === 0) return;
  if (columnsOf.size >= mostKnown) columnsOf.clear();
  columnsOf.set(sql, new Set(columns).size === columns.length ? columns : null);
};
