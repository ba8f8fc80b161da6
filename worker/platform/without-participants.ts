import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";

/**
 * Takes what is of participants out of every answer of a team that keeps none: where it would be null or empty, it is not
 * there. The name of a field is the mark. Pages ask in process and get the answer whole, as their types have it.
 */
export const withoutParticipants: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  if (c.env.inProcess || !/^application\/json\b/.test(c.res.headers.get("Content-Type") ?? "")) return;
  const { status, headers } = c.res;
  const body = await c.res.text();
  const whole = !body.includes('"participant') || (await keptOrUnknown(c.var));
  c.res = new Response(whole ? body : JSON.stringify(strippedOf(JSON.parse(body))), { status, headers });
};

/** What was written stays written: an answer is not lost because it cannot be known how to tell it. None is stored then. */
const keptOrUnknown = ({ keepsParticipants }: AppEnv["Variables"]): Promise<boolean> =>
  keepsParticipants().catch(() => true);

/** A value without the fields that are named for participants, and without their names in lists of names. */
const strippedOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((item) => !isNamedForThem(item)).map(strippedOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isNamedForThem(name))
      .map(([name, part]) => [name, strippedOf(part)]),
  );
};

/** Is it the name of something of participants? */
export const isNamedForThem = (name: unknown): boolean =>
  typeof name === "string" && /^participants?([A-Z._-]|$)/.test(name);
