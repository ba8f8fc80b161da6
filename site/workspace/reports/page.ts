import type { Report } from "../../../schema/reports.ts";
import { ask } from "../../../worker/client.ts";
import type { FieldError } from "../../forms.ts";
import { errorsOf } from "../answers.ts";
import { failed, type Loaded, loaded } from "../loaded.ts";
import { asked, type Opened } from "../opened.ts";

type Filters = { from: string | undefined; to: string | undefined; municipality: string | undefined };
export type Reports = { employment: Report; placements: Report; referrals: Report; contacts: Report };
export type ReportData = { filters: Filters; reports: Reports | undefined; errors: FieldError[] };

/** The lead's report of a period; without days it goes from the first coaching start to today. */
export const openReports = async (page: Opened): Promise<Loaded<ReportData>> => {
  const filters = { from: asked(page, "from"), to: asked(page, "to"), municipality: asked(page, "municipality") };
  const { from, to, municipality } = filters;
  const where = municipality ? { municipality: municipality as never } : {};
  const query = { ...where, ...(from && { from }), ...(to && { to }) };
  const read = await ask(
    page.locals.api.reports.index.$get({ query: { ...query, tables: "placements,employment,referrals,contacts" } }),
  );
  if (read.ok) return loaded({ filters, reports: read.data.tables as Reports, errors: [] });
  if (read.response.status !== 422) return failed(read.problem);
  const errors = errorsOf(read.problem, ["from", "to", "municipality"], page.locals);
  return loaded({ filters, reports: undefined, errors }, 422);
};
