import { isId } from "../../schema/values/ids.ts";
import { bytesOf, hexOf, lettersOf } from "./bytes.ts";

/** What a secret link opens. A link of one kind opens nothing of another. */
export type LinkKind = "inquiry" | "feedback" | "digest";

/**
 * The secret of a link to one row: its id and a signature, 43 letters and numbers of an address. It is made anew whenever a
 * mail needs it and is stored nowhere. Another AUTH_SECRET closes every link.
 */
export const secretOf = async (env: Pick<Env, "AUTH_SECRET">, kind: LinkKind, id: string): Promise<string> => {
  const bytes = bytesOfId(id);
  return lettersOf(new Uint8Array([...bytes, ...(await sign(env, kind, bytes))]));
};

/** The id that a link's secret is of; nothing when it was not made here, or for another kind. */
export const openSecret = async (
  env: Pick<Env, "AUTH_SECRET">,
  kind: LinkKind,
  secret: string,
): Promise<string | undefined> => {
  if (!/^[\w-]{43}$/.test(secret)) return undefined;
  const bytes = bytesOf(secret);
  const own = bytes.slice(0, 16);
  const expected = await sign(env, kind, own);
  const same = expected.reduce((difference, byte, at) => difference | (byte ^ (bytes[16 + at] ?? 0)), 0) === 0;
  const id = idOf(own);
  return same && isId(id) ? id : undefined;
};

const sign = async ({ AUTH_SECRET }: Pick<Env, "AUTH_SECRET">, kind: LinkKind, bytes: Uint8Array) => {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey(
    "raw",
    encoder.encode(AUTH_SECRET),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const signed = await crypto.subtle.sign("HMAC", key, new Uint8Array([...encoder.encode(`${kind}-link:`), ...bytes]));
  return new Uint8Array(signed).slice(0, 16);
};

const bytesOfId = (id: string): Uint8Array =>
  Uint8Array.from(id.replaceAll("-", "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const idOf = (bytes: Uint8Array): string => hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
