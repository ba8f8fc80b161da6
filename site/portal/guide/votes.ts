import type { APIContext } from "astro";
import { type GuidePage, guidePages } from "../../../schema/guide.ts";
import { text } from "../../forms.ts";
import { publicPath } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { guidePagePath } from "./pages.ts";

type Visit = Pick<APIContext, "request" | "locals" | "redirect">;

/** Counts what a reader said of a page, and leads back to it with what came of that. */
export const POST = async ({ request, locals, redirect }: Visit): Promise<Response> => {
  const form = await request.formData().catch(() => new FormData());
  const page = guidePages.find((one) => one === text(form, "page"));
  const said = text(form, "useful");
  if (!page || !said) return redirect(publicPath("guide", locals.locale), 303);
  const json = { page, locale: locals.locale, useful: said === "1" };
  const { ok, status }: { ok: boolean; status: number } = await locals.api.guideVotes.index.$post({ json });
  return redirect(await backTo(page, locals, ok ? "kiitos" : status === 429 ? "odota" : "vika"), 303);
};

/** An address that was opened instead of sent to leads to the guide. */
export const GET = ({ locals, redirect }: Visit): Response => redirect(publicPath("guide", locals.locale), 303);

const backTo = async (page: GuidePage, { locale }: App.Locals, outcome: string): Promise<string> =>
  `${withQuery(await guidePagePath(page, locale), { voted: outcome })}#arvio`;
