import { env } from "cloudflare:workers";
import { today } from "../schema/values/calendar.ts";
import { isContent } from "./links.ts";

type Asked = { request: Request; url: URL; locals: Pick<App.Locals, "locale" | "settings"> };

/**
 * The tag of a public page that says the same to everybody: made of the build, which holds the texts, the organisation's words
 * and own texts, the day, because facts fall due, and what the address asks. No tag for any other page, nor while developing, where the texts
 * change within a build.
 */
export const tagOf = async ({ request, url, locals }: Asked): Promise<string | undefined> => {
  if (import.meta.env.DEV || !/^(GET|HEAD)$/.test(request.method) || !isContent(url.pathname)) return undefined;
  const { version, demo, local } = locals.settings;
  const own = [...local.texts, ...local.supplements].map((row) => `${row.id} ${row.version}`);
  const parts = [
    import.meta.env.BUILD,
    env.PUBLIC_URL,
    version,
    own,
    today(),
    locals.locale,
    demo !== null,
    url.search,
  ];
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(parts)));
  const letters = Array.from(new Uint8Array(digest).slice(0, 12), (byte) => byte.toString(16).padStart(2, "0"));
  // Weak, because what is sent is compressed on the way.
  return `W/"${letters.join("")}"`;
};

/** A browser keeps the page and asks each time whether it still holds. */
export const tagged = (response: Response, tag: string): Response => {
  response.headers.set("ETag", tag);
  response.headers.set("Cache-Control", "no-cache");
  return response;
};
