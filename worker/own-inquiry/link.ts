import type { Context } from "hono";
import { addressRange } from "../platform/address-range.ts";
import type { AppEnv } from "../platform/app-env.ts";
import { NotFound, TooMany } from "../platform/errors.ts";
import { openSecret } from "../platform/secret-links.ts";

/** Counted apart from new inquiries, by the same address range; a wrong secret counts too. Throws TooMany. */
export const keepPace = async (limit: RateLimit, c: Context<AppEnv>): Promise<void> => {
  const { success } = await limit.limit({ key: `own:${addressRange(c.req.header("cf-connecting-ip") ?? "")}` });
  if (!success) throw new TooMany(60);
};

/** The id of the inquiry that a link's secret opens. Throws NotFound. */
export const inquiryOfLink = async ({ env }: Context<AppEnv>, secret: string): Promise<string> => {
  const id = await openSecret(env, "inquiry", secret);
  if (!id) throw new NotFound();
  return id;
};
