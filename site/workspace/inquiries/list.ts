import { isMunicipality } from "../../../schema/values/municipalities.ts";
import { type InquiryStatus, inquiryStatuses } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import { queryOf } from "../../query.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { Inquiry, InquiryCounts } from "../parts/rows.ts";

/** `waiting` is what has no answer yet, `suspected` what is to be looked at, `all` everything but spam. */
export type InquiryState = InquiryStatus | "waiting" | "suspected" | "all";
export type InquiryListData = {
  state: InquiryState;
  municipality: string | undefined;
  items: Inquiry[];
  counts: InquiryCounts;
  nextCursor: string | null;
  paged: boolean;
};

/** Lists of the API of their own, the nearest promise first. */
const promised = ["waiting", "suspected"] as const;

/** The inquiries that wait for an answer, the nearest promise first, unless the address asks for others. */
export const openInquiries = async (page: Opened): Promise<Loaded<InquiryListData>> => {
  const { api } = page.locals;
  const wanted = queryOf(page, "state") ?? "waiting";
  const special = promised.find((known) => known === wanted);
  const state = special ?? inquiryStatuses.find((known) => known === wanted) ?? "all";
  const asked = queryOf(page, "municipality");
  const municipality = asked && isMunicipality(asked) ? asked : undefined;
  const cursor = queryOf(page, "cursor");
  const which = special ? { [special]: "true" } : state === "all" ? {} : { status: state };
  const query = { ...which, ...(municipality && { municipality }), ...(cursor && { cursor }) };
  const read = await together({
    list: ask(api.inquiries.index.$get({ query: query as { waiting?: "true" } })),
    counts: ask(api.inquiries.counts.$get()),
  });
  if (!read.ok) return read;
  const { list, counts } = read.data;
  return loaded({ state, municipality, ...list, counts, paged: cursor !== undefined });
};
