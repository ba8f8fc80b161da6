import { type InquiryStatus, inquiryStatuses } from "../../../schema/vocabulary.ts";
import { ask } from "../../../worker/client.ts";
import { type Loaded, loaded, together } from "../loaded.ts";
import { asked, type Opened } from "../opened.ts";
import type { Inquiry } from "../rows.ts";

/** `all` is everything but spam. */
export type InquiryListData = {
  status: InquiryStatus | "all";
  items: Inquiry[];
  nextCursor: string | null;
  paged: boolean;
};

/** The inquiries that nobody has taken yet, unless the address asks for others. */
export const openInquiries = async (page: Opened): Promise<Loaded<InquiryListData>> => {
  const wanted = asked(page, "tila") ?? "new";
  const status = inquiryStatuses.find((known) => known === wanted) ?? "all";
  const cursor = asked(page, "sivu");
  const query = { ...(status !== "all" && { status }), ...(cursor && { cursor }) };
  const read = await together({ list: ask(page.locals.api.inquiries.index.$get({ query })) });
  if (!read.ok) return read;
  return loaded({ status, ...read.data.list, paged: cursor !== undefined });
};
