import { total } from "./columns.ts";
import { type Counted, type Counts, type Group, heldIn } from "./count.ts";
import { type FactSet, isRange, type Match, matchOf, type Picked, type Value } from "./facts.ts";
import { columnDimension, type Table } from "./table.ts";

/** Groups of rows, and how many rows they are. */
export type Tally = { n: number; groups: Group[] };
type ByColumn = (column: string) => Tally;

/**
 * What the lines of a table pick, in each of its columns. Many lines are parts of the same: what was picked once is not
 * looked for again.
 */
export const tallies = (table: Table, counts: Counts): ((picked: Picked) => ByColumn) => {
  const known = new Map<FactSet, (match: Match) => ByColumn>();
  return ({ set, match = {} }) => {
    const tallyOf = known.get(set) ?? talliesOf(table, counts.get(set) ?? nothing);
    known.set(set, tallyOf);
    return tallyOf(match);
  };
};

const nothing: Counted = { dimensions: [], groups: [] };

const talliesOf = (table: Table, counted: Counted): ((match: Match) => ByColumn) => {
  const known = new Map<string, ByColumn>();
  const among = sorted(counted);
  return (match) => {
    const name = JSON.stringify(match);
    const found = known.get(name) ?? tallyOf(table, { ...counted, groups: among(match) }, match);
    known.set(name, found);
    return found;
  };
};

/** The groups that a match has to be looked for among: where it asks for one value of a dimension, those that hold it. */
const sorted = (counted: Counted): ((match: Match) => readonly Group[]) => {
  const byDimension = new Map<string, Map<Value, Group[]>>();
  return (match) => {
    for (const [dimension, wanted] of Object.entries(match)) {
      if (isRange(wanted) || wanted.length !== 1) continue;
      const byValue = byDimension.get(dimension) ?? Map.groupBy(counted.groups, heldIn(counted, dimension));
      byDimension.set(dimension, byValue);
      return byValue.get(wanted[0] ?? null) ?? [];
    }
    return counted.groups;
  };
};

const none: Tally = { n: 0, groups: [] };

const tallyOf = (table: Table, counted: Counted, match: Match): ByColumn => {
  const { dimension, upTo } = columnDimension[table.columns];
  const columnOf = heldIn(counted, dimension);
  const picked = counted.groups.filter(matchOf(match, counted.dimensions));
  const all = summed(picked);
  if (upTo)
    return (column) => (column === total ? all : summed(picked.filter((group) => String(columnOf(group)) <= column)));
  const columns = new Map<Value, Tally>();
  for (const group of picked) {
    const tally = columns.get(columnOf(group)) ?? summed([]);
    columns.set(columnOf(group), tally);
    tally.groups.push(group);
    tally.n += group.n;
  }
  return (column) => (column === total ? all : (columns.get(column) ?? none));
};

const summed = (groups: Group[]): Tally => ({ groups, n: groups.reduce((all, { n }) => all + n, 0) });
