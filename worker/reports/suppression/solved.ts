import { freeMoves, greatest, isNothing } from "./linear.ts";

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

type Group = { unknowns: string[]; relations: Relation[] };

const solvedIn = ({ unknowns, relations }: Group, numbers: ReadonlyMap<string, number>, floor: Floor): string[] => {
  const at = new Map(unknowns.map((cell, index) => [cell, index]));
  const equations = relations.map(({ whole, parts }) => {
    const row = unknowns.map(() => 0);
    const add = (cell: string, times: number) => {
      const index = at.get(cell);
      if (index !== undefined) row[index] = (row[index] as number) + times;
    };
    add(whole, 1);
    for (const part of parts) add(part, -1);
    return row;
  });
  const moves = freeMoves(equations, unknowns.length);
  const atFloor = unknowns.map((cell) => (numbers.get(cell) ?? 0) <= floor(cell));
  // A way may be gone in both directions; a number at its floor may only rise.
  const twoWays = moves.map((move) => [...move, ...move.map((each) => 0 - each)]);
  const limits = twoWays.filter((_, index) => atFloor[index]).map((move) => move.map((each) => 0 - each));
  const moved = new Set<number>();
  // A way that takes nothing below its floor shows at once what it moves; the rest need a way of several.
  for (const way of twoWays[0]?.keys() ?? []) {
    if (twoWays.some((move, index) => atFloor[index] && (move[way] as number) < 0)) continue;
    for (const [index, move] of twoWays.entries()) if (!isNothing(move[way] as number)) moved.add(index);
  }
  const tryTo = (gain: readonly number[]) => {
    const y = greatest(gain, limits);
    for (const [index, move] of twoWays.entries())
      if (!isNothing(move.reduce((sum, each, way) => sum + each * (y[way] as number), 0))) moved.add(index);
  };
  for (const [index, move] of twoWays.entries()) {
    if (move.every(isNothing)) continue;
    if (!moved.has(index)) tryTo(move);
    if (!moved.has(index) && !atFloor[index]) tryTo(move.map((each) => 0 - each));
  }
  return unknowns.filter((_, index) => !moved.has(index));
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
