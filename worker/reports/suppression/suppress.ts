import { type Floor, type Relation, settledCells, solvedCells } from "./solved.ts";

/** A number of a table for outsiders: how great it is, and whether its column is too small to show more than its total. */
export type ShownNumber = { n: number; inSmallColumn: boolean };

/** Numbers from 1 to this are about so few that they might be recognised. */
export const few = 4;
/** A column whose total is less than this shows its total alone. */
export const smallColumn = 20;

/**
 * Which numbers outsiders are not shown: 1 to 4; everything but the total of a column under 20; and, where a hidden number
 * could be worked out, the next smallest, until none can. A nought is shown, unless its column is small and it cannot be
 * worked out. A cell that only relations name is one that nobody prints: a reader knows of it that it is not less than nought.
 */
export const suppress = (numbers: ReadonlyMap<string, ShownNumber>, relations: readonly Relation[]): Set<string> => {
  const all = withUnprinted(numbers, relations);
  // A rest of nothing is taken for known: a reader may know that nothing was left out.
  const unprinted = [...all].filter(([cell, n]) => n !== 0 && !numbers.has(cell)).map(([cell]) => cell);
  const hidden = new Set(
    [...numbers].filter(([, { n, inSmallColumn }]) => inSmallColumn || (n >= 1 && n <= few)).map(([cell]) => cell),
  );
  const floor: Floor = (cell) => (numbers.get(cell)?.inSmallColumn === false ? 1 : 0);
  const table: Table = { all, printed: numbers, hidden, relations };
  for (;;) {
    const unknown = new Set([...hidden, ...unprinted]);
    const settled = [...settledCells(all, unknown, relations, floor)].filter((cell) => hidden.has(cell));
    const open =
      settled.length > 0
        ? settled
        : [...solvedCells(all, unknown, relations, floor)].filter((cell) => hidden.has(cell));
    const [first] = open.filter((cell) => all.get(cell) !== 0);
    for (const cell of open) if (all.get(cell) === 0) hidden.delete(cell);
    if (first === undefined) {
      if (open.length === 0) return hidden;
      continue;
    }
    const before = hidden.size;
    for (const cell of open) hideBesideAlone(cell, table);
    if (hidden.size === before) hideNearest(first, table);
  }
};

type Table = {
  all: ReadonlyMap<string, number>;
  printed: ReadonlyMap<string, ShownNumber>;
  hidden: Set<string>;
  relations: readonly Relation[];
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

/** Hides the next smallest beside a number that is the only unknown of a sum; what was hidden for another may have done it. */
const hideBesideAlone = (cell: string, table: Table): void => {
  if (!table.hidden.has(cell)) return;
  const alone = relationsOf(cell, table).filter((relation) => unknownIn(relation, table).length === 1);
  const next = smallestShown(alone, table);
  if (next !== undefined) table.hidden.add(next);
};

/** Hides the smallest number in the sums of a number that was worked out, or else in those that tie to them, ever wider. */
const hideNearest = (cell: string, table: Table): void => {
  let among = relationsOf(cell, table);
  for (;;) {
    const next = smallestShown(among, table);
    if (next !== undefined) {
      table.hidden.add(next);
      return;
    }
    const unknown = new Set(among.flatMap((relation) => unknownIn(relation, table)));
    const wider = table.relations.filter((relation) => cellsOf(relation).some((each) => unknown.has(each)));
    if (wider.length === among.length) throw new Error(`Nothing is left to hide beside ${cell}`);
    among = wider;
  }
};

const relationsOf = (cell: string, { relations }: Table): Relation[] =>
  relations.filter((relation) => cellsOf(relation).includes(cell));

const unknownIn = (relation: Relation, { hidden, printed }: Table): string[] =>
  cellsOf(relation).filter((each) => hidden.has(each) || !printed.has(each));

const cellsOf = ({ whole, parts }: Relation): string[] => [...parts, whole];

/** Of equals a part rather than the sum: the sums are what a table is read for. */
const smallestShown = (among: readonly Relation[], { all, printed, hidden }: Table): string | undefined =>
  among
    .flatMap(cellsOf)
    .filter((each) => printed.has(each) && !hidden.has(each) && all.get(each) !== 0)
    .reduce<string | undefined>(
      (least, each) => (least && (all.get(least) ?? 0) <= (all.get(each) ?? 0) ? least : each),
      undefined,
    );
