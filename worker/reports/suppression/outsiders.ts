import type { Cell, ReportTable } from "../../../schema/reports.ts";
import type { ReportName } from "../../../schema/vocabulary.ts";
import { tables as declared } from "../tables.ts";
import { idOf, sameQuantity, toldTwice } from "./between-tables.ts";
import type { Relation } from "./solved.ts";
import { type AddingUp, rest, sizeOfRow } from "./sums.ts";
import { few, type ShownNumber, smallColumn, suppress } from "./suppress.ts";

type Tables = Partial<Record<ReportName, ReportTable>>;

/**
 * The tables of one report as outsiders see them: hidden numbers are marked and gone, with their percentages and means, and
 * so is every share of a number that is hidden. The tables are looked at together, because one may give another's away.
 */
export const forOutsiders = (tables: Tables): Tables => {
  const shown = Object.values(tables).flatMap((table) => {
    const addingUp = addingUpIn(table);
    if (!addingUp || tellsSteps(table)) return [];
    return [{ ...table, rows: table.rows.filter(({ key }) => !addingUp.isTeamsOwn?.(key)) }];
  });
  const rows = shown.flatMap(rowsOf);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const sums = rows.filter(({ id, size, numbers: held }) => (size === null || size === id) && !isNought(held));
  const totals = new Set(sums.map(told));
  const numbers = new Map<string, ShownNumber>();
  for (const row of rows) {
    const sizes = totals.has(told(row)) ? undefined : byId.get(row.size ?? "")?.numbers;
    for (const [column, n] of row.numbers)
      numbers.set(`${row.id} ${column}`, { n, inSmallColumn: (sizes?.get(column) ?? smallColumn) < smallColumn });
  }
  const hidden = suppress(numbers, relationsOf(rows, shown));
  return Object.fromEntries(shown.map((table) => [table.name, masked(table, rows, hidden)]));
};

/** What is known of a table that outsiders may see. */
const addingUpIn = ({ name }: ReportTable): AddingUp | null => {
  const { outsiders } = declared[name];
  return outsiders === "nothing" ? null : outsiders;
};

/**
 * Months that count up tell how many were new in each: where those were ever a few, outsiders do not get the curve at all,
 * because hiding one month hides nothing as long as the months around it are shown.
 */
const tellsSteps = ({ name, columns, rows }: ReportTable): boolean =>
  name === "employment-curve" &&
  rows.some(({ cells }) =>
    (["n", "of"] as const).some((figure) => {
      const along = columns.map((column) => cells[column]?.[figure] ?? 0);
      return along.slice(1).some((now, at) => now !== along[at] && now - (along[at] ?? 0) <= few);
    }),
  );

/** A row as its numbers: one of the table's own, or the denominator of others, which their note tells. */
type Row = {
  id: string;
  table: ReportTable;
  /** Null for a denominator that has no row of its own. */
  key: string | null;
  numbers: Map<string, number>;
  /** Id of the row that says how large each column is: the denominator. */
  size: string | null;
};

/** What a row tells. */
const told = ({ numbers }: Row): string => JSON.stringify([...numbers].sort());

/** A denominator is the row that has the same numbers; where none is printed, it is a row of its own. */
const rowsOf = (table: ReportTable): Row[] => {
  const own = table.rows.map(({ key, cells }) => ({
    id: idOf(table, key),
    key,
    numbers: numbersOf(cells, ({ n }) => n),
    of: numbersOf(cells, ({ of }) => of),
  }));
  const unprinted = new Map<string, Row>();
  const sizeFor = ({ id, of }: (typeof own)[number]): string | null => {
    const named = addingUpIn(table)?.size;
    if (of.size === 0) return named === undefined || !own.some(({ key }) => key === named) ? null : idOf(table, named);
    const printed = own.find(
      ({ numbers, of: ofThat }) => isSame(numbers, of) && (ofThat.size === 0 || isSame(numbers, ofThat)),
    );
    if (printed) return printed.id;
    const fresh = { id: `${table.name}/of ${[...of.values()]}`, table, key: null, numbers: of, size: null };
    unprinted.set(fresh.id, fresh);
    return fresh.id === id ? null : fresh.id;
  };
  const rows = own.map((row): Row => ({ id: row.id, table, key: row.key, numbers: row.numbers, size: sizeFor(row) }));
  return [...rows, ...unprinted.values()];
};

const numbersOf = (cells: Record<string, Cell>, read: (cell: Cell) => number | undefined): Map<string, number> =>
  new Map(
    Object.entries(cells).flatMap(([column, cell]): [string, number][] => {
      const n = read(cell);
      return n === undefined ? [] : [[column, n]];
    }),
  );

