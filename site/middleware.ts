import { defineMiddleware } from "astro:middleware";
import { env } from "cloudflare:workers";
import { acceptedLocale, openClient, readVisitor } from "../worker/client.ts";
import { localeOfPath } from "./i18n/paths.ts";

/** Says who opened the page, in which language, and opens the API for them. The workspace asks for a sign-in first. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { request, url, locals } = context;
  const inWorkspace = /^\/tyotila(\/|$)/.test(url.pathname);
  const { actor, locale, settings } = await readVisitor(env, request.headers, inWorkspace);
  locals.actor = actor;
  locals.settings = settings;
  locals.locale = inWorkspace
    ? (locale ?? acceptedLocale(request.headers.get("accept-language")))
    : localeOfPath(url.pathname);
  locals.api = openClient(env, request, { actor, locale: locals.locale });
  if (inWorkspace && actor.kind === "public" && !isOpen(url.pathname)) {
    const wanted =
      request.method === "GET" && url.pathname !== "/tyotila"
        ? `?jatka=${encodeURIComponent(url.pathname + url.search)}`
        : "";
    return context.redirect(`/tyotila/kirjaudu${wanted}`, 303);
  }
  return next();
});

/** Workspace pages for people who are not signed in yet. */
const isOpen = (path: string): boolean => /^\/tyotila\/(kirjaudu|salasana|salasana-unohtui)\/?$/.test(path);
