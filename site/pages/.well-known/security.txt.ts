import { env } from "cloudflare:workers";
import type { APIRoute } from "astro";
import { addDays, today } from "../../../schema/values/calendar.ts";
import { locales } from "../../../schema/vocabulary.ts";

/** Days for which what it says may be believed; RFC 9116 asks for less than a year. */
const validFor = 180;

/** Whom to tell of a hole in the site (RFC 9116). An organisation without an address has none to give, so there is no file. */
export const GET: APIRoute = ({ locals }) => {
  const { email } = locals.settings.organisation;
  if (email === null) return new Response(null, { status: 404 });
  const lines = [
    `Contact: mailto:${email}`,
    `Expires: ${addDays(today(), validFor)}T00:00:00Z`,
    `Preferred-Languages: ${locales.join(", ")}`,
    `Canonical: ${env.PUBLIC_URL}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
};
