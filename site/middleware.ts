import { defineMiddleware } from "astro:middleware";
import { env } from "cloudflare:workers";
import { isId, newId } from "../schema/values/ids.ts";
import { acceptedLocale, browserHolds, type HeardUndo, openClient, readVisitor } from "../worker/client.ts";
import { isInWorkspace, localeOfPath, paths } from "./links.ts";
import { isOfTeam, type WorkspaceEntry, workspacePageAt } from "./pages.ts";
import { hasQuery, noHost, queryOf, withQuery } from "./query.ts";
import { tagged, tagOf } from "./unchanged.ts";

/** Says who opened the page, in which language, and opens the API for them. The workspace asks for a sign-in first. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { request, url, locals } = context;
  // The forms of the pages are sent in this one way; anything else is not from one of them, and might not be readable.
  if (
    request.method === "POST" &&
    !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers.get("content-type") ?? "")
  ) {
    return new Response(null, { status: 415 });
  }
  const inWorkspace = isInWorkspace(url.pathname);
  const page = inWorkspace ? workspacePageAt(context.routePattern) : undefined;
  const { actor, locale, settings, db } = await readVisitor(env, request, inWorkspace);
  locals.actor = actor;
  locals.settings = settings;
  locals.locale = inWorkspace
    ? (locale ?? acceptedLocale(request.headers.get("accept-language")))
    : localeOfPath(url.pathname);
  let heard: HeardUndo | undefined;
  locals.api = openClient(env, request, { actor, locale: locals.locale, db }, (undo) => {
    heard = undo;
  });
  if (inWorkspace && actor.kind === "public" && !page?.open && !isFailure(context)) {
    const target = url.pathname === paths.today && request.method === "GET" ? "" : url.pathname + url.search;
    const expired = request.method === "POST" ? "1" : undefined;
    const signIn = withQuery(paths.signIn, { onward: target, expired });
    return stays(request)
      ? new Response(null, { status: 401, headers: { location: signIn } })
      : context.redirect(signIn, 303);
  }
  if (page && !isOfTeam(page, settings)) return new Response(null, { status: 404 });
  const formId = queryOf({ url }, "formId");
  locals.formId = formId && isId(formId) ? formId : newId();
  if (request.method === "GET" && isForm(page, url) && formId !== locals.formId) {
    return context.redirect(withQuery(url.pathname + url.search, { formId: locals.formId }), 303);
  }
  const tag = await tagOf(context);
  if (tag && browserHolds(request, tag)) return tagged(new Response(null, { status: 304 }), tag);
  const response = await next();
  if (heard && inWorkspace) tellUndo(response, heard);
  if (stays(request)) return staying(response);
  return tag && response.status === 200 ? tagged(response, tag) : response;
});

/**
 * The page that a form leads to tells how what it did is taken back: no loader has to remember it. Of what was removed that
 * notice says all there is to say, in place of the page's own.
 */
const tellUndo = ({ status, headers }: Response, { undoId, removed }: HeardUndo): void => {
  const there = headers.get("location");
  if (status !== 303 || !there) return;
  const query = removed ? { undo: undoId, saved: null, removed: null } : { undo: undoId };
  headers.set("location", withQuery(there, query) + new URL(there, noHost).hash);
};

/** Is the form sent by a script that stays on the page? It is told where to go on: fetch shows no redirect's address. */
const stays = (request: Request): boolean => request.method === "POST" && request.headers.has("x-form");

/** An answer that is known to be the site's own; a redirect as the address to go on to. */
const staying = (response: Response): Response => {
  response.headers.set("x-form", "stays");
  return response.status === 303 ? new Response(null, { status: 204, headers: response.headers }) : response;
};

/** Is it the page that tells of a failure? Astro asks here once more for it, on the address of the page that failed. */
const isFailure = ({ routePattern }: { routePattern: string }): boolean => routePattern === "/500";

/**
 * Pages where something new is written have the id of what will be made in their address: going back to one opens the
 * form that was sent, and what was sent once is not sent as another.
 */
const isForm = (page: WorkspaceEntry | undefined, url: URL): boolean =>
  page?.form === "chosen" ? hasQuery({ url }, "employer") || hasQuery({ url }, "newEmployer") : page?.form === "always";
