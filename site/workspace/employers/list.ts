import { today } from "../../../schema/values/calendar.ts";
import { ask } from "../../../worker/client.ts";
import type { Option } from "../../components/types.ts";
import { queryOf } from "../../query.ts";
import { listedOptions, listItemsOf } from "../lists/options.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, signedIn } from "../parts/opened.ts";
import type { EmployerItem } from "../parts/rows.ts";

type Filters = {
  q?: string | undefined;
  municipality?: string | undefined;
  sector?: string | undefined;
  tag?: string | undefined;
  own: boolean;
  businessId?: string | undefined;
};
export type EmployerListData = {
  filters: Filters;
  tags: Option[];
  items: EmployerItem[];
  nextCursor: string | null;
  paged: boolean;
};

/** The employers, by what the address asks for. */
export const openEmployers = async (page: Opened): Promise<Loaded<EmployerListData>> => {
  const own = queryOf(page, "own") !== undefined;
  const filters = {
    q: queryOf(page, "search"),
    municipality: queryOf(page, "municipality"),
    sector: queryOf(page, "sector"),
    tag: queryOf(page, "tag"),
    businessId: queryOf(page, "businessId"),
    own,
  };
  const { q, municipality, sector, tag, businessId } = filters;
  const cursor = queryOf(page, "cursor");
  const coach = own ? signedIn(page.locals).id : undefined;
  const query = given({ q, municipality, sector, tag, businessId, coach, cursor });
  const read = await together({
    list: ask(page.locals.api.employers.index.$get({ query })),
    lists: listItemsOf(page.locals, "employer_tags"),
  });
  if (!read.ok) return read;
  const { list, lists } = read.data;
  // An employer keeps a tag that is retired: it is looked for by those as well.
  const tags = listedOptions(
    lists.items,
    "employer_tags",
    page.locals,
    today(),
    lists.items.map(({ id }) => id),
  );
  return loaded({ filters, tags, ...list, paged: cursor !== undefined });
};

/** The parameters that say something; their codes are the API's to judge. */
const given = <Query extends Record<string, string | undefined>>(query: Query) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;
