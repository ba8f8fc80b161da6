import type { APIRoute } from "astro";
import { ask } from "../../../../../../worker/client.ts";
import { printedSheet } from "../../../../../workspace/final-reports/sheet.ts";

/** What stands at the edges of a report's printed sheets; the policy of the pages lets no style stand in the page itself. */
export const GET: APIRoute = async ({ locals, params }) => {
  const read = await ask(locals.api.finalReports[":id"].$get({ param: { id: params.id ?? "" } }));
  if (!read.ok) return new Response(null, { status: read.response.status });
  const headers = { "content-type": "text/css; charset=utf-8", "cache-control": "no-store" };
  return new Response(printedSheet(read.data, locals), { headers });
};
