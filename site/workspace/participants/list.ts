import { ask } from "../../../worker/client.ts";
import { queryOf } from "../../query.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { ParticipantItem } from "../parts/rows.ts";

export type ParticipantListData = {
  state: string;
  items: ParticipantItem[];
  nextCursor: string | null;
  paged: boolean;
};

/** The participants in coaching, unless the address asks for others. */
export const openParticipants = async (page: Opened): Promise<Loaded<ParticipantListData>> => {
  const state = queryOf(page, "state") ?? "in_coaching";
  const cursor = queryOf(page, "cursor");
  const query = { ...(state !== "all" && { state }), ...(cursor && { cursor }) };
  const read = await together({ list: ask(page.locals.api.participants.index.$get({ query: query as never })) });
  if (!read.ok) return read;
  return loaded({ state, ...read.data.list, paged: cursor !== undefined });
};
