import { isId } from "../../../schema/values/ids.ts";
import { ask } from "../../../worker/client.ts";
import { queryOf } from "../../query.ts";
import { type Loaded, loaded, together } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";
import type { AuditEvent } from "../parts/rows.ts";

export type EventListData = {
  subject: string | undefined;
  events: AuditEvent[];
  nextCursor: string | null;
  paged: boolean;
};

/** The audit log, the newest first; of one subject where the address names it. What is no identifier is nobody's. */
export const openEvents = async (page: Opened): Promise<Loaded<EventListData>> => {
  const subject = queryOf(page, "subject");
  if (subject && !isId(subject)) return loaded({ subject, events: [], nextCursor: null, paged: false });
  const cursor = queryOf(page, "cursor");
  const query = { ...(subject && { subject }), ...(cursor && { cursor }) };
  const read = await together({ list: ask(page.locals.api.events.index.$get({ query })) });
  if (!read.ok) return read;
  return loaded({
    subject,
    events: read.data.list.items,
    nextCursor: read.data.list.nextCursor,
    paged: cursor !== undefined,
  });
};
