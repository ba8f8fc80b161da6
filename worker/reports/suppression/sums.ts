/** A row that is the sum of others in every column. */
export type Sum = { whole: string; parts: string[] };

/**
 * What outsiders could work out in a table, by the keys of its rows. That a part is at most its whole and that columns add up
 * needs no saying: see outsiders.ts.
 */
export type AddingUp = {
  /** What adds up, by the keys of the rows that the table has. */
  sums: (keys: readonly string[]) => Sum[];
  /** The row whose number tells how large a column is, for the rows that have no denominator to tell it by. */
  size?: string;
  /** Rows that count the same people by how they stand: nobody is in two of them, and together they are at most everybody. */
  apart?: readonly string[];
  /** Rows that outsiders never see. */
  isTeamsOwn?: (key: string) => boolean;
};

/** In a sum: what nobody prints, a row that no table has. */
export const rest = "rest";

/** In a sum: the denominator of a row. */
export const sizeOfRow = (key: string): string => `of ${key}`;

/** The rows whose keys begin so. */
export const beginning = (keys: readonly string[], prefix: string): string[] =>
  keys.filter((key) => key.startsWith(prefix));
