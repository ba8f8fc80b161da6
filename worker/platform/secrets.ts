/** 256 random bits as 43 letters of an address. */
export const newSecret = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

/** SHA-256 in hex: what is stored and looked for, so that neither the table nor its timing tells a secret. */
export const hashSecret = (secret: string): Promise<string> => hexOf(secret);

/** SHA-256 of a text, in hex. */
export const hexOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};
