import { type Day, today } from "../../../schema/values/calendar.ts";
import { byName } from "../../../schema/values/sort-key.ts";
import { type ListName, type Locale, listItemKinds } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { words } from "../../words/dictionary.ts";
import { fullDay } from "../../words/format.ts";
import type { ListItem } from "../parts/rows.ts";

/** The organisation's lists, or one of them, with what is retired. */
export const listItemsOf = ({ api }: App.Locals, list?: ListName) =>
  ask(api.listItems.index.$get({ query: list ? { list } : {} }));

/** What an item is called in a language. */
export const nameIn = ({ nameFi, nameSv, nameEn }: ListItem, locale: Locale): string =>
  ({ fi: nameFi, sv: nameSv, en: nameEn })[locale];

/** By what they count as, and by name within it. */
export const inOrder = (items: readonly ListItem[], locale: Locale): ListItem[] => {
  const named = byName<ListItem>((item) => nameIn(item, locale));
  return items.toSorted((a, b) => listItemKinds.indexOf(a.kind) - listItemKinds.indexOf(b.kind) || named(a, b));
};

/** What a list offers on a day, which may not be a day yet; and what is chosen already, though it may be retired. */
export const listedOptions = (
  items: readonly ListItem[],
  list: ListName,
  { locale }: App.Locals,
  day: Day | undefined = today(),
  chosen: readonly string[] = [],
): Option[] =>
  inOrder(
    items.filter((item) => item.list === list && (isInUse(item, day) || chosen.includes(item.id))),
    locale,
  ).map((item) => ({ value: item.id, label: labelOn(item, day, locale) }));

export const isInUse = ({ validFrom, validUntil }: ListItem, day: Day): boolean =>
  (validFrom ?? "") <= day && (validUntil ?? "9999") >= day;

const labelOn = (item: ListItem, day: Day, locale: Locale): string => {
  const [name, until] = [nameIn(item, locale), item.validUntil];
  return until !== null && until < day
    ? words(locale).workspace.lists.retiredOption(name, fullDay(until, locale))
    : name;
};
