import { ask } from "../../../worker/client.ts";
import { queryOf } from "../../query.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import { type Opened, signedIn } from "../parts/opened.ts";
import type { EmployerItem } from "../parts/rows.ts";

type Filters = {
  q?: string | undefined;
  municipality?: string | undefined;
  sector?: string | undefined;
  own: boolean;
  businessId?: string | undefined;
};
export type EmployerListData = { filters: Filters; items: EmployerItem[]; nextCursor: string | null; paged: boolean };

/** The employers, by what the address asks for. */
export const openEmployers = async (page: Opened): Promise<Loaded<EmployerListData>> => {
  const own = queryOf(page, "own") !== undefined;
  const filters = {
    q: queryOf(page, "search"),
    municipality: queryOf(page, "municipality"),
    sector: queryOf(page, "sector"),
    businessId: queryOf(page, "businessId"),
    own,
  };
  const { q, municipality, sector, businessId } = filters;
  const cursor = queryOf(page, "cursor");
  const coach = own ? signedIn(page.locals).id : undefined;
  const query = given({ q, municipality, sector, businessId, coach, cursor });
  const read = await together({ list: ask(page.locals.api.employers.index.$get({ query })) });
  if (!read.ok) return read;
  return loaded({ filters, ...read.data.list, paged: cursor !== undefined });
};

/** The parameters that say something; their codes are the API's to judge. */
const given = <Query extends Record<string, string | undefined>>(query: Query) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;
