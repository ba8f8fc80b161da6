import { env } from "cloudflare:workers";

/** A path of this site as the address people use: for links that are read elsewhere, and on paper. */
export const absolute = (path: string): string => new URL(path, env.PUBLIC_URL).href;
