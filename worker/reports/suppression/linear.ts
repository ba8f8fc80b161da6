/** Nothing smaller is taken for a number: the coefficients are 0 and ±1, and what comes of them is near to whole. */
const tiny = 1e-9;

/**
 * The ways in which the unknowns can move while every equation stays as it is: for each unknown its row, with one column a
 * way. An unknown whose row is nothing but zeros cannot move at all.
 */
export const freeMoves = (equations: readonly (readonly number[])[], unknowns: number): number[][] => {
  const { rows, pivots } = reduced(equations, unknowns);
  const free = Array.from({ length: unknowns }, (_, at) => at).filter((at) => !pivots.includes(at));
  return Array.from({ length: unknowns }, (_, unknown) => {
    const row = rows[pivots.indexOf(unknown)];
    return free.map((way) => (row ? 0 - (row[way] ?? 0) : Number(way === unknown)));
  });
};

/** Gauss and Jordan's elimination: each remaining row has one pivot, and no other row has anything in its place. */
const reduced = (equations: readonly (readonly number[])[], unknowns: number) => {
  const rows = equations.map((row) => [...row]);
  const pivots: number[] = [];
  for (let column = 0; column < unknowns && pivots.length < rows.length; column++) {
    const at = pivots.length;
    const found = rows.findIndex((row, index) => index >= at && Math.abs(row[column] ?? 0) > tiny);
    if (found === -1) continue;
    [rows[at], rows[found]] = [rows[found] as number[], rows[at] as number[]];
    pivots.push(column);
    makePivot(rows, at, column);
  }
  return { rows: rows.slice(0, pivots.length), pivots };
};

/** Divides the row by its pivot and takes it out of the others. */
const makePivot = (rows: number[][], at: number, column: number): void => {
  const pivotRow = rows[at] as number[];
  const pivot = pivotRow[column] as number;
  const filled: number[] = [];
  for (let index = 0; index < pivotRow.length; index++) {
    if (pivotRow[index] === 0) continue;
    pivotRow[index] = (pivotRow[index] as number) / pivot;
    filled.push(index);
  }
  for (const row of rows) {
    const times = row[column] as number;
    if (row === pivotRow || Math.abs(times) <= tiny) continue;
    for (const index of filled) {
      const rest = (row[index] as number) - times * (pivotRow[index] as number);
      row[index] = Math.abs(rest) <= tiny ? 0 : rest;
    }
  }
};

/**
 * Where `gain · y` is greatest for y ≥ 0, every `limit · y ≤ 0`, and a sum of y of at most 1: the simplex method, with
 * Bland's choice, which never goes in a circle. Nought is always within, so there is always an answer.
 */
export const greatest = (gain: readonly number[], limits: readonly (readonly number[])[]): number[] => {
  const [ways, slacks] = [gain.length, limits.length + 1];
  const slack = (at: number) => Array.from({ length: slacks }, (_, index) => Number(index === at));
  const rows = [...limits, gain.map(() => 1)].map((row, at) => [...row, ...slack(at), Number(at === slacks - 1)]);
  const goal = [...gain.map((each) => 0 - each), ...slack(-1), 0];
  const basis = Array.from({ length: slacks }, (_, at) => ways + at);
  const all = [...rows, goal];
  for (;;) {
    const entering = goal.findIndex((cost, at) => at < ways + slacks && cost < -tiny);
    if (entering === -1) break;
    const leaving = leavingRow(rows, basis, entering);
    if (leaving === -1) break;
    makePivot(all, leaving, entering);
    basis[leaving] = entering;
  }
  return gain.map((_, way) => rows[basis.indexOf(way)]?.at(-1) ?? 0);
};

/** The row that holds the entering way back the most; of equals, the one whose way comes first. */
const leavingRow = (rows: readonly number[][], basis: readonly number[], entering: number): number => {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [at, row] of rows.entries()) {
    const step = row[entering] as number;
    if (step <= tiny) continue;
    const room = (row.at(-1) as number) / step;
    const first = room < least + tiny && (basis[at] as number) < (basis[best] ?? Number.POSITIVE_INFINITY);
    if (room < least - tiny || first) [best, least] = [at, room];
  }
  return best;
};

export const isNothing = (value: number): boolean => Math.abs(value) <= 1e-7;
