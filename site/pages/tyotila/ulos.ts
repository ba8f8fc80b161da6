import type { APIRoute } from "astro";
import { ask } from "../../../worker/client.ts";
import { paths } from "../../links.ts";
import { withQuery } from "../../query.ts";
import { withCookies } from "../../workspace/account/sign-in.ts";

/** Signs out here. A GET changes nothing: it leads to the button. */
export const POST: APIRoute = async ({ locals, redirect }) => {
  const { response } = await ask(locals.api.auth["sign-out"].$post());
  return withCookies(redirect(withQuery(paths.signIn, { signedOut: "1" }), 303), response);
};

export const GET: APIRoute = ({ redirect }) => redirect(paths.own, 303);
