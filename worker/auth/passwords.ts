import { shortestPassword } from "../../schema/users.ts";
import { mailedPaths } from "../../schema/values/mailed-paths.ts";
import { hexOf, sha256 } from "../platform/bytes.ts";

export const passwordRules = { minPasswordLength: shortestPassword, maxPasswordLength: 128 };

/** How long an invitation's link works, in milliseconds. */
export const invitationLife = 7 * 24 * 60 * 60 * 1000;

/** The page where a mailed link lets a person choose a password. */
export const passwordLink = (publicUrl: string, token: string): string =>
  `${publicUrl}${mailedPaths.password}?token=${token}`;

/** The identifier under which a password link is remembered; only its hash is stored. */
export const passwordIdentifier = (token: string): string => `reset-password:${token}`;

export const hashIdentifier = async (identifier: string): Promise<string> =>
  btoa(String.fromCharCode(...(await sha256(identifier))));

export const newToken = (): string => hexOf(crypto.getRandomValues(new Uint8Array(24)));
