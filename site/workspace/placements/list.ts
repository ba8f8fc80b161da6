import { ask } from "../../../worker/client.ts";
import { queryOf } from "../../query.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { Placement } from "../parts/rows.ts";

export type PlacementListData = {
  state: string;
  municipality: string | undefined;
  items: Placement[];
  nextCursor: string | null;
  paged: boolean;
};

/** The placements that run, unless the address asks for others. */
export const openPlacements = async (page: Opened): Promise<Loaded<PlacementListData>> => {
  const state = queryOf(page, "state") ?? "running";
  const municipality = queryOf(page, "municipality");
  const cursor = queryOf(page, "cursor");
  const query = { ...(state !== "all" && { state }), ...(municipality && { municipality }), ...(cursor && { cursor }) };
  const read = await together({ list: ask(page.locals.api.placements.index.$get({ query: query as never })) });
  if (!read.ok) return read;
  return loaded({ state, municipality, ...read.data.list, paged: cursor !== undefined });
};
