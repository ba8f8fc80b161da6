import { type SQL, sql } from "drizzle-orm";
import { listItems } from "../../schema/tables/list-items.ts";
import type { ListName } from "../../schema/vocabulary.ts";
import type { FieldError } from "../platform/errors.ts";
import type { Scope } from "../platform/scope.ts";

/** The names of an item, each of which is enough to take it for another. */
const names = ["nameFi", "nameSv", "nameEn"] as const;
type Name = (typeof names)[number];

type Days = { validFrom?: string | null | undefined; validUntil?: string | null | undefined };
type Item = Days & Record<Name, string> & { list: ListName };

/**
 * Is there another item on the list that has one of those names while this one has it, in small letters or capitals? A
 * condition for the write itself.
 */
export const hasNamesake = (item: Item, id: string | undefined, told: readonly Name[] = names): SQL =>
  sql`EXISTS (SELECT 1 FROM list_items AS other WHERE ${isNamesake(item, id, told)})`;

/** The statement that finds those items, for the words of the refusal. */
export const findNamesakes = ({ db }: Scope, item: Item, id: string | undefined) =>
  db
    .select({ nameFi: listItems.nameFi, nameSv: listItems.nameSv, nameEn: listItems.nameEn })
    .from(listItems)
    .where(
      sql`EXISTS (SELECT 1 FROM list_items AS other WHERE other.id = ${listItems}.id AND ${isNamesake(item, id, names)})`,
    );

/** What is wrong with the names that others have. */
export const namesakeErrors = (
  item: Item,
  namesakes: readonly Record<Name, string>[],
  told: readonly Name[] = names,
): FieldError[] =>
  told
    .filter((name) => namesakes.some((other) => asRead(other[name]) === asRead(item[name])))
    .map((path) => ({ path, key: "listNameTaken" }));

/** The names that a change gives anew, and all where it adds days: what stood before it may stand. */
export const namesTold = (before: Item, after: Item): readonly Name[] =>
  from(after) < from(before) || until(after) > until(before)
    ? names
    : names.filter((name) => after[name] !== before[name]);

const isNamesake = (item: Item, id: string | undefined, told: readonly Name[]): SQL => {
  const same = told.map((name) => sql`lower(other.${sql.identifier(listItems[name].name)}) = lower(${item[name]})`);
  return sql`other.list = ${item.list} AND other.id IS NOT ${id ?? null}
    AND coalesce(other.valid_from, '') <= ${until(item)} AND coalesce(other.valid_until, '9999') >= ${from(item)}
    AND (${same.length > 0 ? sql.join(same, sql` OR `) : sql`0`})`;
};

const from = ({ validFrom }: Days): string => validFrom ?? "";
const until = ({ validUntil }: Days): string => validUntil ?? "9999";

/** As SQLite compares it: `lower` there knows the letters of ASCII. */
const asRead = (name: string): string => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
