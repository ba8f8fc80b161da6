import type { MiddlewareHandler } from "hono";
import { type Locale, locales } from "../../schema/vocabulary.ts";
import { openKey } from "../api-keys/open.ts";
import type { AppEnv } from "../platform/app-env.ts";
import { hasSession, readSession } from "./session.ts";

/** Says who asks, by a session or else by a key, and in which language. A page has asked already and hands the answer along. */
export const identify: MiddlewareHandler<AppEnv> = async (c, next) => {
  const spoken = c.env.inProcess?.locale ?? acceptedLocale(c.req.header("accept-language"));
  c.set("locale", spoken);
  if (c.env.inProcess) {
    c.set("actor", c.env.inProcess.actor);
  } else {
    c.set("actor", { kind: "public" });
    const authorization = c.req.header("authorization");
    const { actor, locale } =
      authorization === undefined || hasSession(c.req.raw.headers)
        ? await readSession(c.env, c.req.raw.headers)
        : await openKey(c.env, authorization, c.req.header("cf-connecting-ip") ?? "");
    c.set("actor", actor);
    if (locale && !c.req.header("accept-language")) c.set("locale", locale);
  }
  await next();
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
