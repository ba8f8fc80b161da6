import { type Floor, type Relation, solvedCells } from "./solved.ts";

/** A number of a table for outsiders: how great it is, and whether its column is too small to show more than its total. */
export type ShownNumber = { n: number; inSmallColumn: boolean };

/** Numbers from 1 to this are about so few that they might be recognised. */
const few = 4;
/** A column whose total is less than this shows its total alone. */
export const smallColumn = 20;

/**
 * Which numbers outsiders are not shown: 1 to 4; everything but the total of a column under 20; and, where a hidden number
 * could be worked out, the next smallest, until none can. A nought is shown, unless its column is small and it cannot be
 * worked out. A cell that only relations name is one that nobody prints: a reader knows of it that it is not less than nought.
 */
export const suppress = (numbers: ReadonlyMap<string, ShownNumber>, relations: readonly Relation[]): Set<string> => {
  const all = withUnprinted(numbers, relations);
  const unprinted = [...all.keys()].filter((cell) => !numbers.has(cell));
  const hidden = new Set(
    [...numbers].filter(([, { n, inSmallColumn }]) => inSmallColumn || (n >= 1 && n <= few)).map(([cell]) => cell),
  );
  const floor: Floor = (cell) => (numbers.get(cell)?.inSmallColumn === false ? 1 : 0);
  for (;;) {
    const solved = solvedCells(all, new Set([...hidden, ...unprinted]), relations, floor);
    const open = [...solved].filter((cell) => hidden.has(cell));
    if (open.length === 0) return hidden;
    const changed = open.map((cell) => hideBeside(cell, all, hidden, relations, numbers));
    if (!changed.some(Boolean)) throw new Error(`Nothing is left to hide beside ${open}`);
  }
};

/** What nobody prints is what its relation leaves over. */
const withUnprinted = (numbers: ReadonlyMap<string, ShownNumber>, relations: readonly Relation[]) => {
  const all = new Map([...numbers].map(([cell, { n }]) => [cell, n]));
  for (const { whole, parts } of relations) {
    const left = parts.find((part) => !all.has(part));
    if (left === undefined) continue;
    const others = parts.filter((part) => part !== left).reduce((sum, part) => sum + (all.get(part) ?? 0), 0);
    all.set(left, (all.get(whole) ?? 0) - others);
  }
  return all;
};

/**
 * Hides the next smallest number beside one that was worked out; a nought that was worked out is shown. False when everything
 * that ties to it is hidden already, which what was hidden for others may have brought about.
 */
const hideBeside = (
  cell: string,
  all: ReadonlyMap<string, number>,
  hidden: Set<string>,
  relations: readonly Relation[],
  printed: ReadonlyMap<string, unknown>,
): boolean => {
  if (all.get(cell) === 0) return hidden.delete(cell);
  let among = relations.filter((relation) => cellsOf(relation).includes(cell));
  const alone = among.filter((relation) => cellsOf(relation).filter((each) => hidden.has(each)).length === 1);
  let next = smallestShown(alone, all, hidden, printed);
  while (next === undefined) {
    next = smallestShown(among, all, hidden, printed);
    const unknown = new Set(among.flatMap(cellsOf).filter((each) => hidden.has(each) || !printed.has(each)));
    const wider = relations.filter((relation) => cellsOf(relation).some((each) => unknown.has(each)));
    if (next === undefined && wider.length === among.length) return false;
    among = wider;
  }
  hidden.add(next);
  return true;
};

const cellsOf = ({ whole, parts }: Relation): string[] => [...parts, whole];

/** Of equals a part rather than the sum: the sums are what a table is read for. */
const smallestShown = (
  among: readonly Relation[],
  all: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  printed: ReadonlyMap<string, unknown>,
): string | undefined =>
  among
    .flatMap(cellsOf)
    .filter((each) => printed.has(each) && !hidden.has(each) && all.get(each) !== 0)
    .reduce<string | undefined>(
      (least, each) => (least && nOf(all, least) <= nOf(all, each) ? least : each),
      undefined,
    );

const nOf = (all: ReadonlyMap<string, number>, cell: string): number => all.get(cell) ?? 0;
