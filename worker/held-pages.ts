import type { Settings } from "../schema/settings.ts";
import { type Day, today } from "../schema/values/calendar.ts";
import { isHeld } from "./platform/conditional.ts";
import { reach, readsOnly } from "./platform/reached.ts";
import { heldSettings } from "./settings/held.ts";

/** A page that says the same to everybody, as long as it is this day and these are the organisation's words. */
type HeldPage = { day: Day; settings: Settings; tag: string; headers: Headers; body: ArrayBuffer };

const pages = new Map<string, HeldPage>();
/** More than the site has; an address that asks something is never held, so nobody can fill it. */
const mostHeld = 300;

/** Which words the page of a request was made of. */
const madeOf = new WeakMap<Request, Settings>();

export const tellSettings = (request: Request, settings: Settings): void => void madeOf.set(request, settings);

/**
 * Answers a page that says the same to everybody from the memory of this isolate, and any other as `render` does. Which
 * pages those are the site says, by the tag it gives them.
 */
export const answerHeld = async (env: Env, request: Request, render: () => Promise<Response>): Promise<Response> => {
  if (!readsOnly(request.method) || Number(env.HELD_SECONDS) === 0) return render();
  const page = pages.get(request.url);
  if (page?.day === today() && page.settings === (await heldSettings(env, reach(env, request.method))))
    return answerFrom(page, request);
  const day = today();
  const response = await render();
  const settings = madeOf.get(request);
  return settings && isHoldable(request, response) ? hold(request, response, { day, settings }) : response;
};

const answerFrom = ({ tag, headers, body }: HeldPage, request: Request): Response => {
  if (isHeld(request, tag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : body, { headers });
};

const isHoldable = ({ method, url }: Request, { status, headers }: Response): boolean =>
  method === "GET" && status === 200 && headers.has("ETag") && !headers.has("Set-Cookie") && !url.includes("?");

const hold = async (
  { url }: Request,
  { headers, body: stream }: Response,
  made: Pick<HeldPage, "day" | "settings">,
): Promise<Response> => {
  const body = await new Response(stream).arrayBuffer();
  if (pages.size >= mostHeld) pages.clear();
  pages.set(url, { ...made, tag: headers.get("ETag") ?? "", headers, body });
  return new Response(body, { headers });
};
