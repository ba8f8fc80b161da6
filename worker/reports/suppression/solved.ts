import { freeMoves, greatest, isNothing } from "./linear.ts";
import { type Equation, movedNearby, settledAlone } from "./near.ts";

/** One number of a table: `whole` is the sum of `parts`, each named by its cell. */
export type Relation = { whole: string; parts: readonly string[] };

/** What a reader knows of a hidden number without solving anything: it is at least this. */
export type Floor = (cell: string) => number;

/**
 * Which of the hidden numbers a reader can work out for certain, from those shown, from what adds up to what, and from the
 * least that each can be. `numbers` are the true ones of every cell. A hidden number is safe when there is another table with
 * the same shown numbers in which it is different: a move that breaks no relation, and takes none below its floor.
 */
export const solvedCells = (
  numbers: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  relations: readonly Relation[],
  floor: Floor,
): Set<string> => {
  const groups = apart(hidden, relations);
  return new Set(groups.flatMap((group) => solvedIn(group, numbers, floor)));
};

/** Those of them that a single relation at a time gives away: found at once, but there may be others. */
export const settledCells = (
  numbers: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  relations: readonly Relation[],
  floor: Floor,
): Set<string> => {
  const unknowns = [...hidden];
  const { equations, atFloor } = numbered({ unknowns, relations: [...relations] }, numbers, floor);
  const settled = settledAlone(equations, atFloor);
  return new Set(unknowns.filter((_, index) => settled.has(index)));
};

type Group = { unknowns: string[]; relations: Relation[] };

const solvedIn = ({ unknowns, relations }: Group, numbers: ReadonlyMap<string, number>, floor: Floor): string[] => {
  const { equations, atFloor } = numbered({ unknowns, relations }, numbers, floor);
  // Most are settled or moved by what is next to them: solving years of weeks as a whole would take minutes.
  const settled = settledAlone(equations, atFloor);
  const moved = movedNearby(equations, atFloor, settled);
  const left = unknowns.filter((_, index) => !settled.has(index) && !moved.has(index));
  if (left.length > 0) {
    const open = unknowns
      .keys()
      .filter((index) => !settled.has(index))
      .toArray();
    for (const index of movedInWhole(open, equations, atFloor, moved)) moved.add(index);
  }
  return unknowns.filter((_, index) => !moved.has(index));
};

const numbered = ({ unknowns, relations }: Group, numbers: ReadonlyMap<string, number>, floor: Floor) => {
  const at = new Map(unknowns.map((cell, index) => [cell, index]));
  return {
    equations: relations.map((relation) => equationOf(relation, at)),
    atFloor: unknowns.map((cell) => (numbers.get(cell) ?? 0) <= floor(cell)),
  };
};

const equationOf = ({ whole, parts }: Relation, at: ReadonlyMap<string, number>): Equation => {
  const equation = new Map<number, number>();
  const add = (cell: string, times: number) => {
    const index = at.get(cell);
    if (index !== undefined) equation.set(index, (equation.get(index) ?? 0) + times);
  };
  add(whole, 1);
  for (const part of parts) add(part, -1);
  return new Map([...equation].filter(([, times]) => times !== 0));
};

/** Which of the open unknowns can move, beside those that are known to: found from all equations together. */
const movedInWhole = (
  open: readonly number[],
  equations: readonly Equation[],
  atFloor: readonly boolean[],
  known: ReadonlySet<number>,
): number[] => {
  const rows = equations.map((equation) => open.map((unknown) => equation.get(unknown) ?? 0));
  const moves = freeMoves(rows, open.length);
  const isAtFloor = (index: number) => atFloor[open[index] as number] === true;
  // A way may be gone in both directions; a number at its floor may only rise.
  const twoWays = moves.map((move) => [...move, ...move.map((each) => 0 - each)]);
  const limits = twoWays.filter((_, index) => isAtFloor(index)).map((move) => move.map((each) => 0 - each));
  const moved = new Set([...open.keys()].filter((index) => known.has(open[index] as number)));
  const tryTo = (gain: readonly number[]) => {
    const y = greatest(gain, limits);
    for (const [index, move] of twoWays.entries())
      if (!isNothing(move.reduce((sum, each, way) => sum + each * (y[way] as number), 0))) moved.add(index);
  };
  for (const [index, move] of twoWays.entries()) {
    if (move.every(isNothing)) continue;
    if (!moved.has(index)) tryTo(move);
    if (!moved.has(index) && !isAtFloor(index)) tryTo(move.map((each) => 0 - each));
  }
  return [...moved].map((index) => open[index] as number);
};

/** Hidden numbers that no chain of relations ties together are solved apart, which is much less work. */
const apart = (hidden: ReadonlySet<string>, relations: readonly Relation[]): Group[] => {
  const groupOf = new Map<string, Group>();
  for (const cell of hidden) groupOf.set(cell, { unknowns: [cell], relations: [] });
  for (const relation of relations) {
    const unknown = [relation.whole, ...relation.parts].filter((cell) => hidden.has(cell));
    const [first, ...others] = new Set(unknown.map((cell) => groupOf.get(cell) as Group));
    if (!first) continue;
    first.relations.push(relation);
    for (const other of others) {
      first.unknowns.push(...other.unknowns);
      first.relations.push(...other.relations);
      for (const cell of other.unknowns) groupOf.set(cell, first);
    }
  }
  return [...new Set(groupOf.values())];
};
