import { lettersOf, sha256Hex } from "./bytes.ts";

/** 256 random bits as 43 letters of an address. */
export const newSecret = (): string => lettersOf(crypto.getRandomValues(new Uint8Array(32)));

/** SHA-256 in hex: what is stored and looked for, so that neither the table nor its timing tells a secret. */
export const hashSecret = (secret: string): Promise<string> => sha256Hex(secret);
