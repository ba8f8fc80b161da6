import type { OwnWords } from "../schema/settings.ts";
import { type Day, today } from "../schema/values/calendar.ts";
import { browserHolds } from "./platform/conditional.ts";
import { reach, readsOnly } from "./platform/reached.ts";
import { heldSettings } from "./settings/held.ts";

/** A page that says the same to everybody, as long as it is this day and these are the organisation's words. */
type HeldPage = { day: Day; settings: OwnWords; tag: string; headers: Headers; body: ArrayBuffer };

const pages = new Map<string, HeldPage>();
/** More than the site has, in each of its languages. */
const mostHeld = 300;

/** Which words the page of a request was made of. */
const madeOf = new WeakMap<Request, OwnWords>();

export const tellSettings = (request: Request, settings: OwnWords): void => void madeOf.set(request, settings);

/**
 * Answers a page that says the same to everybody from the memory of this isolate, and any other as `render` does. Which
 * pages those are the site says, by the tag it gives them.
 */
export const answerHeld = async (env: Env, request: Request, render: () => Promise<Response>): Promise<Response> => {
  if (!readsOnly(request.method) || Number(env.HELD_SECONDS) === 0) return render();
  const page = pages.get(request.url);
  if (page && (await stands(page, env, request))) return answerFrom(page, request);
  const day = today();
  const response = await render();
  const settings = madeOf.get(request);
  return settings && isHoldable(request, response) ? hold(request, response, { day, settings }) : response;
};

/** Where the database does not answer, nobody can say that the words were changed. */
const stands = async (page: HeldPage, env: Env, { method }: Request): Promise<boolean> => {
  if (page.day !== today()) return false;
  const settings = await heldSettings(env, reach(env, method)).catch(() => page.settings);
  return settings === page.settings;
};

const answerFrom = ({ tag, headers, body }: HeldPage, request: Request): Response => {
  if (browserHolds(request, tag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : body, { headers });
};

/** An address that asks something, or is another way to write one, is not held: nobody can fill the memory with them. */
const isHoldable = ({ method, url }: Request, { status, headers }: Response): boolean =>
  method === "GET" &&
  status === 200 &&
  headers.has("ETag") &&
  !headers.has("Set-Cookie") &&
  !/[?%]|\/\//.test(url.slice(new URL(url).origin.length));

const hold = async (
  { url }: Request,
  { headers, body: stream }: Response,
  made: Pick<HeldPage, "day" | "settings">,
): Promise<Response> => {
  const body = await new Response(stream).arrayBuffer();
  const [oldest] = pages.keys();
  if (pages.size >= mostHeld && oldest !== undefined) pages.delete(oldest);
  pages.set(url, { ...made, tag: headers.get("ETag") ?? "", headers, body });
  return new Response(body, { headers });
};
