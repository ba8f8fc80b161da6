import type { FinalReport } from "../../../schema/final-reports.ts";
import { ask } from "../../../worker/client.ts";
import { queryOf } from "../../query.ts";
import { failed, type Loaded, loaded } from "../parts/loaded.ts";
import type { Opened } from "../parts/opened.ts";

export type FinalReportListData = { reports: FinalReport[]; nextCursor: string | null; paged: boolean };

/** The reports that have been put together, the newest first. */
export const openFinalReports = async (page: Opened): Promise<Loaded<FinalReportListData>> => {
  const cursor = queryOf(page, "cursor");
  const read = await ask(page.locals.api.finalReports.index.$get({ query: { ...(cursor && { cursor }) } }));
  if (!read.ok) return failed(read.problem);
  const { items, nextCursor } = read.data;
  return loaded({ reports: items, nextCursor, paged: cursor !== undefined });
};