const isSame = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([column, n]) => other.get(column) === n);

const isNought = (numbers: ReadonlyMap<string, number>): boolean => [...numbers.values()].every((n) => n === 0);

const relationsOf = (rows: readonly Row[], tables: readonly ReportTable[]): Relation[] => {
  const sizes = new Map(
    rows.flatMap(({ table, key, size }): [string, string][] =>
      key === null || size === null ? [] : [[idOf(table, sizeOfRow(key)), size]],
    ),
  );
  return [
    ...rows.flatMap(columnsAddUp),
    ...rows.flatMap(withinSize),
    ...tables.flatMap((table) => rowsAddUp(table, sizes)),
    ...sameRows(rows),
    ...toldTwice(tables, sizes),
  ];
};

const columnsAddUp = ({ id, numbers }: Row): Relation[] => {
  const columns = [...numbers.keys()].filter((column) => column !== "total");
  if (!numbers.has("total") || columns.length === 0) return [];
  return [{ whole: `${id} total`, parts: columns.map((column) => `${id} ${column}`) }];
};

/** What nobody prints is the rest. */
const withinSize = ({ id, size, numbers }: Row): Relation[] =>
  size === null || size === id
    ? []
    : [...numbers.keys()].map((column) => ({
        whole: `${size} ${column}`,
        parts: [`${id} ${column}`, `rest of ${id} ${column}`],
      }));

const rowsAddUp = (table: ReportTable, sizes: ReadonlyMap<string, string>): Relation[] => {
  const addingUp = addingUpIn(table);
  const keys = table.rows.map(({ key }) => key);
  const cell = (key: string, column: string) => `${sizes.get(idOf(table, key)) ?? idOf(table, key)} ${column}`;
  const isTold = (key: string) => key === rest || keys.includes(key) || sizes.has(idOf(table, key));
  const sums = (addingUp?.sums(keys) ?? []).flatMap(({ whole, parts }) => {
    const told = parts.filter(isTold);
    if (!isTold(whole) || told.length === 0) return [];
    return table.columns.map((column) => ({
      whole: cell(whole, column),
      parts: told.map((part) => cell(part, column)),
    }));
  });
  const apart = (addingUp?.apart ?? []).filter((key) => keys.includes(key));
  const cells = table.rows.find(({ key }) => key === apart[0])?.cells ?? {};
  const size = `${table.name}/of ${Object.values(cells).map(({ of }) => of)}`;
  const everybody =
    apart.length === 0
      ? []
      : table.columns.map((column) => ({
          whole: `${size} ${column}`,
          parts: [...apart.map((key) => cell(key, column)), `rest of ${table.name} ${column}`],
        }));
  return [...sums, ...everybody];
};

/**
 * What one of two rows that are the same hides, the other must not tell. Only rows that can be the same are looked at: numbers
 * that merely coincide would hide each other for nothing.
 */
const sameRows = (rows: readonly Row[]): Relation[] =>
  sameQuantity.flatMap((names) => {
    const candidates = rows.filter(({ id, numbers }) => !isNought(numbers) && names.some((name) => isNamed(id, name)));
    return [...Map.groupBy(candidates, told).values()].flatMap(([first, ...others]) =>
      others.flatMap(({ id, numbers }) =>
        [...numbers.keys()].map((column) => ({ whole: `${first?.id} ${column}`, parts: [`${id} ${column}`] })),
      ),
    );
  });

/** `placements/of` names every denominator of that table that has no row of its own. */
const isNamed = (id: string, name: string): boolean => id === name || id.startsWith(`${name} `);

const masked = (table: ReportTable, rows: readonly Row[], hidden: ReadonlySet<string>): ReportTable => {
  const sizes = new Map(rows.map(({ id, size }) => [id, size]));
  const maskedCell = (id: string, column: string, cell: Cell): Cell => {
    const knowsSize = !hidden.has(`${sizes.get(id) ?? id} ${column}`);
    const of = knowsSize && cell.of !== undefined ? { of: cell.of } : {};
    if (hidden.has(`${id} ${column}`)) return { n: 0, ...of, hidden: true };
    if (knowsSize) return cell;
    const { of: _, percent: __, ratio: ___, ...rest } = cell;
    return cell.ratio === undefined ? rest : { n: 0, hidden: true };
  };
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([column, cell]) => [column, maskedCell(idOf(table, row.key), column, cell)]),
      ),
    })),
  };
};
