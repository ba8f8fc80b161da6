import type { Context, MiddlewareHandler } from "hono";
import { type Locale, locales } from "../../schema/vocabulary.ts";
import { openKey } from "../api-keys/open.ts";
import type { AppEnv } from "../platform/app-env.ts";
import { reach } from "../platform/reached.ts";
import { readRemembering } from "./remembered.ts";
import { hasSession, nobody, type Visitor } from "./session.ts";

/** Says who asks, by a session or else by a key, and in which language. A page has asked already and hands the answer along. */
export const identify: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { inProcess, assumed } = c.env;
  const accepted = c.req.header("accept-language");
  c.set("locale", inProcess?.locale ?? acceptedLocale(accepted));
  c.set("actor", nobody.actor);
  c.set("db", (inProcess ?? assumed)?.db ?? reach(c.env, c.req.method));
  const { actor, locale } = inProcess ?? assumed ?? (await visitorIn(c));
  c.set("actor", actor);
  if (!inProcess && locale && accepted === undefined) c.set("locale", locale);
  await next();
};

/** For what does more than ask our own database: it waits until it is known for certain who asks. */
export const insistOnWho: MiddlewareHandler<AppEnv> = async (c, next) => {
  await c.env.assumed?.insist();
  await next();
};

const visitorIn = async ({ env, req, var: { db } }: Context<AppEnv>): Promise<Visitor> => {
  const { headers } = req.raw;
  const authorization = headers.get("authorization");
  if (authorization !== null && !hasSession(headers))
    return openKey(env, authorization, headers.get("cf-connecting-ip") ?? "");
  return readRemembering(env, db, headers);
};

/** The first of a browser's languages that the product speaks; Finnish when there is none. */
export const acceptedLocale = (header: string | null | undefined): Locale => {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", q = "q=1"] = part.trim().split(";");
      return { language: tag.split("-")[0]?.toLowerCase(), weight: Number(q.replace("q=", "")) || 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) {
    const known = locales.find((locale) => locale === language);
    if (known) return known;
  }
  return "fi";
};
