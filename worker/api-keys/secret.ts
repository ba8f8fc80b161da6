import { hashSecret, newSecret } from "../platform/secrets.ts";

/** The beginning of every key, by which a scanner of leaked secrets knows one when it sees it. */
const prefix = "rinnalla_";

/** A new key: the prefix and 256 random bits. */
export const newKey = (): string => prefix + newSecret();

/** The first characters of a key, by which its holder tells it from another. */
export const hintOf = (key: string): string => key.slice(0, prefix.length + 4);

/** What is stored of a key, and looked for. */
export const hashKey = hashSecret;

/**
 * The key that an Authorization header carries: as a bearer token, or as the password of Basic, where the user name does not
 * matter because spreadsheets insist on one. Nothing when it carries no key of ours.
 */
export const keyIn = (authorization: string): string | undefined => {
  const [, scheme = "", credentials = ""] = /^\s*(\w+)\s+(\S+)\s*$/.exec(authorization) ?? [];
  const told =
    scheme.toLowerCase() === "bearer" ? credentials : scheme.toLowerCase() === "basic" ? passwordIn(credentials) : "";
  return /^rinnalla_[\w-]{43}$/.test(told) ? told : undefined;
};

const passwordIn = (credentials: string): string => {
  try {
    return (/^[^:]*:(.*)$/.exec(atob(credentials))?.[1] ?? "").trim();
  } catch {
    return "";
  }
};
