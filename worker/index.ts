import { handle } from "@astrojs/cloudflare/handler";
import { oneClickPath } from "../schema/values/mailed-paths.ts";
import { locales } from "../schema/vocabulary.ts";
import { answerAssuming } from "./auth/remembered.ts";
import { answerHeld } from "./held-pages.ts";
import { readsOnly } from "./platform/reached.ts";
import { isTooLarge, withBodyRead, withHeader } from "./platform/request-body.ts";
import { formTooLarge } from "./platform/words.ts";

export default {
  async fetch(request, env, context) {
    const read = await withBodyRead(request);
    if (!read) return guardPage(new Response(null, { status: 400 }));
    const asked = withAddress(read);
    const { pathname } = new URL(asked.url);
    if (pathname.startsWith("/api/")) return answerApi(asked, env, context);
    if (pathname.startsWith("/calendar/")) return (await import("./calendar/feed.ts")).answerCalendar(asked, env);
    if (pathname.startsWith(oneClickPath)) return (await import("./digest/one-click.ts")).answerOneClick(asked, env);
    if (isTooLarge(asked)) return guardPage(tooLarge());
    return answerHeld(env, asked, () => answerPage(asked, env, context));
  },
  async scheduled({ scheduledTime }, env) {
    const { runJobs } = await import("./jobs/jobs.ts");
    await runJobs(env, scheduledTime);
  },
} satisfies ExportedHandler<Env>;

/** The API is loaded by whoever asks it first: a reader of the guide, who asks nothing of it, does not wait for its schemas. */
const answerApi = async (request: Request, env: Env, context: ExecutionContext) => {
  const { app } = await import("./app.ts");
  return answerAssuming(env, request, (asked, assumed) =>
    app.fetch(asked, assumed ? { ...env, assumed } : env, context),
  );
};

const answerPage = async (request: Request, env: Env, context: ExecutionContext) => {
  const render = (asked: Request) => handle(asked, env, context);
  return guardPage(await (readsOnly(request.method) ? answerAssuming(env, request, render) : render(request)));
};

/** Rate limits count by the visitor's address, which Cloudflare always tells and a laptop does not. */
const withAddress = (request: Request): Request =>
  request.headers.has("cf-connecting-ip") ? request : withHeader(request, "cf-connecting-ip", "127.0.0.1");

/** A form this large was not filled in by hand, so there is nothing of it to keep. */
const tooLarge = (): Response =>
  new Response(locales.map((locale) => `${formTooLarge[locale]}\n`).join(""), {
    status: 413,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });

/** Headers that a page's own meta tag cannot carry. */
const guardPage = (page: Response): Response => {
  const response = new Response(page.body, page);
  const { headers } = response;
  const policy = headers.get("Content-Security-Policy");
  headers.set("Content-Security-Policy", policy ? `${policy}; frame-ancestors 'none'` : "frame-ancestors 'none'");
  headers.set("X-Frame-Options", "DENY");
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "same-origin");
  headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  return response;
};
