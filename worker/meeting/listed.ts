import { type SQL, sql } from "drizzle-orm";

/** How many of each list stand on the wall. */
export const most = 4;

export type Listed<Item> = { items: Item[]; n: number };

/**
 * The first rows of a select as a JSON list, with how many there are in all. `found` gives its columns and its order; `item`
 * tells one row as JSON.
 */
export const listed = <Item>(found: SQL, item: SQL, shown = most): SQL<Listed<Item>> => sql`
  WITH found AS MATERIALIZED (${found})
  SELECT json_object('n', (SELECT count(*) FROM found),
    'items', (SELECT json_group_array(${item}) FROM (SELECT * FROM found LIMIT ${sql.raw(String(shown))})))`;

/** A condition as JSON's true or false. */
export const flag = (condition: SQL): SQL => sql`json(iif(${condition}, 'true', 'false'))`;
